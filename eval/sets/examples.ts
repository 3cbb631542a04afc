import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FURNITURE_KINDS } from '../../src/types/article.ts';
import type { Reading } from '../../src/types/reading.ts';
import type { Span } from '../../src/types/span.ts';
import type { ResolvedStatement } from '../../src/types/statement.ts';
import { readJsonl } from '../gold.ts';
import type { EvalSet, Figure, Miss } from '../types.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');

/** A line of examples/expected.jsonl: plain facts, not a full annotation. examples/README.md explains the fields. */
interface Expected {
  readonly file: string;
  readonly headline: string;
  readonly written: { readonly earliest: string; readonly latest: string } | null;
  readonly furnitureStarts: readonly string[];
  readonly metadataStarts: readonly string[];
  readonly statements: readonly { readonly speaker: string | null; readonly act: string; readonly words: string }[];
}

/** The bundled example pages, which need no other data. */
export const examples: EvalSet = {
  name: 'examples',
  data: 'repository',
  files: ['examples/expected.jsonl'],
  async run({ read }) {
    const pages = readJsonl<Expected>(join(EXAMPLES, 'expected.jsonl'));
    const judged = pages.flatMap((expected) => {
      const mediaType = expected.file.endsWith('.html') ? 'text/html' : 'text/plain';
      return facts(expected, read(readFileSync(join(EXAMPLES, expected.file)), { source: expected.file, mediaType }));
    });
    const metrics = [...new Set(judged.map((fact) => fact.metric))];
    return {
      documents: pages.length,
      figures: metrics.map((metric) => figureOf(metric, judged)),
      misses: judged.flatMap((fact) => fact.miss ?? []),
    };
  },
};

/** One expectation, and what went wrong where it is not met. */
interface Fact {
  readonly metric: string;
  readonly miss: Miss | null;
}

function figureOf(metric: string, judged: readonly Fact[]): Figure {
  const all = judged.filter((fact) => fact.metric === metric);
  const met = all.filter((fact) => fact.miss === null).length;
  return { metric, value: (100 * met) / all.length, gated: true, note: `${met}/${all.length}` };
}

function facts(expected: Expected, reading: Reading): Fact[] {
  const { text } = reading.document;
  const fact = (metric: string, met: boolean, at: Span | null, want: unknown, gave: unknown): Fact => {
    const gold = at === null ? null : { source: [], cue: [], content: [at] };
    const miss = { document: expected.file, kind: metric, text, gold, got: null, want: shown(want), gave: shown(gave) };
    return { metric, miss: met ? null : miss };
  };
  const headline = reading.article.headline === null ? null : text.slice(...reading.article.headline);
  return [
    fact('headline', headline === expected.headline, null, expected.headline, headline),
    ...writtenFact(expected, reading, fact),
    ...lineFacts('furniture', expected.furnitureStarts, FURNITURE, reading, fact),
    ...lineFacts('metadata', expected.metadataStarts, METADATA, reading, fact),
    ...expected.statements.flatMap((statement) => statementFacts(statement, reading, fact)),
  ];
}

type Judge = (metric: string, met: boolean, at: Span | null, want: unknown, gave: unknown) => Fact;
const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));

/** Inside the expected interval; a page that fixes no day is not judged. */
function writtenFact({ written }: Expected, { article }: Reading, fact: Judge): Fact[] {
  if (written === null) return [];
  const gave = article.written;
  const met = gave !== null && gave.earliest >= written.earliest && gave.latest <= written.latest;
  return [fact('written', met, null, written, gave === null ? null : { earliest: gave.earliest, latest: gave.latest })];
}

const FURNITURE: ReadonlySet<string> = new Set(FURNITURE_KINDS);
const METADATA: ReadonlySet<string> = new Set([
  'byline',
  'dateline',
  'date',
  'section',
  'caption',
  'credit',
  'subhead',
  'summary',
]);

function lineFacts(metric: string, starts: readonly string[], kinds: ReadonlySet<string>, reading: Reading, fact: Judge): Fact[] {
  const { text } = reading.document;
  return starts.map((start) => {
    const block = reading.blocks.find((b) => text.startsWith(start, b.start)) ?? blockAt(reading, text.indexOf(start));
    const at: Span | null = block === undefined ? null : [block.start, block.end];
    return fact(metric, block !== undefined && kinds.has(block.kind), at, metric, block?.kind);
  });
}

const blockAt = (reading: Reading, at: number) => reading.blocks.find((block) => block.start <= at && at < block.end);

/** Characters in common that make a statement the expected one, of all that either covers. */
const SAME = 0.5;

function statementFacts({ words, speaker, act }: Expected['statements'][number], reading: Reading, fact: Judge): Fact[] {
  const start = reading.document.text.indexOf(words);
  const at: Span = [Math.max(0, start), Math.max(0, start) + words.length];
  const best = reading.statements
    .map((statement) => ({ statement, share: overlap(statement, at) }))
    .sort((a, b) => b.share - a.share)[0];
  if (best === undefined || best.share < SAME) return [fact('statement found', false, at, words, null)];
  return [
    fact('statement found', true, at, words, words),
    fact('speaker', best.statement.speaker === speaker, at, speaker, best.statement.speaker),
    fact('act', best.statement.act === act, at, act, best.statement.act),
  ];
}

function overlap({ content }: ResolvedStatement, [start, end]: Span): number {
  const common = content.reduce((sum, [s, e]) => sum + Math.max(0, Math.min(e, end) - Math.max(s, start)), 0);
  const size = content.reduce((sum, [s, e]) => sum + e - s, 0);
  return common / Math.max(1, size + (end - start) - common);
}
