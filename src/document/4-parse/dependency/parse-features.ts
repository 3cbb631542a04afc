import { mix } from '../../../model/hash.ts';
import type { KeyList } from '../../../model/key-list.ts';
import { countAt, dependentOf, type Focus, focusOn, near, newFocus, valueAt, wordAfter } from './focus.ts';
import { marksBetween, type ParserInput } from './parser-input.ts';
import type { ParserState } from './parser-state.ts';

/** Most feature keys that `parseFeatures` writes. */
export const PARSE_FEATURES = 100;

const focus: Focus = newFocus();

/**
 * Feature keys of a configuration: Zhang and Nivre's (2011) templates, without those of word pairs that hardly ever speak, and with
 * word classes, endings, marks and quotation state between the words about to be joined.
 */
export function parseFeatures(input: ParserInput, state: ParserState, keys: KeyList): void {
  keys.clear();
  focusOn(state, focus);
  singleWords(input, focus, keys);
  neighbours(input, focus, keys);
  counts(input, state, focus, keys);
  dependents(input, state, focus, keys);
  marks(input, focus, keys);
  classes(input, state, focus, keys);
}

function singleWords({ forms, tags }: ParserInput, { s0, s1, s2, b0, b1, b2 }: Focus, keys: KeyList): void {
  const [s0w, s0t] = [valueAt(forms, s0), valueAt(tags, s0)];
  const [s1w, s1t] = [valueAt(forms, s1), valueAt(tags, s1)];
  const [b0w, b0t] = [valueAt(forms, b0), valueAt(tags, b0)];
  const [b1w, b1t] = [valueAt(forms, b1), valueAt(tags, b1)];
  keys.two(1, s0w, s0t);
  keys.one(2, s0w);
  keys.one(3, s0t);
  keys.two(4, b0w, b0t);
  keys.one(5, b0w);
  keys.one(6, b0t);
  keys.two(7, b1w, b1t);
  keys.one(8, b1w);
  keys.one(9, b1t);
  keys.one(10, valueAt(forms, b2));
  keys.one(11, valueAt(tags, b2));
  keys.two(12, s1w, s1t);
  keys.one(13, s1w);
  keys.one(14, s1t);
  keys.one(15, valueAt(tags, s2));
}

function neighbours({ forms, tags, coarse }: ParserInput, { s0, s1, s2, b0, b1, b2 }: Focus, keys: KeyList): void {
  const [s0w, s0t, s1t] = [valueAt(forms, s0), valueAt(tags, s0), valueAt(tags, s1)];
  const [b0w, b0t] = [valueAt(forms, b0), valueAt(tags, b0)];
  const [b1t, b1p, b2t] = [valueAt(tags, b1), valueAt(coarse, b1), valueAt(tags, b2)];
  keys.three(20, s0w, s0t, b0t);
  keys.two(21, s0t, b0t);
  keys.two(22, b0t, b1t);
  keys.two(23, b0w, valueAt(forms, b1));
  keys.two(24, b0w, b1t);
  keys.two(25, s0t, b1t);
  keys.two(26, s0w, b1t);
  keys.two(27, s1t, s0t);
  keys.two(28, s1t, b0t);
  keys.three(29, b0t, b1t, b2t);
  keys.three(30, s0t, b0t, b1t);
  keys.three(31, s1t, s0t, b0t);
  keys.three(32, valueAt(tags, s2), s1t, s0t);
  keys.three(33, s0t, b0t, mix(b1p, b2t));
  keys.three(34, valueAt(coarse, s1), s0t, mix(b0t, b1p));
}

/** Distances, numbers of dependents and sets of their labels. */
function counts({ forms, tags }: ParserInput, state: ParserState, { s0, s1, b0 }: Focus, keys: KeyList): void {
  const [s0w, s0t, b0t] = [valueAt(forms, s0), valueAt(tags, s0), valueAt(tags, b0)];
  const [s1w, s1t] = [valueAt(forms, s1), valueAt(tags, s1)];
  const distance = s0 < 0 ? 0 : near(b0 - s0);
  const s0right = countAt(state.rightLabels, s0);
  const s0left = countAt(state.leftLabels, s0);
  const s1right = countAt(state.rightLabels, s1);
  const b0left = state.leftLabels[b0]!;
  keys.two(40, s0w, distance);
  keys.two(41, s0t, distance);
  keys.two(42, b0t, distance);
  keys.three(43, s0t, b0t, distance);
  keys.three(44, s1t, s0t, s1 < 0 ? 0 : near(s0 - s1));
  keys.two(45, s0w, countAt(state.rightCount, s0));
  keys.two(46, s0t, countAt(state.rightCount, s0));
  keys.two(47, s0t, countAt(state.leftCount, s0));
  keys.two(48, b0t, state.leftCount[b0]!);
  keys.two(49, s1t, countAt(state.rightCount, s1));
  keys.two(50, s0w, s0right);
  keys.two(51, s0t, s0right);
  keys.two(52, s0t, s0left);
  keys.two(53, b0t, b0left);
  keys.two(54, s1w, s1right);
  keys.two(55, s1t, s1right);
  keys.three(56, s1t, s0t, s1right);
  keys.three(57, s0t, b0t, s0right);
  keys.three(58, s0t, b0t, mix(s0left, b0left));
}

function dependents({ forms, tags, coarse }: ParserInput, state: ParserState, { s0, s1, b0 }: Focus, keys: KeyList): void {
  const { labels } = state;
  const [s0t, s1t, b0t] = [valueAt(tags, s0), valueAt(tags, s1), valueAt(tags, b0)];
  const [s0l, s0r] = [dependentOf(state.left1, s0), dependentOf(state.right1, s0)];
  const [s1l, s1r, b0l] = [dependentOf(state.left1, s1), dependentOf(state.right1, s1), state.left1[b0]!];
  const [s0lw, s0lt, s0rt] = [valueAt(forms, s0l), valueAt(tags, s0l), valueAt(tags, s0r)];
  const [b0lw, b0lt] = [valueAt(forms, b0l), valueAt(tags, b0l)];
  keys.one(60, s0lw);
  keys.one(61, s0lt);
  keys.two(62, s0t, valueAt(labels, s0l));
  keys.one(63, valueAt(forms, s0r));
  keys.one(64, s0rt);
  keys.two(65, s0t, valueAt(labels, s0r));
  keys.one(66, b0lw);
  keys.one(67, b0lt);
  keys.two(68, b0t, valueAt(labels, b0l));
  keys.three(69, s0t, s0lt, valueAt(tags, dependentOf(state.left2, s0)));
  keys.three(70, s0t, s0rt, valueAt(tags, dependentOf(state.right2, s0)));
  keys.three(71, b0t, b0lt, valueAt(tags, state.left2[b0]!));
  keys.three(72, s0t, s0rt, b0t);
  keys.three(73, s0t, s0lt, b0t);
  keys.three(74, s0t, b0t, b0lt);
  keys.three(75, s1t, s0t, s0lt);
  keys.three(76, s1t, s0t, valueAt(tags, s1r));
  keys.three(77, s1t, s0t, s0lw);
  keys.three(78, s1t, valueAt(labels, s1r), s0t);
  keys.three(79, s1t, valueAt(labels, s1l), s0t);
  keys.three(80, valueAt(coarse, s0), valueAt(coarse, b0), b0lw);
}

/** Punctuation, quotation state and verbs between the words about to be joined, and their endings. */
function marks(input: ParserInput, { s0, s1, b0 }: Focus, keys: KeyList): void {
  const { forms, tags, coarse, endings, quoted } = input;
  const [s0t, s1t, b0t] = [valueAt(tags, s0), valueAt(tags, s1), valueAt(tags, b0)];
  const [s0p, s1p, b0p] = [valueAt(coarse, s0), valueAt(coarse, s1), valueAt(coarse, b0)];
  const between = s0 < 0 ? 0 : marksBetween(input, s0, b0);
  const below = s1 < 0 ? 0 : marksBetween(input, s1, s0);
  const quotes = (s0 < 0 ? 0 : quoted[s0]! * 4) + quoted[b0]! * 2 + (s1 < 0 ? 0 : quoted[s1]!);
  keys.three(90, s0t, b0t, between);
  keys.three(91, s1t, s0t, below);
  keys.three(92, s0p, b0p, mix(quotes, between));
  keys.three(93, s1p, s0p, mix(quotes, below));
  keys.two(94, valueAt(endings, s0), b0t);
  keys.two(95, s0t, valueAt(endings, b0));
  keys.two(96, s1t, valueAt(endings, s0));
  keys.three(97, s1p, s0p, valueAt(forms, b0 - 1));
  keys.three(98, s0t, b0t, valueAt(forms, wordAfter(input, s0)));
  keys.three(99, valueAt(input.clusters, s0), b0p, between);
  keys.three(100, s0p, valueAt(input.clusters, b0), between);
}

function classes(input: ParserInput, state: ParserState, { s0, s1, b0, b1 }: Focus, keys: KeyList): void {
  const { forms, tags, coarse, clusters } = input;
  const [s0c, s1c, b0c] = [valueAt(clusters, s0), valueAt(clusters, s1), valueAt(clusters, b0)];
  const [s0t, s1t, b0t] = [valueAt(tags, s0), valueAt(tags, s1), valueAt(tags, b0)];
  keys.two(110, s0c, valueAt(coarse, s0));
  keys.two(111, b0c, valueAt(coarse, b0));
  keys.one(112, valueAt(clusters, b1));
  keys.two(113, s1c, valueAt(coarse, s1));
  keys.two(114, s0c, b0c);
  keys.two(115, s0c, b0t);
  keys.two(116, s0t, b0c);
  keys.two(117, s1c, s0c);
  keys.two(118, s1c, s0t);
  keys.two(119, s1t, s0c);
  keys.three(120, s1c, s0t, b0t);
  keys.three(121, s1t, s0c, b0t);
  keys.three(122, s1c, s0t, valueAt(forms, dependentOf(state.left1, s0)));
}
