/** Classes of UTF-16 code units that the tokenizer tells apart. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const APOSTROPHE = 3;
const OTHER = 4;

const APOSTROPHES = "'’‘ʼ`´′";
const ZERO_WIDTH = '\u200b\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) ASCII[code] = classify(String.fromCharCode(code));

function classify(char: string): number {
  if (/\s/.test(char) || ZERO_WIDTH.includes(char)) return SPACE;
  if (APOSTROPHES.includes(char)) return APOSTROPHE;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  return /[\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]/u.test(char) ? LETTER : OTHER;
}

/** The class of the code unit at `at`; SPACE past either end. A surrogate takes the class of its whole code point. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? SPACE;
  if (Number.isNaN(code)) return SPACE;
  return classify(String.fromCodePoint(text.codePointAt(at) ?? code));
}

/** Units taken by the code point at `at`: 1 or 2. */
export function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? 2 : 1;
}

export const isUpper = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text.charAt(at));
};
