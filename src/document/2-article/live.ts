import type { Page } from '../../types/page.ts';
import type { Sight } from './sight.ts';

/** How titles say that a page is a live blog; "live" alone is as often a broadcast or a place to live. */
const NAMED =
  /(?:^live\s?(?:[:|–—-]|updates?\b|blog\b)|[:|–—-]\s?live(?:\s?[:|–—-]|$|\s(?:updates?|blog|coverage|news))|\blive(?:\s|-)?(?:blog|ticker|updates?|coverage|feed)\b|\blive:|\bas it happened\b|\bminute[ -]by[ -]minute\b|\bminuto a minuto\b|\ben direct\b|\bliveticker\b|онлайн-трансляция|хроника событий)/i;
/** Lines from the top among which a flat page has its title. */
const TOP = 12;
const LONGEST = 200;

/** Whether the page calls itself a live blog: in structured data, or in its title. */
export function isLivePage({ metadata, lines, text }: Page): boolean {
  if (metadata.entries.some(({ field, value }) => field === 'type' && value === 'LiveBlogPosting')) return true;
  const titles = metadata.entries.filter(({ field }) => field === 'title').map(({ value }) => value);
  const shown = lines
    .filter(({ markup, start, end }, i) => (markup === null ? i < TOP : markup.tag === 'h1') && end - start <= LONGEST)
    .map(({ start, end }) => text.slice(start, end))
    .filter((line) => line.includes(' '));
  return [...titles, ...shown].some((title) => NAMED.test(title)) && hasStamps({ lines, text });
}

/** Times that a live blog has at least. "Watch live: the minister speaks" stands above an article with one or two. */
const LEAST_TIMES = 3;

function hasStamps({ lines, text }: Pick<Page, 'lines' | 'text'>): boolean {
  let found = 0;
  for (const { start, end, markup } of lines) {
    const line = text.slice(start, Math.min(end, start + 40));
    if ((end - start <= 60 && markup?.time != null) || (end - start <= 30 && CLOCK.test(line)) || BEFORE.test(line)) found++;
    if (found >= LEAST_TIMES) return true;
  }
  return false;
}

const CLOCK = /^\W{0,3}(?:at )?((?:[01]?\d|2[0-3])[:.h][0-5]\d)\s?([ap]\.?m\.?)?(?:\s?\(?(?:[A-Z]{2,4}|local time)\)?)?\W{0,3}$/i;

/** A time of day, alone on its line. */
export const isClock = ({ text, length }: Sight): boolean => length <= 30 && CLOCK.test(text);

/** Whether a line is the stamp of an item: a clock time alone, or a short line in `<time datetime>`. */
export const isStamp = (sight: Sight): boolean => isClock(sight) || (sight.markup?.time != null && sight.length <= 60);

/** "2:30 p.m. — Ministers meet": a time before the title or the first words of an item. */
const BEFORE =
  /^(?:at )?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[ap]\.?\s?m\.?)?(?:\s?\(?[A-Z]{2,4}\)?)?\s?(?:[—–|:]|\s-)\s?(?=[\p{L}"'“‘«(])/u;

/** Length of the time, and the dash behind it, that a line begins with; 0 for none. */
export const stampBefore = ({ text }: Sight): number => BEFORE.exec(text.slice(0, 40))?.[0].length ?? 0;
