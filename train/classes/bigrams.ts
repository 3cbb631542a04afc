import type { Bigrams } from './exchange.ts';

/** Counts neighbours in sentences of normal forms. Words seen fewer than `least` times are all "any other", number 0. */
export function countBigrams(
  sentences: readonly (readonly string[])[],
  least: number,
): { readonly forms: string[]; readonly bigrams: Bigrams } {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const form of sentence) counts.set(form, (counts.get(form) ?? 0) + 1);
  const kept = [...counts].filter(([, n]) => n >= least).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const forms = ['', '\n', ...kept.map(([form]) => form)];
  const index = new Map(forms.map((form, i) => [form, i]));
  const pairs = new Map<number, number>();
  const add = (a: number, b: number): void => {
    const key = a * forms.length + b;
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  };
  for (const sentence of sentences) {
    let last = 1;
    for (const form of sentence) {
      const word = index.get(form) ?? 0;
      add(last, word);
      last = word;
    }
    add(last, 1);
  }
  const after: [number, number][][] = forms.map(() => []);
  const before: [number, number][][] = forms.map(() => []);
  for (const [key, n] of pairs) {
    const a = Math.floor(key / forms.length);
    const b = key % forms.length;
    after[a]!.push([b, n]);
    before[b]!.push([a, n]);
  }
  return { forms, bigrams: { words: forms.length, after, before } };
}
