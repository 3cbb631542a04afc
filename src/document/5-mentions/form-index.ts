import { firstWord, type Gap, scan, type Word } from './words.ts';

interface Entry<T> {
  readonly words: readonly { readonly lower: string; readonly text: string; readonly gap: Gap }[];
  readonly value: T;
}

/** Forms by their first word; those of one word are split into words when that word is first met, longest first. */
export class FormIndex<T> {
  private readonly raw = new Map<string, (readonly [form: string, value: T])[]>();
  private readonly split = new Map<string, readonly Entry<T>[]>();

  /** Several values of one form stay in the order given. */
  constructor(rows: Iterable<readonly [form: string, value: T]>) {
    for (const row of rows) {
      const first = firstWord(row[0]);
      if (first === '') continue;
      const same = this.raw.get(first);
      if (same === undefined) this.raw.set(first, [row]);
      else same.push(row);
    }
  }

  /** Every form that begins with this word, in lower case; undefined when none does. */
  get(first: string): readonly Entry<T>[] | undefined {
    const known = this.split.get(first);
    if (known !== undefined) return known;
    const rows = this.raw.get(first);
    if (rows === undefined) return undefined;
    const entries = rows.map(([form, value]) => ({
      words: scan(form).map(({ text, gap }) => ({ text, gap, lower: text.toLowerCase() })),
      value,
    }));
    entries.sort((a, b) => b.words.length - a.words.length);
    this.split.set(first, entries);
    return entries;
  }
}

const UPPER = /\p{Lu}/u;

/** How strictly capitals must agree: names need them, common nouns ("foreign minister") may have them or not. */
export type Capitals = 'as-form' | 'free';

/**
 * Capitals as the form has them: a capital must be met by a capital; a form all in capitals ("US", "WHO") only by itself.
 * That keeps "us" and "who", "may", "polish" and "turkey" out.
 */
function fits(form: string, text: string): boolean {
  if (!UPPER.test(form)) return true;
  if (form.length > 1 && form === form.toUpperCase()) return text === form;
  return UPPER.test(text.charAt(0));
}

function matches<T>(words: readonly Word[], at: number, { words: form }: Entry<T>, capitals: Capitals): boolean {
  for (let k = 0; k < form.length; k++) {
    const word = words[at + k];
    const wanted = form[k];
    if (word === undefined || wanted === undefined || word.lower !== wanted.lower) return false;
    if (k > 0 && word.gap !== wanted.gap) return false;
    if (capitals === 'as-form' && !fits(wanted.text, word.text)) return false;
  }
  return true;
}

export interface FormMatch<T> {
  readonly length: number;
  /** All values of the longest form that fits. */
  readonly values: readonly T[];
}

/** The longest form that starts at word `at`. */
export function longestForm<T>(index: FormIndex<T>, words: readonly Word[], at: number, capitals: Capitals): FormMatch<T> | null {
  const entries = index.get(words[at]?.lower ?? '');
  const best = entries?.find((entry) => matches(words, at, entry, capitals));
  if (entries === undefined || best === undefined) return null;
  const length = best.words.length;
  return {
    length,
    values: entries
      .filter((entry) => entry.words.length === length && matches(words, at, entry, capitals))
      .map(({ value }) => value),
  };
}
