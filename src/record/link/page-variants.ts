import type { Quotation, QuoteFact } from '../../types/variant.ts';
import { comparePhrase } from '../compare/paraphrase.ts';
import { compareQuotes, type QuoteMatch, type QuoteWords, quoteWords } from '../compare/quote-variant.ts';
import type { PageQuotations } from './quotes.ts';

/** Quotations of one side on one page, beyond which they are not compared each with each. */
const MOST = 60;

interface Ready {
  readonly quotation: Quotation;
  readonly words: QuoteWords;
}

/** Pairs on one page, of one side: what is quoted twice, and the quotation that a paraphrase rests on. */
export function pairsOnPage({ quoted, unmarked }: PageQuotations): QuoteFact[] {
  const sides = Map.groupBy(quoted, sideOf);
  const restating = Map.groupBy(unmarked, sideOf);
  return [...sides].flatMap(([side, own]) => {
    if (side === null) return [];
    const ready = own.slice(0, MOST).map((quotation): Ready => ({ quotation, words: quoteWords(quotation.said.words) }));
    return [...quotedTwice(ready), ...(restating.get(side) ?? []).slice(0, MOST).flatMap((one) => restedOn(one, ready) ?? [])];
  });
}

const sideOf = ({ said }: Quotation): string | null => said.for ?? said.speaker;

function quotedTwice(ready: readonly Ready[]): QuoteFact[] {
  return ready.flatMap((b, i) =>
    ready.slice(0, i).flatMap((a) => {
      const how = apart(a.quotation, b.quotation) ? compareQuotes(a.words, b.words, 'one') : null;
      return how === null || !isPlain(how, a.words, b.words) ? [] : [pairFact(a.quotation, { by: b.quotation, ...how })];
    }),
  );
}

/** Who is quoted twice on a page has mostly said two things: an altered quotation is nearly the same, and long. */
const isPlain = ({ kind, share }: QuoteMatch, a: QuoteWords, b: QuoteWords): boolean =>
  kind !== 'retranslated' && (kind !== 'altered' || (share >= 0.8 && Math.min(a.words.length, b.words.length) >= 8));

/** The quotation that a paraphrase rests on: the one it shares most with. */
function restedOn(by: Quotation, ready: readonly Ready[]): QuoteFact | null {
  const [best] = ready
    .filter(({ quotation }) => apart(quotation, by))
    .map(({ quotation }) => ({ quotation, share: comparePhrase(by.said.words, quotation.said.words) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  return best === undefined ? null : pairFact(best.quotation, { by, kind: 'paraphrased', share: best.share });
}

/** Different statements with no characters in common. */
const apart = ({ said: a }: Quotation, { said: b }: Quotation): boolean =>
  a.statement !== b.statement && (a.span[1] <= b.span[0] || b.span[1] <= a.span[0]);

function pairFact(quotation: Quotation, restated: NonNullable<QuoteFact['restated']>): QuoteFact {
  const { document, day } = quotation.said;
  const id = `${quotation.id} ${restated.by.id}`;
  return { document, id, day, keys: [`page ${document} ${id}`], quotation, garbled: null, restated };
}
