/** A calendar day, ISO 8601, read from a stretch of text, and where it stood there. */
export interface ReadDate {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Names of months, by language, short forms where they are used in date lines. Index = month - 1. */
const MONTHS: readonly string[] = [
  'january|jan|januar|jänner|janvier|janv|enero|ene|janeiro|gennaio|gen|ianuarie|января|styczeń|stycznia|ocak|januari|siječanj|јануар',
  'february|feb|februar|février|févr|fév|febrero|fevereiro|fev|febbraio|februarie|февраля|luty|lutego|şubat|februari|veljača|фебруар',
  'march|mar|märz|maerz|mars|marzo|março|martie|марта|marzec|marca|mart|maart|ožujak|март',
  'april|apr|avril|avr|abril|abr|aprile|aprilie|апреля|kwiecień|kwietnia|nisan|travanj|април',
  'may|mai|mayo|maio|maggio|mag|мая|maj|maja|mayıs|mei|svibanj|мај',
  'june|jun|juni|juin|junio|junho|giugno|giu|iunie|июня|czerwiec|czerwca|haziran|lipanj|јун',
  'july|jul|juli|juillet|juil|julio|julho|luglio|lug|iulie|июля|lipiec|lipca|temmuz|srpanj|јул',
  'august|aug|août|agosto|ago|августа|sierpień|sierpnia|ağustos|augustus|augusti|kolovoz|август',
  'september|sept|sep|septembre|septiembre|setembro|set|settembre|septembrie|сентября|wrzesień|września|eylül|rujan|септембар',
  'october|oct|oktober|okt|octobre|octubre|outubro|out|ottobre|ott|octombrie|октября|październik|października|ekim|listopad|октобар',
  'november|nov|novembre|noviembre|novembro|noiembrie|ноября|listopada|kasım|studeni|новембар',
  'december|dec|dezember|dez|décembre|déc|diciembre|dic|dezembro|dicembre|decembrie|декабря|grudzień|grudnia|aralık|prosinac|децембар',
];

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, i) => names.split('|').map((name) => [name, i + 1] as const)),
);
const NAME = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const BEFORE = '(?<![\\p{L}\\p{N}])';

interface Form {
  readonly pattern: RegExp;
  /** Year, month and day of a match, as written. */
  readonly read: (match: RegExpExecArray) => readonly [year: string, month: string, day: string] | null;
}

/** 11.14.2019: a day above 12 says which number is the month; otherwise nobody can tell, unless dots (never American with a leading day). */
function numeric(first: string, mark: string, second: string, year: string): readonly [string, string, string] | null {
  const [a, b] = [Number(first), Number(second)];
  if (a > 12) return [year, second, first];
  if (b > 12) return [year, first, second];
  if (a === b) return [year, first, second];
  return mark === '.' ? [year, second, first] : null;
}

/** Order matters: the forms that say most come first. */
const FORMS: readonly Form[] = [
  // 2019-11-18, 2019/11/18
  { pattern: /(?<!\d)((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u, read: (m) => [m[1] ?? '', m[3] ?? '', m[4] ?? ''] },
  // 18 November 2019, 23. Nov 2017, 18th of November, 2019
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s.-]{0,3}(?:of |de |d['’])?(${NAME})\\.?,?[\\s.-]{0,3}(?:de |del )?((?:19|20)\\d\\d)(?:\\D|(?=\\d{1,2}[:.])|$)`,
      'iu',
    ),
    read: (m) => [m[3] ?? '', m[2] ?? '', m[1] ?? ''],
  },
  // November 18, 2019; Nov. 18th 2019; "Nov 20 20194:29 AM", glued by a scraper
  {
    pattern: new RegExp(
      `${BEFORE}(${NAME})\\.?\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}((?:19|20)\\d\\d)(?:\\D|(?=\\d{1,2}[:.])|$)`,
      'iu',
    ),
    read: (m) => [m[3] ?? '', m[1] ?? '', m[2] ?? ''],
  },
  // 18.11.2019, 31-03-2023, 14/11/2019
  {
    pattern: /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/u,
    read: (m) => numeric(m[1] ?? '', m[2] ?? '', m[3] ?? '', m[4] ?? ''),
  },
  // 11/19/19 12:30 PM: the time behind says that it is a stamp, not a fraction or a score
  {
    pattern: /(?<![\d.])(\d{1,2})\/(\d{1,2})\/([0-3]\d)(?=,?\s(?:at\s)?\d{1,2}:\d\d)/u,
    read: (m) => numeric(m[1] ?? '', '/', m[2] ?? '', `20${m[3] ?? ''}`),
  },
  // 20191118 is only taken from machine-readable values, see isoDay.
];

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function iso(year: string, month: string, day: string): string | null {
  const m = MONTH_OF.get(month.toLowerCase()) ?? Number(month);
  const d = Number(day);
  if (!(m >= 1 && m <= 12) || !(d >= 1 && d <= (DAYS[m - 1] ?? 0))) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** Every form has one of these; most lines have neither. */
const YEAR = /(?:19|20)\d\d|\/[0-3]\d/;

/** The first full date (day, month and year) in the text, or null. A date that could be read two ways is none. */
export function readDate(text: string): ReadDate | null {
  if (!YEAR.test(text)) return null;
  let first: ReadDate | null = null;
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(text);
    const parts = match === null ? null : read(match);
    const value = parts === null ? null : iso(...parts);
    if (match === null || value === null || (first !== null && first.start <= match.index)) continue;
    first = { value, start: match.index, end: match.index + match[0].replace(/[^\p{L}\p{N}]$/u, '').length };
  }
  return first;
}

/** The day of a machine-readable or written value ("2019-11-19T08:41:00Z", "20191119", "Tue Nov 19 2019 08:41:00 GMT"), or null. */
export function isoDay(value: string): string | null {
  const text = value.trim().slice(0, 100);
  const basic = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T|\D|$)/.exec(text);
  if (basic !== null) return iso(basic[1] ?? '', basic[2] ?? '', basic[3] ?? '');
  const extended = /^((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})/.exec(text);
  if (extended !== null) return iso(extended[1] ?? '', extended[2] ?? '', extended[3] ?? '');
  return readDate(text)?.value ?? null;
}
