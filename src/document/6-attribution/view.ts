import { straightenMarks } from '../../lang/quote-marks.ts';
import type { Article, Block } from '../../types/article.ts';
import type { Context } from '../../types/context.ts';
import type { Page } from '../../types/page.ts';
import type { NounPhrase, Parse, VerbGroup } from '../../types/parse.ts';
import type { Quotation, Sentence, Sentences, Token } from '../../types/sentence.ts';
import type { Range } from './candidate.ts';
import { type CueIndex, cueIndex } from './cue-index.ts';

/** Everything the rules look at, indexed by token. Made once a document; all look-ups are constant time. */
export interface View {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** Tokens of each quotation, marks included; empty ranges where none fall inside. */
  readonly quoteRanges: readonly Range[];
  /** Lower case, every mark of quotation `"` and every apostrophe `'`; '' outside the text. */
  readonly word: (i: number) => string;
  readonly lemma: (i: number) => string;
  readonly sentenceAt: (i: number) => number;
  /** Index of the innermost quotation around a token, marks included, or -1. */
  readonly quoteAt: (i: number) => number;
  readonly phraseAt: (i: number) => NounPhrase | undefined;
  readonly groupAt: (i: number) => VerbGroup | undefined;
  readonly groups: readonly VerbGroup[];
  readonly blockOf: (sentence: number) => Block | undefined;
  readonly cues: CueIndex;
}

function quoteRanges(tokens: readonly Token[], quotations: readonly Quotation[]): Range[] {
  let low = 0;
  return quotations.map((quotation) => {
    while (low < tokens.length && (tokens[low]?.start ?? 0) < quotation.start) low++;
    let last = low;
    while (last < tokens.length && (tokens[last]?.end ?? 0) <= quotation.end) last++;
    return { first: low, last };
  });
}

export function makeView(page: Page, article: Article, s: Sentences, parses: readonly Parse[], context: Context): View {
  const { tokens, sentences, quotations } = s;
  const ranges = quoteRanges(tokens, quotations);
  const straight = straightenMarks(page.text);
  const words = tokens.map((token) => straight.slice(token.start, token.end).toLowerCase());
  ranges.forEach(({ first, last }, i) => {
    if (last > first) words[first] = '"';
    if (last > first && quotations[i]?.closed) words[last - 1] = '"';
  });
  const sentenceOf = new Int32Array(tokens.length);
  sentences.forEach((sentence, i) => void sentenceOf.fill(i, sentence.first, sentence.last));
  const quoteOf = new Int32Array(tokens.length).fill(-1);
  // In order of start, so that an inner quotation overwrites the one around it.
  ranges.forEach((range, i) => void quoteOf.fill(i, range.first, range.last));
  const phraseOf: (NounPhrase | undefined)[] = new Array(tokens.length);
  const groupOf: (VerbGroup | undefined)[] = new Array(tokens.length);
  for (const parse of parses) {
    for (const phrase of parse.nounPhrases) phraseOf.fill(phrase, phrase.first, phrase.last);
    for (const group of parse.verbGroups) groupOf.fill(group, group.first, group.last);
  }
  return {
    text: page.text,
    tokens,
    sentences,
    quotations,
    quoteRanges: ranges,
    word: (i) => words[i] ?? '',
    lemma: (i) => tokens[i]?.lemma ?? '',
    sentenceAt: (i) => sentenceOf[i] ?? 0,
    quoteAt: (i) => quoteOf[i] ?? -1,
    phraseAt: (i) => phraseOf[i],
    groupAt: (i) => groupOf[i],
    groups: parses.flatMap((parse) => parse.verbGroups),
    blockOf: (sentence) => article.blocks[sentences[sentence]?.block ?? -1],
    cues: cueIndex(context.lexicons.cues),
  };
}
