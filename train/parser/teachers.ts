import type { ParseModel } from '../../src/document/4-parse/dependency/parse-words.ts';
import { parseWords } from '../../src/document/4-parse/dependency/parse-words.ts';
import { parserInput } from '../../src/document/4-parse/dependency/parser-input.ts';
import type { ParserWord } from '../../src/types/model.ts';

/** A tree with its words; heads are word indices, the length for the root. */
export interface WordTree {
  readonly words: readonly ParserWord[];
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** A parser that votes on trees of unlabelled text; some read from right to left, so that their errors differ. */
export interface Teacher {
  readonly model: ParseModel;
  readonly backwards: boolean;
}

/** The same tree over the words in reverse order. */
export function reversed({ words, heads, relations }: WordTree): WordTree {
  const count = words.length;
  return {
    words: words.toReversed(),
    heads: Int32Array.from({ length: count }, (_, i) => mirror(heads[count - 1 - i]!, count)),
    relations: relations.toReversed(),
  };
}

const mirror = (head: number, count: number): number => (head === count ? count : count - 1 - head);

function vote(teacher: Teacher, words: readonly ParserWord[]): WordTree {
  const seen = teacher.backwards ? words.toReversed() : words;
  const state = parseWords(teacher.model, parserInput(seen, teacher.model.clusters));
  const heads = state.heads.slice(0, words.length);
  const relations = seen.map((_, i) => teacher.model.relations[state.labels[i]!] ?? 'dep');
  const tree = { words: seen, heads, relations };
  return teacher.backwards ? reversed(tree) : tree;
}

/**
 * The tree most teachers agree on, or null where the commonest heads make no tree or agreement is below `least` (share of votes, mean
 * over words).
 */
export function agreedTree(teachers: readonly Teacher[], words: readonly ParserWord[], least: number): WordTree | null {
  const votes = teachers.map((teacher) => vote(teacher, words));
  const heads = Int32Array.from(words, (_, i) => commonest(votes.map((tree) => tree.heads[i]!)));
  let agreeing = 0;
  const relations = words.map((_, i) => {
    const same = votes.filter((tree) => tree.heads[i] === heads[i]);
    agreeing += same.length;
    return commonest(same.map((tree) => tree.relations[i]!));
  });
  if (agreeing < least * words.length * teachers.length || !isTree(heads)) return null;
  return { words, heads, relations };
}

/** The commonest item; the earliest on a tie. */
function commonest<T>(items: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

function isTree(heads: Int32Array): boolean {
  const count = heads.length;
  if (heads.filter((head) => head === count).length !== 1) return false;
  return heads.every((_, i) => {
    let at = i;
    for (let steps = 0; at !== count && steps <= count; steps++) at = heads[at]!;
    return at === count;
  });
}
