import { slug } from '../../lang/actor-id.ts';
import type { HolderRow, Lexicons } from '../../types/lexicon.ts';
import type { ActorId } from '../../types/mention.ts';
import { roleFits } from './roles.ts';

/** holders.tsv as stage 8 asks it: by person, by family name, by whose office. Built once for each Lexicons. */
export interface OfficeTable {
  readonly byPerson: ReadonlyMap<ActorId, readonly HolderRow[]>;
  /** Family name as ids spell it ("putin", "xi", "erdogan", "von der Leyen" under "leyen") to the persons who bear it. */
  readonly bySurname: ReadonlyMap<string, readonly ActorId[]>;
  readonly byBody: ReadonlyMap<ActorId, readonly HolderRow[]>;
  /** The state or body that an actor of names.tsv speaks for. */
  readonly owners: ReadonlyMap<ActorId, ActorId>;
  /** The name an actor of names.tsv is shown by: its first form. */
  readonly labels: ReadonlyMap<ActorId, string>;
  /** `place:kyiv` to state:UA, for every capital that stands for its government. */
  readonly capitals: ReadonlyMap<ActorId, ActorId>;
  /** `state:UA` to "kyiv": its capital’s first name, as ids spell it. */
  readonly capitalOf: ReadonlyMap<ActorId, string>;
  /** Agencies and outlets, not platforms. */
  readonly media: ReadonlySet<ActorId>;
  /** Those of them that serve other media. */
  readonly agencies: ReadonlySet<ActorId>;
  /** Roles and nouns of one human being: offices and descriptions of a person. */
  readonly personRoles: ReadonlySet<string>;
}

const built = new WeakMap<Lexicons, OfficeTable>();

export function officeTable(lexicons: Lexicons): OfficeTable {
  const known = built.get(lexicons);
  if (known !== undefined) return known;
  const table = build(lexicons);
  built.set(lexicons, table);
  return table;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function build({ holders, names, roles, personNames }: Lexicons): OfficeTable {
  const familyFirst = new Set(personNames.filter(({ part }) => part === 'family').map(({ name }) => name));
  const byPerson = new Map<ActorId, HolderRow[]>();
  const bySurname = new Map<string, ActorId[]>();
  const byBody = new Map<ActorId, HolderRow[]>();
  for (const row of holders) {
    if (!byPerson.has(row.person)) for (const name of shortNamesOf(row, familyFirst)) push(bySurname, name, row.person);
    push(byPerson, row.person, row);
    push(byBody, row.of, row);
  }
  const owners = new Map<ActorId, ActorId>();
  const labels = new Map<ActorId, string>();
  for (const { actor, of, form, sense } of names) {
    if (of !== '' && !owners.has(actor)) owners.set(actor, of);
    if (sense !== 'metonym' && !labels.has(actor)) labels.set(actor, form);
    if (sense === 'name' && of.startsWith('state:') && actor.startsWith('region:') && !labels.has(of)) labels.set(of, form);
  }
  const cities = names.filter(({ sense, kind }) => sense === 'metonym' && kind === 'state');
  const capitals = new Map(cities.map(({ form, actor }) => [`place:${slug(form)}`, actor]));
  const capitalOf = new Map(cities.toReversed().map(({ form, actor }) => [actor, slug(form)]));
  const media = new Set(names.filter((row) => row.media === 'agency' || row.media === 'outlet').map(({ actor }) => actor));
  const agencies = new Set(names.filter((row) => row.media === 'agency').map(({ actor }) => actor));
  const personRoles = new Set(
    roles
      .filter(({ sort }) => sort === 'office' || sort === 'person')
      .flatMap(({ role, form }) => [role, slug(form.slice(form.lastIndexOf(' ') + 1))]),
  );
  return { byPerson, bySurname, byBody, owners, labels, capitals, capitalOf, media, agencies, personRoles };
}

/** States where a family name of the custom lists stands first. */
const FAMILY_FIRST_STATES: ReadonlySet<ActorId> = new Set([
  'state:CN',
  'state:TW',
  'state:KR',
  'state:KP',
  'state:VN',
  'state:SG',
]);

function surnameOf({ name, of }: HolderRow, familyFirst: ReadonlySet<string>): string {
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return FAMILY_FIRST_STATES.has(of) && familyFirst.has(first) ? first : last;
}

/** Letters of a given name that is telling enough to stand alone. */
const TELLING = 5;

/** The family name, and a given name after it that papers take for one: "Chunying said". */
function shortNamesOf(row: HolderRow, familyFirst: ReadonlySet<string>): string[] {
  const family = slug(surnameOf(row, familyFirst));
  const words = row.name.split(' ').map(slug);
  const given = words.length === 2 && words[0] === family ? (words[1] ?? '') : '';
  return given.length >= TELLING && given !== family ? [family, given] : [family];
}

/** Whether the term covers the day; an unknown day is covered by every term. */
export function covers({ from, until }: HolderRow, day: string | null): boolean {
  return day === null || ((from === '' || from.slice(0, 10) <= day) && (until === '' || until >= day.slice(0, until.length)));
}

/** Who held such a role of this body on the day, each person once. */
export function holdersAt(table: OfficeTable, role: string, of: ActorId, day: string | null): HolderRow[] {
  const rows = (table.byBody.get(of) ?? []).filter((row) => roleFits(role, row.role) && covers(row, day));
  return rows.filter((row, i) => rows.findIndex(({ person }) => person === row.person) === i);
}

/** The office a person held on the day; failing that the one nearest to it. */
export function tenureAt(table: OfficeTable, person: ActorId, day: string | null): HolderRow | null {
  const rows = table.byPerson.get(person) ?? [];
  return (
    rows.find((row) => day !== null && covers(row, day)) ??
    rows.toSorted((a, b) => yearsFrom(a, day) - yearsFrom(b, day))[0] ??
    null
  );
}

/** Years between a term and a day, roughly; an open term that began later counts from its beginning. */
export function yearsFrom({ from, until }: HolderRow, day: string | null): number {
  const year = Number((day ?? '9999').slice(0, 4));
  const [start, end] = [Number(from.slice(0, 4) || 0), Number(until.slice(0, 4) || 9999)];
  return year < start ? start - year : year > end ? year - end : 0;
}
