import { shortDigest } from '../../lang/digest.ts';
import type { FoldContext, Linker } from '../../types/link.ts';
import type { QuoteFact, VariantKind, VariantLink } from '../../types/variant.ts';
import { comparePhrase, paraphraseShifts } from '../compare/paraphrase.ts';
import { compareQuotes, type QuoteMatch, type QuoteWords, quoteWords, type Sides } from '../compare/quote-variant.ts';
import { shiftsBetween } from '../compare/shifts.ts';
import { countShared, meet } from './meet.ts';
import { quoteFacts } from './quotes.ts';

/** The same words as different pages, or different lines of one page, report them. */
export const variants: Linker<QuoteFact, VariantLink> = {
  facts: quoteFacts,
  fold: (key, facts, context) => {
    if (key.startsWith('page ')) return onOnePage(key, facts);
    if (key.startsWith('garbled '))
      return facts.slice(0, 1).map((fact) => linkOf(key, fact, null, { kind: 'garbled', share: 1 }));
    return acrossPages(key, facts, context);
  },
};

/** Words made ready once a fact. */
const ready = new WeakMap<QuoteFact, QuoteWords>();
function wordsOf(fact: QuoteFact): QuoteWords {
  const known = ready.get(fact) ?? quoteWords(fact.said.words);
  ready.set(fact, known);
  return known;
}

function acrossPages(key: string, facts: readonly QuoteFact[], { voice }: FoldContext): VariantLink[] {
  return meet(key, facts, { alike, compare: compareFacts })
    .filter(({ a, b }) => voice(a.document) !== voice(b.document))
    .map(({ a, b, how }) => linkOf(key, a, b, how));
}

const alike = (a: QuoteFact, b: QuoteFact): boolean =>
  a.document !== b.document && countShared(a.keys, b.keys) >= Math.min(2, a.keys.length - 1, b.keys.length - 1);

const compareFacts = (a: QuoteFact, b: QuoteFact): QuoteMatch | null => compareQuotes(wordsOf(a), wordsOf(b), sidesOf(a, b));

/** Whether both are said by one person or for one state or body, as far as both are known. */
function sidesOf({ said: a }: QuoteFact, { said: b }: QuoteFact): Sides {
  const [one, other] = [a, b].map((said) => [said.speaker, said.for].flatMap((side) => side?.split('+') ?? []));
  if (one === undefined || other === undefined || one.length === 0 || other.length === 0) return 'unknown';
  return one.some((side) => other.includes(side)) ? 'one' : 'two';
}

/** Statements of one side on one page, beyond which they are not compared each with each. */
const MOST_ON_PAGE = 60;

/** What restates a quotation of the same page, and what is quoted twice there. */
function onOnePage(key: string, facts: readonly QuoteFact[]): VariantLink[] {
  const quoted = facts.filter(({ verbatim }) => verbatim).slice(0, MOST_ON_PAGE);
  const restated = facts.filter(({ verbatim, restates }) => !verbatim && restates).slice(0, MOST_ON_PAGE);
  const again = quoted.flatMap((b, i) =>
    quoted.slice(0, i).flatMap((a) => {
      const how = apart(a, b) ? compareFacts(a, b) : null;
      return how === null || !isPlain(how, a, b) ? [] : [linkOf(key, a, b, how)];
    }),
  );
  return [...again, ...restated.flatMap((fact) => restating(key, fact, quoted))];
}

/** Who is quoted twice on a page has mostly said two things: an altered quotation is nearly the same, and long. */
const isPlain = ({ kind, share }: QuoteMatch, a: QuoteFact, b: QuoteFact): boolean =>
  kind !== 'retranslated' &&
  (kind !== 'altered' || (share >= 0.8 && Math.min(wordsOf(a).words.length, wordsOf(b).words.length) >= 8));

/** The quotation that a paraphrase rests on: the one it shares most with. */
function restating(key: string, fact: QuoteFact, quoted: readonly QuoteFact[]): VariantLink[] {
  const [best] = quoted
    .filter((quote) => apart(quote, fact))
    .map((quote) => ({ quote, share: comparePhrase(fact.said.words, quote.said.words) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  return best === undefined ? [] : [linkOf(key, best.quote, fact, { kind: 'paraphrased', share: best.share })];
}

/** Different statements with no characters in common. */
const apart = ({ said: a }: QuoteFact, { said: b }: QuoteFact): boolean =>
  a.statement !== b.statement && (a.span[1] <= b.span[0] || b.span[1] <= a.span[0]);

function linkOf(
  key: string,
  a: QuoteFact,
  b: QuoteFact | null,
  { kind, share }: { kind: VariantKind; share: number },
): VariantLink {
  const both = b === null ? [a] : [a, b];
  const sides = both.flatMap(({ said }) => [said.speaker, said.for]).filter((side) => side !== null);
  const shifts =
    b === null
      ? []
      : kind === 'paraphrased'
        ? paraphraseShifts(b.said.words, a.said.words)
        : shiftsBetween(a.said.words, b.said.words);
  return {
    id: shortDigest(['variant', ...both.map(({ document, id }) => `${document} ${id}`).sort()].join('\n')),
    key,
    day: a.day,
    actors: [...new Set(sides)].sort(),
    documents: [...new Set(both.map(({ document }) => document))].sort(),
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
function nearestOf(a: QuoteFact, b: QuoteFact, kind: VariantKind): VariantLink['nearest'] {
  if (kind === 'paraphrased') return 'first';
  if (a.official !== b.official) return a.official ? 'first' : 'second';
  if (a.day !== null && b.day !== null && a.day !== b.day) return a.day < b.day ? 'first' : 'second';
  const [long, short] = [a.said.words.length, b.said.words.length];
  return kind === 'identical' || long === short ? null : long > short ? 'first' : 'second';
}
