import { nameFromId, slug, stateCode } from '../../lang/actor-id.ts';
import type { ActorId, FoundMention } from '../../types/mention.ts';
import type { Cast } from './cast.ts';
import { covers, holdersAt } from './office-table.ts';
import type { PagePerson } from './page-people.ts';
import { roleFits } from './roles.ts';
import { either, type Known, nobody, type Scene, somebody } from './scene.ts';

/** A word between the article and the noun; a preposition or an owner ends the phrase ("a day after Turkey’s minister"). */
const BETWEEN =
  '(?:(?!(?:after|before|of|in|on|for|by|with|from|to|at|that|as|when|while|and|or|said|says)[ \\u00a0])[\\p{L}\\p{N}.-]+[ \\u00a0])';
const INDEFINITE = new RegExp(
  `(?:^|[^\\p{L}])(?:an?|one|another|some|any|several|many|other|unnamed|anonymous|two|three|few|no)[ \\u00a0]${BETWEEN}{0,4}$`,
  'iu',
);

/** Whether "a", "some", "unnamed" stands before: then nobody in particular is meant. */
export function isIndefinite({ text }: Scene, { start }: FoundMention): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return INDEFINITE.test(before.slice(before.search(/(?:[^,.;:“”"()]|\b\p{Lu}\.(?!$))*$/u)));
}

const JOINED_OFFICE = /^(?:,| and) (?:(?:the )?(?:former |then ))?$/;
/** "the deputy minister {of the} DPR Ivo Brandt". */
const OWNED_BY = /^[ \u00a0](?:of|to|in)[ \u00a0](?:the[ \u00a0])?$/;
const NAMED_OWNERS: ReadonlySet<FoundMention['kind']> = new Set(['state', 'org', 'region', 'country']);

/** An office or description with the name right after or before it is that person: "Foreign Ministry spokesperson Wang Wenbin". */
function beside(scene: Scene, i: number, actors: readonly (ActorId | null)[]): ActorId | null {
  const { mentions, text, sentenceOf } = scene;
  const mention = mentions[i];
  if (mention === undefined || mention.plural) return null;
  let k = i + 1;
  let end = mention.end;
  while (mentions[k]?.kind === 'office' && JOINED_OFFICE.test(text.slice(end, mentions[k]?.start)))
    end = mentions[k++]?.end ?? end;
  if (k === i + 1 && OWNED_BY.test(text.slice(end, mentions[k]?.start)) && NAMED_OWNERS.has(mentions[k]?.kind ?? 'doc')) {
    const owner = mentions[k++];
    end = owner?.end ?? end;
  }
  const next = mentions[k];
  if (
    next?.kind === 'person' &&
    sentenceOf[k] === sentenceOf[i] &&
    /^(?:[ \u00a0]|,[ \u00a0])$/.test(text.slice(end, next.start))
  )
    return next.actor ?? actors[k] ?? null;
  for (let p = i - 1; p >= i - 3 && p >= 0; p--) {
    const before = mentions[p];
    if (before === undefined || sentenceOf[p] !== sentenceOf[i]) break;
    if (before.kind === 'person' && /^,[ \u00a0][^,.;:()“”"]{0,70}$/.test(text.slice(before.end, mention.start)))
      return actors[p] ?? null;
  }
  return null;
}

/**
 * Who an office or description is: the name beside it; somebody the page gave that office; the holder by the table on the page's
 * day; for a definite description the last person it fits.
 *
 *     {person:wang-yi|China’s foreign minister} said     the {person:zhao-lijian|Chinese diplomat} also emphasized
 */
export function described(scene: Scene, cast: Cast, i: number, actors: readonly (ActorId | null)[]): Known {
  const mention = scene.mentions[i];
  if (mention === undefined || mention.role === null) return nobody('no role');
  const name = beside(scene, i, actors);
  if (name !== null) return somebody(name, 'the name beside it');
  if (mention.plural) return somebody(severalId(mention), 'several people, not named');
  if (isIndefinite(scene, mention))
    return onlySpokesperson(scene, mention) ?? somebody(unnamedId(mention), 'nobody in particular');
  if (NEVER_NAMED.has(mention.role) || ofSomethingElse(scene, mention) || namedAfterSomebody(scene, mention, i))
    return somebody(unnamedId(mention), 'somebody the page does not name');
  return (
    notNamedBefore(scene, mention, i, actors) ??
    onPage(scene, cast, mention, i) ??
    lastHolder(scene, mention, i, actors) ??
    inTable(scene, mention) ??
    somebody(unnamedId(mention), 'nobody on the page or in the table fits')
  );
}

const FORMER = /\b(?:former|ex)[ \u00a0-](?:[\p{L}.-]+[ \u00a0])?$/iu;

/** "Former President {Bill Dragan}" is not whom "the president" means. */
const heldOnlyBefore = ({ mentions, text }: Scene, { offices }: PagePerson, role: string): boolean => {
  const same = offices.filter((office) => office.role === role);
  const isFormer = (start: number): boolean => FORMER.test(text.slice(Math.max(0, start - 30), start));
  return role === 'president' && same.length > 0 && same.every(({ mention }) => isFormer(mentions[mention]?.start ?? 0));
};

/** Mentions back that somebody called by his family name alone, or left unnamed, is looked for. */
const BACK = 80;

/** "Her daughter", "the source" point at nobody named before. */
const NEVER_NAMED: ReadonlySet<string> = new Set(['relative', 'source']);

/** "the head of the Vostok battalion": of a body that nothing names, so nobody named before. */
function ofSomethingElse({ text }: Scene, { end, of, kind }: FoundMention): boolean {
  return of === null && kind === 'office' && /^[ \u00a0]+(?:of|for)[ \u00a0]/.test(text.slice(end, end + 6));
}

/**
 * "{A US official} said so. … {The official} added": somebody left unnamed goes on being so, unless somebody with a name was called
 * by the same word since.
 */
function notNamedBefore(
  { mentions }: Scene,
  { role, of }: FoundMention,
  i: number,
  actors: readonly (ActorId | null)[],
): Known | null {
  for (let k = i - 1; k >= Math.max(0, i - BACK); k--) {
    const before = mentions[k];
    const actor = actors[k] ?? null;
    if (before === undefined || before.role !== role || before.plural || actor === null) continue;
    if (of !== null && before.of !== null && of !== before.of) continue;
    return actor.startsWith('unnamed:') ? somebody(actor, 'the one left unnamed before') : null;
  }
  return null;
}

/** "{Brandtner} envoy", "a {Kravets} aide": a name right before says whose, and he is not on the page’s list of envoys. */
function namedAfterSomebody({ mentions, text }: Scene, { start, of, kind }: FoundMention, i: number): boolean {
  const before = mentions[i - 1];
  return of === null && kind !== 'group' && before?.kind === 'person' && /^[ \u00a0]$/.test(text.slice(before.end, start));
}

/** People the page gave a fitting office, or whom the table gives it; the last one named wins. */
function onPage(scene: Scene, cast: Cast, mention: FoundMention, i: number): Known | null {
  const role = mention.role ?? '';
  const holds = (people: readonly PagePerson[], agree: Agree): PagePerson[] =>
    people.filter((person) => fits(scene, person, role, mention.of, agree) && genderFits(person, mention));
  const exactly: Agree = (wanted, held) => wanted === held;
  const vague = GENERIC.has(role) && isDefinite(scene, mention);
  const [seen, coming] = [holds(cast.seen(), roleFits), vague ? [] : holds(cast.coming(i), roleFits)];
  const owned = (people: readonly PagePerson[]): PagePerson | undefined =>
    mention.of === null ? undefined : people.find((person) => holdsOf(scene, person, role, mention.of));
  const best =
    owned(seen) ?? (GENERIC.has(role) ? undefined : holds(seen, exactly)[0]) ?? seen[0] ?? holds(coming, exactly)[0] ?? coming[0];
  if (best === undefined) return null;
  return somebody(best.id, `${best.name}, the last named whom "${role}" fits`);
}

/** Whether an office of this very body is known of a person, and not only one of nobody knows whose. */
function holdsOf({ table }: Scene, { id, offices }: PagePerson, role: string, of: ActorId | null): boolean {
  const known = [...offices, ...(table.byPerson.get(id) ?? [])];
  return known.some(
    (office) => roleFits(role, office.role) && (office.of === of || (office.of !== null && table.owners.get(office.of) === of)),
  );
}

/** "{the} US official": points back, so nobody named only later is meant. */
const isDefinite = ({ text }: Scene, { start }: FoundMention): boolean =>
  /\bthe[ \u00a0](?:[\p{L}.-]+[ \u00a0])?$/iu.test(text.slice(Math.max(0, start - 30), start));

/** Roles so wide that the last named wins, whoever holds the very word elsewhere. */
const GENERIC: ReadonlySet<string> = new Set(['minister', 'official', 'politician', 'person', 'head']);

type Agree = (wanted: string, held: string) => boolean;

const genderFits = ({ gender }: PagePerson, mention: FoundMention): boolean =>
  gender === null || mention.gender === null || gender === mention.gender;

function fits(scene: Scene, person: PagePerson, role: string, of: ActorId | null, agree: Agree): boolean {
  const ofFits = (owner: ActorId | null): boolean =>
    of === null || owner === null || owner === of || scene.table.owners.get(owner) === of;
  if (heldOnlyBefore(scene, person, role)) return false;
  const rows = scene.table.byPerson.get(person.id) ?? [];
  const elsewhere = rows.length > 0 && !rows.some((row) => ofFits(row.of));
  if (person.offices.some((office) => agree(role, office.role) && ofFits(office.of) && !(office.of === null && elsewhere)))
    return true;
  return rows.some((row) => agree(role, row.role) && ofFits(row.of));
}

/** "The president" where the page has only "Obama": the last named whom the table gives the office on the day. */
function lastHolder(scene: Scene, mention: FoundMention, i: number, actors: readonly (ActorId | null)[]): Known | null {
  const { role, of } = mention;
  if (mention.kind !== 'office' || role === null) return null;
  for (let k = i - 1; k >= Math.max(0, i - BACK); k--) {
    const actor = actors[k] ?? null;
    if (actor === null || !actor.startsWith('person:')) continue;
    const rows = (scene.table.byPerson.get(actor) ?? []).filter(
      (row) => covers(row, scene.day) && (of === null || row.of === of),
    );
    if (rows.some((row) => row.role === role)) return somebody(actor, `the last named who held the office of ${role}`);
  }
  return null;
}

/** Roles that whoever leads a body may be called by, whatever the table calls his office. */
const HEADING: ReadonlySet<string> = new Set(['leader', 'head']);

function inTable(scene: Scene, mention: FoundMention): Known | null {
  if (mention.of === null || mention.kind !== 'office' || mention.role === null || scene.day === null) return null;
  const { role } = mention;
  const { gender } = mention;
  const rows = holdersAt(scene.table, role, mention.of, scene.day).filter(
    (row) => (row.role === role || HEADING.has(role)) && (gender === null || row.gender === '' || row.gender === gender),
  );
  if (rows.length === 1 && rows[0] !== undefined) return somebody(rows[0].person, `held the office on ${scene.day} by the table`);
  if (rows.length > 1 && rows.length < 4)
    return either(
      rows.map(({ person }) => person),
      'several held the office',
    );
  return null;
}

const OWN_SPOKES = /-spokesperson$/;

/** "A Kremlin spokesman": an office that one person alone held on the day, and no other of that gender. */
function onlySpokesperson(scene: Scene, mention: FoundMention): Known | null {
  const { role, of, gender } = mention;
  if (role === null || of === null || scene.day === null || !OWN_SPOKES.test(role)) return null;
  const rows = holdersAt(scene.table, role, of, scene.day).filter((row) => OWN_SPOKES.test(row.role));
  const fitting = rows.filter((row) => gender === null || row.gender === '' || row.gender === gender);
  const [only] = fitting;
  return rows.length === 1 && only !== undefined
    ? somebody(only.person, `alone held the office on ${scene.day} by the table`)
    : null;
}

/** `unnamed:us-official`, `unnamed:experts`. */
export function unnamedId({ role, noun, kind, of, actor }: FoundMention): ActorId {
  if (actor !== null) return actor;
  const whose = of === null ? '' : `${stateCode(of) ?? slug(nameFromId(of))}-`;
  const called = kind === 'office' || role === 'rebels' ? role : (noun ?? role);
  return `unnamed:${whose}${slug(called ?? 'somebody')}`;
}

/** Several described together: a group where they are no officials or experts. */
export function severalId(mention: FoundMention): ActorId {
  const id = unnamedId(mention);
  return mention.kind === 'group' && id.startsWith('unnamed:') ? `group:${id.slice('unnamed:'.length)}` : id;
}
