import type { VerbGroup } from '../../types/parse.ts';
import { type Range, range } from './candidate.ts';
import { extendLeft, extendRight, isTime } from './noun-extent.ts';
import type { View } from './view.ts';
import { RELATIVES } from './words.ts';

/** Longest aside between a subject and its verb, in tokens. */
const ASIDE = 40;

/** Index of the comma that opens the aside closed by the comma at `at`, or -1. */
function asideStart(view: View, at: number, low: number): number {
  for (let i = at - 1; i >= Math.max(low, at - ASIDE); i--) {
    if (view.word(i) === ',') return i;
    if (/^["';:.]$/.test(view.word(i))) return -1;
  }
  return -1;
}

function isApposition(view: View, first: number, last: number): boolean {
  if (RELATIVES.has(view.word(first))) return true;
  const upos = view.tokens[first]?.upos;
  if (upos === 'VERB') return false;
  if (view.phraseAt(first)?.first !== first || upos === 'PRON') return false;
  for (let i = first; i < last; i++)
    if (view.groupAt(i)?.finite && !RELATIVES.has(view.word((view.groupAt(i)?.first ?? 0) - 1))) return false;
  return true;
}

function hasFinite(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (view.groupAt(i)?.finite) return true;
  return false;
}

function phraseEnding(view: View, last: number, low: number): Range | null {
  const phrase = view.phraseAt(last - 1);
  return phrase && phrase.last === last && phrase.first >= low ? range(phrase.first, phrase.last) : null;
}

/** Leaves out `on Thursday`, `last week`, `in Beijing on Monday` that stand right before the verb. */
function beforeTime(view: View, last: number, low: number): number {
  const phrase = phraseEnding(view, last, low);
  if (!phrase || !isTime(view, phrase.first, phrase.last) || phrase.first <= low) return last;
  const preposition = /^(?:on|in|at|by|late|early)$/.test(view.word(phrase.first - 1));
  return preposition ? phrase.first - 1 : phraseEnding(view, phrase.first, low) ? phrase.first : last;
}

/** `{Mike Pence (R-IN)} said`: the phrase before the bracket, bracket and all. */
function beforeBracket(view: View, last: number, low: number): Range | null {
  for (let i = last - 2; i >= Math.max(low, last - 12); i--) {
    if (view.word(i) !== '(') continue;
    const phrase = phraseEnding(view, i, low);
    return phrase && range(extendLeft(view, phrase, low).first, last);
  }
  return null;
}

/** `officials there maintain`, `Kyiv meanwhile said`: adverbs of place and time between subject and verb. */
function beforeAdverbs(view: View, last: number, low: number): number {
  let at = last;
  while (at - 1 > low && last - at < 2 && view.tokens[at - 1]?.upos === 'ADV' && view.phraseAt(at - 1) === undefined) at--;
  return at;
}

/** The source right before the verb group, or null: `{Wang Yi, the foreign minister,} said`, `officials {who} said`. */
export function subjectBefore(view: View, group: Pick<VerbGroup, 'first'>, low: number): Range | null {
  const at = beforeTime(view, beforeAdverbs(view, group.first, low), low);
  if (at - 1 < low) return null;
  const word = view.word(at - 1);
  if (RELATIVES.has(word) && at - 2 >= low && (view.phraseAt(at - 2) || /^[,"']$/.test(view.word(at - 2))))
    return range(at - 1, at);
  if (word === ')') return beforeBracket(view, at, low);
  if (word !== ',') {
    const phrase = phraseEnding(view, at, low);
    return phrase && extendLeft(view, phrase, low);
  }
  const opening = asideStart(view, at - 1, low);
  if (opening <= low) return null;
  const phrase = phraseEnding(view, opening, low);
  if (!phrase) return null;
  const whole = extendLeft(view, phrase, low);
  if (isApposition(view, opening + 1, at - 1)) return range(whole.first, at - 1);
  return hasFinite(view, opening + 1, at - 1) ? null : whole;
}

/** The source right after an inverted cue, or null: `said {Wang Yi, the foreign minister}.` */
export function subjectAfter(view: View, after: number, high: number): Range | null {
  const phrase = view.phraseAt(after);
  if (!phrase || phrase.first !== after || phrase.last > high) return null;
  if (isTime(view, phrase.first, phrase.last)) return null;
  return extendRight(view, range(phrase.first, phrase.last), high);
}
