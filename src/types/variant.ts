import type { FactBase, Said } from './fact.ts';
import type { LinkBase } from './link.ts';
import type { Shift } from './shift.ts';

/** How two reports of the same words stand to each other. */
export const VARIANT_KINDS = {
  identical: 'the same words',
  contained: 'one is a stretch of the other',
  trimmed: 'one leaves words of the other out in the middle',
  altered: 'words were changed',
  retranslated: 'the same line in other words: two renderings of one original, or the line said again',
  paraphrased: 'a headline, a summary or a paraphrase and the quotation that it stands on, on one page',
  garbled: 'a quotation that breaks off or stumbles: a translation of a translation, or a slip of the page',
} as const satisfies Record<string, string>;
export type VariantKind = keyof typeof VARIANT_KINDS;

/** A quotation as one page reports it: `said.words` and `said.span` are of the quotation alone. */
export interface Quotation {
  /** Unique among the document’s. */
  readonly id: string;
  readonly said: Said;
  /** Published by those who speak in it: a ministry’s readout, a government’s own site. */
  readonly official: boolean;
}

/** A quotation that other pages may have too; or, with `restated`, a pair found on one page. */
export interface QuoteFact extends FactBase {
  readonly quotation: Quotation;
  /** Where the quotation is garbled, inside `said.words`. */
  readonly garbled: readonly [start: number, end: number] | null;
  readonly restated: { readonly by: Quotation; readonly kind: VariantKind; readonly share: number } | null;
}

/** Two reports of the same words; for `garbled` the report alone. */
export interface VariantLink extends LinkBase {
  readonly kind: VariantKind;
  /** The earlier; of a paraphrase and its quotation, the quotation. */
  readonly first: Said;
  readonly second: Said | null;
  /** 0..1: of the shorter one's words, how many the other has in the same order. */
  readonly share: number;
  /** What the changed words change. */
  readonly shifts: readonly Shift[];
  /** Which of the two is nearer to what was said: the official text, else the earlier and longer; null when nothing tells. */
  readonly nearest: 'first' | 'second' | null;
}
