import type { Form } from './attribution.ts';
import type { FactBase } from './fact.ts';
import type { LinkBase } from './link.ts';
import type { ActorId } from './mention.ts';
import type { Span } from './span.ts';
import type { Act } from './statement.ts';

/** How a formulation is known. */
export const FORMULATION_SORTS = {
  known: 'a known formulation, in any of its variants',
  naming: 'what one thing is called, by whom',
  silence: 'a reported silence, in any words',
  found: 'found by itself: the same quoted words',
} as const satisfies Record<string, string>;
export type FormulationSort = keyof typeof FORMULATION_SORTS;

/** One use of a formulation. */
export interface FormulationUse {
  /** Id of the innermost statement that holds it; null in the page's own narration. */
  readonly statement: string | null;
  readonly document: string;
  /** Whose wording or stance it is; null in narration and where nobody knows. */
  readonly speaker: ActorId | null;
  readonly for: ActorId | null;
  /** Who quotes or reports the speaker, innermost first. */
  readonly via: readonly ActorId[];
  readonly outlet: ActorId | null;
  /**
   * `own` in the speaker's own right · `quoting` the speaker repeats another's words: they are the inner speaker's, and the outer one is
   * in `via` · `page` the page's own narration.
   */
  readonly voice: 'own' | 'quoting' | 'page';
  /** Inside quotation marks: the speaker's very words. Otherwise the wording may be the page's. */
  readonly verbatim: boolean;
  readonly form: Form | null;
  readonly act: Act | null;
  /** Counted from 1970-01-01, or null. */
  readonly day: number | null;
  /** The words as they stand, no more than 160 characters. */
  readonly words: string;
  readonly span: Span;
  /** Which variant: for `naming` the noun ("invasion"), else the words folded. */
  readonly variant: string;
}

/** What one page has of one formulation in one month. */
export interface FormulationFact extends FactBase {
  readonly formulation: string;
  readonly name: string;
  readonly sort: FormulationSort;
  readonly outlet: ActorId | null;
  readonly uses: readonly UseOnPage[];
}

/** A use without what all uses of its page share. */
export type UseOnPage = Omit<FormulationUse, 'document' | 'outlet'>;

/** A stretch of somebody's own words, in which formulations are found by themselves; `use.words` is the whole stretch. */
export interface PhraseFact extends FactBase {
  readonly use: FormulationUse;
}

/** The uses of one formulation in one month (`found`: at any time). Views join the months. */
export interface FormulationLink extends LinkBase {
  readonly formulation: string;
  readonly name: string;
  readonly sort: FormulationSort;
  /** `2022-03`, or null for uses without a day and for `found`. */
  readonly period: string | null;
  /** In the order of day, document and place. */
  readonly uses: readonly FormulationUse[];
  /** False when there were more than are kept: then the first and the last by day are here. */
  readonly complete: boolean;
}
