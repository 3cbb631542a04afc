import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../src/lang/calendar.ts';
import { recorded } from '../../../src/record/derive.ts';
import { generatedPage } from '../../support/generated.ts';

const { reading } = generatedPage(1, 1);
const dayOf = (when: string | null, written: readonly [string, string] | null): number | null | undefined => {
  const [statement] = reading.statements;
  const dated = { ...statement, when: when === null ? null : { value: when, certainty: 'implied' } };
  const [earliest, latest] = written ?? [];
  const article = { ...reading.article, written: written === null ? null : { earliest, latest, reasons: [] } };
  return recorded({ ...reading, article, statements: [dated] } as never)[0]?.day;
};

describe('the day that a statement sorts under', () => {
  test('is its own, as far as it has one', () => {
    expect(dayOf('2022-03-18', null)).toBe(parseDay('2022-03-18'));
    expect(dayOf('2022-03', ['2022-05-01', '2022-05-01'])).toBe(parseDay('2022-03-01'));
  });

  test('is else its page’s, where that is known within a month; a page of some year or other gives none', () => {
    expect(dayOf(null, ['2022-03-18', '2022-03-20'])).toBe(parseDay('2022-03-20'));
    expect(dayOf(null, ['2020-02-19', '2026-01-17'])).toBeNull();
    expect(dayOf(null, null)).toBeNull();
  });
});
