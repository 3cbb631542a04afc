import type { ActorId, FoundMention } from '../../types/mention.ts';
import type { PagePerson } from './page-people.ts';
import { roleFits } from './roles.ts';
import { mentionsIn, type Scene } from './scene.ts';

/** Sentences after a description in which its name may still come. */
const REACH = 3;
/** Sources after it that are looked at. */
const AHEAD = 8;
/** Roles that say too little of anybody to wait for a name. */
const VAGUE: ReadonlySet<string> = new Set(['source', 'relative', 'person', 'witness', 'fighter', 'press']);

/**
 * Reports often describe a speaker first and name him in the next sentence. By index of the description: the speaker named next, for the
 * first time on the page, whom nothing else describes otherwise. His office is then what the description said.
 *
 *     {person:ivo-brandt|A senior adviser to the president} accused … {person:ivo-brandt|Ivo Brandt} said      near miss: A soldier was hurt. Ivo Brandt said
 */
export function delayedNames(scene: Scene, people: ReadonlyMap<ActorId, PagePerson>): ReadonlyMap<number, ActorId> {
  const speaking = speakingMentions(scene);
  const named = new Map<number, ActorId>();
  for (const [n, i] of speaking.entries()) {
    const mention = scene.mentions[i];
    const kin = mention?.role === 'relative' ? namesake(scene, people, i) : null;
    if (kin !== null) named.set(i, kin);
    if (mention === undefined || !waits(scene, mention, i) || (isDefinite(scene, mention) && heldByAnother(people, mention)))
      continue;
    const person = nextNewcomer(scene, people, speaking.slice(n + 1, n + AHEAD), i);
    if (person === null || !fits(scene, person, mention)) continue;
    person.offices.push({ role: mention.role ?? '', of: mention.of, mention: i });
    named.set(i, person.id);
  }
  return named;
}

/** The first mention of every source, in text order: its head, or what leads up to it. */
function speakingMentions(scene: Scene): number[] {
  const first = scene.found.statements.flatMap(({ source }) => mentionsIn(scene, source.slice(0, 1)).slice(0, 2));
  return [...new Set(first)].sort((a, b) => a - b);
}

/** One person, described and not named: no name beside it in its own sentence’s phrase. */
function waits({ mentions, text }: Scene, mention: FoundMention, i: number): boolean {
  if (mention.plural || mention.role === null || VAGUE.has(mention.role)) return false;
  if (mention.kind !== 'office' && mention.kind !== 'unnamed') return false;
  const next = mentions[i + 1];
  return next?.kind !== 'person' || !/^,?[ \u00a0]$/.test(text.slice(mention.end, next.start));
}

const KIN_OF = /^[ \u00a0]of[ \u00a0][^.,;:“”"]{0,60}$/;

/** "The son of {Ivo Brandt}": the one person named later who bears his family name too. */
function namesake({ mentions, text, sentenceOf }: Scene, people: ReadonlyMap<ActorId, PagePerson>, i: number): ActorId | null {
  const here = mentions[i];
  for (let k = i + 1; here !== undefined && k <= i + 4 && sentenceOf[k] === sentenceOf[i]; k++) {
    const next = mentions[k];
    const person = next?.kind === 'person' && next.actor !== null ? people.get(next.actor) : undefined;
    if (next === undefined || person === undefined) continue;
    if (!KIN_OF.test(text.slice(here.end, next.start))) return null;
    const family = person.id.slice(person.id.lastIndexOf('-') + 1);
    const kin = [...people.values()].filter(({ id, first, words }) => id !== person.id && first > i && words.has(family));
    return kin.length === 1 ? (kin[0]?.id ?? null) : null;
  }
  return null;
}

const isDefinite = ({ text }: Scene, { start }: FoundMention): boolean =>
  /\b(?:the|his|her|its|their)[ \u00a0](?:[\p{L}-]+[ \u00a0]){0,3}$/iu.test(text.slice(Math.max(0, start - 50), start));

/** "The interior minister" on a page that names one: he is meant, whoever speaks next. */
const heldByAnother = (people: ReadonlyMap<ActorId, PagePerson>, { role }: FoundMention): boolean =>
  [...people.values()].some(({ offices }) => offices.some((office) => office.role === role));

/** Whoever speaks next, if that is somebody named in full and for the first time; a headline’s description may come again before. */
function nextNewcomer(
  { mentions, sentenceOf }: Scene,
  people: ReadonlyMap<ActorId, PagePerson>,
  after: readonly number[],
  i: number,
): PagePerson | null {
  let last = i;
  for (const k of after) {
    const mention = mentions[k];
    const far = (sentenceOf[k] ?? 0) - (sentenceOf[last] ?? 0);
    if (mention === undefined || far > REACH) return null;
    const again = mention.role !== null && mention.role === mentions[i]?.role;
    if (again) last = k;
    if (again || mention.kind === 'pronoun' || far === 0) continue;
    const person = mention.kind === 'person' && mention.actor !== null ? people.get(mention.actor) : undefined;
    return person !== undefined && person.first === k ? person : null;
  }
  return null;
}

/** A title that says what somebody is: "a senior aide" is not "{Sen.} Olha Kravets". */
const ELECTED = /^(?:Sen|Rep|Gov)\.?[ \u00a0]/;
const SEATED: ReadonlySet<string> = new Set(['lawmaker', 'senator', 'governor', 'politician']);

/** Nobody whose known offices say otherwise, and nobody whom a table knows in another. */
function fits({ table, mentions, text }: Scene, { id, offices, gender, first }: PagePerson, mention: FoundMention): boolean {
  const role = mention.role ?? '';
  if (ELECTED.test(text.slice(mentions[first]?.start, mentions[first]?.end)) && !SEATED.has(role)) return false;
  if (gender !== null && mention.gender !== null && gender !== mention.gender) return false;
  const ownFits = (of: ActorId | null): boolean => of === null || mention.of === null || of === mention.of;
  const known = [...offices, ...(table.byPerson.get(id) ?? [])];
  return (
    known.length === 0 ||
    known.some((office) => ownFits(office.of) && (roleFits(role, office.role) || roleFits(office.role, role)))
  );
}
