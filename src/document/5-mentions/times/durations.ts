import { duration, type TimeRule } from './rule.ts';
import { COUNT, countOf, period, SOME, UNIT, unitName } from './words.ts';

const ABOUT =
  '(?:(?:for|in|over|after|within|during|last(?:ed|s|ing)?)\\s+)?(?:(?:more\\s+than|less\\s+than|no\\s+more\\s+than|up\\s+to|at\\s+least|at\\s+most|about|around|almost|nearly|roughly|approximately|over|under|some|only|just|another|well\\s+over|as\\s+many\\s+as|every)\\s+)?(?:(?:the|these|those|his|her|its|their)\\s+)?(?:(?:last|past|first|next|final|previous|coming|recent|following|full|remaining|opening|closing)\\s+)?';

/** `{for three days}`, `a {seven-hour} meeting`, `{the past two and a half years}`, `{several hours}`. Ages ("59 years old") are left alone. */
export const countedDuration: TimeRule = {
  name: 'counted duration',
  needs: 'unit',
  pattern: new RegExp(
    `(?<![\\d$£€,.-])\\b${ABOUT}(?<count>${COUNT}|${SOME})(?<half>\\s+and\\s+a\\s+half)?(?:\\s+(?:more|long|full|straight|consecutive|additional|extra|whole|short|solid|or\\s+so|or\\s+more|to\\s+\\w+)){0,2}(?:\\s+|-)(?<unit>${UNIT})s?(?<tail>\\s+and\\s+a\\s+half)?\\b(?!-old|\\s+old|\\s+of\\s+age|[’'-]s?-?old|-?\\s?(?:in\\s+command|hand|half\\s+of)\\b|\\s*\\d)`,
    'gi',
  ),
  read: ({ count = '', half, unit = '', tail }, match) => {
    const name = unitName(unit);
    if (/^every\b/i.test(match)) return null;
    if (
      /^(?:a|an)$/i.test(count) &&
      (/^(?:second|minute|day|night|quarter)$/.test(name) ||
        !/^(?:for|in|over|within|half|more|less|nearly|almost|about|during|under|after|lasted|the)/i.test(match))
    ) {
      if (!/-/.test(match.slice(-name.length - 1))) return null;
    }
    if (/^(?:the\s+)?(?:second)s?$/.test(name) && /^a$/i.test(count)) return null;
    const number = countOf(count);
    const extra = half !== undefined || tail !== undefined ? 0.5 : 0;
    const value = number === null ? period(null, unit) : withHalf(number + extra, unit);
    return value === null ? null : duration(value);
  },
};

/** P3Y6M rather than P3.5Y: TIMEX3 wants whole numbers where it can have them. */
function withHalf(count: number, unit: string): string | null {
  const whole = Math.floor(count);
  const rest = count - whole;
  const smaller: Readonly<Record<string, string>> = { year: '6M', day: 'T12H', hour: '30M', minute: '30S' };
  const tail = smaller[unitName(unit)];
  if (rest !== 0.5 || tail === undefined) return period(count, unit);
  if (whole > 0) return `${period(whole, unit) ?? ''}${tail}`;
  return unitName(unit) === 'hour' || unitName(unit) === 'minute' ? `PT${tail}` : `P${tail}`;
}

/** `{for years}`, `{hours} before the opening`, `{within weeks}`, `{decades} of war`, `{decades-long}` */
export const bareDuration: TimeRule = {
  name: 'uncounted duration',
  needs: 'unit',
  pattern:
    /\b(?:for|after|within|over|in|of|took|takes|take|last(?:ed|s)?|just|only|many|spent|spend)\s+(?:the\s+past\s+|the\s+last\s+|many\s+|more\s+)?(?<led>seconds|minutes|hours|days|weeks|months|years|decades|centuries)\b(?!\s+(?:ago|old|earlier|later))|\b(?<free>minutes|hours|days|weeks|months|years|decades|centuries)\b(?=\s+(?:before|after|of|later|earlier|into|ahead|or|and|to\s+come|since|until|away)\b|-long)/gi,
  read: ({ led, free }) => {
    const value = period(null, led ?? free ?? '');
    return value === null ? null : duration(value);
  },
};
