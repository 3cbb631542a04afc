import type { Label } from '../label/label.ts';
import type { Draft } from './draft.ts';

const LEAST_WORDS = 6;
const BODY = new Set(['paragraph', 'subhead', 'list-item', 'quote']);
/** How near the start of the body a sentence that comes again stands for the summary of it. */
const TOP = 3;
const MANY = 0.5;
/** Words of a pull quote, and how many of them a page has at most. */
const SHORTEST = 4;
const LONGEST = 30;
const MOST_PULLED = 40;
/** How much of the body is searched for them, in units. */
const SEARCHED = 100_000;
const MOST_COPIES = 3;

/**
 * Lines of the body that stand on the page more than once: a sentence at the top that comes again is a summary, a later repetition
 * a pull quote, and what stands there three times or more belongs to a gallery.
 */
export function repeats({ lines, labels, run }: Draft): Map<number, Label> {
  const changes = new Map<number, Label>();
  if (run === null) return changes;
  const places = new Map<string, number[]>();
  for (let i = run.first; i < run.last; i++) {
    const sight = lines[i]?.sight;
    if (sight === undefined || sight.words < LEAST_WORDS || !BODY.has(labels[i]?.kind ?? '')) continue;
    // In an interview a question may well be asked of everyone.
    if (sight.text.endsWith('?')) continue;
    const key = sight.text.replace(/\s+/g, ' ');
    const known = places.get(key);
    if (known === undefined) places.set(key, [i]);
    else known.push(i);
  }
  const repeated = [...places.values()].filter((at) => at.length > 1);
  // Where most of the page stands twice, the page itself does (a print version): its first copy is the article.
  const copied = repeated.length > places.size * MANY;
  for (const at of repeated) {
    // A page of one line a hundred times over is no page; there is nothing to choose.
    if (copied && at.length > MOST_COPIES) continue;
    if (copied) for (const i of at.slice(1)) changes.set(i, { kind: 'other', why: 'repeats a sentence of the article' });
    else if (at.length === 2) markPair(at, run.first, changes);
    else for (const i of at) changes.set(i, { kind: 'caption', why: 'stands there several times' });
  }
  return changes;
}

/**
 * Words lifted out of a paragraph and set large beside it, in quotation marks or without a full stop.
 *
 *     “We have waited long enough”                     <- other
 *     “We have waited long enough,” she told reporters <- paragraph
 */
export function pullQuotes({ lines, labels, run }: Draft): Map<number, Label> {
  const changes = new Map<number, Label>();
  if (run === null) return changes;
  const told: { readonly at: number; readonly words: string }[] = [];
  let searched = 0;
  for (let i = run.first; i < run.last && searched < SEARCHED; i++) {
    const sight = lines[i]?.sight;
    if (sight === undefined || !BODY.has(labels[i]?.kind ?? '')) continue;
    const words = ` ${bare(sight.text)} `;
    searched += words.length;
    told.push({ at: i, words });
  }
  for (const { at, words } of told.filter(({ at }) => isPulled(lines[at])).slice(0, MOST_PULLED))
    if (told.some((other) => other.words.length > words.length && other.words.includes(words)))
      changes.set(at, { kind: 'other', why: 'words of a paragraph, set large beside it' });
  return changes;
}

const isPulled = (line: Draft['lines'][number] | undefined): boolean =>
  line !== undefined &&
  line.sight.words >= SHORTEST &&
  line.sight.words <= LONGEST &&
  (OPENS.test(line.sight.text) || !line.sight.ended);

const OPENS = /^["“”‘«„]/;
const bare = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

function markPair([first = 0, second = 0]: readonly number[], start: number, changes: Map<number, Label>): void {
  if (first < start + TOP) changes.set(first, { kind: 'summary', why: 'comes again in the article' });
  else changes.set(second, { kind: 'other', why: 'repeats a sentence of the article' });
}
