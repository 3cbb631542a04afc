import { spanOf } from '../../../lang/calendar-span.ts';
import type { Span } from '../../../types/span.ts';
import type { Statement } from '../../../types/statement.ts';
import type { TimeExpression } from '../../../types/time.ts';
import type { Unresolved } from '../../../types/unresolved.ts';

/** Farther from the cue than this, in characters, a time belongs to something else. */
const REACH = 140;

/**
 * The time that dates a cue: in its sentence, outside the content, nearest to it; what stands beside the cue (`Beijing {on Thursday}
 * denounced`, `told the media {on Thursday}`) before what opens the sentence (`{On Monday}, …`). Null when there is none.
 */
export function timeOfCue(statement: Statement, found: Unresolved, times: readonly TimeExpression[]): TimeExpression | null {
  const cue = statement.cue[0];
  const sentence = sentenceAt(found, cue?.[0] ?? -1);
  if (cue === undefined || sentence === null) return null;
  const own = times
    .slice(firstAt(times, sentence[0]))
    .filter((time) => time.end <= sentence[1] && datable(time) && !inside(time, statement.content) && near(time, cue));
  return own.sort((a, b) => distance(a, cue) - distance(b, cue))[0] ?? null;
}

/** Points with a known month at least; no weeks, seasons, decades, references. */
function datable({ type, value }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && /^\d{4}-\d\d/.test(value) && spanOf(value.slice(0, 10)) !== null;
}

const inside = (time: TimeExpression, spans: readonly Span[]): boolean =>
  spans.some(([start, end]) => time.start >= start && time.end <= end);

const near = (time: TimeExpression, cue: Span): boolean => distance(time, cue) <= REACH;

const distance = (time: TimeExpression, cue: Span): number => Math.max(0, cue[0] - time.end, time.start - cue[1]);

function firstAt(times: readonly TimeExpression[], start: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sentenceAt(found: Unresolved, at: number): Span | null {
  const { sentences } = found.sentences;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) return null;
    if (at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return [sentence.start, sentence.end];
  }
  return null;
}
