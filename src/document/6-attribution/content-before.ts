import { type Range, range } from './candidate.ts';
import { isClause } from './complement.ts';
import { closesQuote, opensQuote, quoteLevel, trimmed } from './region.ts';
import type { VerbCue } from './verb-cue.ts';
import type { View } from './view.ts';
import { SUBORDINATORS } from './words.ts';

/** First token of the outermost quotation that covers `at`, at the same level as the tag, or `at`. */
function quoteStart(view: View, at: number, level: number): number {
  let start = at;
  let quote = view.quoteAt(at);
  while (quote >= 0 && quote !== level) {
    start = Math.min(start, view.quoteRanges[quote]?.first ?? start);
    quote -= 1;
    const outer = view.quoteRanges[quote];
    if (!outer || outer.last <= at) break;
  }
  return start;
}

function hasVerb(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (view.groupAt(i)?.finite) return true;
  return false;
}

function hasQuote(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (opensQuote(view, i) >= 0 || closesQuote(view, i) >= 0) return true;
  return false;
}

/** Token after a dateline that opens a paragraph: `WASHINGTON, April 28 (Reuters) - `. */
function afterDateline(view: View, first: number): number {
  const start = view.tokens[first];
  if (!start || view.blockOf(view.sentenceAt(first))?.start !== start.start) return first;
  if (!/^\p{Lu}{3,}/u.test(view.text.slice(start.start, start.start + 12))) return first;
  for (let i = first + 1; i < first + DATELINE; i++) if (/^(?:[-–—]|--)$/.test(view.word(i))) return i + 1;
  return first;
}

/** Longest dateline, in tokens. */
const DATELINE = 16;

/** `Moscow’s actions, she added, were ...`: the verb comes after the tag. */
const goesOn = (view: View, cue: VerbCue): boolean =>
  view.word(cue.words.last) === ',' &&
  (view.groupAt(cue.words.last + 1)?.finite === true || isClause(view, cue.words.last + 1, cue.region.last));

/** Content that stands before a tag starting at `tag`: from the start of its sentence or quotation; [] when nothing said stands there. */
export function contentBefore(view: View, cue: VerbCue, tag: number): Range[] {
  const level = quoteLevel(view, cue.group.head);
  const low = quoteStart(view, cue.region.first, level);
  const pausing = view.word(tag - 1) === ',' || /^[—–-]$/.test(view.word(tag - 1));
  const closing = closesQuote(view, tag - 1);
  if (!pausing && closing < 0) return [];
  const content = trimmed(view, range(afterDateline(view, low), tag));
  const said = hasQuote(view, content.first, content.last) || hasVerb(view, content.first, content.last) || goesOn(view, cue);
  if (!said || content.last <= content.first) return [];
  if (closing < 0 && SUBORDINATORS.has(view.word(content.first)) && !commaInside(view, content) && !goesOn(view, cue)) return [];
  return [content];
}

const commaInside = (view: View, { first, last }: Range): boolean => {
  for (let i = first; i < last; i++) if (view.word(i) === ',') return true;
  return false;
};
