import { type TimeRule, whole } from './rule.ts';
import { YEAR } from './words.ts';

const AHEAD =
  '(?:in|by|since|until|till|from|before|after|during|as\\sof|back\\sin|between|around|circa|ca\\.)\\s+' +
  '(?:(?:the\\s+)?(?:end|start|beginning|middle|rest|course|summit|spring)\\s+of\\s+)?(?:the\\s+year\\s+)?(?:early[\\s-]+|late[\\s-]+|mid-?\\s?)?';

/** Words after a number that make it an amount: "2014 troops", "1,500 km", "1990 votes". */
const AMOUNT =
  '(?!\\s*(?:people|persons|troops|soldiers|men|women|children|votes?|dead|deaths|civilians|refugees|miles?|km|kilomet\\w+|met(?:er|re)s?|feet|pounds|dollars|euros|roubles|rubles|yuan|rmb|tons?|tonnes|hours|gmt|utc|est|edt|bst|local\\stime|homes|houses|others|victims|cases|jobs|workers|companies|tanks|vehicles|years?|months|weeks|days|times|percent|per\\scent|rpm|volts|words|barrels|delegates|members|seats|points|students|officers|protesters|demonstrators|-strong|-foot|-page|-member|-mile|-pound|-seat|-man))';

/** `{in 1954}`, `{by the end of 2025}`, `{since 2014}` */
export const ledYear: TimeRule = {
  name: 'year after a preposition',
  needs: 'digit',
  pattern: new RegExp(`\\b${AHEAD}(?<year>${YEAR})(?!-)${AMOUNT}`, 'gi'),
  read: ({ year = '' }) => whole(year),
};

/**
 * `the {2008} war`, `({1998})`, `{mid-1996}`. Left alone: "Resolution 1973", "Flight 1990", "a 2014-strong force", "No. 1988", "2011 troops".
 */
export const bareYear: TimeRule = {
  name: 'year',
  needs: 'digit',
  pattern: new RegExp(
    `(?<!\\b(?:resolution|resolutions|flight|room|highway|route|channel|no\\.|number|area|boeing|about|some|nearly|almost|over|than|least|another|roughly|exactly|page|chapter|of\\ssome|more)\\s)(?:\\b(?:early|late|mid|the\\send\\sof|the\\sstart\\sof|the\\sbeginning\\sof|end|early\\sin|late\\sin|fiscal|fiscal\\syear|calendar|post|pre|the\\syear)[\\s-]+)?(?<year>${YEAR})(?:\\s*[–-]\\s*(?:\\d\\d|\\d{4})(?!\\d|-))?(?!-(?!led|era|style|bound|based|backed|elect))${AMOUNT}`,
    'gi',
  ),
  read: ({ year = '' }, match) => (Number(year) < 1500 && match === year ? null : Number(year) > 2050 ? null : whole(year)),
};

/** `{fiscal 1989}`, `{FY2015}`, `{’98}` */
export const shortYear: TimeRule = {
  name: 'short year',
  needs: 'digit',
  pattern:
    /\bFY\s?(?<full>20\d\d)\b|(?<=\b(?:in|of|since|summer|spring|fall|winter|class\sof|by|early|late)\s)[’‘'](?<short>\d\d)(?![\dsS’'])/g,
  read: ({ full, short }) => whole(full ?? (Number(short) > 40 ? `19${short}` : `20${short}`)),
};

/** `{nineteen ninety-seven}`, `{the year two thousand}`, as transcripts write them */
export const spokenYear: TimeRule = {
  name: 'year in words',
  pattern:
    /\b(?:(?:in|the\s+year|since|by)\s+)?(?:(?<head>nineteen|twenty)[\s-](?<tens>ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?<ones>one|two|three|four|five|six|seven|eight|nine))?|(?<=year\s)two\sthousand)\b/gi,
  read: ({ head, tens = '', ones = '' }) => {
    if (head === undefined) return whole('2000');
    const year = spoken(head.toLowerCase(), tens.toLowerCase(), ones.toLowerCase());
    return year === null ? null : whole(String(year));
  },
};

const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "twenty twenty-two" 2022, but "twenty ten" only when nothing follows; "twenty thirty" is left to context and read as a year up to 2030. */
function spoken(head: string, tens: string, ones: string): number | null {
  const century = head === 'nineteen' ? 1900 : 2000;
  if (TEENS.includes(tens)) return ones === '' ? century + 10 + TEENS.indexOf(tens) : null;
  const year = century + 20 + 10 * TENS.indexOf(tens) + ONES.indexOf(ones);
  return year > 2050 ? null : year;
}

/** `{in 490 BC}`, `{218 B.C.}` */
export const beforeChrist: TimeRule = {
  name: 'year BC',
  needs: 'digit',
  pattern: /\b(?:(?:in|by|since|until|c\.|ca\.|around)\s+)?(?<year>\d{1,4})\s?(?:BCE?(?!\w)|B\.\s?C\.(?:E\.)?)/g,
  read: ({ year = '' }) => whole(`BC${year.padStart(4, '0')}`),
};
