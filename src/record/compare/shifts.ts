import { wordDiff } from '../../lang/word-diff.ts';
import type { Shift, ShiftKind } from '../../types/shift.ts';

/** Words that make the difference, and whether they must differ in kind or may only be missing. English. */
const WORDS = {
  negation: /\b(?:not|never|no(?! (?:doubt|question|matter|wonder)\b)|none|nor|neither|without|cannot)\b|n[’']t\b/gi,
  reciprocity: /\b(?:each other(?:[’']s)?|one another(?:[’']s)?|mutual(?:ly)?|together|jointly|both sides|reciprocal(?:ly)?)\b/gi,
  scope: /\b(?:further|any|all|some|only|every|most|many|few|partly|fully|completely|entirely|immediate(?:ly)?)\b/gi,
  order: /\b(?:before|ahead of|prior to|during|after|following|since|until)\b/gi,
  number: /\b\d[\d.,]*\b/g,
} as const satisfies Partial<Record<ShiftKind, RegExp>>;

const FIRM = /\b(?:vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|guarantee[sd]?|will|must|commit(?:s|ted)?)\b/gi;
const SOFT =
  /\b(?:hop(?:e|es|ed|ing)|willing|ready|consider(?:s|ed|ing)?|could|may|might|would|should|seek(?:s|ing)?|sought|tr(?:y|ies|ied|ying)|wish(?:es|ed)?|want(?:s|ed)?)\b/gi;

/**
 * What two texts that say nearly the same say differently, by words that carry it. Only what stands between words that both share counts:
 * what one goes on to say is no change.
 *
 *     opposition to {further} NATO expansion | their opposition to {any} expansion of NATO
 */
export function shiftsBetween(first: string, second: string): Shift[] {
  const parts = wordDiff(first, second);
  const begin = parts.findIndex(({ kind }) => kind === 'same');
  const end = parts.findLastIndex(({ kind }) => kind === 'same');
  const inner = parts.slice(Math.max(0, begin), end + 1);
  const changed = (kind: 'only-first' | 'only-second'): string =>
    inner
      .filter((part) => part.kind === kind)
      .map(({ text }) => text)
      .join(' … ');
  return shiftsIn(changed('only-first'), changed('only-second'));
}

/** The same of two texts whose words stand in any order. */
export function shiftsIn(first: string, second: string): Shift[] {
  const found = (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((kind) => {
    const [one, other] = [saidIn(first, WORDS[kind]), saidIn(second, WORDS[kind])];
    const [more, less] = [one.filter((word) => !other.includes(word)), other.filter((word) => !one.includes(word))];
    const differ = ALONE.has(kind) ? (one.length === 0) !== (other.length === 0) : more.length > 0 && less.length > 0;
    return differ ? [{ kind, first: more.join(', '), second: less.join(', ') }] : [];
  });
  return [...found, ...firmness(first, second)];
}

/** Kinds that differ where one side has no such word at all; of the others each must have one of its own: who leaves a figure out changes none. */
const ALONE: ReadonlySet<ShiftKind> = new Set(['negation', 'reciprocity']);

function firmness(first: string, second: string): Shift[] {
  const [a, b] = [first, second].map((text) => ({ firm: saidIn(text, FIRM), soft: saidIn(text, SOFT) }));
  if (a === undefined || b === undefined) return [];
  const down = a.firm.length > 0 && a.soft.length === 0 && b.soft.length > 0 && b.firm.length === 0;
  const up = b.firm.length > 0 && b.soft.length === 0 && a.soft.length > 0 && a.firm.length === 0;
  if (!down && !up) return [];
  return [{ kind: 'firmness', first: (down ? a.firm : a.soft).join(', '), second: (down ? b.soft : b.firm).join(', ') }];
}

const saidIn = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase().replace('’', "'")))].sort();
