import { mix } from '../../../model/hash.ts';
import type { KeyList } from '../../../model/key-list.ts';
import { near, valueAt, wordAfter } from './focus.ts';
import { marksBetween, type ParserInput } from './parser-input.ts';
import type { ParserState } from './parser-state.ts';

/** Most feature keys that `labelFeatures` writes. */
export const LABEL_FEATURES = 50;

/**
 * Feature keys for the relation of `word` to `head`, when the arc is about to be made: both words with their neighbours and the
 * dependents they have so far.
 */
export function labelFeatures(input: ParserInput, state: ParserState, word: number, head: number, keys: KeyList): void {
  keys.clear();
  const side = head > word ? 500 : 600;
  wordPair(input, side, word, head, keys);
  relatives(input, state, side, word, head, keys);
  between(input, side, word, head, keys);
}

function wordPair(
  { forms, tags, clusters, endings }: ParserInput,
  side: number,
  word: number,
  head: number,
  keys: KeyList,
): void {
  const [w, t, c] = [valueAt(forms, word), valueAt(tags, word), valueAt(clusters, word)];
  const [hw, ht, hc] = [valueAt(forms, head), valueAt(tags, head), valueAt(clusters, head)];
  keys.one(side + 1, w);
  keys.one(side + 2, t);
  keys.one(side + 3, hw);
  keys.one(side + 4, ht);
  keys.two(side + 5, w, t);
  keys.two(side + 6, t, ht);
  keys.two(side + 7, w, hw);
  keys.two(side + 8, w, ht);
  keys.two(side + 9, t, hw);
  keys.two(side + 10, c, hc);
  keys.two(side + 11, c, ht);
  keys.two(side + 12, t, hc);
  keys.two(side + 13, w, hc);
  keys.two(side + 14, c, hw);
  keys.two(side + 15, valueAt(endings, word), ht);
  keys.two(side + 16, t, valueAt(endings, head));
  keys.two(side + 17, valueAt(endings, word), hc);
}

/** Dependents of both words: subjects, markers and prepositions tell a clause's or a phrase's part. */
function relatives(input: ParserInput, state: ParserState, side: number, word: number, head: number, keys: KeyList): void {
  const { forms, tags, coarse, clusters } = input;
  const { labels, left1, left2, right1, right2 } = state;
  const [t, ht, hw, hp] = [valueAt(tags, word), valueAt(tags, head), valueAt(forms, head), valueAt(coarse, head)];
  const [l1, r1] = [left1[word]!, right1[word]!];
  const [hl, hr] = [valueAt(labels, left1[head]!), valueAt(labels, right1[head]!)];
  const l1w = valueAt(forms, l1);
  keys.three(side + 20, t, ht, state.leftLabels[head]!);
  keys.three(side + 21, t, ht, state.rightLabels[head]!);
  keys.two(side + 22, t, state.leftLabels[word]!);
  keys.two(side + 23, t, state.rightLabels[word]!);
  keys.three(side + 24, t, ht, l1w);
  keys.two(side + 25, valueAt(forms, word), l1w);
  keys.three(side + 26, hw, t, l1w);
  keys.three(side + 27, t, ht, valueAt(tags, l1));
  keys.three(side + 28, t, ht, valueAt(tags, r1));
  keys.three(side + 29, t, hp, valueAt(forms, left2[word]! >= 0 ? left2[word]! : l1));
  keys.two(side + 30, valueAt(labels, l1), t);
  keys.two(side + 31, valueAt(labels, r1), t);
  keys.three(side + 32, hl, t, ht);
  keys.three(side + 33, hr, t, ht);
  keys.three(side + 34, hw, t, hr);
  keys.three(side + 35, t, ht, valueAt(tags, right2[head]!));
  keys.three(side + 36, valueAt(clusters, word), l1w, hp);
  keys.three(side + 37, t, hw, state.leftCount[head]!);
}

/** What stands around and between both words. */
function between(input: ParserInput, side: number, word: number, head: number, keys: KeyList): void {
  const { forms, tags, coarse, quoted } = input;
  const [t, ht, p, hp] = [valueAt(tags, word), valueAt(tags, head), valueAt(coarse, word), valueAt(coarse, head)];
  const marks = head > word ? marksBetween(input, word, head) : marksBetween(input, head, word);
  const after = wordAfter(input, word);
  keys.three(side + 40, t, ht, near(Math.abs(head - word)));
  keys.three(side + 41, p, hp, marks);
  keys.three(side + 42, valueAt(tags, word - 1), t, valueAt(tags, after));
  keys.three(side + 43, valueAt(forms, word - 1), t, ht);
  keys.three(side + 44, valueAt(forms, after), t, ht);
  keys.three(side + 45, t, ht, valueAt(tags, head - 1));
  keys.three(side + 46, t, ht, valueAt(tags, wordAfter(input, head)));
  keys.three(side + 47, p, valueAt(forms, head), marks);
  keys.three(side + 48, valueAt(forms, word), hp, marks);
  keys.three(side + 49, p, hp, mix(marks, quoted[word]! * 2 + quoted[head]!));
}
