/**
 * A configuration of the arc-hybrid transition system (Kuhlmann et al. 2011; Goldberg and Nivre 2013): a stack, a buffer that begins at
 * `next`, and the arcs so far. The artificial root stands at the end of the buffer, as word `count`.
 */
export interface ParserState {
  count: number;
  readonly stack: Int32Array;
  depth: number;
  next: number;
  /** Head of each word, -2 while unknown; `count` for the root. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Outermost and second outermost dependents on each side, -1 where none. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  /** How many dependents, and an order-free hash of their labels, on each side. */
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;
}

const UNKNOWN_HEAD = -2;

/** The beginning of a sentence of `size` words; room for any up to that size, see `resetState`. */
export function newState(size: number): ParserState {
  const column = (): Int32Array => new Int32Array(size + 1);
  return {
    count: size,
    stack: column(),
    depth: 0,
    next: 0,
    heads: column().fill(UNKNOWN_HEAD),
    labels: column().fill(-1),
    left1: column().fill(-1),
    left2: column().fill(-1),
    right1: column().fill(-1),
    right2: column().fill(-1),
    leftCount: column(),
    rightCount: column(),
    leftLabels: column(),
    rightLabels: column(),
  };
}

/** Makes a state that was used before ready for a sentence of `count` words: no more than it has room for. */
export function resetState(state: ParserState, count: number): void {
  state.count = count;
  state.depth = 0;
  state.next = 0;
  const { heads, labels, left1, left2, right1, right2, leftCount, rightCount, leftLabels, rightLabels } = state;
  heads.fill(UNKNOWN_HEAD, 0, count + 1);
  for (const column of [labels, left1, left2, right1, right2]) column.fill(-1, 0, count + 1);
  for (const column of [leftCount, rightCount, leftLabels, rightLabels]) column.fill(0, 0, count + 1);
}

/** How many words a state has room for. */
export const roomOf = ({ heads }: ParserState): number => heads.length - 1;

export const isDone = (state: ParserState): boolean => state.depth === 0 && state.next === state.count;

/** The word `back` places below the top of the stack, or -1. */
export const stackWord = (state: ParserState, back: number): number =>
  back < state.depth ? state.stack[state.depth - 1 - back]! : -1;

/** The next word moves onto the stack. */
export function shift(state: ParserState): void {
  state.stack[state.depth++] = state.next++;
}

/** The next word becomes the head of the top of the stack, which is done. */
export function leftArc(state: ParserState, label: number): void {
  const word = state.stack[--state.depth]!;
  const head = state.next;
  state.heads[word] = head;
  state.labels[word] = label;
  state.left2[head] = state.left1[head]!;
  state.left1[head] = word;
  state.leftCount[head]!++;
  state.leftLabels[head] = (state.leftLabels[head]! + Math.imul(label + 1, 0x9e3779b1)) | 0;
}

/** The word under the top of the stack becomes the head of the top, which is done. */
export function rightArc(state: ParserState, label: number): void {
  const word = state.stack[--state.depth]!;
  const head = state.stack[state.depth - 1]!;
  state.heads[word] = head;
  state.labels[word] = label;
  state.right2[head] = state.right1[head]!;
  state.right1[head] = word;
  state.rightCount[head]!++;
  state.rightLabels[head] = (state.rightLabels[head]! + Math.imul(label + 1, 0x9e3779b1)) | 0;
}
