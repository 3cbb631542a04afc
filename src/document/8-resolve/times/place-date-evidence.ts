import { dayNumber, isDate } from '../../../lang/calendar.ts';
import { MONTH, monthOf, WEEKDAY } from '../../../lang/calendar-names.ts';
import { spanOf } from '../../../lang/calendar-span.ts';
import type { Unresolved } from '../../../types/unresolved.ts';
import type { SeenTime } from './date-evidence.ts';
import { everyYear } from './day-set.ts';
import type { Evidence } from './evidence.ts';

/** Blocks at the top of the page among which a dateline stands. */
const TOP_BLOCKS = 8;

const DATELINE = new RegExp(
  `^[\\s(]*(?<place>[A-Z][A-Z.'’-]+(?:[ ,/]+[A-Z][A-Za-z.'’-]+){0,4}),?\\s+(?:(?<month>${MONTH})\\s+(?<day>\\d{1,2})|(?<dayFirst>\\d{1,2})\\s+(?<monthAfter>${MONTH}))(?:,?\\s+(?<year>20\\d\\d))?\\s*(?:\\(|\\[|—|–|--?|/|:)`,
);

/** `{KIEV, October 25} (Agency) - …`: agencies date their reports; the page is of that day or the next. Without a year, of any. */
export function datelines(found: Unresolved): Evidence[] {
  return found.article.blocks.slice(0, TOP_BLOCKS).flatMap((block) => {
    const match = DATELINE.exec(found.page.text.slice(block.start, Math.min(block.end, block.start + 120)));
    if (match === null) return [];
    const { month, monthAfter, day, dayFirst, year } = match.groups ?? {};
    const number = monthOf(month ?? monthAfter ?? '');
    const date = Number(day ?? dayFirst);
    if (number === null) return [];
    const days = everyYear((y) => {
      if ((year !== undefined && y !== Number(year)) || !isDate(y, number, date)) return null;
      const at = dayNumber(y, number, date);
      return { from: at, until: at + 1 };
    });
    return [{ days, span: [block.start, block.start + match[0].length] as const, why: 'dateline', strength: 85 }];
  });
}

/** Sentences at the top that may be a title with its date. */
const TITLE_SENTENCES = 3;

/**
 * A full date that no verb tells of: at the end of a title (`Remarks at the forum, Moscow, {June 30, 2017}`) or of a caption
 * (`People greet … in Mariupol, {Friday, May 9, 2014}.`). Pages with such a date are of that day or of the three after.
 */
export function undatedTitles(times: readonly SeenTime[], found: Unresolved): Evidence[] {
  const { text } = found.page;
  const { sentences } = found.sentences;
  return times.flatMap(({ time, sentence, tense, quoted }) => {
    const span = time.reference.kind === 'complete' && time.type === 'DATE' ? spanOf(time.value) : null;
    const around = sentences[sentence];
    if (span === null || span.from !== span.until || around === undefined || quoted) return [];
    const ends = /^[\s.)\]]*$/.test(text.slice(time.end, around.end)) && /[,(]\s*$/.test(text.slice(around.start, time.start));
    const title = sentence < TITLE_SENTENCES && !/[.!?]\s*$/.test(text.slice(around.start, around.end));
    const caption = ends && new RegExp(WEEKDAY).test(text.slice(time.start, time.end));
    if (!caption && (!ends || (tense !== null && !title))) return [];
    const days = [{ from: span.from, until: span.from + 3 }];
    return [
      { days, span: [time.start, time.end] as const, why: `${title ? 'title' : 'caption'} of ${time.value}`, strength: 72 },
    ];
  });
}
