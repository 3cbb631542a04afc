import { basename } from 'node:path';
import type { Context } from 'hono';
import type { Frame, Notice } from '../../web/parts/frame.ts';
import type { House } from './screen.ts';

const TWIN = /\.json$/;

/** `/search.json` is the twin of `/search`; `/brief.json` that of the first page. */
export const withoutTwin = (path: string): string => path.replace(TWIN, '');

export const isTwin = (c: Context): boolean => TWIN.test(new URL(c.req.url).pathname);

export function frameOf(c: Context, house: House): Frame {
  const { pathname, search, searchParams } = new URL(c.req.url);
  const path = withoutTwin(pathname);
  return {
    here: `${path}${withoutNotice(searchParams)}`,
    twin: `${path === '/' ? '/brief' : path}.json${search}`,
    record: basename(house.record.location),
    notice: noticeOf(searchParams),
  };
}

/** What an action tells the page it leads to; anything else in its place is not shown. */
const TOLD: Readonly<Record<string, string>> = {
  accept: 'Confirmed.',
  reject: 'Rejected: left out of every answer.',
  seen: 'Seen.',
  speaker: 'Another speaker.',
  act: 'Another act.',
  edge: 'Edge moved.',
  note: 'Note kept.',
  undo: 'Undone.',
};

function noticeOf(query: URLSearchParams): Notice | null {
  const text = TOLD[query.get('did') ?? ''];
  const entry = Number(query.get('entry'));
  if (text === undefined) return null;
  return { text, undo: Number.isSafeInteger(entry) && entry > 0 ? entry : null };
}

function withoutNotice(query: URLSearchParams): string {
  const rest = new URLSearchParams(query);
  rest.delete('did');
  rest.delete('entry');
  return rest.size === 0 ? '' : `?${rest}`;
}
