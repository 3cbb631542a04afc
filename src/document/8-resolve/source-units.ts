import type { FoundMention } from '../../types/mention.ts';
import type { Span } from '../../types/span.ts';
import type { Scene } from './scene.ts';

const AND =
  /^,?[ \u00a0](?:and|&|as well as|together with|along with|or)[ \u00a0](?:the[ \u00a0]|a[ \u00a0]|its[ \u00a0])?(?:[\p{L}’'-]+[ \u00a0]){0,3}$/u;
const LIST = /^,[ \u00a0](?:the[ \u00a0])?$/;
const POSSESSIVE = /^(?:[’']s?)[ \u00a0](?:[^,.;:]{0,40}[ \u00a0])?$/;
const BESIDE = /^(?:[ \u00a0]|-)(?:[^,.;:]{0,40}[ \u00a0])?$/;
const APPOSITION = /^,[ \u00a0]|^[ \u00a0][-–—]+[ \u00a0]/;
/** What comes after these only describes the head: "analysts {at} Chatham House", "the ministry {responsible for} the police". */
const POSTMODIFIER =
  /(?:^|[ \u00a0(])(?:of|for|at|in|from|to|with|by|on|about|near|outside|who|which|that|inside|within|speaking|citing|seen|than|had|has|was|were|is|are|have)[ \u00a0]/;

/** "director {of operations} Dominik Keller": the field of an office before the name of its holder. */
export const FIELD =
  /^[ \u00a0](?:of|for)[ \u00a0](?:\p{Ll}+[ \u00a0]){0,2}(?:operations|mission|staff|security|communications|affairs|forces|police|intelligence|policy|research|department|office|section|relations|studies)[ \u00a0]$/u;

const NAMED: ReadonlySet<FoundMention['kind']> = new Set(['person', 'state', 'org', 'region', 'country', 'place', 'group']);
const SPEAKING_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they']);

/** Mentions of a source split where "and" or a list comma joins names; a comma before a person after his office is apposition. */
export function unitsOf({ mentions, text }: Scene, inside: readonly number[], source: readonly Span[]): number[][] {
  const units: number[][] = [];
  const both = /^\s*both\b/i.test(text.slice(source[0]?.[0], source[0]?.[1]));
  for (const [n, i] of inside.entries()) {
    const [before, here] = [mentions[inside[n - 1] ?? -1], mentions[i]];
    if (here === undefined) continue;
    const gap = before === undefined ? '' : text.slice(before.end, here.start);
    if (
      before === undefined ||
      (joins(before, here, gap, both) && !samePlaces(units.at(-1) ?? [], before, here, mentions)) ||
      lists(
        units.at(-1)?.map((k) => mentions[k]),
        before,
        here,
        gap,
      )
    )
      units.push([i]);
    else units.at(-1)?.push(i);
  }
  return units;
}

/** "the authorities in Oslo {and Bergen}": two places of one head. */
const samePlaces = (
  unit: readonly number[],
  before: FoundMention,
  here: FoundMention,
  mentions: readonly FoundMention[],
): boolean => before.kind === 'place' && here.kind === 'place' && mentions[unit[0] ?? -1]?.kind !== 'place';

/** "foreign minister and state councillor Wang Yi" is one; "Xi and Putin", "NATO and the West", "the EU and its allies" are two. */
function joins(before: FoundMention, here: FoundMention, gap: string, both: boolean): boolean {
  if (!AND.test(gap)) return false;
  const describes = (mention: FoundMention): boolean =>
    (mention.kind === 'office' || mention.kind === 'unnamed') && !mention.plural;
  if (describes(before) && describes(here)) return both;
  return before.kind !== 'pronoun' || SPEAKING_PRONOUNS.has(before.role ?? '');
}

/** "Shoukry of Egypt, Dendias of Greece": a new person after a comma, or a name of the same kind as the one before. */
function lists(
  unit: readonly (FoundMention | undefined)[] | undefined,
  before: FoundMention,
  here: FoundMention,
  gap: string,
): boolean {
  if (!LIST.test(gap) || !NAMED.has(here.kind)) return false;
  if (here.kind === 'person')
    return (here.form !== 'part' || before.form === 'part') && (unit?.some((mention) => mention?.kind === 'person') ?? false);
  return before.kind === here.kind && before.form === here.form;
}

/** A person, or an organisation by its own name: "the state nuclear company, {Energoatom}". */
const isName = ({ kind, form }: FoundMention): boolean => kind === 'person' || (kind === 'org' && form !== 'description');

/** The head of one unit: later mentions take over from modifiers until a preposition or a relative clause begins. */
export function headOf(scene: Scene, unit: readonly number[]): number {
  const { mentions, text } = scene;
  let head = unit[0] ?? -1;
  for (const next of unit.slice(1)) {
    const [a, b] = [mentions[head], mentions[next]];
    if (a === undefined || b === undefined) break;
    if (b.kind === 'pronoun') return namedAtEnd(scene, unit, head);
    const gap = text.slice(a.end, b.start);
    if (APPOSITION.test(gap)) {
      if (!(isName(b) && !isName(a)) || a.kind === 'person') break;
      head = next;
    } else if (b.kind === 'person' && FIELD.test(gap)) head = next;
    else if (POSTMODIFIER.test(gap)) return namedAtEnd(scene, unit, head);
    else if (POSSESSIVE.test(gap) || BESIDE.test(gap)) head = next;
    else break;
  }
  return head;
}

/** "a spokeswoman for the regional legislature, {Lyudmila Mokhova}": the name in apposition to all that. */
function namedAtEnd({ mentions, text }: Scene, unit: readonly number[], head: number): number {
  const kind = mentions[head]?.kind;
  const last = unit.at(-1) ?? head;
  const [name, before] = [mentions[last], mentions[unit.at(-2) ?? -1]];
  if ((kind !== 'office' && kind !== 'unnamed') || name?.kind !== 'person' || before === undefined) return head;
  return /,[ \u00a0]$/.test(text.slice(before.end, name.start)) ? last : head;
}

/** Names and descriptions of one man joined by "and" before his name: "expert and former official, Avinoam Idan". */
export function describesNext({ mentions }: Scene, head: number, next: number): boolean {
  const [a, b] = [mentions[head], mentions[next]];
  return a !== undefined && b?.kind === 'person' && (a.kind === 'office' || a.kind === 'unnamed') && !a.plural;
}
