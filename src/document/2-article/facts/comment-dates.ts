import type { Sourced } from '../../../types/article.ts';
import type { Finding } from '../../../types/finding.ts';
import type { Facts } from './facts.ts';
import { readDate } from './read-date.ts';

const MOST = 50;

/** Full dates on lines of readers' comments: the article is not younger than the oldest of them. */
export function commentDates({ lines, labels }: Facts): Sourced[] {
  const dates: Sourced[] = [];
  lines.forEach(({ sight }, i) => {
    if (labels[i]?.kind !== 'comment' || sight.length > 140 || dates.length >= MOST) return;
    const found = readDate(sight.text);
    if (found === null) return;
    dates.push({
      value: found.value,
      span: [sight.start + found.start, sight.start + found.end],
      why: 'stamp of a reader comment',
    });
  });
  return dates;
}

export function commentDateFindings(dates: readonly Sourced[]): Finding[] {
  const first = dates[0];
  if (first === undefined) return [];
  const message = `${first.value} is the date of a reader comment; it was not taken for the article's.`;
  return [{ code: 'comment-date-ignored', span: first.span, message }];
}
