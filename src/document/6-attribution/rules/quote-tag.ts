import type { Candidate, Range } from '../candidate.ts';
import { clauseFrom } from '../clause-end.ts';
import { complementAfter, isClause } from '../complement.ts';
import { contentBefore } from '../content-before.ts';
import { isTime } from '../noun-extent.ts';
import { closesQuote, opensQuote } from '../region.ts';
import { subjectAfter, subjectBefore } from '../subject.ts';
import type { VerbCue } from '../verb-cue.ts';
import type { View } from '../view.ts';
import { SUBORDINATORS } from '../words.ts';

interface Tag {
  readonly source: Range;
  /** First token of source and cue together. */
  readonly first: number;
  /** After source and cue. */
  readonly last: number;
}

/** The tag’s own words: `she said`, `said Wang`, and with inversion only where a pause or a closing mark stands before. */
function tagOf(view: View, cue: VerbCue): Tag | null {
  const { group, region, words } = cue;
  const before = view.word(group.first - 1);
  const closing = closesQuote(view, group.first - 1) >= 0;
  const aside = !closing && before === ',' && subjectBefore(view, cue.subjectOf, region.first) !== null;
  const paused = closing || (before === ',' && !aside);
  if (paused && words.first === group.first && words.last === words.first + 1) {
    const source = subjectAfter(view, words.last, region.last);
    if (source) return { source, first: words.first, last: source.last };
  }
  const source = subjectBefore(view, cue.subjectOf, region.first);
  return source && { source, first: source.first, last: words.last };
}

/** Nothing but a hearer, a time or a place follows: `he told reporters`, not `it will find ways`. */
function endsAsTag(view: View, cue: VerbCue): boolean {
  const next = cue.words.last;
  const phrase = view.phraseAt(next);
  if (phrase?.first !== next || cue.entry.frames.has('addr') || isTime(view, phrase.first, phrase.last))
    return view.word(next) !== 'to';
  return next >= cue.region.last || isClause(view, next, cue.region.last);
}

/** End of what belongs to the tag besides source and cue: `told reporters at a briefing on Monday`. */
function tagEnd(view: View, last: number, high: number): number {
  let i = last;
  while (i < high && !/^[,.:;!?"]$/.test(view.word(i)) && opensQuote(view, i) < 0) i++;
  return i;
}

/** `“...,” he said, “...”` and `Moscow’s actions, she added, were ...`: what goes on after the tag. */
function contentAfter(view: View, end: number, high: number, before: Range): Range[] {
  if (view.word(end) !== ',' && view.word(end) !== ':') return [];
  const next = end + 1;
  if (next >= high) return [];
  const quoted = closesQuote(view, before.last - 1) >= 0;
  if (quoted) return opensQuote(view, next) >= 0 ? [clauseFrom(view, next, high)] : [];
  return opensOnly(view, before) && isClause(view, next, high)
    ? [clauseFrom(view, next, high)]
    : goesOn(view, before, next, high);
}

/** What stands before the tag only opens the clause after it: `If the deal collapses, he said, Russia will pay.` */
const opensOnly = (view: View, before: Range): boolean =>
  SUBORDINATORS.has(view.word(before.first)) || !completeClause(view, before);

/** `Moscow’s actions, she added, were ...`: the verb of what stands before the tag. */
const goesOn = (view: View, before: Range, next: number, high: number): Range[] =>
  view.groupAt(next)?.finite && !completeClause(view, before) ? [clauseFrom(view, next, high)] : [];

function completeClause(view: View, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (view.groupAt(i)?.finite) return true;
  return false;
}

/** Quotations that are sentences of their own right after the tag’s sentence: `... she said. “And more.”` */
function followingQuotes(view: View, cue: VerbCue): Range[] {
  const found: Range[] = [];
  let sentence = view.sentenceAt(cue.group.head);
  const block = view.sentences[sentence]?.block;
  for (;;) {
    const next = view.sentences[sentence + 1];
    if (!next || next.block !== block) return found;
    const quoted = view.quoteRanges[opensQuote(view, next.first)];
    if (!quoted) return found;
    const last = view.sentenceAt(quoted.last - 1);
    if (view.sentences[last]?.last !== quoted.last) return found;
    found.push(quoted);
    sentence = last;
  }
}

/**
 * A tag after or in the middle of what is said, quoted or not.
 *
 *     {q “We will wait,”} {s she} {c said}. {q “There is time.”}
 *     {q Moscow’s actions}, {s she} {c added}, {q were based on its own interests}.
 */
export function quoteTag(view: View, cue: VerbCue): Candidate[] {
  const { frames } = cue.entry;
  if (!cue.group.finite || cue.group.passive || !(frames.has('quote') || frames.has('that'))) return [];
  const tag = tagOf(view, cue);
  if (!tag || view.word(tag.first - 1) === 'as') return [];
  if (tag.first !== cue.words.first && !endsAsTag(view, cue)) return [];
  const content = contentBefore(view, cue, tag.first);
  const before = content[0];
  if (!before) return [];
  const quoted = closesQuote(view, before.last - 1) >= 0;
  if (!quoted && !frames.has('that')) return [];
  const complement = tag.first === cue.words.first ? null : complementAfter(view, cue, true);
  if (complement && !(quoted && (complement.kind === 'quote' || complement.kind === 'bare'))) return [];
  const end = tagEnd(view, tag.last, cue.region.last);
  const after = contentAfter(view, end, cue.region.last, before);
  const more = quoted ? followingQuotes(view, cue) : [];
  return [{ source: [tag.source], cue: cue.words, content: [before, ...after, ...more], rule: 'quote-tag' }];
}
