import { pending, type TimeRule } from './rule.ts';
import { calendarUnit, DAY_PART, partOf } from './words.ts';

/** `{the next day}`, `{the following week}`, `{the previous year}`, `{the next morning}`: next to the one spoken of. */
export const neighbour: TimeRule = {
  name: 'neighbour of the day spoken of',
  pattern: new RegExp(
    `\\b(?:(?:on|in|by|until|during)\\s+)?(?:early\\s+|late\\s+)?the\\s+(?:very\\s+)?(?<pick>next|following|previous|preceding|subsequent)\\s+(?:(?<unit>day|week|weekend|month|year|decade)|(?<part>${DAY_PART}))\\b(?!s)`,
    'gi',
  ),
  read: ({ pick = '', unit, part }) => {
    const name = unit === undefined ? 'day' : calendarUnit(unit);
    const count = /prev|preced/i.test(pick) ? -1 : 1;
    const shift = part !== undefined && count < 0 ? -1 : count;
    return name === null ? null : pending({ kind: 'shifted', unit: name, count: shift, from: 'narrative', clock: partOf(part) });
  },
};

/** `{the same day}`, `{later that day}`, `{that year}`, `{that night}`: the one spoken of. */
export const same: TimeRule = {
  name: 'the one spoken of',
  pattern: new RegExp(
    `\\b(?:(?:on|in|during|by|earlier|later)\\s+){0,2}(?:the\\s+(?:very\\s+)?same|that\\s+same|that|those)\\s+(?:(?<unit>day|week|weekend|month|year|decade|century)|(?<part>${DAY_PART}))\\b(?!-)`,
    'gi',
  ),
  read: ({ unit, part }) => {
    const name = unit === undefined ? 'day' : calendarUnit(unit);
    return name === null ? null : pending({ kind: 'same', unit: name, clock: partOf(part) });
  },
};

/** `Wang said {at the time}`: the day of what was told before. Left alone: "at the same time", "at the time of writing", "all the time". */
export const atTheTime: TimeRule = {
  name: 'at the time',
  pattern: /\bat\s+(?:the|that)\s+time\b|\bsince\s+then\b|\bby\s+then\b|\buntil\s+then\b/gi,
  read: () => pending({ kind: 'same', unit: 'day', clock: '' }),
};
