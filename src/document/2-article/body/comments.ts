import type { Told } from '../told.ts';

/** Lines after a heading of comments among which a name, a stamp or a control must show, if readers' comments follow. */
const LOOK_AHEAD = 8;
/** Paragraphs of an article that may stand there instead. */
const PROSE = 3;

/**
 * Whether the readers' comments start at a line. "1 Comment" and "Leave a Reply" also stand above and within articles, as counters
 * and links; comments come with names, stamps and forms, where the article's paragraphs follow each other.
 */
export function commentsStartAt(lines: readonly Told[], at: number): boolean {
  const kind = lines[at]?.evidence?.kind;
  if (kind !== 'comment' && kind !== 'comment-form') return false;
  let prose = 0;
  for (let i = at + 1; i <= Math.min(at + LOOK_AHEAD, lines.length - 1); i++) {
    const line = lines[i];
    if (line === undefined) break;
    if (isSign(line)) return true;
    if (line.sight.ended && line.sight.words >= 12 && line.evidence === null && line.place.evidence === null) prose++;
    if (prose >= PROSE) return false;
  }
  return true;
}

function isSign({ evidence }: Told): boolean {
  return evidence?.kind === 'comment-form' || evidence?.kind === 'date';
}
