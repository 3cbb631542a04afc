import type { Span } from './span.ts';

/** Whose words the content is in: all in quotation marks, none, or part. */
export type Form = 'direct' | 'indirect' | 'mixed';

/**
 * Somebody says, thinks, wants or feels something, as the page tells it. The three roles are PARC 3.0's and PolNeAR's; spans are
 * in text order, trimmed of white space, quotation marks kept in content.
 *
 *     {content “We won’t go rushing to a conclusion,”} {source she} {cue said}.
 */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly form: Form;
  /** Index into the list of attributions of the one whose content holds this one. */
  readonly within: number | null;
  /** Index into `Sentences.sentences` of the sentence with the cue (or, without cue, with the content's start). */
  readonly sentence: number;
  /** Which rule or model found it. */
  readonly rule: string;
  /** 0..1. */
  readonly confidence: number;
}
