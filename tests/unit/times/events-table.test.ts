import { describe, expect, test } from 'vitest';
import { eventTable, findEvents } from '../../../src/document/8-resolve/times/event-forms.ts';
import { pageWords } from '../../../src/document/8-resolve/times/page-words.ts';
import { parseDay } from '../../../src/lang/calendar.ts';
import { loadContext } from '../../../src/load/context.ts';
import type { EventRow } from '../../../src/types/lexicon.ts';
import { unresolved } from '../../support/times.ts';

const { events } = loadContext().lexicons;

/** The words that a form matches in a text, with the tense of its verb. */
function matches(form: string, text: string): string[] {
  const row: EventRow = { id: 'e', from: '2022-02-24', until: '2022-02-24', kind: 'event', form };
  return findEvents(pageWords(unresolved(text)), eventTable([row])).map(
    ({ start, end, verb }) => `${text.slice(start, end)}${verb === null ? '' : ` (${verb})`}`,
  );
}

describe('forms of events', () => {
  test.each([
    ['Winter Olympics|Games', 'The Winter Games began.', ['Winter Games']],
    ['G20|G-20 summit', 'A G-20 summit and a G20 summit.', ['G-20 summit', 'G20 summit']],
    ['Russia ~invade Ukraine', 'Russia invades Ukraine.', ['Russia invades Ukraine (present)']],
    ['Russia ~invade Ukraine', 'After Russia invaded Ukraine, it rained.', ['Russia invaded Ukraine (past)']],
    ['Xi … call … Putin', 'Xi, on a call with Mr Putin, agreed.', ['Xi, on a call with Mr Putin']],
    ['US troops ~leave Kabul', 'U.S. troops leave Kabul.', ['U.S. troops leave Kabul']],
    // Near misses: a pronoun, a sentence end, too wide a gap.
    ['US troops', 'They gave us troops.', []],
    ['Xi … Putin', 'It was Xi. Mr Putin was away.', []],
    ['Xi … Putin', 'Xi said one two three four five six before Putin came.', []],
  ])('%s: %s', (form, text, want) => {
    expect(matches(form, text)).toEqual(want);
  });
});

describe('lexicons/events.tsv', () => {
  test('days are real and in order', () => {
    const wrong = events.filter(
      ({ from, until }) => (parseDay(from) ?? Number.NaN) > (parseDay(until) ?? Number.NaN) || !parseDay(from),
    );
    expect(wrong).toEqual([]);
  });

  test('every form begins with words and has at least two, or a name that is one', () => {
    expect(events.filter(({ form }) => /^[…?]/.test(form) || form.trim() === '')).toEqual([]);
  });

  test('holds some hundreds of events', () => {
    expect(new Set(events.map(({ id }) => id)).size).toBeGreaterThan(300);
  });
});
