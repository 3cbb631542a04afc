import type { Pick } from '../../../types/time.ts';
import { pending, type TimeMeaning, type TimeRule, whole } from './rule.ts';
import { ordinalOf, yearShift } from './words.ts';

const NTH = '(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)';
type Part = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2';

function partOfYear(nth: string, unit: string): Part | null {
  const number = ordinalOf(nth);
  const parts: readonly Part[] = /half/i.test(unit) ? ['H1', 'H2'] : ['Q1', 'Q2', 'Q3', 'Q4'];
  return number === null ? null : (parts[number - 1] ?? null);
}

function quarter(part: Part | null, year: string | undefined, shift: number | null, pick: Pick = null): TimeMeaning | null {
  if (part === null) return null;
  return year === undefined ? pending({ kind: 'quarter', quarter: part, pick, years: shift }) : whole(`${year}-${part}`);
}

/** `{the third quarter of 1990}`, `{fiscal second-quarter}`, `{this year’s third quarter}`. Left alone: "a quarter of the budget", "first half" of a match. */
export const nthQuarter: TimeRule = {
  name: 'quarter',
  needs: 'unit',
  pattern: new RegExp(
    `\\b(?:(?:in|for|during|by)\\s+)?(?:the\\s+|its\\s+)?(?:(?<shift>last|this|next)\\s+year(?:’s|'s)\\s+|(?<before>(?:19|20)\\d\\d)\\s+)?(?:fiscal[\\s-]+)?${NTH}[\\s-](?:fiscal[\\s-]+)?quarter\\b(?!-?final|back)(?:,?\\s+(?:of|in)\\s+(?:(?:fiscal\\s+)?(?<year>(?:19|20)\\d\\d)|(?<of>last|this|next)\\s+year))?`,
    'gi',
  ),
  read: ({ nth = '', before, year, shift, of }) => quarter(partOfYear(nth, 'quarter'), before ?? year, yearShift(shift ?? of)),
};

/** `{the first half of 2014}`, `{Q3 2015}`, `{Q1}` */
export const half: TimeRule = {
  name: 'half or Qn',
  needs: 'half',
  pattern: new RegExp(
    `\\b(?:in\\s+)?the\\s+${NTH}\\s+half\\s+of\\s+(?:(?<year>(?:19|20)\\d\\d)|(?<of>last|this|next|the)\\s+year)\\b|\\bQ(?<q>[1-4])(?:\\s+(?:of\\s+)?(?<qyear>20\\d\\d))?\\b`,
    'g',
  ),
  read: ({ nth, year, of, q, qyear }) => {
    if (q !== undefined) return quarter(`Q${q}` as Part, qyear, null);
    return quarter(partOfYear(nth ?? '', 'half'), year, yearShift(of) ?? (of === undefined ? null : 0));
  },
};

/** `{the latest quarter}`, `{the quarter}`, `{last quarter}`: the one that business news reports on, the last that has ended. */
export const latestQuarter: TimeRule = {
  name: 'the quarter',
  needs: 'unit',
  pattern:
    /\b(?:in|for|during)\s+the\s+quarter\b(?!\s*-|\s+(?:of|to)\b)|\bthe\s+(?:latest|most\s+recent|just-ended)\s+quarter\b/gi,
  read: () => pending({ kind: 'quarter', quarter: null, pick: 'last', years: null }),
};
