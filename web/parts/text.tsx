import type { Child } from 'hono/jsx';

// Words of a page reach the screen as text nodes only, and only through here or as text of the JSX: nothing of a page is ever markup.

/** Marks that reorder text, and control characters: shown as U+FFFD, so that a page cannot turn the words around it around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSHOWN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** As long as before: offsets hold. */
export const inert = (text: string): string => text.replaceAll(UNSHOWN, '\u{FFFD}');

/** A text on one line, cut at a word. */
export function brief(text: string, most: number): string {
  const line = inert(text).replaceAll(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`;
}

/** What a page is called: its headline, else the end of its path or address. */
export const pageName = (title: string | null, source: string): string =>
  title ??
  (source
    .split(' › ')
    .map(
      (part) =>
        part
          .replace(/[?#].*$/, '')
          .split('/')
          .filter((each) => each !== '')
          .at(-1) ?? part,
    )
    .join(' › ') ||
    source);

/** 1937 as 1,937. */
export const grouped = (n: number): string => n.toLocaleString('en');

export const counted = (n: number, one: string, many = `${one}s`): string => `${grouped(n)} ${n === 1 ? one : many}`;

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** 2022-02-24 as 24 Feb 2022, 2022-02 as Feb 2022, 2022-W09 as week 9 of 2022; years and whatever else as they are. */
export function dayShown(day: string): string {
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(day) ?? [];
  if (year !== undefined) return `week ${Number(week)} of ${year}`;
  if (/^\d{4}-\d{2}$/.test(day)) return MONTH.format(new Date(`${day}-01T00:00:00Z`));
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? DAY.format(new Date(`${day}T00:00:00Z`)) : day;
}

export const Day = ({ day }: { day: string | null }) =>
  day === null ? (
    <span class="day none">no date</span>
  ) : (
    <time class="day" datetime={day}>
      {dayShown(day)}
    </time>
  );

/** Things with something between them; empty ones fall away. */
export const Joined = ({ parts, by = ' · ' }: { parts: readonly Child[]; by?: string }) => (
  <>
    {parts
      .filter((part) => part !== null && part !== '' && part !== false && part !== undefined)
      .map((part, i) => (
        <>
          {i > 0 ? <span class="by">{by}</span> : null}
          {part}
        </>
      ))}
  </>
);
