/** A text made plain for matching, with the way back to the original characters. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the offset in the original where its character begins; one more entry for the end. */
  readonly starts: Int32Array;
  /** For each UTF-16 unit of `text`, the offset in the original where its character ends. */
  readonly ends: Int32Array;
}

/** Letters that Unicode decomposition leaves whole. */
const WHOLE: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' };

const SINGLE_MARKS = /[‘’‛‚`´′ʹʼʻ＇]/u;
const DOUBLE_MARKS = /[“”‟„«»‹›″＂]/u;
const DASHES = /[\p{Pd}−]/u;
const SPACES = /[\s\u{a0}\u{2007}\u{202f}\u{3000}]/u;
/** Soft hyphen, zero-width characters, byte-order mark, directional marks: not seen, so not matched. */
const UNSEEN = /[\u{ad}\u{200b}-\u{200f}\u{2060}\u{feff}\u{202a}-\u{202e}\u{2066}-\u{2069}]/u;

const cache = new Map<string, string>();
const CACHED = 20_000;

/** One character without case, accents and typography; '' for what nobody sees. */
function foldedCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const folded = fresh(character);
  if (cache.size < CACHED) cache.set(character, folded);
  return folded;
}

function fresh(character: string): string {
  if (UNSEEN.test(character)) return '';
  if (SPACES.test(character)) return ' ';
  if (SINGLE_MARKS.test(character)) return "'";
  if (DOUBLE_MARKS.test(character)) return '"';
  if (DASHES.test(character)) return '-';
  const lower = character.toLowerCase();
  return WHOLE[lower] ?? lower.normalize('NFKD').replace(/\p{M}/gu, '');
}

/**
 * Folds case, diacritics, kinds of space, of quotation mark and of dash, and leaves out what nobody sees; runs of space become one.
 * For matching only: show and point with the original, through `starts` and `ends`.
 *
 *     “Não\u00a0–\u00a0NO” -> "nao - no"
 */
export function fold(text: string): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = '';
  let at = 0;
  for (const character of text) {
    const folded = foldedCharacter(character);
    const end = at + character.length;
    if (folded === ' ' && last === ' ') ends[ends.length - 1] = end;
    else if (folded !== '') {
      parts.push(folded);
      for (let i = 0; i < folded.length; i += 1) {
        starts.push(at);
        ends.push(end);
      }
      last = folded;
    }
    at = end;
  }
  starts.push(text.length);
  return { text: parts.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** The folded text alone. */
export function foldText(text: string): string {
  let out = '';
  let last = '';
  for (const character of text) {
    const folded = foldedCharacter(character);
    if (folded === '' || (folded === ' ' && last === ' ')) continue;
    out += folded;
    last = folded;
  }
  return out;
}
