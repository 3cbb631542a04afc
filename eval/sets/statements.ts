import type { Reading } from '../../src/types/reading.ts';
import { locator } from '../locate.ts';
import { attributionScorer, type Shares, type StatementError } from '../scorers.ts';
import type { Figure, Miss, Roles } from '../types.ts';

/** A gold article as `score/statements.mjs` takes it. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly Roles[];
}

/** Scores of the statement scorer that carry a floor; counts of the rest are folded into these. */
const FOLDED = new Set(['who+what recall', 'who+what precision', 'dates recall', 'dates precision']);

export function figuresOf(shares: Shares): Figure[] {
  return Object.entries(shares)
    .filter(([metric]) => !FOLDED.has(metric))
    .map(([metric, { share, hit, of }]) => ({
      metric,
      value: 100 * share,
      gated: true,
      ...(of === undefined ? {} : { note: `${hit}/${of}` }),
    }));
}

/** Exact extents, which the statement scorer's who+what does not show: F1 of distinct token sets. */
export async function exactFigures(
  shared: string,
  articles: readonly GoldArticle[],
  readings: ReadonlyMap<string, Reading>,
): Promise<Figure[]> {
  const scorer = await attributionScorer(shared);
  const counts = articles.map((article) =>
    scorer.scoreDoc(article.text, article.statements, readings.get(article.id)?.statements ?? [], {}, null, article.id),
  );
  const ratios = scorer.summarize(counts, 0);
  return (['content', 'source', 'cue'] as const).map((role) => ({
    metric: `exact ${role}`,
    value: 100 * (ratios[`span.${role}`]?.F1 ?? 0),
    gated: role === 'content',
  }));
}

const shown = (value: unknown): string => (Array.isArray(value) ? value.join('+') || 'none' : String(value ?? 'none'));

/** The statement scorer's errors with the places they speak of. */
export function missesOf(
  errors: readonly StatementError[],
  articles: readonly GoldArticle[],
  readings: ReadonlyMap<string, Reading>,
): Miss[] {
  const misses: Miss[] = [];
  for (const article of articles) {
    const gold = locator(article.text, article.statements, ' … ');
    const got = locator(article.text, readings.get(article.id)?.statements ?? [], ' … ');
    for (const error of errors.filter((e) => e.id === article.id)) misses.push(missOf(error, article.text, gold, got));
  }
  return misses;
}

type Find<T extends Roles> = ReturnType<typeof locator<T>>;

function missOf(error: StatementError, text: string, gold: Find<Roles>, got: Find<Reading['statements'][number]>): Miss {
  const base = { document: error.id, kind: error.kind, text };
  const { source = '', cue = '', content = '' } = error;
  switch (error.kind) {
    case 'missed':
      return { ...base, gold: gold.byWords(source, cue, content), got: null };
    case 'spurious':
      return surely({ ...base, gold: null, got: got.byWords(source, cue, content) });
    case 'who+what': {
      const [wantSource, wantCue, wantContent] = error.gold ?? ['', '', ''];
      const [gaveSource, gaveCue, gaveContent] = (error.got ?? ['', '', '']) as string[];
      const kind = wantContent === gaveContent ? 'who' : wantSource === gaveSource ? 'what' : 'who+what';
      const want = gold.byWords(wantSource, wantCue, wantContent);
      return surely({ ...base, kind, gold: want, got: got.byWords(gaveSource ?? '', gaveCue ?? '', gaveContent ?? '') });
    }
    case 'line':
    case 'name': {
      const start = error.at ?? text.indexOf(error.text ?? '');
      const here = { source: [[start, start + (error.text ?? '').length]], cue: [], content: [] } as const;
      return { ...base, gold: here, got: null, want: shown(error.want), gave: shown(error.got) };
    }
    default:
      return { ...base, gold: gold.byCue(cue, content), got: null, want: shown(error.want), gave: shown(error.got) };
  }
}

const surely = (miss: Omit<Miss, 'got'> & { got: Reading['statements'][number] | null }): Miss =>
  miss.got === null ? miss : { ...miss, confidence: miss.got.confidence };
