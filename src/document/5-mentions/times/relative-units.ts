import type { TimeUnit } from '../../../types/time.ts';
import { pending, type TimeRule, whole } from './rule.ts';
import { calendarUnit, yearShift } from './words.ts';

const SCALE = 'week|weekend|month|year|decade|century|quarter';

const shifted = (unit: TimeUnit, count: number) => pending({ kind: 'shifted', unit, count, from: 'writing', clock: '' });

const AHEAD =
  '(?:(?:(?:in|by|since|until|before|after|during|at)\\s+)?(?:the\\s+)?(?:end|start|beginning|middle|rest|turn|course|remainder|close|latter\\spart|first\\spart)\\s+of\\s+|(?:early|earlier|late|later|sometime|some\\stime|by\\slate|by\\searly)\\s+(?:in\\s+)?|(?:by|since|until|during)\\s+)?';

/** `{last week}`, `{earlier this month}`, `{early next year}`, `{by the end of this year}` */
export const pickedUnit: TimeRule = {
  name: 'last, this or next unit',
  pattern: new RegExp(
    `\\b${AHEAD}(?<pick>last|this\\s+past|this\\s+coming|this|next|the\\s+current|current|the\\s+coming|the\\s+present)\\s+(?:same\\s+|calendar\\s+|fiscal\\s+|school\\s+)?(?<unit>${SCALE})(?!\\s*-\\s*\\w)(?:(?:’s|'s)?\\s+end\\b)?\\b`,
    'gi',
  ),
  read: ({ pick, unit = '' }) => {
    const name = calendarUnit(unit);
    return name === null ? null : shifted(name, yearShift(pick) ?? (/present/i.test(pick ?? '') ? 0 : 1));
  },
};

/** `{the weekend}`, `{over the weekend}`: the last one, or the coming one when the sentence looks ahead (stage 8 decides by tense). */
export const weekend: TimeRule = {
  name: 'the weekend',
  needs: 'unit',
  pattern: /\b(?:over|during|on|at|by|before|since|until|for)\s+the\s+(?:long\s+)?weekend\b|\bthe\s+weekend\b/gi,
  read: () => pending({ kind: 'same', unit: 'weekend', clock: '' }),
};

/** `{later in the year}`, `{the end of the month}`, `{earlier in the week}`: the present one unless the text tells of another. */
export const partOfUnit: TimeRule = {
  name: 'part of the unit',
  needs: 'unit',
  pattern:
    /\b(?:(?:(?:by|before|at|until|since|after|near|towards?|around)\s+)?(?:the\s+)?(?:end|start|beginning|middle|rest|remainder|close|latter\s+part)\s+of|(?:early|earlier|late|later)\s+in)\s+the\s+(?<unit>week|month|year|decade|century|quarter)\b(?!\s+(?:of|to|starting|ending|after|before|that)\b)|\b(?:by\s+|at\s+|around\s+)?(?:the\s+)?(?<own>month|year)(?:’s|'s|-|\s)end\b/gi,
  read: ({ unit, own }) => {
    const name = calendarUnit(unit ?? own ?? '');
    return name === null ? null : pending({ kind: 'same', unit: name, clock: '' });
  },
};

/** `in {a year} in which it craves stability`: the present year. */
export const yearInWhich: TimeRule = {
  name: 'a year in which',
  needs: 'unit',
  pattern: /(?<=\b(?:in|during)\s)(?:a|the)\s+(?<unit>year|month|week)(?=\s+(?:in\s+which|when|that\s+has|that\s+saw))/gi,
  read: ({ unit = '' }) => {
    const name = calendarUnit(unit);
    return name === null ? null : shifted(name, 0);
  },
};

/** `{the 4th week} of the war`, after "entered", "into" or "in its": the present week, month or day. `has entered {the 4th week}` */
export const ordinalUnit: TimeRule = {
  name: 'ordinal unit of something going on',
  needs: 'unit',
  pattern:
    /(?<=\b(?:ent(?:ers?|ered|ering)|into|in|for|on|marks?|marked)\s(?:what\s(?:is|was)\s)?)(?:now\s+)?(?:its|the|their|a)\s+(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,3}(?:st|nd|rd|th))\s+(?:(?<run>straight|consecutive|successive|full)\s+)?(?<unit>day|night|week|month|year)\b(?!\s+(?:of\s+(?:the\s+)?(?:\w+\s+)?(?:talks|meetings?|conference|summit|visit|trip|trial)|later|before))/gi,
  read: ({ unit = '' }, match) => {
    const name = calendarUnit(unit);
    return name === null || /night/i.test(match) ? null : shifted(name, 0);
  },
};

/** `{in recent days}`, `{in the coming months}`, `{the last few weeks}`: no calendar point, only before or after now. */
export const vagueUnits: TimeRule = {
  name: 'recent or coming units',
  needs: 'unit',
  pattern:
    /\b(?:(?:in|over|within|during|for|through)\s+)?(?:the\s+)?(?:more\s+)?(?:(?<past>recent|past|previous|preceding)|(?<future>coming|next|following|upcoming|future))\s+(?:few\s+|several\s+|couple\s+of\s+)?(?<unit>hours|days|weeks|months|years|decades|quarters|weeks\s+and\s+months|days\s+and\s+weeks)\b/gi,
  read: ({ past }) => whole(past === undefined ? 'FUTURE_REF' : 'PAST_REF'),
};
