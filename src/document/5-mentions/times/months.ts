import { MONTH, monthOf } from '../../../lang/calendar-names.ts';
import { pending, type TimeRule, whole } from './rule.ts';
import { pickOf, yearShift } from './words.ts';

const AHEAD =
  '(?:(?:[Ii]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Aa]fter|[Bb]efore|[Dd]uring|[Bb]ack\\s+in|[Aa]t)\\s+)?' +
  '(?:(?:the\\s+)?(?:early|mid|late|beginning\\s+of|start\\s+of|middle\\s+of|end\\s+of|month\\s+of)[\\s-]+|[Ee]arly\\s+|[Ll]ate[\\s-]|[Mm]id-?\\s*|[Ee]arlier\\s+in\\s+|[Ll]ater\\s+in\\s+)?';

const two = (n: number): string => String(n).padStart(2, '0');

/** `{in February 2011}`, `{early May, 1942}`, `{the end of March 1917}` */
export const monthYear: TimeRule = {
  name: 'month year',
  needs: 'month',
  pattern: new RegExp(`\\b${AHEAD}(?<month>${MONTH}),?\\s+(?:of\\s+)?(?<year>1\\d{3}|20\\d\\d)(?![\\d%])`, 'g'),
  read: ({ month = '', year = '' }) => {
    const number = monthOf(month);
    return number === null ? null : whole(`${year}-${two(number)}`);
  },
};

/** Months whose names are also words or given names; alone they need something that shows the month. */
const DOUBTFUL = /^(?:May|March|Mar|April|August|June|Jun|Jan|JUNE|MAY|MARCH|APRIL|AUGUST)$/;

/**
 * `{in February}`, `{last March}`, `{early next April}`, `{June last year}`. Left alone: "May I", "the March for Life", "April said",
 * "Women’s March".
 */
export const bareMonth: TimeRule = {
  name: 'month',
  needs: 'month',
  pattern: new RegExp(
    `\\b(?<ahead>${AHEAD}(?:(?<pick>[Ll]ast|[Tt]his\\s+past|[Tt]his\\s+coming|[Tt]his|[Nn]ext|[Ee]ach|[Ee]very)\\s+)?)(?<month>${MONTH})(?!\\w|[’'][a-rt-z]|-\\w)(?!\\.?\\s*\\d)(?<shift>,?\\s+(?:of\\s+)?(?:last|this|next|that|the\\s+(?:same|previous|following))\\s+year)?(?=(?<after>’s|'s|[.,;:)]|\\s+(?!for\\b|on\\b|[A-Z]))?)`,
    'g',
  ),
  read: ({ ahead = '', pick, month = '', shift, after }) => {
    const number = monthOf(month);
    if (number === null || /each|every/i.test(pick ?? '')) return null;
    const shown = /\w/.test(ahead) && !/^(?:from|after|before|at)\s*$/i.test(ahead);
    if (DOUBTFUL.test(month) && !shown && shift === undefined) return null;
    if (shown && month === 'May' && /^(?:by|before|after|since)\s*$/i.test(ahead) && after === undefined) return null;
    return pending({
      kind: 'yearless',
      month: number,
      day: null,
      until: null,
      pick: pickOf(pick),
      years: yearShift(shift),
      clock: '',
    });
  },
};
