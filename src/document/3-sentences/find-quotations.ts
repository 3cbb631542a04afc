import type { Block } from '../../types/article.ts';
import type { Finding } from '../../types/finding.ts';
import type { Quotation, QuoteStyle } from '../../types/sentence.ts';
import { pairQuotes, type QuotePair } from './pair-quotes.ts';

export interface Quotations {
  readonly quotations: readonly Quotation[];
  readonly findings: readonly Finding[];
}

/** Up to three words without a full stop or comma are a title, an emphasised term or a scare quote rather than speech. */
const SHORT_WORDS = 3;

function isShort(inner: string): boolean {
  if (inner.length > 60 || /[.,!?…]$/.test(inner)) return false;
  return inner.trim().split(/\s+/).length <= SHORT_WORDS;
}

function toQuotation(text: string, pair: QuotePair, end: number, depth: number, continues: number | null): Quotation {
  const last = pair.close === null ? end : pair.close + 1;
  const innerStart = pair.implied ? pair.open : pair.open + 1;
  const innerEnd = Math.max(innerStart, pair.close ?? end);
  return {
    start: pair.open,
    end: last,
    inner: [innerStart, innerEnd],
    style: pair.style,
    depth,
    closed: pair.close !== null,
    continues,
    short: isShort(text.slice(innerStart, Math.min(innerEnd, innerStart + 61))),
  };
}

const unclosed = (quotation: Quotation): Finding => ({
  code: 'quote-unclosed',
  span: [quotation.start, quotation.start + 1],
  message: 'This quotation mark is never closed; the quotation was ended at its paragraph.',
});

const unopened = (at: number): Finding => ({
  code: 'quote-unopened',
  span: [at, at + 1],
  message: 'This quotation mark closes a quotation that never opened.',
});

/**
 * The quotations of `blocks` (those that may speak, in order). A quotation left open goes on in the next block when that one opens
 * with a mark of the same style, or closes one it never opened:
 *
 *     “We will go on.            one Quotation, closed: false
 *     “We will not stop,” ...    one Quotation, continues: the one before
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotations {
  const quotations: Quotation[] = [];
  const findings: Finding[] = [];
  let pending: number | null = null;
  for (const block of blocks) {
    const carried: QuoteStyle | null = pending === null ? null : (quotations[pending]?.style ?? null);
    const { pairs, strays } = pairQuotes(text, block.start, block.end, carried);
    const first = pairs[0];
    const goesOn = first !== undefined && (first.implied || (first.open === block.start && first.style === carried));
    const before: Quotation | undefined = pending === null ? undefined : quotations[pending];
    if (before && !goesOn) findings.push(unclosed(before));
    const ends: number[] = [];
    let left: number | null = null;
    for (const pair of pairs) {
      while (ends.length > 0 && (ends.at(-1) ?? 0) <= pair.open) ends.pop();
      const continues = pair === first && goesOn ? pending : null;
      if (pair.close === null) left = quotations.length;
      quotations.push(toQuotation(text, pair, block.end, ends.length, continues));
      ends.push(pair.close === null ? block.end : pair.close + 1);
    }
    if (strays[0] !== undefined) findings.push(unopened(strays[0]));
    pending = left;
  }
  const last = pending === null ? undefined : quotations[pending];
  if (last) findings.push(unclosed(last));
  return { quotations, findings };
}
