import { finish, hashText, mix } from './hash.ts';
import { type HashMap, lookUp } from './map.ts';
import { normalForm } from './normal-form.ts';

/** Columns of a word's row of attributes: hashes of its form, endings, beginning and shape. */
export const FORM = 0;
export const SUFFIX1 = 1;
export const SUFFIX2 = 2;
export const SUFFIX3 = 3;
export const SUFFIX4 = 4;
export const PREFIX2 = 5;
export const PREFIX3 = 6;
export const SHAPE = 7;
/** One more than the word's class, 0 for a word without one. */
export const CLUSTER = 8;
export const WIDTH = 9;

/** Words of one text by their offsets. */
export interface WordOffsets {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** The normal forms of words `first`..`last`. */
export function normalForms(text: string, words: WordOffsets, first: number, last: number): string[] {
  const forms: string[] = [];
  for (let i = first; i < last; i++) {
    const start = words.starts[i]!;
    const end = words.ends[i]!;
    forms.push(normalForm(text.slice(start, end), text.charAt(start - 1) || ' ', text.charAt(end) || ' '));
  }
  return forms;
}

/** Attributes of one sentence's words, `WIDTH` columns a word. `forms` are their normal forms, `clusters` the word classes. */
export function wordAttributes(
  text: string,
  words: WordOffsets,
  first: number,
  forms: readonly string[],
  clusters: HashMap,
): Int32Array {
  const rows = new Int32Array(forms.length * WIDTH);
  const titled = looksTitled(text, words, first, forms.length) ? 16 : 0;
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!;
    const at = i * WIDTH;
    const length = form.length;
    rows[at + FORM] = hashText(form);
    rows[at + CLUSTER] = lookUp(clusters, rows[at + FORM]!) + 1;
    for (let size = 1; size <= 4; size++) rows[at + size] = size < length ? mix(size, hashText(form, length - size, length)) : 0;
    rows[at + PREFIX2] = length > 3 ? mix(12, hashText(form, 0, 2)) : 0;
    rows[at + PREFIX3] = length > 4 ? mix(13, hashText(form, 0, 3)) : 0;
    rows[at + SHAPE] = finish(shapeOf(text, words.starts[first + i]!, words.ends[first + i]!) + titled + (i === 0 ? 32 : 0));
  }
  return rows;
}

/** 0 no letter, 1 small, 2 Capital, 3 CAPITALS, 4 one capital letter, 5 mIxed; 8 added with a digit. */
function shapeOf(text: string, start: number, end: number): number {
  let upper = 0;
  let lower = 0;
  let digit = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) lower++;
    else if (code >= 65 && code <= 90) upper++;
    else if (code >= 48 && code <= 57) digit = 8;
    else if (code >= 128) {
      const char = text.charAt(i);
      if (char !== char.toLowerCase()) upper++;
      else if (char !== char.toUpperCase()) lower++;
    }
  }
  if (upper === 0) return digit + (lower === 0 ? 0 : 1);
  if (lower === 0) return digit + (upper === 1 ? 4 : 3);
  const first = text.charAt(start);
  return digit + (upper === 1 && first !== first.toLowerCase() ? 2 : 5);
}

/** A headline in Title Case or CAPITALS: nearly every longer word begins with a capital. */
function looksTitled(text: string, words: WordOffsets, first: number, count: number): boolean {
  let capital = 0;
  let small = 0;
  for (let i = first; i < first + count; i++) {
    const start = words.starts[i]!;
    if (words.ends[i]! - start < 4) continue;
    const code = text.charCodeAt(start);
    if (code >= 65 && code <= 90) capital++;
    else if (code >= 97 && code <= 122) small++;
  }
  return capital >= 3 && capital > 4 * small;
}
