/** Words written with an apostrophe in front: rock ’n’ roll, get ’em, the ’90s. Never an opening mark. */
const ELIDED = /^(?:n['’](?=\s)|(?:em|til|tis|twas|cause|bout|round|neath|kay)\b|\d\ds?\b)/i;

const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** Whether the mark at `at` joins or shortens words: China’s, don’t, ’em, ’90s, the second one of ’n’. */
export function isApostrophe(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (isWord(before) && isWord(after)) return true;
  if (before === 'n' && /['’‘]/.test(text.charAt(at - 2)) && !isWord(text.charAt(at - 3))) return true;
  if (isWord(before) || !isWord(after)) return false;
  return ELIDED.test(text.slice(at + 1, at + 9));
}

/** Whether the mark could be a plural possessive rather than a closing mark: `both sides’ future`. */
export function maybePossessive(text: string, at: number): boolean {
  return /[sSzZxX]/.test(text.charAt(at - 1)) && /^\s[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3));
}
