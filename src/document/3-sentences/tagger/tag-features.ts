import { finish, mix } from '../../../model/hash.ts';
import {
  CLUSTER,
  FORM,
  PREFIX2,
  PREFIX3,
  SHAPE,
  SUFFIX1,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  WIDTH,
} from '../../../model/word-attributes.ts';

/** Most feature keys that `tagFeatures` writes. */
export const TAG_FEATURES = 56;

/** One sentence as the tagger sees it: `WIDTH` attributes a word, and each word's class (the tags it was seen with, 0 unknown). */
export interface TagInput {
  readonly rows: Int32Array;
  readonly classes: Int32Array;
  readonly count: number;
}

const BEGIN = 101;
const END = 102;

const attribute = ({ rows, count }: TagInput, i: number, column: number): number =>
  i < 0 ? BEGIN : i >= count ? END : rows[i * WIDTH + column]!;
const classOf = ({ classes, count }: TagInput, i: number): number => (i < 0 ? BEGIN : i >= count ? END : classes[i]!);

/**
 * Feature keys of word `i` given the two tags before it, after Honnibal's and Ratnaparkhi's templates with classes of the words
 * around. Writes to `keys`; returns how many.
 */
export function tagFeatures(input: TagInput, i: number, tag1: number, tag2: number, keys: Int32Array): number {
  let n = 0;
  const add1 = (template: number, a: number): void => {
    keys[n++] = finish(mix(template, a));
  };
  const add2 = (template: number, a: number, b: number): void => {
    keys[n++] = finish(mix(mix(template, a), b));
  };
  const form = attribute(input, i, FORM);
  const before = attribute(input, i - 1, FORM);
  const after = attribute(input, i + 1, FORM);
  const shape = attribute(input, i, SHAPE);
  const suffix3 = attribute(input, i, SUFFIX3);
  const own = classOf(input, i);
  const next = classOf(input, i + 1);
  add1(1, form);
  add1(2, attribute(input, i, SUFFIX1));
  add1(3, attribute(input, i, SUFFIX2));
  add1(4, suffix3);
  add1(5, attribute(input, i, SUFFIX4));
  add1(6, attribute(input, i, PREFIX2));
  add1(7, attribute(input, i, PREFIX3));
  add1(8, shape);
  add1(9, own);
  add2(10, shape, suffix3);
  add2(11, shape, form);
  add2(12, shape, attribute(input, i + 1, SHAPE));
  add2(13, attribute(input, i - 1, SHAPE), shape);
  add1(14, before);
  add1(15, attribute(input, i - 2, FORM));
  add1(16, after);
  add1(17, attribute(input, i + 2, FORM));
  add2(18, before, form);
  add2(19, form, after);
  add2(20, before, after);
  add1(21, attribute(input, i + 1, SUFFIX3));
  add1(22, attribute(input, i + 1, SUFFIX2));
  add1(23, attribute(input, i - 1, SUFFIX3));
  add1(24, next);
  add2(25, own, next);
  add2(26, mix(own, next), classOf(input, i + 2));
  add2(27, next, classOf(input, i + 2));
  add1(28, tag1);
  add2(29, tag1, tag2);
  add2(30, tag1, form);
  add2(31, tag1, own);
  add2(32, tag1, next);
  add2(33, mix(tag1, own), next);
  add2(34, mix(tag1, tag2), own);
  add2(35, tag1, suffix3);
  add2(36, tag1, after);
  add2(37, tag1, shape);
  add2(38, mix(tag1, tag2), form);
  const cluster = attribute(input, i, CLUSTER);
  const clusterBefore = attribute(input, i - 1, CLUSTER);
  const clusterAfter = attribute(input, i + 1, CLUSTER);
  add1(39, cluster);
  add1(40, clusterBefore);
  add1(41, clusterAfter);
  add1(42, attribute(input, i + 2, CLUSTER));
  add1(43, attribute(input, i - 2, CLUSTER));
  add2(44, cluster, clusterAfter);
  add2(45, clusterBefore, cluster);
  add2(46, shape, cluster);
  add2(47, tag1, cluster);
  add2(48, mix(tag1, own), clusterAfter);
  add2(49, clusterBefore, clusterAfter);
  add2(50, own, shape);
  add2(51, own, clusterBefore);
  return n;
}
