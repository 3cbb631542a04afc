import type { ComparedSaid, SaidDifference } from '../../types/encounter.ts';
import type { Said } from '../../types/fact.ts';
import { shiftsIn } from './shifts.ts';
import { tellingWords } from './stems.ts';

/** Telling words that two reports of one thing share, at least, names not counted; and of the shorter one's how many. */
const SHARED = 2;
const SHARE = 0.5;
/** Statements of one account that are compared; an account that says more is a transcript. */
const LONGEST = 120;

/** Stems, and whether each is written as a name. */
type Words = ReadonlyMap<string, boolean>;

interface Row {
  readonly cells: (Said | null)[];
  readonly words: Words;
}

/**
 * Accounts of one encounter side by side: what all say, what some say and what only one says, in the order of the first that has it,
 * and where those that say it differ. Each account is what it has said, in its own order.
 */
export function compareAccounts(accounts: readonly (readonly Said[])[]): ComparedSaid[] {
  const rows: Row[] = [];
  accounts.forEach((said, column) => {
    const ready = said
      .slice(0, LONGEST)
      .map((one) => ({ one, words: new Map(tellingWords(one.words).map(({ stem, name }) => [stem, name])) }));
    const pairs = ready
      .flatMap(({ one, words }) => rows.map((row) => ({ row, one, share: overlap(row.words, words) })))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share);
    const placed = new Set<Said>();
    for (const { row, one } of pairs)
      if (row.cells[column] === undefined && !placed.has(one)) {
        row.cells[column] = one;
        placed.add(one);
      }
    for (const { one, words } of ready)
      if (!placed.has(one)) rows.push({ cells: [...accounts.slice(0, column).map(() => null), one], words });
  });
  const full = rows.map(({ cells }) => accounts.map((_, column) => cells[column] ?? null));
  return full.map((cells) => ({ cells, differences: differencesIn(cells, full) }));
}

/** How far two reports are of one thing, 0..1; 0 below the least. */
function overlap(a: Words, b: Words): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let [shared, things] = [0, 0];
  for (const [stem, name] of short) {
    const other = long.get(stem);
    if (other === undefined) continue;
    shared += 1;
    if (!(name && other)) things += 1;
  }
  const share = shared / Math.max(1, short.size);
  return things >= SHARED && share >= SHARE ? share + shared / 1_000 : 0;
}

function differencesIn(cells: readonly (Said | null)[], rows: readonly (readonly (Said | null)[])[]): SaidDifference[] {
  const found: SaidDifference[] = [];
  cells.forEach((a, i) => {
    cells.forEach((b, j) => {
      if (a === null || b === null || j <= i) return;
      found.push(...between(a, b, [i, j]));
      if (isMoved(cells, rows, i, j)) found.push({ field: 'order', between: [i, j], shifts: [] });
    });
  });
  return found;
}

function between(a: Said, b: Said, columns: readonly [number, number]): SaidDifference[] {
  const differ = (field: SaidDifference['field'], one: unknown, other: unknown): SaidDifference[] =>
    one === null || other === null || one === other ? [] : [{ field, between: columns, shifts: [] }];
  const words =
    plain(a.words) === plain(b.words) ? [] : [{ field: 'words' as const, between: columns, shifts: shiftsIn(a.words, b.words) }];
  return [
    ...words,
    ...differ('act', a.act, b.act),
    ...differ('day', a.day, b.day),
    ...differ('addressee', a.addressee, b.addressee),
    ...differ('speaker', a.speaker, b.speaker),
  ];
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Told earlier in one account and later in the other than something else that both tell: each row against the next that both have. */
function isMoved(cells: readonly (Said | null)[], rows: readonly (readonly (Said | null)[])[], i: number, j: number): boolean {
  const both = rows.filter((row) => row[i] != null && row[j] != null);
  const at = both.indexOf(cells);
  const before = both[at - 1];
  const [own, known] = [cells[j], before?.[j]];
  return own != null && known != null && own.document === known.document && own.span[0] < known.span[0];
}
