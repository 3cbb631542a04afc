import { hashText, mix } from '../../../model/hash.ts';
import type { Cue } from './cue.ts';
import { B_CONTENT, B_CUE, B_SOURCE } from './labels.ts';
import { type RuleView, ruleRoles } from './rule-view.ts';
import { windowOf } from './window.ts';
import type { Words } from './words.ts';

/** What pass 2 knows of a document: the words and what pass 1 made of them. */
export interface SpanView {
  readonly words: Words;
  readonly step: Uint8Array;
  readonly rules: RuleView;
  /** Pass 1's label of each word. */
  readonly role: Uint8Array;
  /** Pass 1's probabilities that a word is source, cue, content, each in fifths: source + 6 * content + 36 * cue. */
  readonly belief: Uint8Array;
  /** Running counts up to (not including) each word. */
  readonly commas: Int32Array;
  readonly quotes: Int32Array;
  readonly verbs: Int32Array;
  readonly cues: Int32Array;
  readonly conjunctions: Int32Array;
}

const COMMA = hashText(',');
const CCONJ = hashText('CCONJ');

/** Builds the view from pass 1's probabilities, `7` a word as in `ROLE_LABELS`, and its best labels. */
export function spanView(words: Words, step: Uint8Array, rules: RuleView, role: Uint8Array, probability: Float32Array): SpanView {
  const { length } = words;
  const belief = new Uint8Array(length);
  const running = (counts: (i: number) => boolean): Int32Array => {
    const sums = new Int32Array(length + 1);
    for (let i = 0; i < length; i++) sums[i + 1] = sums[i]! + (counts(i) ? 1 : 0);
    return sums;
  };
  for (let i = 0; i < length; i++) {
    const of = (label: number): number => Math.round(5 * (probability[i * 7 + label]! + probability[i * 7 + label + 1]!));
    belief[i] = of(B_SOURCE) + 6 * of(B_CONTENT) + 36 * of(B_CUE);
  }
  return {
    ...{ words, step, rules, role, belief },
    commas: running((i) => words.form[i] === COMMA),
    quotes: running((i) => words.quote[i] === 1 || words.quote[i] === 3),
    verbs: running((i) => words.verb[i] === 1),
    cues: running((i) => role[i] === B_CUE),
    conjunctions: running((i) => words.upos[i] === CCONJ),
  };
}

/** The word of `first`..`last` that the rest hangs on: whose head lies outside, a verb rather than not. */
function headOf(words: Words, first: number, last: number): number {
  let best = first;
  let score = -1;
  for (let i = first; i < last; i++) {
    const up = words.head[i]!;
    const out = up < first || up >= last ? 2 : 0;
    const own = (words.mark[i] ? -4 : 0) + (words.verb[i] ? 2 : 0) + (up === -2 ? 0 : out);
    if (own >= score) {
      best = i;
      score = own;
    }
  }
  return best;
}

export function cueOf({ words, rules }: SpanView, first: number, last: number): Cue {
  const head = headOf(words, first, last);
  let name = 17;
  let owner = rules.owner[head]!;
  for (let i = first; i < last; i++) {
    name = mix(name, words.lemma[i]!);
    owner ||= rules.owner[i]!;
  }
  return { first, last, head, lemma: words.lemma[head]!, name, owner };
}

/** What does not change from word to word while one cue is looked at. */
export interface CueScene {
  readonly view: SpanView;
  readonly cue: Cue;
  readonly first: number;
  readonly last: number;
  /** The way up the tree from the cue's head. */
  readonly up: Int32Array;
  /** By place in the window: what the rules make of the word for this cue; see `ruleRoles`. */
  readonly ruled: Uint8Array;
  /** By place in the window: how the word's way up the tree meets the cue's. */
  readonly meet: Uint8Array;
  readonly steps: Uint8Array;
  readonly top: Int32Array;
  readonly before: Int32Array;
}

/** Words up the tree from the cue's head, `STEPS` of them: where another word's way up may meet it. */
const STEPS = 6;

function ancestors(words: Words, cue: Cue): Int32Array {
  const up = new Int32Array(STEPS).fill(-1);
  let i = cue.head;
  for (let k = 0; k < STEPS && i >= 0; k++) {
    up[k] = i;
    i = words.head[i]!;
  }
  return up;
}

/** `meet`: steps down from the meeting word to the cue, 9 where they do not meet; `top`: relation of the last step up before it. */
function fillMeeting(scene: CueScene, k: number): void {
  const { head, relation } = scene.view.words;
  const { up } = scene;
  const i = scene.first + k;
  let top = 0;
  let before = 0;
  let at = i;
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    for (let m = 0; m < STEPS; m++) {
      if (up[m] !== at) continue;
      scene.meet[k] = m;
      scene.steps[k] = steps;
      scene.top[k] = top;
      scene.before[k] = before;
      return;
    }
    before = top;
    top = relation[at]!;
    at = head[at]!;
  }
  scene.meet[k] = 9;
  scene.steps[k] = head[i] === -2 ? 15 : 14;
}

export function sceneOf(view: SpanView, cue: Cue): CueScene {
  const [first, last] = windowOf(view.words, view.rules, cue);
  const n = last - first;
  const ruled = ruleRoles(view.rules, cue.owner, first, last);
  const trees = { meet: new Uint8Array(n), steps: new Uint8Array(n), top: new Int32Array(n), before: new Int32Array(n) };
  const scene = { view, cue, first, last, up: ancestors(view.words, cue), ruled, ...trees };
  for (let k = 0; k < n; k++) fillMeeting(scene, k);
  return scene;
}
