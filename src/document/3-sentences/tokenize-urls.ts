const URL_START = /(?:https?:\/\/|www\.|ftp:\/\/)[\p{L}\p{N}]/iuy;
const HANDLE = /[@#][\p{L}_][\p{L}\p{N}_]{0,139}/uy;
const EMAIL = /[\p{L}\p{N}.+_-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/uy;
const DOMAIN =
  /(?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:com|org|net|gov|edu|info|int|mil|co\.uk|gov\.uk)(?:\/[^\s"“”<>]*)?(?![\p{L}\p{N}])/iuy;
const TRAILING = '.,;:!?\'"’”»)]}>…';

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Last position of a URL that begins at `at` in a chunk ending at `chunkEnd`: to the chunk's end, less closing punctuation. */
function trimUrl(text: string, at: number, chunkEnd: number): number {
  let end = at;
  while (end < chunkEnd && !'<>"“”'.includes(text.charAt(end))) end++;
  while (end > at && TRAILING.includes(text.charAt(end - 1))) end--;
  return end;
}

/** End of a web address, mail address, @handle or #tag that begins at `at`, or `at` when there is none. */
export function addressEnd(text: string, at: number, chunkEnd: number, firstWord: boolean): number {
  const char = text.charAt(at);
  if (char === '@' || char === '#') return endOf(HANDLE, text, at);
  if ('hwfHWF'.includes(char) && endOf(URL_START, text, at) > at) return trimUrl(text, at, chunkEnd);
  if (!firstWord) return at;
  const mail = holds(text, at, chunkEnd, AT) ? endOf(EMAIL, text, at) : at;
  if (mail > at) return mail;
  return holds(text, at, chunkEnd, DOT) ? Math.min(endOf(DOMAIN, text, at), chunkEnd) : at;
}

const AT = '@'.charCodeAt(0);
const DOT = '.'.charCodeAt(0);

/** Whether the character stands between: without it there is no need to look for an address. */
function holds(text: string, from: number, to: number, character: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === character) return true;
  return false;
}
