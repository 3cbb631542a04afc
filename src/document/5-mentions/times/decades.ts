import { type TimeRule, whole } from './rule.ts';

const AHEAD =
  '(?:\\b(?:in|since|during|from|by|until)\\s+)?(?:\\bthe\\s+)?(?:\\b(?:early|mid|late|end\\sof\\sthe|last\\shalf\\sof\\sthe)[\\s-]+)?';

/** `{in the early 1990s}` 199X, `{the ’80s}` 198X. TIMEX3 writes the unknown digit X. */
export const decade: TimeRule = {
  name: 'decade',
  needs: 'digit',
  pattern: new RegExp(`${AHEAD}(?<![\\d$£€])(?:(?<full>1[5-9]\\d|20[0-4])0|[’‘'](?<short>[2-9])0)[’']?s\\b`, 'gi'),
  read: ({ full, short }) => whole(`${full ?? `19${short ?? ''}`}X`),
};

const NAMED = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** `{in the nineties}`. Left alone: "in his nineties", "temperatures in the nineties" is not told apart. */
export const namedDecade: TimeRule = {
  name: 'decade in words',
  needs: 'decade',
  pattern: new RegExp(
    `\\b(?:in\\s+|of\\s+|since\\s+)?the\\s+(?:early\\s+|mid-?\\s?|late\\s+)?(?:nineteen[\\s-])?(?<name>${NAMED.join('|')})\\b`,
    'gi',
  ),
  read: ({ name = '' }) => whole(`19${NAMED.indexOf(name.toLowerCase()) + 2}X`),
};

const CENTURIES: Readonly<Record<string, number>> = {
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
};

/** `{in the 20th century}` 19XX */
export const century: TimeRule = {
  name: 'century',
  needs: 'unit',
  pattern:
    /\b(?:(?:in|since|during|by)\s+)?(?:the\s+)?(?:(?:early|mid|late|end\sof\sthe|turn\sof\sthe)[\s-]+)?(?:(?<digits>\d{1,2})\s?(?:st|nd|rd|th)|(?<word>sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first))[\s-]centur(?:y|ies)\b/gi,
  read: ({ digits, word }) => {
    const number = digits === undefined ? CENTURIES[(word ?? '').toLowerCase()] : Number(digits);
    return number === undefined || number < 2 || number > 22 ? null : whole(`${String(number - 1).padStart(2, '0')}XX`);
  },
};
