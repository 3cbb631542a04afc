const QUOTES = new Set([...'"“”„‟«»＂″\'‘’‛‚‹›`´', "''", '’’', '‘‘', '``', '´´']);
const DASHES = /^[-–—―−]+$/;
const APOSTROPHES = /[’‘ʼ`´′]/g;

/**
 * The form that models see, the same for every style of typing: lower case, digits as 0, one apostrophe, one dash, one ellipsis;
 * a quotation mark, curly, straight, single or double, is “ or ” by the spaces around it.
 *
 * @param before the character before the word in its text, ' ' at the edge
 * @param after the character after it
 */
export function normalForm(word: string, before: string, after: string): string {
  const code = word.charCodeAt(0);
  if (isPlainLetters(word)) return word.toLowerCase();
  if (word.length <= 2 && QUOTES.has(word)) return quoteForm(word, before, after);
  if (DASHES.test(word)) return word.length === 1 && word === '-' && before !== ' ' && after !== ' ' ? '-' : '—';
  if (code === 0x2e || code === 0x2026) return word === '.' ? '.' : /^[.…]+$/.test(word) ? '…' : digits(word);
  if (/^(?:https?:|www\.)/i.test(word)) return 'http';
  return digits(word.toLowerCase()).replace(APOSTROPHES, "'");
}

/** Only a to z, small or capital. */
export function isPlainLetters(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i) | 32;
    if (code < 97 || code > 122) return false;
  }
  return true;
}

const digits = (word: string): string => word.replace(/\p{Nd}+/gu, '0');

/** A lone mark after an "s" and before a space may be a possessive or close a quotation: left open for the model. */
function quoteForm(word: string, before: string, after: string): string {
  const narrow = word.length === 1 && "'‘’‛`´".includes(word);
  if (narrow && /[sSxXzZ]/.test(before) && /\s/.test(after)) return "'";
  const opens = /[\s([{—–-]/.test(before) || (/["“'‘]/.test(before) && !/\s/.test(after));
  return opens && !/\s/.test(after) ? '“' : opens && /["“'‘]/.test(before) ? '“' : '”';
}
