import { type ParseModel, parseWords } from '../../src/document/4-parse/dependency/parse-words.ts';
import type { TreeExample } from './train-parser.ts';

export interface ParseScore {
  readonly words: number;
  /** Percent of words with the right head, and the right head and relation; punctuation left out. */
  readonly uas: number;
  readonly las: number;
  /** F1 of relations that reported speech hangs on. */
  readonly relations: Readonly<Record<string, number>>;
}

const WATCHED = ['ccomp', 'parataxis', 'nsubj', 'obj', 'advcl', 'acl:relcl', 'appos', 'conj', 'nmod', 'obl', 'xcomp'];

/** Attachment scores on gold words. `isPunctuation` tells which words of example `e` to leave out. */
export function scoreParser(model: ParseModel, examples: readonly TreeExample[]): ParseScore {
  let words = 0;
  const right = { heads: 0, both: 0 };
  const counts = new Map(WATCHED.map((relation) => [relation, { gold: 0, found: 0, right: 0 }]));
  for (const { input, heads, relations } of examples) {
    const state = parseWords(model, input);
    relations.forEach((relation, i) => {
      if (relation === 'punct') return;
      const found = model.relations[state.labels[i]!] ?? '';
      const headRight = state.heads[i] === heads[i];
      words++;
      if (headRight) right.heads++;
      if (headRight && found === relation) right.both++;
      const gold = counts.get(relation);
      if (gold) gold.gold++;
      const own = counts.get(found);
      if (own) own.found++;
      if (own && headRight && found === relation) own.right++;
    });
  }
  const percent = (n: number, of: number): number => Number(((100 * n) / Math.max(of, 1)).toFixed(2));
  return {
    words,
    uas: percent(right.heads, words),
    las: percent(right.both, words),
    relations: Object.fromEntries([...counts].map(([relation, c]) => [relation, percent(2 * c.right, c.gold + c.found)])),
  };
}
