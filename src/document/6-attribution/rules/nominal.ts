import type { NounPhrase } from '../../../types/parse.ts';
import { type Candidate, type Range, range } from '../candidate.ts';
import { beforeOuterVerb, clauseFrom, objectFrom } from '../clause-end.ts';
import type { CueEntry } from '../cue-index.ts';
import { extendRight } from '../noun-extent.ts';
import { regionOf } from '../region.ts';
import type { View } from '../view.ts';
import { infinitiveAt } from './infinitive.ts';

/** The possessor or the name before the noun: `{China’s} accusation`, `the {US} suggestion`, `{its} support`. */
function possessor(view: View, phrase: NounPhrase): Range | null {
  for (let i = phrase.head - 1; i >= phrase.first; i--) {
    if (/^'s?$/.test(view.word(i)) && i > phrase.first) return range(phrase.first, i + 1);
  }
  const first = view.tokens[phrase.first];
  if (/^(?:my|your|his|her|its|our|their)$/.test(view.word(phrase.first))) return range(phrase.first, phrase.first + 1);
  const start = first?.upos === 'DET' ? phrase.first + 1 : phrase.first;
  let end = start;
  while (end < phrase.head && isNamed(view, end)) end++;
  return end > start ? range(start, end) : null;
}

/** A name or a demonym: `US`, `Russian`, `New York Times`. */
function isNamed(view: View, i: number): boolean {
  const token = view.tokens[i];
  if (token?.upos === 'PROPN') return true;
  return token?.upos === 'ADJ' && /^\p{Lu}/u.test(view.text.charAt(token.start));
}

const dropArticle = (phrase: NounPhrase, source: Range | null): number => source?.last ?? phrase.first;

interface Brought {
  readonly cueEnd: number;
  readonly content: Range;
}

/** What the noun brings in: `that ...`, `to ...`, or its preposition and object. */
function brought(view: View, entry: CueEntry, at: number, high: number, owned: boolean): Brought | null {
  const word = view.word(at);
  if ((word === 'that' || word === 'whether') && entry.frames.has('that') && !relative(view, at)) {
    return { cueEnd: at, content: beforeOuterVerb(view, clauseFrom(view, at, high)) };
  }
  const to = infinitiveAt(view, at, high);
  if (to === at && entry.frames.has('to:inf') && owned)
    return { cueEnd: at, content: beforeOuterVerb(view, objectFrom(view, to, high)) };
  if (!owned || !entry.frames.has(word) || word === 'that' || to === at) return null;
  const phrase = view.phraseAt(at + 1);
  const gerund = view.groupAt(at + 1)?.finite === false;
  if (phrase?.first !== at + 1 && !gerund) return null;
  return { cueEnd: at + 1, content: objectFrom(view, at + 1, high) };
}

/** `the report that shocked Paris`: a verb right after "that" makes it a relative clause. */
const relative = (view: View, that: number): boolean => view.groupAt(that + 1)?.finite === true;

/** `the call by Kyiv for talks`: the one who acts, after the noun. */
function agentAfter(view: View, at: number, high: number): Range | null {
  if (view.word(at) !== 'by' && view.word(at) !== 'from') return null;
  const phrase = view.phraseAt(at + 1);
  return phrase?.first === at + 1 && phrase.last <= high ? extendRight(view, range(phrase.first, phrase.last), high) : null;
}

/**
 * A statement told by a noun.
 *
 *     {s China’s} {c accusation} {q that Washington provoked the war}
 *     the {s US} {c suggestion} {q that ...}        {s their} {c opposition to} {q any expansion}
 */
export function nominal(view: View): Candidate[] {
  const found: Candidate[] = [];
  let seen: NounPhrase | undefined;
  for (let i = 0; i < view.tokens.length; i++) {
    const phrase = view.phraseAt(i);
    if (!phrase || phrase === seen) continue;
    seen = phrase;
    const entry = phrase.last === phrase.head + 1 ? view.cues.find(view.lemma(phrase.head), 'NOUN') : undefined;
    if (!entry) continue;
    const high = regionOf(view, phrase.head).last;
    const before = possessor(view, phrase);
    const agent = before ? null : agentAfter(view, phrase.last, high);
    const at = agent?.last ?? phrase.last;
    const result = brought(view, entry, at, high, (before ?? agent) !== null);
    if (!result) continue;
    const cue = agent ? range(phrase.first, phrase.last) : range(dropArticle(phrase, before), result.cueEnd);
    const source = before ?? agent;
    found.push({ source: source ? [source] : [], cue, content: [result.content], rule: 'nominal' });
  }
  return found;
}
