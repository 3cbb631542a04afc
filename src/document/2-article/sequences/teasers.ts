import type { Sight } from '../sight.ts';
import type { Sequence } from './sequence.ts';

/** Lines among which another teaser must stand. */
const NEAR = 6;
const LEAST = 2;
const LEAST_CUT = 3;
const TEASER: Sequence = { kind: 'teasers', why: 'title and first words of another story, glued together', weight: -1.5 };
const CUT: Sequence = { kind: 'teasers', why: 'one of several texts that are cut short', weight: -1.5 };

/** "Ministers Meet In GenevaThe talks will go on ...": a small letter, then a capital that begins a sentence. */
const GLUED = /^(.{12,140}?[\p{Ll}?!’”\d])(\p{Lu}\p{Ll}*(?:['’]\p{L}+)?,? .{15,})$/u;

/**
 * Boxes of other stories, a line each: a title glued to its first sentence, or first sentences that break off. One alone may be
 * anything; several near each other are a list.
 */
export function teasers(sights: readonly Sight[]): Map<number, Sequence> {
  const found = new Map<number, Sequence>();
  mark(sights, isGlued, LEAST, TEASER, found);
  mark(sights, isCut, LEAST_CUT, CUT, found);
  return found;
}

/** Between the first and the last of them, the teasers must be at least this share of the prose: answers trail off in interviews too. */
const MOSTLY = 0.6;

function mark(
  sights: readonly Sight[],
  is: (sight: Sight) => boolean,
  least: number,
  sequence: Sequence,
  found: Map<number, Sequence>,
): void {
  let run: number[] = [];
  const close = (): void => {
    const between = sights.slice(run[0] ?? 0, (run.at(-1) ?? 0) + 1).filter(({ ended, words }) => ended && words >= 12);
    if (run.length >= least && run.length >= between.length * MOSTLY) for (const i of run) found.set(i, sequence);
    run = [];
  };
  sights.forEach((sight, i) => {
    if (run.length > 0 && i - (run.at(-1) ?? 0) > NEAR) close();
    if (is(sight)) run.push(i);
  });
  close();
}

function isGlued({ text, length }: Sight): boolean {
  if (length > 400) return false;
  const [, title = '', rest = ''] = GLUED.exec(text) ?? [];
  const words = title.split(' ');
  const long = words.filter((word) => word.length >= 4);
  const capitals = long.filter((word) => /^["'“‘(]?[\p{Lu}\d]/u.test(word)).length;
  const glue = /\p{L}+$/u.exec(words.at(-1) ?? '')?.[0] ?? '';
  return (
    words.length >= 3 &&
    capitals >= long.length * 0.7 &&
    long.length >= 2 &&
    glue.length !== 1 &&
    glue.length !== 2 &&
    /\p{Ll}{3}/u.test(rest)
  );
}

const isCut = ({ text, words }: Sight): boolean => words >= 12 && /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s?$/.test(text.slice(-8));
