import { finish, hashText, mix } from '../../../model/hash.ts';
import { type HashMap, lookUp } from '../../../model/map.ts';
import type { ParserWord } from '../../../types/model.ts';

/** One sentence as the parser sees it: hashes a word, with one more place for the root, and running counts of marks. */
export interface ParserInput {
  readonly count: number;
  readonly forms: Int32Array;
  /** UPOS and Penn tag together. */
  readonly tags: Int32Array;
  /** UPOS alone. */
  readonly coarse: Int32Array;
  /** Classes of words that stand where the word stands; 0 for none. */
  readonly clusters: Int32Array;
  /** Last three letters. */
  readonly endings: Int32Array;
  /** Whether quotation marks are open at each word; from the start where the first mark closes: the quotation began before. */
  readonly quoted: Uint8Array;
  /** How many words up to here (not including) are commas, quotation marks, colons or dashes, verbs: four columns. */
  readonly marks: Int32Array;
}

const MARK_KINDS = 5;
const ROOT = 7_654_321;

export function parserInput(words: readonly ParserWord[], clusters: HashMap): ParserInput {
  const count = words.length;
  const size = count + 1;
  const columns = new Int32Array(size * (5 + MARK_KINDS)).fill(ROOT, 0, size * 5);
  const column = (k: number): Int32Array => columns.subarray(k * size, (k + 1) * size);
  const input = {
    count,
    ...{ forms: column(0), tags: column(1), coarse: column(2), clusters: column(3), endings: column(4) },
    quoted: new Uint8Array(size),
    marks: columns.subarray(5 * size),
  };
  let open = words.find(({ form }) => form === '“' || form === '”')?.form === '”' ? 1 : 0;
  for (let i = 0; i < count; i++) {
    const { form, upos, xpos } = words[i]!;
    input.forms[i] = hashText(form);
    input.clusters[i] = lookUp(clusters, input.forms[i]!) + 1;
    input.coarse[i] = hashText(upos);
    input.tags[i] = finish(mix(input.coarse[i]!, hashText(xpos)));
    input.endings[i] = form.length > 3 ? hashText(form, form.length - 3) : input.forms[i]!;
    if (form === '”') open = 0;
    input.quoted[i] = open;
    if (form === '“') open = 1;
    countMark(input.marks, i, markKind(form, upos));
  }
  input.quoted[count] = 0;
  return input;
}

function markKind(form: string, upos: string): number {
  if (form === ',') return 0;
  if (form === '“' || form === '”') return 1;
  if (form === ':' || form === ';' || form === '—' || form === '(' || form === ')') return 2;
  if (upos === 'VERB') return 3;
  return upos === 'CCONJ' ? 4 : -1;
}

function countMark(marks: Int32Array, i: number, kind: number): void {
  for (let k = 0; k < MARK_KINDS; k++) marks[(i + 1) * MARK_KINDS + k] = marks[i * MARK_KINDS + k]! + (k === kind ? 1 : 0);
}

/** Which kinds of mark stand between words `a` and `b` (`a` < `b`), as bits, and how many verbs (0, 1, more). */
export function marksBetween(input: ParserInput, a: number, b: number): number {
  if (a < 0 || b <= a + 1) return 0;
  let bits = 0;
  for (let k = 0; k < MARK_KINDS; k++) {
    const n = input.marks[b * MARK_KINDS + k]! - input.marks[(a + 1) * MARK_KINDS + k]!;
    bits = bits * 3 + (n > 1 ? 2 : n);
  }
  return bits + 1;
}
