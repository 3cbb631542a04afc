import { type Range, range } from './candidate.ts';
import { isTime } from './noun-extent.ts';
import { opensQuote } from './region.ts';
import type { VerbCue } from './verb-cue.ts';
import type { View } from './view.ts';
import { ADJUNCT, RELATIVES, WH_WORDS } from './words.ts';

export type ComplementKind = 'that' | 'wh' | 'quote' | 'colon' | 'bare';

/** Where the content starts that a cue brings in after itself. */
export interface Complement {
  readonly kind: ComplementKind;
  readonly start: number;
}

/** Farthest a content may start behind its cue, in tokens: `said on Monday in a statement on the ministry’s site that`. */
const REACH = 30;

const endOfPhrase = (view: View, at: number): number => {
  const phrase = view.phraseAt(at);
  return phrase?.first === at ? phrase.last : at;
};

/** Index after `NP of NP and NP` at `at`. */
function afterPhrase(view: View, at: number, high: number): number {
  let end = endOfPhrase(view, at);
  while (end > at && end < high && /^(?:of|and|for)$/.test(view.word(end))) {
    const next = endOfPhrase(view, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function afterAdjunct(view: View, at: number, high: number): number {
  const token = view.tokens[at];
  const word = view.word(at);
  if (token?.upos === 'ADV' && !WH_WORDS.has(word)) return at + 1;
  if (ADJUNCT.has(word) && token?.upos !== 'SCONJ') {
    const end = afterPhrase(view, at + 1, high);
    return end > at + 1 ? end : at;
  }
  const end = endOfPhrase(view, at);
  return end > at && isTime(view, at, end) ? end : at;
}

/** Whether a clause with its own verb starts at `at`, before any "that" or stop. */
export function isClause(view: View, at: number, high: number): boolean {
  const upos = view.tokens[at]?.upos;
  const gerund = view.groupAt(at)?.finite === false && view.word(at).endsWith('ing');
  if (
    view.phraseAt(at) === undefined &&
    !gerund &&
    upos !== 'ADV' &&
    upos !== 'SCONJ' &&
    upos !== 'ADP' &&
    opensQuote(view, at) < 0
  )
    return false;
  const most = Math.min(high, at + REACH);
  for (let i = at; i < most; i++) {
    const word = view.word(i);
    if (word === ',' && /^(?:who|which|where|whose)$/.test(view.word(i + 1))) i = commaAfter(view, i + 1, most);
    else if (word === 'that' || word === 'who' || word === 'which' || /^[;:.?!—–]$/.test(word)) return false;
    const group = view.groupAt(i);
    if (group?.finite && i > at && !group.passive) return true;
    if (group?.finite && group.head > group.first) return true;
  }
  return false;
}

/** The comma that ends a relative clause starting at `at`, or `high`. */
function commaAfter(view: View, at: number, high: number): number {
  for (let i = at; i < high; i++) if (view.word(i) === ',') return i;
  return high;
}

/** A quotation, a colon or a complementizer right at `at`. */
function plainComplement(view: View, at: number, high: number): Complement | null {
  if (at >= high) return null;
  const word = view.word(at);
  if (word === 'that') return { kind: 'that', start: at };
  if (WH_WORDS.has(word) && word !== 'when') return { kind: 'wh', start: at };
  if (opensQuote(view, at) >= 0) return { kind: 'quote', start: at };
  if (word === ':') return { kind: 'colon', start: at + 1 };
  if (word === ',' && at + 1 < high && opensQuote(view, at + 1) >= 0) return { kind: 'quote', start: at + 1 };
  if (word === ',' && view.word(at + 1) === 'that') return { kind: 'that', start: at + 1 };
  return null;
}

/** Index after one aside between commas right at `at`: `said, in response to a question, that`. */
function afterAside(view: View, at: number, high: number): number {
  if (view.word(at) !== ',') return at;
  const most = Math.min(high, at + 20);
  for (let i = at + 1; i < most; i++) {
    if (view.word(i) === ',') return i + 1;
    if (/^["';:.]$/.test(view.word(i)) || view.groupAt(i)?.finite) return at;
  }
  return at;
}

const DIRECT_PRONOUN = new Set(['him', 'them', 'me', 'us']);

/** The words told to, after verbs that take a hearer: `told {reporters in Beijing} that`. */
function afterHearer(view: View, cue: VerbCue, at: number, high: number): number {
  if (!cue.entry.frames.has('addr') && !DIRECT_PRONOUN.has(view.word(at))) return at;
  return afterPhrase(view, at, high);
}

/** What the cue brings in after itself, or null: skips a hearer, times and places on the way. */
export function complementAfter(view: View, cue: VerbCue, allowBare: boolean): Complement | null {
  const high = cue.region.last;
  const most = Math.min(high, cue.words.last + REACH);
  let at = cue.words.last;
  const direct = plainComplement(view, at, high);
  if (direct) return direct;
  const heard = afterHearer(view, cue, at, high);
  if (heard === at && allowBare && isClause(view, at, high)) return { kind: 'bare', start: at };
  at = heard;
  while (at < most) {
    const found = RELATIVES.has(view.word(at)) && view.word(at) !== 'that' ? null : plainComplement(view, at, high);
    if (found) return found;
    if (allowBare && at > cue.words.last && bareFits(view, at) && isClause(view, at, high)) return { kind: 'bare', start: at };
    const next = afterAdjunct(view, at, high);
    const further = next > at ? next : afterAside(view, at, high);
    if (further === at) return null;
    at = further;
  }
  return null;
}

/** A bare clause starts with its subject. */
const bareFits = (view: View, at: number): boolean => view.phraseAt(at)?.first === at && !isTime(view, at, endOfPhrase(view, at));

export const hearerRange = (view: View, cue: VerbCue): Range =>
  range(cue.words.last, afterHearer(view, cue, cue.words.last, cue.region.last));
