import { type Candidate, range } from '../candidate.ts';
import { clauseFrom } from '../clause-end.ts';
import { complementAfter } from '../complement.ts';
import { closesQuote, opensQuote } from '../region.ts';
import { subjectAfter, subjectBefore } from '../subject.ts';
import type { VerbCue } from '../verb-cue.ts';
import type { View } from '../view.ts';

/** `The minister said:` at the end of a paragraph, the words in the next. */
function nextParagraph(view: View, cue: VerbCue, start: number): number {
  const sentence = view.sentenceAt(cue.group.head);
  if (start < (view.sentences[sentence]?.last ?? start)) return start;
  const next = view.sentences[sentence + 1];
  return next && opensQuote(view, next.first) >= 0 ? next.first : -1;
}

/**
 * Content after its cue, with or without "that", in marks or not.
 *
 *     {s Beijing} {c has repeatedly said} {q it would play a “constructive role”}, but ...
 */
export function clause(view: View, cue: VerbCue): Candidate[] {
  const { frames } = cue.entry;
  const allowed = frames.has('that') || frames.has('quote');
  if (!allowed || cue.group.passive) return [];
  const complement = complementAfter(view, cue, frames.has('that'));
  if (!complement) return [];
  const quote = complement.kind === 'quote' || complement.kind === 'colon';
  if (quote ? !frames.has('quote') && !wholeClause(view, complement.start) : !frames.has('that')) return [];
  const start = complement.kind === 'colon' ? nextParagraph(view, cue, complement.start) : complement.start;
  if (start < 0) return [];
  const content = clauseFrom(view, start, Math.max(cue.region.last, start));
  if (content.last <= content.first) return [];
  const source = subjectBefore(view, cue.subjectOf, cue.region.first) ?? inverted(view, cue);
  const colon = complement.kind === 'colon' && view.word(cue.words.last) === ':';
  if (source && view.word(source.first - 1) === 'as' && complement.kind !== 'that') return [];
  const words = range(cue.words.first, cue.words.last + (colon ? 1 : 0));
  return [
    { source: source ? [source] : 'inherit', cue: words, content: [content, ...goesOn(view, cue, content)], rule: 'clause' },
  ];
}

const wholeClause = (view: View, at: number): boolean => {
  const quoted = view.quoteRanges[opensQuote(view, at)];
  return quoted !== undefined && quoted.last - quoted.first > 4;
};

const inverted = (view: View, cue: VerbCue) =>
  cue.group.finite && (view.word(cue.words.first - 1) === ',' || closesQuote(view, cue.words.first - 1) >= 0)
    ? subjectAfter(view, cue.words.last, cue.region.last)
    : null;

/** The quotation that opens the next sentences of the paragraph when the first one went on to the end: `said: “One.” “Two.”` */
function goesOn(view: View, cue: VerbCue, content: { readonly last: number }) {
  if (closesQuote(view, content.last - 1) < 0) return [];
  const sentence = view.sentenceAt(content.last - 1);
  const next = view.sentences[sentence + 1];
  if (!next || next.block !== view.sentences[sentence]?.block || view.sentences[sentence]?.last !== content.last) return [];
  const quoted = view.quoteRanges[opensQuote(view, next.first)];
  if (!quoted || view.sentences[view.sentenceAt(quoted.last - 1)]?.last !== quoted.last) return [];
  return view.sentenceAt(cue.group.head) === sentence ? [quoted] : [];
}
