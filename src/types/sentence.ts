import type { Finding } from './finding.ts';
import type { Span } from './span.ts';

/** Universal Dependencies' seventeen UPOS tags. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or a mark. Clitics stand alone, as in UD: "China" + "’s", "did" + "n’t". */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly upos: Upos;
  /** Penn Treebank tag where the tagger gives one, else ''. */
  readonly xpos: string;
  /** Lower case, quote marks straightened. */
  readonly lemma: string;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index into `Article.blocks`. */
  readonly block: number;
  /** Half-open range of indices into `Sentences.tokens`. */
  readonly first: number;
  readonly last: number;
}

export type QuoteStyle = 'double' | 'single' | 'guillemet' | 'low-high';

/**
 * A stretch between quotation marks. `start`..`end` includes the marks, `inner` does not. A quotation that runs over several
 * paragraphs (each opening with a mark, only the last closing) gives one Quotation per paragraph, chained by `continues`.
 */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly inner: Span;
  readonly style: QuoteStyle;
  /** 0 for an outer quotation, 1 for one inside it, ... */
  readonly depth: number;
  readonly closed: boolean;
  /** Index into `Sentences.quotations` of the paragraph before that this one goes on from, or null. */
  readonly continues: number | null;
  /** A word or two in marks that are not speech: a title, a scare quote, an emphasised term. A hint, not a verdict. */
  readonly short: boolean;
}

/** All sentences, words and quotations of the blocks that may speak, in text order. */
export interface Sentences {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly findings: readonly Finding[];
}
