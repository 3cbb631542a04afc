import { searchWords } from './search-words.ts';

/** A stretch of words that both texts share, or that only one has. `text` is as written, of the first text when shared. */
export interface DiffPart {
  readonly kind: 'same' | 'only-first' | 'only-second';
  readonly text: string;
}

/** Longest texts compared word by word; what is beyond counts as different. */
const LONGEST = 2_000;

/** Word by word, what two texts share and where they differ: a longest common subsequence over folded words. */
export function wordDiff(first: string, second: string): DiffPart[] {
  const [a, b] = [searchWords(first).slice(0, LONGEST), searchWords(second).slice(0, LONGEST)];
  const rows = lengths(
    a.map(({ word }) => word),
    b.map(({ word }) => word),
  );
  const parts: DiffPart[] = [];
  const add = (kind: DiffPart['kind'], text: string): void => {
    const last = parts.at(-1);
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: `${last.text} ${text}` };
    else parts.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    if (one !== undefined && other !== undefined && one.word === other.word) {
      add('same', first.slice(one.start, one.end));
      i += 1;
      j += 1;
    } else if (other === undefined || (one !== undefined && at(rows, i + 1, j) >= at(rows, i, j + 1))) {
      add('only-first', first.slice(one?.start, one?.end));
      i += 1;
    } else {
      add('only-second', second.slice(other.start, other.end));
      j += 1;
    }
  }
  return parts;
}

const at = (rows: readonly Uint16Array[], i: number, j: number): number => rows[i]?.[j] ?? 0;

/** `rows[i][j]` is how many words the rests from `i` and from `j` share in order. */
function lengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = rows[i];
      if (row !== undefined)
        row[j] = a[i] === b[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
    }
  return rows;
}

/** How many words the two share in order. */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  let previous = new Uint16Array(b.length + 1);
  for (const word of a) {
    const current = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j += 1)
      current[j + 1] = word === b[j] ? (previous[j] ?? 0) + 1 : Math.max(current[j] ?? 0, previous[j + 1] ?? 0);
    previous = current;
  }
  return previous[b.length] ?? 0;
}
