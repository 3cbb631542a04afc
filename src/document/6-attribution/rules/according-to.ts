import { type Candidate, type Range, range } from '../candidate.ts';
import { clauseFrom } from '../clause-end.ts';
import { extendRight } from '../noun-extent.ts';
import { closesQuote, opensQuote, regionOf, trimmed } from '../region.ts';
import type { View } from '../view.ts';
import { NOT_SOURCES } from '../words.ts';

function startOfSaid(view: View, at: number, low: number): number {
  const quote = view.quoteAt(low);
  const quoted = view.quoteRanges[quote];
  return quoted && quoted.first < low && view.quoteAt(at) !== quote ? quoted.first : low;
}

/** A quotation that is a sentence of its own right after this one, in the same paragraph. */
function quoteAfter(view: View, sentence: number): Range[] {
  const next = view.sentences[sentence + 1];
  if (!next || next.block !== view.sentences[sentence]?.block) return [];
  const quoted = view.quoteRanges[opensQuote(view, next.first)];
  return quoted && view.sentences[view.sentenceAt(quoted.last - 1)]?.last === quoted.last ? [quoted] : [];
}

/**
 *     {c According to} {s the ministry}, {q the talks failed}.        {q The talks failed}, {c according to} {s two officials}.
 *
 * Left alone: according to plan, according to schedule.
 */
export function accordingTo(view: View): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i + 2 < view.tokens.length; i++) {
    if (view.word(i) !== 'according' || view.word(i + 1) !== 'to') continue;
    const phrase = view.phraseAt(i + 2);
    if (!phrase || phrase.first !== i + 2 || NOT_SOURCES.has(view.lemma(phrase.head))) continue;
    const region = regionOf(view, i);
    const source = trimmed(view, extendRight(view, range(phrase.first, phrase.last), region.last));
    const cue = range(i, i + 2);
    const low = startOfSaid(view, i, region.first);
    const before = trimmed(view, range(low, i));
    const after = view.word(source.last) === ',' ? source.last + 1 : source.last;
    const opening = before.last - before.first < 3;
    if (opening && after < region.last) {
      found.push({ source: [source], cue, content: [clauseFrom(view, after, region.last)], rule: 'according-to' });
      continue;
    }
    if (before.last <= before.first) continue;
    const quoted = closesQuote(view, before.last - 1) >= 0;
    const more = quoted ? quoteAfter(view, view.sentenceAt(i)) : [];
    found.push({ source: [source], cue, content: [before, ...more], rule: 'according-to' });
  }
  return found;
}
