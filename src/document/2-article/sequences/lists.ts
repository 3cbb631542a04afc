import type { Sight } from '../sight.ts';
import type { Sequence } from './sequence.ts';

/** "3) ...", "3. ...", "3a etapa: ...", "#3 ..." */
const NUMBER = /^(?:#|№|No\. ?|\()?(\d{1,3})(?:\s?[.):–-]\s|[aªºo°]? [\p{L}]{2,12}\s?[:–]\s)\s{0,3}\S/u;
/** Lines from one number to the next, at most: an item may have an address or a sentence of its own below. */
const APART = 4;
const LEAST = 3;
const LIST: Sequence = { kind: 'list', why: 'item of a numbered list', weight: 0.06 };

/**
 * Items numbered one after the other, with what stands below each.
 *
 *     1) A cease-fire along the whole line
 *     2) Exchange of prisoners
 *     3) Observers at the crossings
 */
export function numberedLists(sights: readonly Sight[]): Map<number, Sequence> {
  const items = new Map<number, Sequence>();
  let run: number[] = [];
  let wanted = -1;
  const close = (): void => {
    const [first = 0] = run;
    const last = run.at(-1) ?? 0;
    if (run.length >= LEAST) for (let j = first; j <= last; j++) items.set(j, LIST);
    run = [];
  };
  sights.forEach(({ text }, i) => {
    const found = NUMBER.exec(text.slice(0, 40))?.[1];
    if (run.length > 0 && i - (run.at(-1) ?? 0) > APART) close();
    if (found === undefined) return;
    const value = Number(found);
    if (run.length > 0 && value !== wanted) close();
    run.push(i);
    wanted = value + 1;
  });
  close();
  return items;
}

const KEYED = /^([^:]{1,40}):\s\S/;
const LEAST_KEYED = 4;
const ENTRY: Sequence = { kind: 'list', why: 'entry of a list, built like the ones around it', weight: 0.1 };

/**
 * Entries of one build: a key that begins alike, or holds the same marks.
 *
 *     Group A (North): Kenya and Norway
 *     Group B (South): Chile and Ghana
 */
export function keyedLists(sights: readonly Sight[]): Map<number, Sequence> {
  const items = new Map<number, Sequence>();
  let run: number[] = [];
  let build = '';
  const close = (): void => {
    if (run.length >= LEAST_KEYED) for (const i of run) items.set(i, ENTRY);
    run = [];
  };
  sights.forEach((sight, i) => {
    const now = buildOf(sight);
    if (now !== build) close();
    build = now;
    if (now !== '') run.push(i);
  });
  close();
  return items;
}

/** What the entries of a list share; '' for a line that is none. */
function buildOf({ text, words }: Sight): string {
  const key = words <= 25 ? KEYED.exec(text)?.[1] : undefined;
  if (key === undefined || key.split(' ').length > 6) return '';
  const marks = key.replace(/[^()\d/–-]/g, '').replace(/\d+/g, '#');
  if (marks !== '') return marks;
  const [first = '', second] = key.split(' ');
  return second === undefined ? '' : first;
}
