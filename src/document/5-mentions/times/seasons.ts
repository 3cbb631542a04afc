import { seasonOf } from '../../../lang/calendar-names.ts';
import { pending, type TimeRule, whole } from './rule.ts';
import { pickOf, yearShift } from './words.ts';

const AHEAD =
  '(?:(?:in|by|since|until|during|over|from|through)\\s+)?(?:(?:the\\s+)?(?:early|late|mid|middle\\sof|end\\sof|beginning\\sof)[\\s-]+)?';

/** `{the winter of 1994}`, `{summer 2007}`, `{last year’s summer}` */
export const seasonYear: TimeRule = {
  name: 'season year',
  needs: 'season',
  pattern: new RegExp(
    `\\b${AHEAD}(?:the\\s+)?(?:early\\s+|late\\s+)?(?<season>spring|summer|autumn|fall|winter)(?:\\s+of|\\s+in|,)?\\s+(?<year>1\\d{3}|20\\d\\d)(?!\\d)`,
    'gi',
  ),
  read: ({ season = '', year = '' }) => whole(`${year}-${seasonOf(season) ?? 'XX'}`),
};

/**
 * `{last spring}`, `{in the autumn}`, `{this fall}`, `{winter}`. Left alone: "the fall of Kabul", "the Arab Spring", "prices fall", "Winter Olympics".
 */
export const season: TimeRule = {
  name: 'season',
  needs: 'season',
  pattern: new RegExp(
    `(?<!\\b(?:Arab|Prague|Nuclear|Black|hot|to)\\s)\\b(?<ahead>${AHEAD})(?<pick>last|this\\s+past|this\\s+coming|this|next|that|the\\s+coming|the|each|every)\\s+(?:early\\s+|late\\s+)?(?<season>spring|summer|autumn|fall|winter)\\b(?:\\s+of\\s+(?<shift>last\\s+year|this\\s+year|next\\s+year))?(?!\\s+(?:of|in\\s+(?:the\\s+)?(?:price|value|ruble|rouble|number|oil)|from|to|guy|line|olympics?|games|palace|camp|school|offensive|solstice)\\b)`,
    'gi',
  ),
  read: ({ ahead = '', pick = '', season: name = '', shift }) => {
    const code = seasonOf(name);
    if (code === null || /each|every/i.test(pick)) return null;
    if (/^fall$/i.test(name) && /^the/i.test(pick) && ahead.trim() === '') return null;
    return pending({ kind: 'season', season: code, pick: pickOf(pick), years: yearShift(shift) });
  },
};

/** `{in winter}`, `{by summer}`, `{over summer}` without an article. */
export const bareSeason: TimeRule = {
  name: 'season without article',
  needs: 'season',
  pattern:
    /\b(?:in|by|until|since|during|before|after|over)\s+(?:early\s+|late\s+|mid-)?(?<season>spring|summer|autumn|winter)\b(?!\s+(?:olympics?|games|palace|camp|and))/g,
  read: ({ season: name = '' }) => {
    const code = seasonOf(name);
    return code === null ? null : pending({ kind: 'season', season: code, pick: null, years: null });
  },
};
