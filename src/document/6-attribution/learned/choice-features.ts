import { type Choice, sameRanges } from './candidates.ts';
import type { Range } from './rule-view.ts';
import { put, type Sink } from './sink.ts';
import type { CueScene, SpanView } from './span-view.ts';
import type { Subtrees } from './trees.ts';

const at = (column: ArrayLike<number>, i: number): number => (i < 0 || i >= column.length ? -7 : column[i]!);
const size = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : n < 40 ? 8 : 9);
const few = (n: number): number => Math.min(n, 3);

/** Steps of a choice's score below the best. */
const STEPS = [0, 0.2, 0.5, 1, 1.5, 2.2, 3, 4, 5.5, 7.5, 10, 14, 20, 31];

/** How a range sits in the tree: words inside that hang outside, words outside its end that hang inside, and its topmost word. */
function sitting({ view, last }: CueScene, trees: Subtrees, [a, b]: Range): { out: number; cut: number; top: number } {
  const { head } = view.words;
  let out = 0;
  let top = a;
  for (let i = a; i < b; i++) {
    if (head[i]! >= a && head[i]! < b) continue;
    if (view.words.mark[i] === 0) out++;
    if (view.words.mark[i] === 0 && trees.last[i]! - trees.first[i]! > trees.last[top]! - trees.first[top]!) top = i;
  }
  let cut = 0;
  for (let i = b; i < Math.min(last, b + 3); i++) if (head[i]! >= a && head[i]! < b && view.words.mark[i] === 0) cut++;
  return { out, cut, top };
}

const marksAtEdges = ({ words }: SpanView, content: readonly Range[]): number =>
  at(words.quote, content[0]![0]) * 8 + at(words.quote, content.at(-1)![1] - 1);

/** Where a content stands: 1 before the cue, 2 after it, 3 on both sides. */
export const sideOf = ({ cue }: CueScene, content: readonly Range[]): number =>
  content.at(-1)![1] <= cue.first ? 1 : content[0]![0] >= cue.last ? 2 : 3;

/** Features of one choice; `dense` = pass 2's scores of it, see `ScoredChoice`. */
export function choiceFeatures(scene: CueScene, trees: Subtrees, choice: Choice, dense: readonly number[], sink: Sink): void {
  contentFeatures(scene, trees, choice.content, sink);
  scoreFeatures(scene, choice.content, dense, sink);
  sourceFeatures(scene, trees, choice.source, sideOf(scene, choice.content), sink);
  ruleFeatures(scene, choice, sink);
}

/** Features that look at the content alone. */
export function contentFeatures(scene: CueScene, trees: Subtrees, content: readonly Range[], sink: Sink): void {
  const { view, cue } = scene;
  const { words, role, belief } = view;
  const { form, xpos, quote, sentence, relation, quotation, mark } = words;
  const head = content[0]!;
  const tail = content.at(-1)!;
  const start = head[0];
  const end = tail[1];
  const edgeMarks = marksAtEdges(view, content);
  const total = content.reduce((sum, [a, b]) => sum + b - a, 0);
  const side = sideOf(scene, content) % 3;
  let t = 500;
  put(sink, t++, at(form, end));
  put(sink, t++, at(form, end), at(form, end + 1));
  put(sink, t++, at(form, end - 1), at(form, end));
  put(sink, t++, at(xpos, end - 1), at(xpos, end));
  put(sink, t++, at(xpos, end - 1), at(xpos, end), at(xpos, end + 1));
  put(sink, t++, at(form, end), at(relation, end), at(xpos, end + 1));
  put(sink, t++, at(form, start));
  put(sink, t++, at(form, start - 1), at(form, start));
  put(sink, t++, at(xpos, start - 1), at(xpos, start), at(xpos, start + 1));
  put(sink, t++, cue.lemma, at(form, start), side);
  put(sink, t++, cue.lemma, at(xpos, start), at(quote, start));
  put(sink, t++, cue.lemma, side, content.length);
  put(sink, t++, at(sentence, end) === at(sentence, end - 1) ? 1 : 0, at(mark, end), at(quote, end));
  put(sink, t++, edgeMarks, at(quote, end), at(quote, start - 1));
  put(sink, t++, edgeMarks, side, at(quotation, start) === at(quotation, end - 1) ? 1 : 0);
  put(sink, t++, at(sentence, start) === at(sentence, start - 1) ? 1 : 0, side, size(start > cue.last ? start - cue.last : 0));
  put(sink, t++, size(total), side, content.length);
  put(sink, t++, size(total), cue.lemma);
  put(sink, t++, few(sentence[end - 1]! - sentence[start]!), content.length, edgeMarks);
  put(sink, t++, few(view.cues[end]! - view.cues[start]!), side, few(view.verbs[end]! - view.verbs[start]!));
  put(
    sink,
    t++,
    few(view.commas[end]! - view.commas[start]!),
    few(view.conjunctions[end]! - view.conjunctions[start]!),
    size(total),
  );
  put(sink, t++, few(view.quotes[end]! - view.quotes[start]!), edgeMarks);
  put(sink, t++, at(belief, end - 1), at(belief, end));
  put(sink, t++, at(belief, start - 1), at(belief, start));
  put(sink, t++, at(role, end), at(role, end - 1), at(role, start - 1) * 8 + at(role, start));
  const fitting = sitting(scene, trees, tail);
  const whole = few(fitting.out) * 4 + few(fitting.cut);
  const hung =
    words.head[fitting.top] === cue.head
      ? 1
      : cue.head >= tail[0] && cue.head < tail[1]
        ? 2
        : words.head[cue.head] === fitting.top
          ? 3
          : 0;
  put(sink, t++, whole, content.length);
  put(sink, t++, whole, hung, relation[fitting.top]!);
  put(sink, t++, hung, relation[fitting.top]!, cue.lemma);
  put(sink, t++, few(fitting.cut), at(form, end), at(relation, end));
  put(sink, t++, few(fitting.cut), relation[fitting.top]!, at(xpos, end));
  if (content.length > 1) {
    const gap = content[1]![0] - head[1];
    put(
      sink,
      t,
      size(gap),
      head[1] <= cue.first && content[1]![0] >= cue.last ? 1 : 0,
      at(quote, head[1] - 1) * 8 + at(quote, content[1]![0]),
    );
    put(sink, t + 1, at(form, head[1]), at(form, content[1]![0]));
    put(sink, t + 2, at(form, content[1]![0] - 1), at(quote, content[1]![0]), cue.lemma);
  }
}

/** Features of what pass 2 made of the choice. */
export function scoreFeatures(scene: CueScene, content: readonly Range[], dense: readonly number[], sink: Sink): void {
  const below = STEPS.findIndex((step) => -dense[0]! <= step);
  put(sink, 600, below, dense[2]!);
  put(sink, 601, below, content.length, sideOf(scene, content) % 3);
  put(sink, 602, below, marksAtEdges(scene.view, content));
  put(sink, 603, below, scene.cue.lemma);
}

/** Features that look at the source and at the side of the cue that the content is on. */
export function sourceFeatures(scene: CueScene, trees: Subtrees, source: readonly Range[], side: number, sink: Sink): void {
  const { cue, view } = scene;
  const { form, xpos, relation, mark, head, sentence } = view.words;
  let t = 550;
  const [range] = source;
  if (range === undefined) {
    put(sink, t, cue.lemma, xpos[cue.head]!);
    put(sink, t + 1, xpos[cue.head]!, relation[cue.head]!, side);
    put(sink, t + 2, at(form, cue.first - 1), at(xpos, cue.last), side);
    return;
  }
  t += 3;
  const [a, b] = range;
  const fitting = sitting(scene, trees, range);
  const place = b <= cue.first ? 1 : 2;
  const gap = size(place === 1 ? cue.first - b : a - cue.last) * 4 + place;
  const hung = head[fitting.top] === cue.head ? 1 : head[cue.head] === fitting.top ? 2 : 0;
  const order = place * 4 + side;
  put(sink, t++, gap, source.length);
  put(sink, t++, gap, order, cue.lemma);
  put(sink, t++, hung, relation[fitting.top]!, place);
  put(sink, t++, hung, relation[fitting.top]!, cue.lemma);
  put(sink, t++, few(fitting.out) * 4 + few(fitting.cut), hung, size(b - a));
  put(sink, t++, xpos[fitting.top]!, size(b - a), place);
  put(sink, t++, at(form, a), at(form, a - 1));
  put(sink, t++, at(form, b - 1), at(form, b));
  put(sink, t++, at(xpos, b - 1), at(xpos, b), at(relation, b));
  put(sink, t++, at(xpos, a - 1), at(xpos, a));
  put(sink, t++, form[fitting.top]!, order);
  put(sink, t++, at(form, b), at(mark, b), few(fitting.cut));
  put(sink, t++, sentence[a]! === sentence[cue.first]! ? 1 : 0, order);
  put(sink, t++, few(view.cues[Math.max(b, cue.first)]! - view.cues[Math.min(b, cue.last)]!), gap);
  put(sink, t++, at(view.belief, a), at(view.belief, b));
}

/** Features that compare the choice with what the rules found. */
export function ruleFeatures({ view, cue }: CueScene, { source, content }: Choice, sink: Sink): void {
  const ruled = view.rules.ranges[cue.owner - 1];
  if (ruled === undefined) return;
  const sameContent = sameRanges(ruled.content, content) ? 1 : 0;
  const sameEnd = ruled.content.at(-1)?.[1] === content.at(-1)![1] ? 1 : 0;
  const sameStart = ruled.content[0]?.[0] === content[0]![0] ? 1 : 0;
  const sameSource = sameRanges(ruled.source, source) ? 1 : 0;
  put(sink, 590, sameContent * 8 + sameEnd * 4 + sameStart * 2, ruled.rule);
  put(sink, 591, sameSource, ruled.rule);
  put(sink, 592, sameSource * 2 + sameContent, cue.lemma);
}
