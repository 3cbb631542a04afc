import { jointId, personId, slug } from '../../lang/actor-id.ts';
import type { FoundMention } from '../../types/mention.ts';
import type { Span } from '../../types/span.ts';
import { withoutHonorific } from './honorifics.ts';
import { type Known, mentionsIn, nobody, type Scene, somebody } from './scene.ts';

/** Answers for one mention, pronouns and documents among them. */
export type Ask = (mention: number) => Known;

const POSSESSIVE = /^(?:[’']s?)[ \u00a0](?:[^,.;:]{0,40}[ \u00a0])?$/;
const BESIDE = /^(?:[ \u00a0]|-)(?:[^,.;:]{0,40}[ \u00a0])?$/;
const AND =
  /^,?[ \u00a0](?:and|&|as well as|together with|along with|or)[ \u00a0](?:the[ \u00a0]|a[ \u00a0]|its[ \u00a0])?(?:[\p{L}’'-]+[ \u00a0]){0,3}$/u;
const LIST = /^,[ \u00a0](?:the[ \u00a0])?$/;
const APPOSITION = /^,[ \u00a0]/;
const POSTMODIFIER =
  /^,?[ \u00a0]\(?(?:of|for|at|in|from|to|with|by|on|about|near|outside|who|which|that|based|close|inside|within|speaking|citing|seen|obtained|posted|published|familiar|working|than)\b/;

/**
 * Who the words of a source name: their head, after what stands before it and before what only describes it; several when joined.
 *
 *     {head|Chancellor Angela Merkel}’s {head of the doc|press release}      {1|Xi} and {2|Putin}      {head|analysts} at Chatham House
 */
export function readSource(scene: Scene, source: readonly Span[], ask: Ask): Known {
  const inside = mentionsIn(scene, source);
  if (inside.length === 0) return unknownWords(scene, source);
  const units = unitsOf(scene, inside, source);
  const knowns = units.map((unit) => headOf(scene, unit, ask));
  const [only] = knowns;
  if (knowns.length === 1 && only !== undefined) return only;
  const actors = knowns.map(({ actor }) => actor).filter((actor) => actor !== null);
  if (actors.length === 0) return nobody('several, none known');
  return somebody(jointId(actors), 'joined by "and"');
}

/** Mentions split where "and" or a list comma joins names of the same rank. A comma before an office or a person after one is apposition. */
function unitsOf({ mentions, text }: Scene, inside: readonly number[], source: readonly Span[]): number[][] {
  const units: number[][] = [[]];
  const both = /^\s*both\b/i.test(text.slice(source[0]?.[0], source[0]?.[1]));
  for (const [n, i] of inside.entries()) {
    const [before, here] = [mentions[inside[n - 1] ?? -1], mentions[i]];
    if (before === undefined || here === undefined) {
      units.at(-1)?.push(i);
      continue;
    }
    const gap = text.slice(before.end, here.start);
    const joins = AND.test(gap) && ranks(before, here, both);
    const lists =
      LIST.test(gap) &&
      NAMED.has(before.kind) &&
      before.kind === here.kind &&
      before.form === here.form &&
      AND.test(text.slice(mentions[inside.at(-2) ?? -1]?.end, mentions[inside.at(-1) ?? -1]?.start));
    if (joins || lists) units.push([i]);
    else units.at(-1)?.push(i);
  }
  return units;
}

const NAMED: ReadonlySet<FoundMention['kind']> = new Set(['person', 'state', 'org', 'region', 'country', 'place', 'group']);
const MODIFIERS: ReadonlySet<FoundMention['kind']> = new Set(['office']);

/** "foreign minister and state councillor Wang Yi" is one; "Xi and Putin", "NATO and the West", "the EU and its allies" are two. */
function ranks(before: FoundMention, here: FoundMention, both: boolean): boolean {
  if (MODIFIERS.has(before.kind) && MODIFIERS.has(here.kind)) return both;
  return (
    before.kind !== 'pronoun' || before.role === 'he' || before.role === 'she' || before.role === 'it' || before.role === 'they'
  );
}

/** Who a noun phrase that begins at mention `i` names, as far as its sentence goes: "the Ukrainian President Petro Poroshenko". */
export function phraseFrom(scene: Scene, i: number, ask: Ask): Known {
  const unit: number[] = [];
  for (let k = i; k < i + 5 && scene.sentenceOf[k] === scene.sentenceOf[i] && scene.mentions[k] !== undefined; k++) unit.push(k);
  return headOf(scene, unit, ask);
}

/** The head of one unit: later mentions take over from modifiers until a preposition or a relative clause begins. */
function headOf(scene: Scene, unit: readonly number[], ask: Ask): Known {
  const { mentions, text } = scene;
  let head = unit[0] ?? -1;
  for (const next of unit.slice(1)) {
    const [a, b] = [mentions[head], mentions[next]];
    if (a === undefined || b === undefined) break;
    const gap = text.slice(a.end, b.start);
    if (POSTMODIFIER.test(gap)) return asSpeaker(scene, namedAtEnd(scene, unit, head), ask);
    if (APPOSITION.test(gap)) {
      if (a.kind === 'person' || b.kind !== 'person') break;
      head = next;
      continue;
    }
    if (POSSESSIVE.test(gap) || BESIDE.test(gap)) head = next;
    else break;
  }
  return asSpeaker(scene, head, ask);
}

/** "a spokeswoman for the regional legislature, {Lyudmila Mokhova}": the name in apposition to all that. */
function namedAtEnd({ mentions, text }: Scene, unit: readonly number[], head: number): number {
  const kind = mentions[head]?.kind;
  const last = unit.at(-1) ?? head;
  const [name, before] = [mentions[last], mentions[unit.at(-2) ?? -1]];
  if ((kind !== 'office' && kind !== 'unnamed') || name?.kind !== 'person' || before === undefined) return head;
  return /,[ \u00a0]$/.test(text.slice(before.end, name.start)) ? last : head;
}

/** A city that speaks is a government; words after a state that are not in any mention may be its government or somebody else. */
function asSpeaker(scene: Scene, head: number, ask: Ask): Known {
  const mention = scene.mentions[head];
  if (mention === undefined) return nobody('no mention');
  const known = ask(head);
  if (mention.kind === 'person' && known.actor === null && known.candidates.length === 0) {
    const name = withoutHonorific(scene.text.slice(mention.start, mention.end));
    return somebody(personId(name), 'a name the page does not explain');
  }
  return known;
}

/** A source in which nothing was found to name anybody: common words for people, or nothing. */
function unknownWords({ text }: Scene, source: readonly Span[]): Known {
  const words = source.map(([start, end]) => text.slice(start, end)).join(' ');
  if (words.trim() === '') return nobody('no source');
  if (/^\p{Lu}[\p{L}’'-]+$/u.test(words)) return somebody(personId(words), 'a name the page does not explain');
  const id = slug(words.replace(/^(?:an?|the|some|many|several|one|two|three)\b/i, '')).slice(0, 60);
  return id === '' ? nobody('no words') : somebody(`unnamed:${id}`, 'words that name nobody');
}
