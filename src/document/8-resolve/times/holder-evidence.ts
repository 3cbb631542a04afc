import { isoDay, parseDay } from '../../../lang/calendar.ts';
import type { DaySpan } from '../../../lang/calendar-span.ts';
import type { HolderRow, Lexicons, RoleRow } from '../../../types/lexicon.ts';
import { ALL_DAYS, daySet, sinceDay } from './day-set.ts';
import type { Evidence } from './evidence.ts';
import { type PageWord, tableWord } from './page-words.ts';

/** Terms of one person in one role. */
interface Terms {
  readonly name: readonly string[];
  readonly role: string;
  readonly days: readonly DaySpan[];
}

interface HolderTable {
  /** By the first word of the person's name. */
  readonly byName: ReadonlyMap<string, readonly Terms[]>;
  /** Last words of the names of a role: "minister" -> foreign-minister and others. */
  readonly roles: ReadonlyMap<string, readonly (readonly [words: readonly string[], role: string])[]>;
}

const tables = new WeakMap<readonly HolderRow[], HolderTable>();

/** Roles that many hold at a time fix no day. */
const LOOSE = new Set(['minister', 'ambassador', 'speaker', 'leader', 'governor', 'mayor', 'head-of-state']);

function holderTable({ holders, roles, names }: Pick<Lexicons, 'holders' | 'roles' | 'names'>): HolderTable {
  const known = tables.get(holders);
  if (known !== undefined) return known;
  const byName = new Map<string, Terms[]>();
  const groups = Map.groupBy(
    holders.filter((row) => !LOOSE.has(row.role)),
    (row) => `${row.name}\t${row.role}`,
  );
  const spellings = Map.groupBy(
    names.filter(({ kind, sense }) => kind === 'person' && sense === 'name'),
    ({ actor }) => actor,
  );
  const add = (name: readonly string[], role: string, days: readonly DaySpan[]): void => {
    const first = name[0];
    if (first !== undefined) byName.set(first, [...(byName.get(first) ?? []), { name, role, days }]);
  };
  for (const rows of groups.values()) {
    const [row] = rows as [HolderRow];
    const days = termsOf(rows);
    for (const form of new Set([row.name, ...(spellings.get(row.person) ?? []).map(({ form }) => form)])) {
      const name = wordsOf(form);
      if (name.length > 1) add(name, row.role, days);
    }
  }
  for (const { name, role, days } of familyNames(groups.values())) add(name, role, days);
  const table = { byName, roles: rolesByLastWord(roles) };
  tables.set(holders, table);
  return table;
}

const wordsOf = (name: string): string[] =>
  name
    .split(/[\s.’'-]+/)
    .filter(Boolean)
    .map(tableWord);

/** Offices whose holder is named by them and the family name alone: "President Yanukovych". */
const BY_FAMILY_NAME = new Set(['president', 'prime-minister', 'chancellor', 'foreign-minister']);
/** Holders from before are named so in histories. */
const OF_THIS_TIME = '1995';

const familyName = (name: string): string => {
  const last = name.split(' ').at(-1) ?? '';
  return /^\p{L}{4,}$/u.test(last) ? tableWord(last) : '';
};

/** Family names that only one holder of the office has. */
function familyNames(groups: Iterable<readonly HolderRow[]>): Terms[] {
  const rows = [...groups].filter(([row]) => row !== undefined && BY_FAMILY_NAME.has(row.role));
  const alike = Map.groupBy(rows, ([row]) => `${familyName(row?.name ?? '')}\t${row?.role}`);
  return [...alike].flatMap(([key, [only, another]]) => {
    const [name, role] = key.split('\t');
    if (only === undefined || another !== undefined || !name || role === undefined) return [];
    return only.some(({ from }) => from < OF_THIS_TIME) ? [] : [{ name: [name], role, days: termsOf(only) }];
  });
}

/** Where tables disagree on one term's end, the earlier end; half a year of grace on both sides is not given. */
function termsOf(rows: readonly HolderRow[]): DaySpan[] {
  const ends = new Map<number, number>();
  for (const row of rows) {
    const from = parseDay(row.from) ?? ALL_DAYS.from;
    const until = parseDay(row.until) ?? ALL_DAYS.until;
    ends.set(from, Math.min(ends.get(from) ?? ALL_DAYS.until, until));
  }
  return [...daySet([...ends].filter(([from, until]) => from <= until).map(([from, until]) => ({ from, until })))];
}

function rolesByLastWord(roles: readonly RoleRow[]): HolderTable['roles'] {
  const table = new Map<string, (readonly [readonly string[], string])[]>();
  for (const row of roles) {
    const words = row.form.split(/[\s’'-]+/).map(tableWord);
    const last = words.at(-1) ?? '';
    table.set(last, [...(table.get(last) ?? []), [words, row.role]]);
  }
  return table;
}

/**
 * `{Chinese Foreign Minister Wang Yi}` was written while he was. Only where the office stands right before the full name and nothing
 * says "former".
 */
export function holderEvidence(words: readonly PageWord[], lexicons: Lexicons): Evidence[] {
  const table = holderTable(lexicons);
  const seen = new Set<string>();
  const found = words.flatMap((word, i) => {
    for (const terms of table.byName.get(word.word) ?? []) {
      if (!terms.name.every((part, k) => words[i + k]?.word === part)) continue;
      const role = roleBefore(words, i, terms.role, table);
      const key = `${terms.name.join(' ')}\t${terms.role}`;
      if (role < 0 || seen.has(key)) continue;
      seen.add(key);
      const end = words[i + terms.name.length - 1]?.end ?? word.end;
      return termEvidence(terms, [words[role]?.start ?? word.start, end], word.sentence < LEAD_SENTENCES);
    }
    return [];
  });
  return withoutFormer(found);
}

/** Those whose term was over when another one named on the page took office are named as they are still called. */
function withoutFormer(found: readonly Evidence[]): Evidence[] {
  const latest = Math.max(...found.map(({ days }) => days[0]?.from ?? 0).filter((day) => day > ALL_DAYS.from));
  return found.filter(({ days, strength }) => strength !== HELD || (days.at(-1)?.until ?? 0) > latest + HANDOVER_DAYS);
}

/** How long after a change of government pages still speak of both. */
const HANDOVER_DAYS = 60;

/** Strength of the end of a term: those who just left office are still called by it. */
export const HELD = 35;

/** Only the first sentences speak of those who are in office now; further down are those who were. */
const LEAD_SENTENCES = 12;

/** Days before the formal start on which somebody may already be called so. */
const GRACE = 14;

/** Strength of the start of a term: by full name, and by family name, which a candidate is given too ("a President Mayr"). */
const TOOK = 54;
const TOOK_FAMILY = 37;

/** Nobody is named by an office before holding it; many still are long after, so the end is the weaker half. */
function termEvidence({ name, days }: Terms, span: readonly [number, number], lead: boolean): Evidence[] {
  const first = days[0]?.from ?? ALL_DAYS.from;
  const why = `${name.join(' ')} took that office on ${isoDay(first)}`;
  const start: Evidence[] =
    first === ALL_DAYS.from ? [] : [{ days: sinceDay(first - GRACE), span, why, strength: name.length > 1 ? TOOK : TOOK_FAMILY }];
  return lead ? [...start, { days, span, why: `${name.join(' ')} held that office then`, strength: HELD }] : start;
}

const OVER = new Set([
  'former',
  'ex',
  'then',
  'late',
  'future',
  'incoming',
  'ousted',
  'deposed',
  'late',
  'deputy',
  'vice',
  'acting',
  'assistant',
  'shadow',
]);

/** Index of the first word of the role right before word `i`; -1 when it is another role or a former one. */
function roleBefore(words: readonly PageWord[], i: number, role: string, table: HolderTable): number {
  const before = words[i - 1];
  if (before === undefined || before.sentence !== words[i]?.sentence) return -1;
  for (const [form, name] of table.roles.get(before.word) ?? []) {
    if (name !== role || !form.every((part, k) => words[i - form.length + k]?.word === part)) continue;
    const first = i - form.length;
    const over = [1, 2, 3].some((k) => OVER.has(words[first - k]?.word ?? ''));
    return over ? -1 : first;
  }
  return -1;
}

/** Years before the first office in the table in which somebody was hardly news. */
const CAREER_DAYS = 25 * 365;

/** The person of the table who came to office last, named in full anywhere: the page is from his or her working life. */
export function latestPerson(
  words: readonly PageWord[],
  lexicons: Lexicons,
): { readonly day: number; readonly span: readonly [number, number]; readonly why: string } | null {
  const table = holderTable(lexicons);
  let best: ReturnType<typeof latestPerson> = null;
  words.forEach((word, i) => {
    for (const { name, days } of table.byName.get(word.word) ?? []) {
      const first = days[0]?.from ?? ALL_DAYS.from;
      if (first - CAREER_DAYS <= (best?.day ?? 0) || !name.every((part, k) => words[i + k]?.word === part)) continue;
      const why = `${name.join(' ')} came to office on ${isoDay(first)}, and was hardly news a quarter of a century before`;
      best = { day: first - CAREER_DAYS, span: [word.start, words[i + name.length - 1]?.end ?? word.end], why };
    }
  });
  return best;
}
