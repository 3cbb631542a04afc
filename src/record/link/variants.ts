import { shortDigest } from '../../lang/digest.ts';
import type { FoldContext, Linker } from '../../types/link.ts';
import type { Quotation, QuoteFact, VariantKind, VariantLink } from '../../types/variant.ts';
import { paraphraseShifts } from '../compare/paraphrase.ts';
import { compareQuotes, type QuoteMatch, type QuoteWords, quoteWords, type Sides } from '../compare/quote-variant.ts';
import { shiftsBetween } from '../compare/shifts.ts';
import { countShared, meet } from './meet.ts';
import { pairsOnPage } from './page-variants.ts';
import { quotationsOf, quoteFact } from './quotes.ts';

/** The same words as different pages, or different lines of one page, report them. */
export const variants: Linker<QuoteFact, VariantLink> = {
  // A key that more share tells nothing apart.
  most: 64,
  facts: (document) => {
    const page = quotationsOf(document);
    return [...page.quoted.flatMap((quotation) => quoteFact(quotation) ?? []), ...pairsOnPage(page)];
  },
  fold: (key, facts, context) => {
    if (key.startsWith('quote ')) return acrossPages(key, facts, context);
    return facts.slice(0, 1).map(({ quotation, restated }) => {
      const { by, ...how } = restated ?? { by: null, kind: 'garbled' as const, share: 1 };
      return linkOf(key, quotation, by, how);
    });
  },
};

/** Words made ready once a fact. */
const ready = new WeakMap<QuoteFact, QuoteWords>();
function wordsOf(fact: QuoteFact): QuoteWords {
  const known = ready.get(fact) ?? quoteWords(fact.quotation.said.words);
  ready.set(fact, known);
  return known;
}

function acrossPages(key: string, facts: readonly QuoteFact[], { voice }: FoldContext): VariantLink[] {
  return meet(key, facts, { alike, compare: compareFacts })
    .filter(({ a, b }) => voice(a.document) !== voice(b.document))
    .map(({ a, b, how }) => linkOf(key, a.quotation, b.quotation, how));
}

const alike = (a: QuoteFact, b: QuoteFact): boolean =>
  a.document !== b.document && countShared(a.keys, b.keys) >= Math.min(2, a.keys.length, b.keys.length);

const compareFacts = (a: QuoteFact, b: QuoteFact): QuoteMatch | null =>
  compareQuotes(wordsOf(a), wordsOf(b), sidesOf(a.quotation, b.quotation));

/** Whether both are said by one person or for one state or body, as far as both are known. */
function sidesOf({ said: a }: Quotation, { said: b }: Quotation): Sides {
  const [one, other] = [a, b].map((said) => [said.speaker, said.for].flatMap((side) => side?.split('+') ?? []));
  if (one === undefined || other === undefined || one.length === 0 || other.length === 0) return 'unknown';
  return one.some((side) => other.includes(side)) ? 'one' : 'two';
}

function linkOf(
  key: string,
  a: Quotation,
  b: Quotation | null,
  { kind, share }: { kind: VariantKind; share: number },
): VariantLink {
  const both = b === null ? [a] : [a, b];
  const shifts = b === null ? [] : shiftsOf(kind, a.said.words, b.said.words);
  return {
    id: shortDigest(['variant', ...both.map(({ said, id }) => `${said.document} ${id}`).sort()].join('\n')),
    key,
    day: a.said.day,
    actors: [...new Set(both.flatMap(({ said }) => [said.speaker, said.for]).filter((side) => side !== null))].sort(),
    documents: [...new Set(both.map(({ said }) => said.document))].sort(),
    statements: [...new Set(both.map(({ said }) => said.statement))].sort(),
    weight: WEIGHTS[kind] * (shifts.length > 0 ? 1 : 0.6),
    kind,
    first: a.said,
    second: b?.said ?? null,
    share,
    shifts,
    nearest: b === null ? null : nearestOf(a, b, kind),
  };
}

const shiftsOf = (kind: VariantKind, first: string, second: string): VariantLink['shifts'] =>
  kind === 'paraphrased' ? paraphraseShifts(second, first) : shiftsBetween(first, second);

/** How much a reader learns from it: that a quotation was changed, more than that it was printed twice. */
const WEIGHTS: Readonly<Record<VariantKind, number>> = {
  altered: 0.9,
  retranslated: 0.8,
  garbled: 0.8,
  paraphrased: 0.6,
  trimmed: 0.5,
  contained: 0.2,
  identical: 0.1,
};

/** The official text where only one is; else the one with more of the words, unless it is the later by more than a day. */
function nearestOf(a: Quotation, b: Quotation, kind: VariantKind): VariantLink['nearest'] {
  if (kind === 'paraphrased') return 'first';
  if (a.official !== b.official) return a.official ? 'first' : 'second';
  const [first, second] = [a.said.day, b.said.day];
  if (first !== null && second !== null && first !== second) return first < second ? 'first' : 'second';
  const [long, short] = [a.said.words.length, b.said.words.length];
  return kind === 'identical' || long === short ? null : long > short ? 'first' : 'second';
}
