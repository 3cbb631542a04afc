import { finish, mix } from '../../../model/hash.ts';
import { marksBetween, type ParserInput } from './parser-input.ts';
import { type ParserState, stackWord } from './parser-state.ts';

/** Most feature keys that `parseFeatures` writes. */
export const PARSE_FEATURES = 120;
const NONE = 1_234_567;

const at = (column: Int32Array, word: number): number => (word < 0 ? NONE : column[word]!);
const near = (distance: number): number => (distance > 10 ? 11 : distance > 5 ? 6 : distance);

/**
 * Feature keys of a configuration: Zhang and Nivre's (2011) templates for words, tags, distances, valencies, dependents and sets of
 * labels, with marks and quotation state between the words about to be joined. Writes to `keys`; returns how many.
 */
export function parseFeatures(input: ParserInput, state: ParserState, keys: Int32Array): number {
  const { forms, tags, coarse, endings } = input;
  const { labels, left1, left2, right1, right2, count } = state;
  let n = 0;
  const add = (template: number, a: number): void => {
    keys[n++] = finish(mix(template, a));
  };
  const pair = (template: number, a: number, b: number): void => {
    keys[n++] = finish(mix(mix(template, a), b));
  };
  const three = (template: number, a: number, b: number, c: number): void => {
    keys[n++] = finish(mix(mix(mix(template, a), b), c));
  };
  const s0 = stackWord(state, 0);
  const s1 = stackWord(state, 1);
  const s2 = stackWord(state, 2);
  const b0 = state.next;
  const b1 = b0 + 1 <= count ? b0 + 1 : -1;
  const b2 = b0 + 2 <= count ? b0 + 2 : -1;
  const s0w = at(forms, s0);
  const s0t = at(tags, s0);
  const s0p = at(coarse, s0);
  const s1w = at(forms, s1);
  const s1t = at(tags, s1);
  const s1p = at(coarse, s1);
  const s2t = at(tags, s2);
  const b0w = at(forms, b0);
  const b0t = at(tags, b0);
  const b0p = at(coarse, b0);
  const b1w = at(forms, b1);
  const b1t = at(tags, b1);
  const b1p = at(coarse, b1);
  const b2t = at(tags, b2);
  const s0wt = mix(s0w, s0t);
  const b0wt = mix(b0w, b0t);
  const s1wt = mix(s1w, s1t);

  add(1, s0wt);
  add(2, s0w);
  add(3, s0t);
  add(4, b0wt);
  add(5, b0w);
  add(6, b0t);
  add(7, mix(b1w, b1t));
  add(8, b1w);
  add(9, b1t);
  add(10, at(forms, b2));
  add(11, b2t);
  add(12, s1wt);
  add(13, s1w);
  add(14, s1t);
  add(15, s2t);
  pair(16, s0wt, b0wt);
  pair(17, s0wt, b0w);
  pair(18, s0w, b0wt);
  pair(19, s0wt, b0t);
  pair(20, s0t, b0wt);
  pair(21, s0w, b0w);
  pair(22, s0t, b0t);
  pair(23, b0t, b1t);
  pair(24, b0w, b1w);
  pair(25, b0w, b1t);
  pair(26, s0t, b1t);
  pair(27, s0w, b1t);
  pair(28, s1w, s0w);
  pair(29, s1t, s0t);
  pair(30, s1wt, s0t);
  pair(31, s1t, s0wt);
  pair(32, s1t, b0t);
  pair(33, s1w, b0t);
  pair(34, s1t, b0w);
  pair(35, s1w, b0w);
  three(36, b0t, b1t, b2t);
  three(37, s0t, b0t, b1t);
  three(38, s1t, s0t, b0t);
  three(39, s2t, s1t, s0t);
  three(40, s0t, b0t, mix(b1p, b2t));
  three(41, s1p, s0t, mix(b0t, b1p));
  three(42, s0w, b0t, b1t);
  three(43, s0t, b0w, b1t);
  three(44, s1t, s0w, b0t);
  three(45, s1w, s0t, b0t);
  three(46, s1t, s0t, b0w);

  const distance = s0 < 0 ? 0 : near(b0 - s0);
  const under = s1 < 0 ? 0 : near(s0 - s1);
  pair(47, s0w, distance);
  pair(48, s0t, distance);
  pair(49, b0w, distance);
  pair(50, b0t, distance);
  three(51, s0t, b0t, distance);
  three(52, s1t, s0t, under);
  three(53, s0w, b0w, distance);

  const s0rc = s0 < 0 ? 0 : state.rightCount[s0]!;
  const s0lc = s0 < 0 ? 0 : state.leftCount[s0]!;
  const s1rc = s1 < 0 ? 0 : state.rightCount[s1]!;
  const b0lc = state.leftCount[b0]!;
  pair(54, s0w, s0rc);
  pair(55, s0t, s0rc);
  pair(56, s0w, s0lc);
  pair(57, s0t, s0lc);
  pair(58, b0w, b0lc);
  pair(59, b0t, b0lc);
  pair(60, s1t, s1rc);
  const s0rs = s0 < 0 ? 0 : state.rightLabels[s0]!;
  const s0ls = s0 < 0 ? 0 : state.leftLabels[s0]!;
  const s1rs = s1 < 0 ? 0 : state.rightLabels[s1]!;
  const s1ls = s1 < 0 ? 0 : state.leftLabels[s1]!;
  const b0ls = state.leftLabels[b0]!;
  pair(61, s0w, s0rs);
  pair(62, s0t, s0rs);
  pair(63, s0w, s0ls);
  pair(64, s0t, s0ls);
  pair(65, b0w, b0ls);
  pair(66, b0t, b0ls);
  pair(67, s1w, s1rs);
  pair(68, s1t, s1rs);
  three(69, s1t, s0t, s1rs);
  three(70, s0t, b0t, s0rs);
  three(71, s0t, b0t, mix(s0ls, b0ls));
  three(72, s1t, s0t, mix(s1ls, s0ls));

  const s0l = s0 < 0 ? -1 : left1[s0]!;
  const s0r = s0 < 0 ? -1 : right1[s0]!;
  const s0l2 = s0 < 0 ? -1 : left2[s0]!;
  const s0r2 = s0 < 0 ? -1 : right2[s0]!;
  const b0l = left1[b0]!;
  const b0l2 = left2[b0]!;
  const s1r = s1 < 0 ? -1 : right1[s1]!;
  const s1l = s1 < 0 ? -1 : left1[s1]!;
  add(73, at(forms, s0l));
  add(74, at(tags, s0l));
  pair(75, s0t, at(labels, s0l));
  add(76, at(forms, s0r));
  add(77, at(tags, s0r));
  pair(78, s0t, at(labels, s0r));
  add(79, at(forms, b0l));
  add(80, at(tags, b0l));
  pair(81, b0t, at(labels, b0l));
  three(82, s0t, at(tags, s0l), at(tags, s0l2));
  three(83, s0t, at(tags, s0r), at(tags, s0r2));
  three(84, b0t, at(tags, b0l), at(tags, b0l2));
  three(85, s0t, at(tags, s0r), b0t);
  three(86, s0t, at(tags, s0l), b0t);
  three(87, s0t, b0t, at(tags, b0l));
  three(88, s1t, s0t, at(tags, s0l));
  three(89, s1t, s0t, at(tags, s1r));
  three(90, s1t, s0t, at(forms, s0l));
  three(91, s1w, s0t, at(forms, s0l));
  pair(92, at(forms, s0l), at(forms, s0));
  three(93, s1t, at(labels, s1r), s0t);
  three(94, s1t, at(labels, s1l), s0t);
  three(95, s0p, b0p, at(forms, b0l));

  const between = s0 < 0 ? 0 : marksBetween(input, s0, b0);
  const below = s1 < 0 ? 0 : marksBetween(input, s1, s0);
  const quotes = (s0 < 0 ? 0 : input.quoted[s0]! * 4) + input.quoted[b0]! * 2 + (s1 < 0 ? 0 : input.quoted[s1]!);
  three(96, s0t, b0t, between);
  three(97, s1t, s0t, below);
  three(98, s0t, b0w, between);
  three(99, s0p, b0p, mix(quotes, between));
  three(100, s1p, s0p, mix(quotes, below));
  three(101, s0w, b0p, mix(quotes, between));
  three(102, s1p, s0w, mix(quotes, below));
  pair(103, at(endings, s0), b0t);
  pair(104, s0t, at(endings, b0));
  pair(105, at(endings, s0), at(endings, b0));
  pair(106, s1t, at(endings, s0));
  three(107, s1p, s0p, at(forms, b0 - 1));
  three(108, s0t, b0t, at(forms, s0 < 0 || s0 + 1 > count ? -1 : s0 + 1));
  return n;
}
