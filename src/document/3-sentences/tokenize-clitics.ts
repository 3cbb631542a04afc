import { APOSTROPHE, classAt } from './tokenize-chars.ts';

const CLITICS = new Set(['s', 'm', 'd', 'll', 've', 're']);
/** Words that UD English writes as two tokens, with the length of the first. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['dunno', 2],
  ['gimme', 3],
  ['lemme', 3],
]);

/** Where the word `start`..`end` splits into host and clitic ("did|n’t", "China|’s", "can|not"), or `end` when it does not. */
export function cliticStart(text: string, start: number, end: number): number {
  const length = end - start;
  if (length >= 5 && length <= 6) {
    const first = FUSED.get(text.slice(start, end).toLowerCase());
    if (first !== undefined) return start + first;
  }
  for (let size = 1; size <= 2 && size + 1 < length; size++) {
    const mark = end - size - 1;
    if (classAt(text, mark) !== APOSTROPHE) continue;
    const tail = text.slice(mark + 1, end).toLowerCase();
    if (CLITICS.has(tail)) return mark;
    if (tail === 't' && length > 3 && /n/i.test(text.charAt(mark - 1))) return mark - 1;
  }
  return end;
}
