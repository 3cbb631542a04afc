import { rarity as rarityOf } from '../../lang/common-stems.ts';
import { shortDigest } from '../../lang/digest.ts';
import type { LinkedDocument } from '../../types/fact.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Span } from '../../types/span.ts';
import type { Quotation, QuoteFact } from '../../types/variant.ts';
import { garbledAt } from '../compare/garbled.ts';
import { sortOf } from '../compare/reporters.ts';
import { tellingStems } from '../compare/stems.ts';
import { quotedStretches } from '../compare/stretches.ts';
import { saidOf } from './said.ts';

/** Characters of a quotation that are compared: a long answer, not a speech. */
const LONGEST = 600;
/** Pairs of words under which one sentence, and one quotation, is found. */
const SENTENCE_KEYS = 24;
const KEYS = 60;
/** Fewest telling words in a quotation; in words without marks, which share more by chance. */
const LEAST = 2;
const LEAST_RESTATED = 3;

/** What a page quotes, and what on it stands without marks, or above: a headline, a summary, a paraphrase. */
export interface PageQuotations {
  readonly quoted: readonly Quotation[];
  readonly unmarked: readonly Quotation[];
}

export function quotationsOf(document: LinkedDocument): PageQuotations {
  const { text } = document.reading.document;
  const found = new Map<string, { statement: RecordedStatement; span: Span; size: number }>();
  for (const statement of document.statements)
    for (const span of verbatim(text, statement)) {
      const known = found.get(String(span));
      const size = sizeOf(statement);
      // The same characters stand in what the agency says and in what it has the minister say: they are the minister's.
      if (known === undefined || size < known.size) found.set(String(span), { statement, span, size });
    }
  return {
    quoted: outermost([...found.values()]).flatMap(({ statement, span }) => quotationAt(text, statement, span) ?? []),
    unmarked: document.statements.filter(isRestating).flatMap((statement) => unmarkedOf(statement) ?? []),
  };
}

/** What stands inside a longer stretch is quoted with that one. */
function outermost<T extends { readonly span: Span }>(found: readonly T[]): T[] {
  let end = -1;
  return found
    .toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
    .filter(({ span }) => {
      const isOuter = span[1] > end;
      end = Math.max(end, span[1]);
      return isOuter;
    });
}

/** Without the marks. A page that leaves the marks of a direct statement out, or has only inner ones there, still means its words. */
function verbatim(text: string, { form, content }: RecordedStatement): readonly Span[] {
  if (form === 'indirect') return [];
  return content.flatMap((span) => {
    const inside = quotedStretches(text, span);
    const marked = inside.reduce((sum, [start, end]) => sum + end - start, 0);
    return form === 'mixed' || 2 * marked > span[1] - span[0] ? inside : [span];
  });
}

const sizeOf = ({ content }: RecordedStatement): number => content.reduce((sum, [start, end]) => sum + end - start, 0);

/** Inside another statement it is told with that one. */
const isRestating = ({ form, origin, within }: RecordedStatement): boolean =>
  within === null && (form !== 'direct' || origin === 'headline' || origin === 'summary');

function quotationAt(text: string, statement: RecordedStatement, span: Span): Quotation | null {
  const words = text.slice(span[0], span[1]).slice(0, LONGEST);
  if (tellingStems(words).length < LEAST) return null;
  const official = [...statement.via, statement.outlet].some((reporter) => sortOf(reporter) === 'readout');
  return { id: `${statement.id} ${span[0]}`, said: { ...saidOf(statement), words, span }, official };
}

function unmarkedOf(statement: RecordedStatement): Quotation | null {
  const said = saidOf(statement);
  return tellingStems(said.words).length < LEAST_RESTATED ? null : { id: statement.id, said, official: false };
}

/** A quotation as other pages may meet it; null for one that tells too little. */
export function quoteFact(quotation: Quotation): QuoteFact | null {
  const { id, said } = quotation;
  const garbled = garbledAt(said.words);
  const flag = garbled === null ? [] : [`garbled ${said.document} ${said.span[0]}`];
  const keys = [...pairKeys(said.words), ...flag].sort();
  return keys.length === 0 ? null : { document: said.document, id, day: said.day, keys, quotation, garbled, restated: null };
}

/** Ends of sentences: each is sampled alone, so that a short quotation meets the long one that holds it. */
const SENTENCE = /[^.!?…]+/g;

/**
 * Pairs of telling words that stand next to each other, or with one between: a quotation that was trimmed or rendered otherwise keeps some
 * of them. Long ones, which are rarer, come first by name, so that pairs of quotations have their home under a rare key.
 */
function pairKeys(words: string): string[] {
  const found = new Set<string>();
  for (const { 0: sentence } of words.matchAll(SENTENCE)) {
    const stems = tellingStems(sentence);
    const pairs = stems.flatMap((stem, i) =>
      stems.slice(i + 1, i + 3).flatMap((other) => (other === stem ? [] : [`${stem} ${other}`])),
    );
    const telling = [...new Set(pairs)].filter((pair) => tellingOf(pair) >= TELLING);
    // A line of common words alone is found by them all the same.
    const kept = telling.length >= LEAST_KEYS ? telling : [...new Set(pairs)];
    const spread = kept.map((pair) => [shortDigest(pair), pair] as const).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [, pair] of spread.slice(0, SENTENCE_KEYS)) found.add(`quote ${rarity(pair)} ${pair}`);
  }
  return [...found].slice(0, KEYS);
}

/** How telling two words must be together: what every second page has is found under too many. */
const TELLING = 0.7;
const LEAST_KEYS = 4;
const tellingOf = (pair: string): number => pair.split(' ').reduce((sum, word) => sum + rarityOf(word), 0);

const rarity = (pair: string): string => String(Math.max(0, 99 - pair.length)).padStart(2, '0');
