import type { UdSentence, UdWord } from '../ud/conllu.ts';
import { copyTree, type Node, nodesOf } from './nodes.ts';

/** A plain statement of a treebank that somebody could say, without its stop; null where the sentence is something else. */
export function speechOf(sentence: UdSentence): Node[] | null {
  const { words } = sentence;
  if (words.length < 5 || words.length > 32 || words.at(-1)?.form !== '.') return null;
  if (words.some(({ form }) => /["“”()[\]:]/.test(form))) return null;
  if (!words.some(({ relation }) => relation.startsWith('nsubj'))) return null;
  if (words.some(({ relation }) => /^(?:parataxis|list|goeswith)$/.test(relation))) return null;
  const root = words.find(({ head }) => head < 0);
  if (root === undefined || /^(?:say|tell|add)$/.test(root.lemma)) return null;
  return nodesOf(sentence).slice(0, -1);
}

const PEOPLE_DO =
  /^(?:say|tell|add|ask|warn|announce|claim|state|argue|note|report|write|explain|believe|think|call|meet|visit|lead|president|minister)$/;

/** Subjects that are names, or that do what people do. */
export const speakersIn = (sentence: UdSentence): Node[][] =>
  pieces(
    sentence,
    (word, head) => word.relation === 'nsubj' && (word.upos === 'PROPN' || (word.upos === 'NOUN' && PEOPLE_DO.test(head))),
    12,
  );

/** When, where and to whom things are said or done: “on Monday”, “in a letter”. */
export const circumstancesIn = (sentence: UdSentence): Node[][] =>
  pieces(
    sentence,
    (word, head) =>
      /^obl(?::unmarked)?$/.test(word.relation) && /^(?:say|tell|announce|meet|speak|die|report|state|visit)$/.test(head),
    9,
  );

/** Copies of the unbroken subtrees, `longest` words at most, under words that `wanted` takes, given the head's lemma. */
function pieces(sentence: UdSentence, wanted: (word: UdWord, head: string) => boolean, longest: number): Node[][] {
  const nodes = nodesOf(sentence);
  return sentence.words.flatMap((word, i) => {
    if (!wanted(word, sentence.words[word.head]?.lemma ?? '')) return [];
    const range = subtree(sentence.words, i);
    if (range === null || range[1] - range[0] > longest) return [];
    const piece = nodes.slice(...range);
    return isClean(piece) ? [copyTree(piece)] : [];
  });
}

function isClean(piece: readonly Node[]): boolean {
  if (piece[0]!.upos === 'PUNCT' || piece.at(-1)!.upos === 'PUNCT') return false;
  return !piece.some(
    ({ form, upos, relation }) => /["“”()]/.test(form) || upos === 'X' || upos === 'SYM' || relation === 'goeswith',
  );
}

/** The stretch of words under word `top`, when it is one stretch. */
function subtree(words: readonly UdWord[], top: number): [first: number, last: number] | null {
  const isUnder = words.map((_, i) => {
    let at = i;
    for (let steps = 0; at >= 0 && at !== top && steps < words.length; steps++) at = words[at]!.head;
    return at === top;
  });
  const first = isUnder.indexOf(true);
  const last = isUnder.lastIndexOf(true) + 1;
  return isUnder.slice(first, last).every(Boolean) ? [first, last] : null;
}
