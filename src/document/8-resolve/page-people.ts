import { slug } from '../../lang/actor-id.ts';
import type { ActorId, FoundMention } from '../../types/mention.ts';
import { withoutHonorific } from './honorifics.ts';
import { officesBeside, type PageOffice } from './offices-beside.ts';
import type { Known, Scene } from './scene.ts';

/** Somebody the page names in full. */
export interface PagePerson {
  readonly id: ActorId;
  /** As the page first writes it. */
  readonly name: string;
  /** Every word of every way the name is written, as ids spell it, for short names later. */
  readonly words: Set<string>;
  gender: 'm' | 'f' | null;
  readonly offices: PageOffice[];
  /** First mention's index. */
  readonly first: number;
}

/** Everybody named in full, with the offices written beside their names. */
export function pagePeople(scene: Scene): Map<ActorId, PagePerson> {
  const people = new Map<ActorId, PagePerson>();
  for (const [i, mention] of scene.mentions.entries()) {
    if (mention.kind !== 'person' || mention.actor === null || mention.form === 'part') continue;
    const person = people.get(mention.actor) ?? newcomer(scene, mention, mention.actor, i);
    people.set(mention.actor, person);
    person.gender ??= mention.gender;
    for (const word of nameOf(scene, mention).split(/[^\p{L}\p{N}\p{M}.]+/u)) if (word.length > 1) person.words.add(slug(word));
    person.offices.push(...officesBeside(scene, i));
    const assumed = assumedName(scene, i);
    if (assumed !== null) person.words.add(assumed);
  }
  return people;
}

const KNOWN_AS =
  /^[,(]?[ \u00a0][^.;:“”"]{0,60}\b(?:known|(?:also|was|been|often|sometimes|commonly|usually)[ \u00a0]called|nicknamed|alias|a\.k\.a\.|codenamed|code-named|guerre|pseudonym|assumed name|nickname|callsign)\b[^.;:]{0,40}$/i;

/** "Ivo Brandt, better known by his assumed name {Falcon}": a name by which the page will call him, as ids spell it. */
function assumedName({ mentions, text, sentenceOf }: Scene, i: number): string | null {
  const person = mentions[i];
  for (let k = i + 1; person !== undefined && k <= i + 4 && sentenceOf[k] === sentenceOf[i]; k++) {
    const next = mentions[k];
    if (next === undefined || next.kind !== 'person') continue;
    const [from, words] = [text.slice(person.end, next.start), slug(text.slice(next.start, next.end))];
    return KNOWN_AS.test(from) ? (words.split('-').at(-1) ?? null) : null;
  }
  return null;
}

const nameOf = ({ text }: Scene, { start, end }: FoundMention): string => withoutHonorific(text.slice(start, end));

function newcomer(scene: Scene, mention: FoundMention, id: ActorId, first: number): PagePerson {
  const rows = scene.table.byPerson.get(id) ?? [];
  const gender = rows.find((row) => row.gender !== '')?.gender || mention.gender;
  const words = new Set(
    (rows[0]?.name ?? '')
      .split(/[ -]/)
      .map(slug)
      .filter((word) => word.length > 1),
  );
  return { id, name: nameOf(scene, mention), words, gender, offices: [], first };
}

const OF_NEXT = /^[ \u00a0]+(?:of|for|at|in)[ \u00a0]+(?:the[ \u00a0]+)?(?:[\p{L}-]+[ \u00a0]+)?$/u;

/** "the union’s {spokesman}". */
const POSSESSIVE = /^[’']s?[ \u00a0](?:\p{Ll}+[ \u00a0])?$/u;

/** Offices whose body is itself a description ("head of the election commission") get it once that is known. */
export function fillOwners({ mentions, text }: Scene, people: ReadonlyMap<ActorId, PagePerson>, known: readonly Known[]): void {
  for (const { offices } of people.values()) {
    for (const office of offices) {
      const [before, here, next] = [-1, 0, 1].map((k) => mentions[office.mention + k]);
      if (office.of !== null || here === undefined) continue;
      const owns = before !== undefined && POSSESSIVE.test(text.slice(before.end, here.start));
      if (!owns && (next === undefined || !OF_NEXT.test(text.slice(here.end, next.start)))) continue;
      const actor = known[office.mention + (owns ? -1 : 1)]?.actor ?? null;
      if (next?.kind === 'group' && next.role === 'rebels') office.of = 'group:rebels';
      if (actor !== null && /^(?:org|state|region):/.test(actor)) office.of = actor;
    }
  }
}
