import { classAt, DIGIT, LETTER } from './tokenize-chars.ts';

const NUMBER = /\d+(?:[.,:/]\d+)*/y;
const DATE_OR_PHONE = /(?:\d{4}-\d{2}-\d{2}|(?:\d{3}-)?\d{3}-\d{4})(?![\p{L}\p{N}-])/uy;
/** Written against the number, standing alone as a word in UD English: "5pm" is "5" and "pm". */
const UNITS = /(?:am|pm|bn|mn|tn|m|b|k|km|kg|cm|mm|mg|ft|mph|kph|kW|MW|GW|GB|MB|lb|lbs|x)(?![\p{L}\p{N}])/iuy;

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** End of the number that begins with a digit at `start`, with an ordinal or plural ending: "1,000.5", "12:30", "24th", "1990s". */
export function numberEnd(text: string, start: number): number {
  const compound = endOf(DATE_OR_PHONE, text, start);
  if (compound > start) return compound;
  let end = Math.max(endOf(NUMBER, text, start), start + 1);
  if (endOf(UNITS, text, end) > end) return end;
  for (let kind = classAt(text, end); kind === LETTER || kind === DIGIT; kind = classAt(text, end)) end++;
  return end;
}
