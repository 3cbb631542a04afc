import type { RuleView } from './rule-view.ts';
import { put, type Sink } from './sink.ts';
import type { Words } from './words.ts';

/** What pass 1 knows besides the words. */
export interface CueView {
  readonly words: Words;
  /** Step of each word's cue statistic; see `stepOf`. */
  readonly step: Uint8Array;
  readonly rules: RuleView;
  /** 1 where statements inside statements are wanted (our own guide), 0 after PolNeAR's. */
  readonly nested: number;
}

const at = (column: ArrayLike<number>, i: number, first: number, last: number): number =>
  i < first || i >= last ? -7 : column[i]!;

/** Features of word `i` for pass 1; context stays inside the paragraph `first`..`last`. */
export function cueFeatures(view: CueView, i: number, first: number, last: number, sink: Sink): void {
  const { words, step, nested } = view;
  const { form, lemma, xpos, upos, shape, quote, relation, children, head } = words;
  const w = (d: number): number => at(form, i + d, first, last);
  const p = (d: number): number => at(xpos, i + d, first, last);
  const q = (d: number): number => at(quote, i + d, first, last);
  const s = (d: number): number => at(step, i + d, first, last);
  const own = lemma[i]!;
  const tag = p(0);
  let t = 100;
  put(sink, t++, 0);
  for (let d = -3; d <= 3; d++) put(sink, t++, w(d));
  for (let d = -1; d <= 1; d++) put(sink, t++, at(lemma, i + d, first, last));
  for (let d = -3; d <= 3; d++) put(sink, t++, p(d));
  put(sink, t++, w(-1), w(0));
  put(sink, t++, w(0), w(1));
  put(sink, t++, own, at(lemma, i + 1, first, last));
  put(sink, t++, at(lemma, i - 1, first, last), own);
  put(sink, t++, w(-1), w(1));
  put(sink, t++, p(-1), tag);
  put(sink, t++, tag, p(1));
  put(sink, t++, p(-1), tag, p(1));
  put(sink, t++, p(-2), p(-1), tag);
  put(sink, t++, tag, p(1), p(2));
  put(sink, t++, own, tag);
  put(sink, t++, own, p(1));
  put(sink, t++, own, p(-1));
  put(sink, t++, own, p(1), p(2));
  put(sink, t++, shape[i]!, at(shape, i - 1, first, last), at(shape, i + 1, first, last));
  put(sink, t++, words.ending[i]!, upos[i]!);
  for (let d = -2; d <= 2; d++) put(sink, t++, s(d), d === 0 ? tag : 0);
  put(sink, t++, s(0), p(1));
  put(sink, t++, s(0), p(-1));
  put(sink, t++, s(0), s(1), s(-1));
  put(sink, t++, s(0), w(1));
  put(sink, t++, q(-1), q(0), q(1));
  put(sink, t++, q(0), tag);
  put(sink, t++, q(0), s(0));
  put(sink, t++, q(-1), q(-2), own);
  put(sink, t++, q(1), q(2), own);
  put(sink, t++, relation[i]!, tag);
  put(sink, t++, children[i]!, tag);
  put(sink, t++, children[i]!, own);
  put(sink, t++, children[i]!, s(0), relation[i]!);
  const up = head[i]!;
  const within = up >= first && up < last;
  put(sink, t++, within ? lemma[up]! : up, relation[i]!);
  put(sink, t++, within ? step[up]! : up, relation[i]!, up > i ? 1 : 0);
  put(sink, t++, within ? xpos[up]! : up, relation[i]!, tag);
  const over = within ? head[up]! : -9;
  put(sink, t++, over >= first && over < last ? step[over]! : over, relation[i]!, within ? relation[up]! : 0);
  put(sink, t++, own, relation[i]!, q(0) === 0 ? 0 : 1);
  const edge =
    (i === first ? 1 : 0) + (i + 1 === last ? 2 : 0) + (i > first && words.sentence[i] !== words.sentence[i - 1] ? 4 : 0);
  put(sink, t++, edge, tag);
  put(sink, t++, edge, s(0), q(0));
  put(sink, t++, Math.min(9, i - first), Math.min(3, last - i));
  const { rules } = view;
  const ruled = rules.cue[i]!;
  const row = rules.lexicon[i]!;
  put(sink, 70, at(rules.cue, i - 1, first, last), ruled, at(rules.cue, i + 1, first, last));
  put(sink, 71, ruled, own);
  put(sink, 72, ruled, s(0));
  put(sink, 73, at(rules.role, i - 1, first, last), rules.role[i]!, at(rules.role, i + 1, first, last));
  put(sink, 74, row, tag);
  put(sink, 75, row, p(1), tag);
  put(sink, 76, row, relation[i]!, children[i]!);
  put(sink, 77, row, ruled);
  put(sink, 78, row, nested);
  put(sink, 79, row, nested, q(0));
  put(sink, 80, ruled, nested);
  put(sink, 81, row, s(0));
  put(sink, 90, nested);
  put(sink, 91, nested, own);
  put(sink, 92, nested, s(0));
  put(sink, 93, nested, tag, q(0));
  if (words.block[i] === words.block[0]) {
    put(sink, 82, own, w(1));
    put(sink, 83, tag, s(0), p(1));
  }
  if (nested === 1) nestedFeatures(view, i, first, last, sink);
}

/** Features that only our own articles have, beside those shared with PolNeAR (Daumé 2007): what they teach of nesting stays theirs. */
function nestedFeatures({ words, step, rules }: CueView, i: number, first: number, last: number, sink: Sink): void {
  const { form, lemma, xpos, relation, children, quote, head } = words;
  const own = lemma[i]!;
  const tag = xpos[i]!;
  const after = at(xpos, i + 1, first, last);
  const up = head[i]!;
  put(sink, 94, relation[i]!, tag);
  put(sink, 95, own, after);
  put(sink, 96, own, at(lemma, i + 1, first, last));
  put(sink, 97, at(lemma, i - 1, first, last), own);
  put(sink, 400, at(form, i - 1, first, last));
  put(sink, 401, at(form, i + 1, first, last));
  put(sink, 402, at(xpos, i - 1, first, last), tag, after);
  put(sink, 403, children[i]!, own);
  put(sink, 404, children[i]!, step[i]!, relation[i]!);
  put(sink, 405, step[i]!, after);
  put(sink, 406, step[i]!, tag, relation[i]!);
  put(sink, 407, up >= first && up < last ? lemma[up]! : up, relation[i]!);
  put(sink, 408, rules.cue[i]!, own);
  put(sink, 409, rules.cue[i]!, step[i]!);
  put(sink, 410, rules.lexicon[i]!, tag, after);
  put(sink, 411, rules.lexicon[i]!, relation[i]!, children[i]!);
  put(sink, 412, at(quote, i - 1, first, last), quote[i]!, at(quote, i + 1, first, last));
  put(sink, 413, at(rules.role, i - 1, first, last), rules.role[i]!, at(rules.role, i + 1, first, last));
}
