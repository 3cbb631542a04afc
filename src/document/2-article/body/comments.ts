import type { Told } from '../told.ts';

/** Lines after a heading of comments among which a name, a stamp or a control must show, if readers' comments follow. */
const LOOK_AHEAD = 8;
/** Paragraphs of an article that may stand there instead. */
const PROSE = 3;

/** How surely the readers' comments start at a line. */
export type CommentStart = 'no' | 'likely' | 'certain';

/**
 * "1 Comment" and "Leave a Reply" also stand above and within articles, as counters and links. Comments come with names, stamps and
 * controls, one after the other, where the article's paragraphs follow each other.
 */
export function commentsStartAt(lines: readonly Told[], at: number): CommentStart {
  const kind = lines[at]?.evidence?.kind;
  if (kind !== 'comment' && kind !== 'comment-form') return 'no';
  let prose = 0;
  let stamps = 0;
  let controls = 0;
  for (let i = at + 1; i <= Math.min(at + LOOK_AHEAD, lines.length - 1); i++) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.evidence?.kind === 'date') stamps++;
    if (line.evidence?.kind === 'comment-form' || CONTROL.test(line.sight.plain)) controls++;
    if (stamps > 1 || (stamps > 0 && controls > 0)) return 'certain';
    if (line.sight.ended && line.sight.words >= 12 && line.evidence === null && line.place.evidence === null) prose++;
    if (prose >= PROSE) return stamps + controls > 0 ? 'likely' : 'no';
  }
  return 'likely';
}

const CONTROL = /^(?:reply|report|like|flag|\S.{0,40} says|\S.{0,40} said)$/;
