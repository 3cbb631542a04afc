import type { HashMap } from '../../../model/map.ts';
import { lookUp } from '../../../model/map.ts';
import { addWeights, type Weights } from '../../../model/weights.ts';
import { FORM, WIDTH } from '../../../model/word-attributes.ts';
import { TAG_FEATURES, type TagInput, tagFeatures } from './tag-features.ts';

/** The tagger's tables. */
export interface TagModel {
  readonly weights: Weights;
  /** Hash of a normal form -> its class: the tags it was seen with. */
  readonly classes: HashMap;
  /** Hash of a normal form -> the class of words that stand where it stands. */
  readonly clusters: HashMap;
  /** Class -> its only tag where it always has that one, else -1. */
  readonly only: Int32Array;
  /** 1 for each (class, tag) that may go together, a row a class from 0, the unknown words. */
  readonly allowed: Uint8Array;
  /** `UPOS|XPOS` of each tag. */
  readonly tags: readonly string[];
}

/** Classes of a sentence's words: 0 unknown, else one more than the map's value. */
export function classesOf(classes: HashMap, rows: Int32Array): Int32Array {
  const found = new Int32Array(rows.length / WIDTH);
  for (let i = 0; i < found.length; i++) found[i] = lookUp(classes, rows[i * WIDTH + FORM]!) + 1;
  return found;
}

/** Tags a sentence from left to right, each word given the two tags before it. */
export function tagWords(model: TagModel, rows: Int32Array): Int32Array {
  const classes = classesOf(model.classes, rows);
  const input: TagInput = { rows, classes, count: classes.length };
  const tags = new Int32Array(input.count);
  const keys = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(256);
  let tag1 = -1;
  let tag2 = -1;
  for (let i = 0; i < input.count; i++) {
    const only = classes[i]! === 0 ? -1 : model.only[classes[i]! - 1]!;
    const tag = only >= 0 ? only : bestTag(model, input, i, tag1, tag2, keys, scores);
    tags[i] = tag;
    tag2 = tag1;
    tag1 = tag;
  }
  return tags;
}

function bestTag(
  model: TagModel,
  input: TagInput,
  i: number,
  tag1: number,
  tag2: number,
  keys: Int32Array,
  scores: Int32Array,
): number {
  const count = model.tags.length;
  scores.fill(0, 0, count);
  const n = tagFeatures(input, i, tag1, tag2, keys);
  addWeights(model.weights, keys, n, scores);
  return bestAllowed(model.allowed, input.classes[i]! * count, count, scores);
}

/** The best tag that the row of `allowed` at `row` lets through. */
export function bestAllowed(allowed: Uint8Array, row: number, count: number, scores: ArrayLike<number>): number {
  let best = -1;
  for (let tag = 0; tag < count; tag++) if (allowed[row + tag] === 1 && (best < 0 || scores[tag]! > scores[best]!)) best = tag;
  return Math.max(best, 0);
}
