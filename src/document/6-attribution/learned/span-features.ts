import { B_CUE } from './labels.ts';
import { put, type Sink } from './sink.ts';
import type { CueScene, SpanView } from './span-view.ts';

const at = (column: ArrayLike<number>, i: number, length: number): number => (i < 0 || i >= length ? -7 : column[i]!);

/** Features of word `i` for pass 2 that hold for every cue: computed once a word. */
export function plainFeatures(view: SpanView, i: number, sink: Sink): void {
  const { words, role, belief } = view;
  const n = words.length;
  const { form, xpos, quote, shape, relation, sentence, upos } = words;
  let t = 200;
  put(sink, t++, 0);
  for (let d = -2; d <= 2; d++) put(sink, t++, at(form, i + d, n));
  for (let d = -2; d <= 2; d++) put(sink, t++, at(xpos, i + d, n));
  put(sink, t++, at(form, i - 1, n), form[i]!);
  put(sink, t++, form[i]!, at(form, i + 1, n));
  put(sink, t++, at(xpos, i - 1, n), xpos[i]!);
  put(sink, t++, xpos[i]!, at(xpos, i + 1, n));
  put(sink, t++, at(xpos, i - 1, n), xpos[i]!, at(xpos, i + 1, n));
  put(sink, t++, xpos[i]!, at(xpos, i + 1, n), at(xpos, i + 2, n));
  put(sink, t++, at(quote, i - 1, n), quote[i]!, at(quote, i + 1, n));
  put(sink, t++, shape[i]!, at(shape, i - 1, n), at(shape, i + 1, n));
  put(sink, t++, relation[i]!, xpos[i]!);
  put(sink, t++, belief[i]!);
  put(sink, t++, at(belief, i - 1, n), belief[i]!);
  put(sink, t++, belief[i]!, at(belief, i + 1, n));
  put(sink, t++, at(role, i - 1, n), role[i]!, at(role, i + 1, n));
  put(sink, t++, belief[i]!, xpos[i]!);
  const edge = (at(sentence, i - 1, n) !== sentence[i] ? 1 : 0) + (at(sentence, i + 1, n) !== sentence[i] ? 2 : 0);
  const nearEdge = at(sentence, i + 2, n) !== sentence[i] ? 4 : 0;
  put(sink, t++, edge + nearEdge, at(quote, i + 1, n), upos[i]!);
  put(sink, t++, edge + nearEdge, belief[i]!);
}

const bin = (n: number): number => (n <= 4 ? n : n <= 6 ? 5 : n <= 9 ? 6 : n <= 14 ? 7 : n <= 22 ? 8 : n <= 40 ? 9 : 10);
const few = (n: number): number => Math.max(-1, Math.min(3, n));

/** Features of word `i` seen from one cue. */
export function relativeFeatures(scene: CueScene, i: number, sink: Sink): void {
  const { view, cue } = scene;
  const { words, role, belief, step } = view;
  const { form, xpos, upos, quote, relation, sentence, quotation } = words;
  const n = words.length;
  const left = i < cue.first;
  const side = left ? 1 : i < cue.last ? 2 : 3;
  const gap = left ? cue.first - 1 - i : i < cue.last ? 0 : i - cue.last;
  const from = left ? i + 1 : cue.last;
  const to = left ? cue.first : Math.max(cue.last, i);
  const span = Math.max(-3, Math.min(4, sentence[i]! - sentence[cue.first]!)) * 4 + side;
  const d = bin(gap) * 4 + side;
  const commas = few(view.commas[to]! - view.commas[from]!);
  const marks = few(view.quotes[to]! - view.quotes[from]!);
  const verbs = few(view.verbs[to]! - view.verbs[from]!);
  const cues = few(view.cues[to]! - view.cues[from]!);
  const joins = few(view.conjunctions[to]! - view.conjunctions[from]!);
  const cueLeft = at(quotation, cue.first - 1, n);
  const cueRight = at(quotation, cue.last, n);
  const own = quotation[i]!;
  const place =
    (own === 0 ? 0 : 1) +
    (own !== 0 && own === cueLeft ? 2 : 0) +
    (own !== 0 && own === cueRight ? 4 : 0) +
    (own === quotation[cue.head] ? 8 : 0);
  const state = quote[i]! * 4 + side;
  const word = form[i]!;
  const tag = xpos[i]!;
  const other = role[i] === B_CUE || role[i] === B_CUE + 1 ? 1 : 0;
  let t = 300;
  put(sink, t++, span);
  put(sink, t++, d);
  put(sink, t++, d, cue.lemma);
  put(sink, t++, d, tag);
  put(sink, t++, d, cue.name);
  put(sink, t++, side, word);
  put(sink, t++, side, at(form, i - 1, n), word);
  put(sink, t++, side, word, at(form, i + 1, n));
  put(sink, t++, side, at(xpos, i - 1, n), tag);
  put(sink, t++, side, tag, at(xpos, i + 1, n));
  put(sink, t++, side, at(xpos, i - 1, n) ^ (tag * 3), at(xpos, i + 1, n));
  put(sink, t++, side, tag, cue.lemma);
  put(sink, t++, span, place, state);
  put(sink, t++, place, cue.lemma, state);
  put(sink, t++, span, belief[i]!);
  put(sink, t++, span, belief[i]!, other * 8 + cues);
  put(sink, t++, side * 8 + cues, belief[i]!, at(belief, i + (left ? 1 : -1), n));
  put(sink, t++, side * 8 + cues, commas * 8 + marks, quote[i]!);
  put(sink, t++, side * 8 + verbs, commas * 8 + joins, cues);
  put(sink, t++, span, commas * 8 + marks, tag);
  put(sink, t++, at(quote, i - 1, n) * 8 + at(quote, i + 1, n), state, place);
  put(sink, t++, at(xpos, cue.first - 1, n), at(xpos, cue.last, n), d);
  put(sink, t++, cue.lemma, at(form, cue.last, n), d);
  put(sink, t++, xpos[cue.head]!, at(upos, cue.last, n), d);
  put(sink, t++, relation[cue.head]!, span, place);
  if (gap < 3) put(sink, t, d, word, cue.lemma);
  t++;
  if (other) put(sink, t, d, words.lemma[i]!, cue.lemma);
  t++;
  const end = (at(sentence, i + 1, n) !== sentence[i] ? 1 : 0) + (at(sentence, i - 1, n) !== sentence[i] ? 2 : 0);
  put(sink, t++, end * 32 + span, place, at(quote, i + 1, n));
  put(sink, t++, end * 8 + side, cues * 8 + marks, cue.lemma);
  const k = i - scene.first;
  const size = scene.last - scene.first;
  const meet = scene.meet[k]!;
  const top = scene.top[k]!;
  const tree = meet * 16 + Math.min(scene.steps[k]!, 5);
  put(sink, t++, tree, side);
  put(sink, t++, top, meet, side);
  put(sink, t++, top, meet, cue.lemma);
  put(sink, t++, top, tree, tag);
  put(sink, t++, top, meet, scene.before[k]!);
  put(sink, t++, top, meet * 4 + side, commas * 8 + marks);
  put(sink, t++, top, meet, belief[i]!);
  put(sink, t++, top, meet, relation[cue.head]!);
  const way = mixed(top, meet);
  const next = k + 1 < size ? mixed(scene.top[k + 1]!, scene.meet[k + 1]!) : 10;
  const prior = k > 0 ? mixed(scene.top[k - 1]!, scene.meet[k - 1]!) : 10;
  put(sink, t++, way, next, side);
  put(sink, t++, way, next, at(xpos, i + 1, n));
  put(sink, t++, prior, tag, side * 16 + meet);
  const ruled = scene.ruled[k]! + 4 * (k > 0 ? scene.ruled[k - 1]! : 3) + 16 * (k + 1 < size ? scene.ruled[k + 1]! : 3);
  put(sink, t++, ruled);
  put(sink, t++, ruled, view.rules.ranges[cue.owner - 1]?.rule ?? 0);
  put(sink, t++, ruled, cue.lemma);
  put(sink, t++, ruled, belief[i]!, side);
  put(sink, t++, ruled, top, meet);
  put(sink, t++, view.rules.lexicon[cue.head]!, d);
  put(sink, t++, view.rules.lexicon[cue.head]!, mixed(top, meet), side);
  put(sink, t++, view.rules.lexicon[cue.head]!, at(form, cue.last, n), span);
  put(sink, t++, side, step[i]!, cues);
}

const mixed = (a: number, b: number): number => Math.imul(a, 31) + b;
