import { hashText } from '../../../model/hash.ts';
import { quotationAfter, quotationBefore } from './quotation-pieces.ts';
import type { Range } from './rule-view.ts';
import type { CueScene } from './span-view.ts';
import type { Subtrees } from './trees.ts';

/** One way to read a cue: whose words, and which. */
export interface Choice {
  readonly source: readonly Range[];
  readonly content: readonly Range[];
}

const SUBJECTS = new Set(
  ['nsubj', 'nsubj:pass', 'obl', 'obl:agent', 'nmod', 'nmod:poss', 'csubj'].map((relation) => hashText(relation)),
);
const CLAUSES = new Set(['ccomp', 'xcomp', 'parataxis', 'obj', 'advcl', 'acl', 'obl'].map((relation) => hashText(relation)));
/** Most choices looked at for one cue. */
const MOST = 40;

/** Words that are no content alone: "that", "his", "and". */
const EMPTY = new Set(['IN', 'PRP$', 'CC', 'TO'].map((tag) => hashText(tag)));
const THAT = hashText('that');

/** `{c say} that, in time, they will`: a lone "that" before more of its sentence only opens what is said. */
const onlyOpens = ({ view, cue, last }: CueScene, [from, to]: Range): boolean =>
  to - from === 1 &&
  from === cue.last &&
  view.words.form[from] === THAT &&
  to + 1 < last &&
  view.words.sentence[to + 1] === view.words.sentence[from];

const saysNothing = (scene: CueScene, { content }: Choice): boolean =>
  (content.length === 1 && onlyOpens(scene, content[0]!)) || content.every((range) => isEmpty(scene, range));

const isEmpty = ({ view }: CueScene, [first, last]: Range): boolean => {
  for (let i = first; i < last; i++) if (view.words.mark[i] === 0 && !EMPTY.has(view.words.xpos[i]!)) return false;
  return true;
};

export const sameRanges = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.length === b.length && a.every(([s, e], k) => b[k]![0] === s && b[k]![1] === e);

/** Gives equal lists of ranges one and the same object, so that they can be compared and counted as such. */
function interner(): (ranges: readonly Range[]) => readonly Range[] {
  const known: (readonly Range[])[] = [];
  return (ranges) => {
    const same = known.find((other) => sameRanges(other, ranges));
    if (same === undefined) known.push(ranges);
    return same ?? ranges;
  };
}

/** Leaves out choices seen before and those without content; first come, first kept. Equal sources are one object, and equal contents. */
function distinct(scene: CueScene, choices: Iterable<Choice>): Choice[] {
  const [sourceOf, contentOf] = [interner(), interner()];
  const kept: Choice[] = [];
  for (const choice of choices) {
    if (kept.length >= MOST || saysNothing(scene, choice)) continue;
    const source = sourceOf(choice.source);
    const content = contentOf(choice.content);
    if (!kept.some((other) => other.source === source && other.content === content)) kept.push({ source, content });
  }
  return kept;
}

/** Words where a clause may end (the place after them), nearest to `at` first: before commas, conjunctions, markers; ends of quotations. */
function boundaries({ view, first, last }: CueScene, at: number, step: 1 | -1, most: number): number[] {
  const { words } = view;
  const found: number[] = [];
  for (let i = at + step; i > first && i < last && found.length < most; i += step) {
    if (words.sentence[i] !== words.sentence[i - 1]) {
      found.push(i);
      break;
    }
    const opens = view.commas[i + 1]! > view.commas[i]! || view.conjunctions[i + 1]! > view.conjunctions[i]!;
    const quoted = words.quote[i - 1] === 3 || words.quote[i] === 1;
    if (opens || quoted || words.relation[i] === MARK || (words.relation[i] === CASE && words.mark[i - 1] === 0)) found.push(i);
  }
  return found;
}

const MARK = hashText('mark');
const CASE = hashText('case');

/** A content without the cue's own words: cut in two where the cue stands inside. */
function around({ cue, first, last }: CueScene, from: number, to: number, source: readonly Range[]): Range[] {
  const holes = [[cue.first, cue.last] as const, ...source].toSorted((a, b) => a[0] - b[0]);
  const pieces: Range[] = [];
  let start = Math.max(first, from);
  const end = Math.min(last, to);
  for (const [a, b] of holes) {
    if (b <= start || a >= end) continue;
    if (a > start) pieces.push([start, a]);
    start = b;
  }
  if (start < end) pieces.push([start, end]);
  return pieces;
}

function* contentsNear(scene: CueScene, trees: Subtrees, best: Choice): Generator<Range[]> {
  const { content, source } = best;
  const [head] = content;
  const tail = content.at(-1);
  if (head === undefined || tail === undefined) return;
  const withEnd = (end: number): Range[] => (end > tail[0] ? [...content.slice(0, -1), [tail[0], end]] : []);
  const withStart = (start: number): Range[] => (start < head[1] ? [[start, head[1]], ...content.slice(1)] : []);
  for (const step of [1, -1] as const) {
    for (const end of boundaries(scene, tail[1], step, 3)) yield withEnd(end);
    for (const start of boundaries(scene, head[0], step, 2)) yield withStart(start);
  }
  for (let i = tail[1] - 1, k = 0; i >= scene.first && k < 4; i = scene.view.words.head[i]!, k++) {
    const end = trees.last[i]!;
    if (end !== tail[1] && end <= scene.last && (end <= scene.cue.first || tail[0] >= scene.cue.last)) yield withEnd(end);
  }
  const after = quotationAfter(scene, tail[1]);
  if (after !== null) yield [...content, after];
  const before = quotationBefore(scene, head[0]);
  if (before !== null) yield [before, ...content];
  if (content.length > 1) {
    yield content.slice(1);
    yield content.slice(0, -1);
  }
  for (const child of childrenOf(scene)) {
    if (CLAUSES.has(scene.view.words.relation[child]!)) yield around(scene, trees.first[child]!, trees.last[child]!, source);
  }
}

/** Words whose head is the cue's head or, for a tag, the word the cue hangs on. */
function childrenOf({ view, cue, first, last }: CueScene): number[] {
  const found: number[] = [];
  for (let i = first; i < last && found.length < 8; i++)
    if (view.words.head[i] === cue.head && (i < cue.first || i >= cue.last)) found.push(i);
  return found;
}

function* sourcesNear(scene: CueScene, trees: Subtrees): Generator<Range[]> {
  const { words } = scene.view;
  for (let up = scene.cue.head, k = 0; up >= scene.first && up < scene.last && k < 3; up = words.head[up]!, k++) {
    for (let i = scene.first; i < scene.last; i++)
      if (words.head[i] === up && SUBJECTS.has(words.relation[i]!) && (i < scene.cue.first || i >= scene.cue.last))
        yield [[trees.first[i]!, trees.last[i]!]];
  }
  yield [];
}

const overlaps = (a: readonly Range[], b: readonly Range[]): boolean => a.some(([s, e]) => b.some(([x, y]) => s < y && x < e));

/**
 * Choices for one cue: `found` (best labellings, best first), what the rules found, and the best with its edges moved, its pieces
 * left out, or another subject.
 */
export function choicesOf(scene: CueScene, trees: Subtrees, found: readonly Choice[]): Choice[] {
  const all = [...found];
  const best = found.find((choice) => choice.content.length > 0);
  const ruled = scene.view.rules.ranges[scene.cue.owner - 1];
  const inside = ([a, b]: Range): boolean => a >= scene.first && b <= scene.last && a < b;
  if (ruled?.content.every(inside) && ruled.source.every(inside)) {
    all.push({ source: ruled.source, content: ruled.content });
    if (best !== undefined && !overlaps(best.source, ruled.content)) all.push({ source: best.source, content: ruled.content });
    if (best !== undefined && !overlaps(ruled.source, best.content)) all.push({ source: ruled.source, content: best.content });
  }
  if (best !== undefined) {
    if (best.source.length > 1) for (const piece of best.source) all.push({ source: [piece], content: best.content });
    for (const source of sourcesNear(scene, trees))
      if (source.every(inside) && !overlaps(source, best.content)) all.push({ source, content: best.content });
    for (const content of contentsNear(scene, trees, best))
      if (
        content.length > 0 &&
        content.every(inside) &&
        !overlaps(best.source, content) &&
        !overlaps([[scene.cue.first, scene.cue.last]], content)
      )
        all.push({ source: best.source, content });
  }
  return distinct(scene, all);
}
