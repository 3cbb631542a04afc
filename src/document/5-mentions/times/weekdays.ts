import { WEEKDAY, weekdayNumber } from '../../../lang/calendar-names.ts';
import { pending, recurring, type TimeRule } from './rule.ts';
import { DAY_PART, partOf, pickOf } from './words.ts';

const AHEAD =
  '(?:(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Bb]efore|[Aa]fter)\\s+)?(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)\\s+(?:on\\s+)?)?';
const PAPERS =
  '(?!\\s(?:Times|Telegraph|Mirror|Express|Mail|Herald|Tribune|Review|Night\\sLive|Night\\sFootball|World|Sun\\b|Independent|Agreement|Post|Business|Brief))';

/**
 * `told reporters {on Thursday}`, `{last Friday}`, `{Monday evening}`. Left alone: the Sunday Times, Black Friday, Bloody Sunday, Super Tuesday.
 */
export const weekday: TimeRule = {
  name: 'weekday',
  needs: 'weekday',
  pattern: new RegExp(
    `(?<!\\b(?:Black|Bloody|Good|Super|Palm|Cyber|Ash|Maundy|Easter|Blue|Giving|Casual|Ruby|Joe|Fat|Holy)\\s)\\b${AHEAD}(?:(?<pick>[Ll]ast|[Tt]his\\s+past|[Tt]his\\s+coming|[Tt]his|[Nn]ext|[Tt]he\\s+(?:previous|following|next)|[Tt]hat|[Cc]oming|[Ee]ach|[Ee]very)\\s+)?(?<day>${WEEKDAY})${PAPERS}(?:\\s+(?:in\\s+the\\s+|at\\s+)?(?<part>${DAY_PART}))?(?![’']?s\\b\\s+(?:is|are)\\b)(?![\\w])`,
    'g',
  ),
  read: ({ pick, day = '', part }) => {
    const number = weekdayNumber(day);
    if (number === null) return null;
    if (/each|every/i.test(pick ?? '')) return recurring('P1W');
    return pending({ kind: 'weekday', weekday: number, pick: pickOf(pick), clock: partOf(part) });
  },
};

/** `{on Sundays}`, `{Tuesday nights}`: every one of them. */
export const weekdays: TimeRule = {
  name: 'weekdays',
  needs: 'weekday',
  pattern: new RegExp(`\\b(?:[Oo]n\\s+)?(?:alternate\\s+)?${WEEKDAY}(?:s|\\s(?:nights|mornings|afternoons|evenings))\\b`, 'g'),
  read: () => recurring('P1W'),
};
