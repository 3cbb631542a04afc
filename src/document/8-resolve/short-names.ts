import { slug } from '../../lang/actor-id.ts';
import type { ActorId, FoundMention } from '../../types/mention.ts';
import type { Cast } from './cast.ts';
import { covers } from './office-table.ts';
import type { PagePerson } from './page-people.ts';
import { isProminent, roleFits } from './roles.ts';
import { either, type Known, nobody, type Scene, somebody } from './scene.ts';

/** After this many sentences without either, a shared name is ambiguous again. */
const MEMORY = 12;

/**
 * Who a part of a name is: one of the page's people who bears it, else an office holder so well known that a page may not give
 * the full name.
 *
 *     {person:wang-wenbin|Wang Wenbin} repeated … {person:wang-wenbin|Wang} told reporters      (the last one named in full)
 */
export function shortName(scene: Scene, cast: Cast, i: number): Known {
  const mention = scene.mentions[i];
  if (mention === undefined) return nobody('no mention');
  const word = lastWord(scene, mention);
  const party = PARTY.test(word) ? byParty(scene, cast, i) : null;
  if (party !== null) return party;
  const bearers = cast.bearers(word);
  if (bearers.length === 1 && bearers[0] !== undefined) return somebody(bearers[0].id, `"${word}" is part of ${bearers[0].name}`);
  if (bearers.length > 1) return amongBearers(scene, bearers, i, word, cast);
  return fromTable(scene, i, word);
}

const PARTY = /^(?:Republican|Democrat)$/;
/** "the Texas {Republican}", within so many sentences of his name. */
const PARTY_REACH = 3;

/** "The {Texas} Republican": whoever was named last, which American papers use to name somebody again. */
function byParty({ mentions, text, sentenceOf }: Scene, cast: Cast, i: number): Known | null {
  const start = mentions[i]?.start ?? 0;
  if (!/\bthe[ \u00a0](?:\p{Lu}[\p{L}.]+[ \u00a0]){1,3}$/iu.test(text.slice(Math.max(0, start - 50), start))) return null;
  const [last] = cast.seen();
  if (last === undefined || (sentenceOf[i] ?? 0) - (sentenceOf[cast.last(last) ?? 0] ?? 0) > PARTY_REACH)
    return somebody(`unnamed:${slug(text.slice(start, mentions[i]?.end))}`, 'a party for a name, and nobody named lately');
  return somebody(last.id, `${last.name}, the last one named`);
}

function lastWord({ text }: Scene, { start, end }: FoundMention): string {
  return (
    text
      .slice(start, end)
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .at(-1) ?? ''
  );
}

function officeBefore({ mentions, text }: Scene, i: number): FoundMention | null {
  const [before, mention] = [mentions[i - 1], mentions[i]];
  if (before?.kind !== 'office' || mention === undefined) return null;
  return /^[ \u00a0]$/.test(text.slice(before.end, mention.start)) ? before : null;
}

/** The one whose title stands before the name; else the last one named, while that is not long ago. */
function amongBearers(scene: Scene, bearers: readonly PagePerson[], i: number, word: string, cast: Cast): Known {
  const office = officeBefore(scene, i);
  const titled = office === null ? [] : bearers.filter(({ offices, id }) => holds(scene, id, offices, office.role ?? ''));
  if (titled.length === 1 && titled[0] !== undefined)
    return somebody(titled[0].id, `"${word}" after the title of ${titled[0].name}`);
  const gender = scene.mentions[i]?.gender;
  const fitting = gender ? bearers.filter((person) => person.gender === null || person.gender === gender) : bearers;
  const introduced = fitting
    .filter((person) => cast.last(person) !== null)
    .sort((a, b) => (cast.last(b) ?? 0) - (cast.last(a) ?? 0));
  const [last] = introduced;
  const first = fitting.toSorted((a, b) => a.first - b.first)[0];
  if (last === undefined)
    return first === undefined
      ? nobody('nobody fits')
      : somebody(first.id, `"${word}" before anybody of that name; the first named is ${first.name}`);
  const speaker = cast.speaks(i) ? lastSpeaker(scene, introduced, cast) : null;
  if (speaker !== null) return somebody(speaker.id, `"${word}" goes on speaking, ${speaker.name}`);
  const ago = (scene.sentenceOf[i] ?? 0) - (scene.sentenceOf[cast.last(last) ?? 0] ?? 0);
  if (introduced.length > 1 && ago > MEMORY)
    return either(
      introduced.map(({ id }) => id),
      `"${word}" fits ${introduced.map(({ name }) => name).join(' and ')}, neither named for ${ago} sentences`,
    );
  return somebody(last.id, `"${word}" is the last one named so, ${last.name}`);
}

/** "{Kim Min-jun} said Kim Dae-ho might go. {Kim} added": of two named last in one sentence, the one who spoke there. */
function lastSpeaker({ sentenceOf }: Scene, introduced: readonly PagePerson[], cast: Cast): PagePerson | null {
  const sentence = sentenceOf[cast.last(introduced[0] as PagePerson) ?? -1];
  const together = introduced.filter((person) => sentenceOf[cast.last(person) ?? -1] === sentence);
  const speaking = together.filter((person) => cast.speaks(cast.last(person) ?? -1));
  return together.length > 1 && speaking.length === 1 ? (speaking[0] ?? null) : null;
}

function holds(scene: Scene, person: ActorId, offices: PagePerson['offices'], role: string): boolean {
  return (
    offices.some((office) => roleFits(role, office.role)) ||
    (scene.table.byPerson.get(person) ?? []).some((row) => roleFits(role, row.role))
  );
}

/** An office holder by family name: of the title before it, else of a prominent office; those whose state the page names go first. */
function fromTable(scene: Scene, i: number, word: string): Known {
  const office = officeBefore(scene, i);
  const rows = (scene.table.bySurname.get(slug(word)) ?? []).flatMap((person) => scene.table.byPerson.get(person) ?? []);
  const fitting = rows.filter(
    (row) => covers(row, scene.day) && (office?.role ? roleFits(office.role, row.role) : isProminent(row.role)),
  );
  const owned = office?.of ? fitting.filter(({ of }) => of === office.of) : fitting.filter(({ of }) => scene.named.has(of));
  const persons = [...new Set((owned.length > 0 ? owned : office?.of ? [] : fitting).map(({ person }) => person))];
  if (persons.length === 1 && persons[0] !== undefined) return somebody(persons[0], `the office holder called ${word}`);
  if (persons.length > 1 && persons.length < 5) return either(persons, `several office holders are called ${word}`);
  return nobody(`nobody called ${word} on the page or in the table`);
}
