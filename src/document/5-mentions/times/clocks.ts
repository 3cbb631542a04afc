import { pending, type TimeMeaning, type TimeRule } from './rule.ts';
import { partOf } from './words.ts';

const ZONE =
  '(?:\\s+\\(?(?:[A-Z]{2,4}T|GMT|UTC|[A-Z][a-z]+\\s+time|local\\s+time|Eastern(?:\\s+(?:time|daylight|standard)\\b)?|Pacific)\\)?)?';

function clock(hour: number, minute: number, half: string | undefined): TimeMeaning | null {
  if (hour > 24 || minute > 59 || (half !== undefined && hour > 12 && hour !== 0 && hour > 23)) return null;
  const afternoon = /p/i.test(half ?? '') && hour < 12;
  const midnight = /a/i.test(half ?? '') && hour === 12;
  const h = midnight ? 0 : afternoon ? hour + 12 : hour;
  return pending({ kind: 'same', unit: 'day', clock: `T${String(h).padStart(2, '0')}:${String(minute).padStart(2, '0')}` });
}

/** `{10:35 a.m.}`, `{at 8 p.m. local time}`, `{2am}`. Left alone: "I am 10", "5:4", "section 12.3 am". */
export const twelveHour: TimeRule = {
  name: '12-hour clock',
  needs: 'digit',
  pattern: new RegExp(
    `(?<![\\d.:$£€])\\b(?:(?:[Aa]t|[Bb]y|[Aa]round|[Aa]bout|[Uu]ntil)\\s+){0,2}(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>[AaPp]\\.?[Mm]\\b\\.?)(?![\\w])${ZONE}`,
    'g',
  ),
  read: ({ hour = '', minute = '0', half }) => clock(Number(hour), Number(minute), half),
};

/** `{at 22:44}`, `{1930 GMT}`, `{03:31 UTC}`; bare hh:mm only after a preposition or at the start of a line. */
export const twentyFourHour: TimeRule = {
  name: '24-hour clock',
  needs: 'digit',
  pattern:
    /(?:\b(?:[Aa]t|[Bb]y|[Aa]round|[Aa]bout|[Uu]ntil|[Ss]ince|[Ff]rom|[Bb]etween)\s+|^\[?|(?<=[.!?”"]\s)(?=\d\d:\d\d\s+[A-Z“"]))(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?![\d:])(?:\s?hrs?\b)?|(?<![\d.,:$£€])\b(?<h>[01]\d|2[0-4]):?(?<m>[0-5]\d)\s?(?:GMT|UTC|hrs|hours\b|BST|CET|EET|MSK|local\s+time|Moscow\s+time)/gm,
  read: ({ hour, minute, h = '', m = '' }) =>
    hour === undefined ? clock(Number(h), Number(m), undefined) : clock(Number(hour), Number(minute), undefined),
};

/** `{in the morning}`, `{at noon}`, `{at midnight}`, `{late in the evening}`, `{during the night}`, `{before dawn}` */
export const partOfDay: TimeRule = {
  name: 'part of the day',
  needs: 'part of day',
  pattern:
    /\b(?:(?:early|late)\s+)?(?:in|during|into|through)\s+the\s+(?:early\s+|late\s+|mid-?\s?)?(?<part>morning|afternoon|evening|night)\b|\bat\s+(?:(?<noon>noon|midday)|(?<midnight>midnight)|(?<night>night))\b|\b(?:at|before|by|around|just\s+before)\s+(?<dusk>dawn|dusk|nightfall|daybreak|sunrise|sunset)\b/gi,
  read: ({ part, noon, midnight, night, dusk }) => {
    const clockPart =
      midnight !== undefined ? 'T24:00' : noon !== undefined ? 'T12:00' : partOf(part ?? (night === undefined ? '' : 'night'));
    const late = /dusk|nightfall|sunset/i.test(dusk ?? '') ? 'TNI' : 'TMO';
    return pending({ kind: 'same', unit: 'day', clock: clockPart === '' ? late : clockPart });
  },
};
