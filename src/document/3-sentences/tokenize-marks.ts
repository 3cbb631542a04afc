import { APOSTROPHE, classAt, DIGIT, LETTER, widthAt } from './tokenize-chars.ts';

/** Marks that stand together as one token when repeated: "...", "?!", "--", "''". */
const RUNS: readonly string[] = ['.…', '!?', '-–—', '*', '_', '=', '~', '•', '^'];
const ELISIONS = /['’‘](?:em|til|tis|twas|cause|bout|n|\d\ds?)(?![\p{L}\p{N}])/iuy;
const CLITIC = /['’‘](?:s|m|d|ll|ve|re)(?![\p{L}\p{N}])/iuy;
/** Code points that belong to the symbol before them: variation selectors, skin tones, keycaps. */
const JOINERS = /\ufe0e|\ufe0f|\u200d|\u20e3|[\u{1f3fb}-\u{1f3ff}]/u;

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function repeatEnd(text: string, at: number, run: string): number {
  let end = at + 1;
  while (end < text.length && run.includes(text.charAt(end))) end++;
  return end;
}

function apostropheEnd(text: string, at: number): number {
  const before = at > 0 ? text.charAt(at - 1) : ' ';
  const pattern = /[\s([“"‘—–-]/.test(before) ? ELISIONS : CLITIC;
  const end = endOf(pattern, text, at);
  if (end > at) return end;
  const doubled = text.charAt(at + 1) === text.charAt(at);
  return doubled ? at + 2 : at + 1;
}

/** End of the mark (not a letter, digit or space) that begins at `at`: one code point, or a run that UD keeps together. */
export function markEnd(text: string, at: number): number {
  if (classAt(text, at) === APOSTROPHE) return apostropheEnd(text, at);
  const char = text.charAt(at);
  for (const run of RUNS) if (run.includes(char)) return repeatEnd(text, at, run);
  let end = at + widthAt(text, at);
  while (end < text.length && JOINERS.test(String.fromCodePoint(text.codePointAt(end) ?? 0))) end += widthAt(text, end);
  return end;
}

/** A currency sign after its country's letters stays with them: "US$", "HK$". */
export function currencyPrefixEnd(text: string, start: number, end: number): number {
  const short = end - start <= 3 && /^[A-Z]+$/.test(text.slice(start, end));
  return short && '$£€¥'.includes(text.charAt(end)) && text.charAt(end) !== '' && classAt(text, end + 1) !== LETTER
    ? end + 1
    : end;
}

/** A stop before digits belongs to the number: ".5". */
export const decimalStart = (text: string, at: number): boolean =>
  text.charAt(at) === '.' && classAt(text, at + 1) === DIGIT && !(at > 0 && /[\p{L}\p{N}.]/u.test(text.charAt(at - 1)));
