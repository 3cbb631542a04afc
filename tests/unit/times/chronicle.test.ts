import { describe, expect, test } from 'vitest';
import { findKeyHits, isKeyForm } from '../../../src/document/8-resolve/times/event-keys.ts';
import { wordsOfActor } from '../../../src/document/8-resolve/times/event-words.ts';
import { pageWords } from '../../../src/document/8-resolve/times/page-words.ts';
import { loadContext } from '../../../src/load/context.ts';
import type { EventRow } from '../../../src/types/lexicon.ts';
import { unresolved, writtenDays } from '../../support/times.ts';

const { events } = loadContext().lexicons;

/** The words between the first and the last key of a row in a text, with "…" where its keys spread over two sentences. */
function hits(form: string, text: string): string[] {
  const row: EventRow = { id: 'e', from: '2022-02-24', until: '2022-02-24', kind: 'event', form };
  return findKeyHits(pageWords(unresolved(text)), [row], text).map(
    ({ start, end, whole }) => text.slice(start, end) + (whole ? '' : '…'),
  );
}

describe('events told in free words', () => {
  test.each([
    ['& minister resign* oslo', 'In Oslo, the minister has resigned.', ['Oslo, the minister has resigned']],
    ['& @germany bridge|tunnel', 'A tunnel near Berlin.', ['tunnel near Berlin']],
    ['& minister oslo', 'The minister left. Oslo was calm.', ['minister…']],
    // Near misses: a key is missing, two sentences lie between.
    ['& minister resign* oslo', 'In Oslo, the minister stays.', []],
    ['& minister oslo', 'The minister left. It rained. All was well. Oslo was calm.', []],
  ])('%s: %s', (form, text, want) => {
    expect(hits(form, text)).toEqual(want);
  });

  test('the table names only actors that there are', () => {
    const named = events.flatMap(({ form }) =>
      isKeyForm(form) ? [...form.matchAll(/@(\w+)/g)].map(([, name]) => name ?? '') : [],
    );
    expect([...new Set(named)].filter((name) => wordsOfActor(name).length === 0)).toEqual([]);
  });
});

describe('the day of the page’s news', () => {
  test.each([
    ['2014-03-06..2014-03-20', 'The cruiser Ochakov was sunk at the mouth of the lake, a naval officer said.'],
    // A count of days from what is planned.
    [
      '2014-05-22..2014-05-22',
      'Three days before Ukraine’s presidential election, candidates told Kiev voters that turnout matters.',
    ],
    // The weekday chooses among the days of the news.
    [
      '2022-09-21..2022-09-23',
      'Putin ordered a partial mobilisation of 300,000 reservists on Wednesday, and Shoigu spoke of it.',
    ],
  ])('%s: %s', (days, text) => {
    expect(writtenDays(text)).toBe(days);
  });

  test.each([
    // Background is no news; a mere name is none.
    'Eight years after the referendum in Crimea, the harbour is quiet.',
    'Pelosi likes the museums of Vienna.',
  ])('left open: %s', (text) => {
    const days = writtenDays(text);
    expect(days === 'unknown' || days.endsWith('2026-01-17')).toBe(true);
  });
});
