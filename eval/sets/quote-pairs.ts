import { join } from 'node:path';
import { quotedStretches } from '../../src/record/compare/stretches.ts';
import { linkAll } from '../../src/record/link/link-all.ts';
import { variants } from '../../src/record/link/variants.ts';
import type { LinkedDocument } from '../../src/types/fact.ts';
import type { RecordedStatement } from '../../src/types/record.ts';
import { readJsonl } from '../gold.ts';
import type { EvalSet } from '../types.ts';

const GOLD = 'gold/links/quote-pairs-dev.jsonl';
const NEWS = ['gold/polnear/train.jsonl', 'gold/polnear/dev.jsonl'];

interface GoldQuote {
  readonly doc: string;
  readonly start: number;
  readonly quote: string;
}
interface GoldPair {
  readonly kind: string;
  readonly a: GoldQuote;
  readonly b: GoldQuote;
}
interface Text {
  readonly id: string;
  readonly text: string;
}

/**
 * Pairs of the same quotation in two articles, against all other pairs of quotations among those articles: every stretch inside
 * quotation marks takes part, so the negatives are thousands and as hard as the news makes them. The pairs were mined: what is found
 * besides is printed, to be read.
 */
export const quotePairs: EvalSet = {
  name: 'quote-pairs',
  files: [GOLD, ...NEWS],
  run: async ({ shared }) => {
    const gold = readJsonl<GoldPair>(join(shared, GOLD));
    const texts = new Map(NEWS.flatMap((file) => readJsonl<Text>(join(shared, file))).map(({ id, text }) => [id, text]));
    const documents = documentsOf(gold, texts);
    const found = linkAll(variants, documents, { voice: (document) => document }).filter(
      ({ documents: rested }) => rested.length === 2,
    );
    const wanted = new Map(gold.map((pair) => [pairKey(pair.a, pair.b), pair]));
    const got = new Map(found.map((link) => [linkKey(link, documents), link]));
    const right = [...got.keys()].filter((key) => wanted.has(key));
    const kinds = right.filter((key) => sameKind(wanted.get(key)?.kind ?? '', got.get(key)?.kind ?? ''));
    const quotations = documents.reduce((sum, { statements }) => sum + statements.length, 0);
    const extra = [...got].filter(([key]) => !wanted.has(key)).map(([, link]) => link);
    const within = extra.filter(({ first, second }) => shared4(first.words, second?.words ?? '') >= LISTED);
    const wrong = extra.length - within.length;
    return {
      documents: documents.length,
      figures: [
        { metric: 'recall', value: (100 * right.length) / wanted.size, gated: true, note: `${right.length}/${wanted.size}` },
        {
          metric: 'precision',
          value: (100 * (got.size - wrong)) / got.size,
          gated: true,
          note: `${got.size - wrong}/${got.size}, ${within.length} unlisted but as alike as those listed; ${quotations} quotations`,
        },
        { metric: 'precision, listed alone', value: (100 * right.length) / got.size, gated: false },
        { metric: 'kind', value: (100 * kinds.length) / Math.max(1, right.length), gated: false },
      ],
      misses: [],
      remarks: [
        ...[...wanted].filter(([key]) => !got.has(key)).map(([, { kind, a, b }]) => `missed ${kind}\n  ${a.quote}\n  ${b.quote}`),
        ...extra.map(
          ({ kind, share, first, second }) => `unlisted ${kind} ${share.toFixed(2)}\n  ${first.words}\n  ${second?.words}`,
        ),
      ],
    };
  },
};

/** Each article as its quotations alone, one a line, those of the gold among them. */
function documentsOf(gold: readonly GoldPair[], texts: ReadonlyMap<string, string>): LinkedDocument[] {
  const listed = Map.groupBy(
    gold.flatMap(({ a, b }) => [a, b]),
    ({ doc }) => doc,
  );
  return [...listed].map(([doc, quotes]) => {
    const own = new Set(quotes.map(({ quote }) => quote.trim()));
    const text = (texts.get(doc.replace(/\.txt$/, '')) ?? texts.get(doc) ?? '').replaceAll(/``|''/g, '"');
    const besides = quotedStretches(text, [0, text.length])
      .map(([start, end]) => text.slice(start, end).trim())
      .filter((quote) => quote.length < 600 && ![...own].some((one) => one.includes(quote) || quote.includes(one)));
    return quoted(doc, [...own, ...new Set(besides)]);
  });
}

function quoted(id: string, quotes: readonly string[]): LinkedDocument {
  let at = 0;
  const statements = quotes.map((words, ordinal) => {
    const content = [[at, at + words.length]] as const;
    at += words.length + 1;
    return { ...NOBODY, id: `${id} ${ordinal}`, document: id, ordinal, content, words };
  });
  const reading = { document: { id, source: id, mediaType: 'text/plain', text: quotes.join('\n') } };
  return { reading: reading as unknown as LinkedDocument['reading'], statements };
}

/** Said by nobody in particular: words alone must do. */
const NOBODY = {
  source: [],
  cue: [],
  sourceWords: '',
  cueWords: '',
  form: 'direct',
  act: 'assert',
  factuality: 'asserted',
  origin: 'paragraph',
  speaker: null,
  candidates: [],
  for: null,
  addressee: null,
  when: null,
  day: null,
  venue: null,
  via: [],
  within: null,
  repeats: null,
  about: [],
  positions: [],
  outlet: null,
  language: 'en',
  confidence: 1,
  state: 'machine',
  corrected: false,
  notes: [],
} as const satisfies Omit<RecordedStatement, 'id' | 'document' | 'ordinal' | 'content' | 'words'>;

const pairKey = (a: GoldQuote, b: GoldQuote): string =>
  [`${a.doc} ${a.quote.trim()}`, `${b.doc} ${b.quote.trim()}`].sort().join('\n');

function linkKey(link: { readonly statements: readonly string[] }, documents: readonly LinkedDocument[]): string {
  const ids = new Set(link.statements);
  return documents
    .flatMap(({ statements }) => statements.filter(({ id }) => ids.has(id)))
    .map(({ document, words }) => `${document} ${words}`)
    .sort()
    .join('\n');
}

/** The least share of runs of four words, of the shorter one's, that a listed pair has. */
const LISTED = 0.5;

/** The measure by which the pairs of the gold were mined: runs of four words of the shorter that stand in the other, too. */
function shared4(a: string, b: string): number {
  const [one, other] = [a, b].map((words) => {
    const plain = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(plain.slice(0, Math.max(1, plain.length - 3)).map((_, i) => plain.slice(i, i + 4).join(' ')));
  });
  if (one === undefined || other === undefined) return 0;
  return [...one].filter((run) => other.has(run)).length / Math.min(one.size, other.size);
}

const sameKind = (gold: string, kind: string): boolean =>
  gold === kind || (gold === 'variant' && (kind === 'altered' || kind === 'trimmed' || kind === 'retranslated'));
