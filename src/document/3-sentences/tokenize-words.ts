import { abbreviationKind } from './tokenize-abbreviations.ts';
import { APOSTROPHE, classAt, DIGIT, isUpper, LETTER, SPACE, widthAt } from './tokenize-chars.ts';

/** First halves that UD English keeps with what follows their hyphen: "non-alignment" is one word, "well-known" three. */
const PREFIXES = new Set(
  'non pre anti re mid post co over multi ex sub semi neo counter e un intra inter micro macro socio psycho mini ultra trans de bi tri quasi pseudo pro geo'.split(
    ' ',
  ),
);
const HYPHENS = '-‐‑';
const wordChar = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** End of the run of letters, digits and marks at `at`. */
function runEnd(text: string, at: number): number {
  let end = at;
  while (wordChar(classAt(text, end))) end += widthAt(text, end);
  return end;
}

/** Whether the hyphen at `at` stays inside the word that began at `start`. */
function hyphenJoins(text: string, start: number, at: number): boolean {
  return at - start <= 7 && PREFIXES.has(text.slice(start, at).toLowerCase()) && classAt(text, at + 1) === LETTER;
}

/** Whether the stop at `at` joins single letters: "U.S", "e.g", and "Ph.D". */
function stopJoins(text: string, runStart: number, at: number): boolean {
  if (classAt(text, at + 1) !== LETTER) return false;
  if (at - runStart === 2) return text.slice(runStart, at) === 'Ph';
  return at - runStart === 1 && !wordChar(classAt(text, at + 2));
}

/**
 * End of the word that begins with a letter at `start`: letters, inner apostrophes ("O’Brien", "won’t"), dotted letters
 * ("U.S."), ampersands between capitals ("AT&T"), and hyphens after a prefix. Clitics are split off later.
 */
export function wordEnd(text: string, start: number): number {
  let runStart = start;
  let end = runEnd(text, start);
  for (;;) {
    const kind = classAt(text, end);
    const char = text.charAt(end);
    const joins =
      (kind === APOSTROPHE && classAt(text, end + 1) === LETTER) ||
      (HYPHENS.includes(char) && char !== '' && hyphenJoins(text, start, end)) ||
      (char === '&' && end - runStart <= 3 && isUpper(text, end - 1) && isUpper(text, end + 1)) ||
      (char === '.' && stopJoins(text, runStart, end));
    if (!joins) break;
    runStart = end + 1;
    end = runEnd(text, runStart);
  }
  return text.charAt(end) === '.' && keepsStop(text, start, end) ? end + 1 : end;
}

/** Whether the stop at `end` belongs to the word before it. */
function keepsStop(text: string, start: number, end: number): boolean {
  if (text.charAt(end + 1) === '.') return false;
  if (end - start === 1) return isInitial(text, start, end);
  if (end - start > 13) return false;
  switch (abbreviationKind(text.slice(start, end))) {
    case null:
      return false;
    case 'counter':
      return classAt(text, end + 1) === DIGIT || (classAt(text, end + 1) === SPACE && classAt(text, end + 2) === DIGIT);
    case 'state':
      return text.charAt(start - 1) === ' ' && text.charAt(start - 2) === ',';
    default:
      return true;
  }
}

/** "J." in "J. Smith" or "Anna B. Lee"; not "I." after a small letter, as in "so did I." */
function isInitial(text: string, start: number, end: number): boolean {
  if (!isUpper(text, start)) return false;
  if (text.charAt(start) !== 'I') return true;
  return (
    isUpper(text, end + 2) && classAt(text, end + 1) === SPACE && !/\p{Ll}$/u.test(text.slice(Math.max(0, start - 2), start - 1))
  );
}
