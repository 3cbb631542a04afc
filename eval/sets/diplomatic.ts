import { join } from 'node:path';
import type { Reading } from '../../src/types/reading.ts';
import { crossValidated } from '../cross-validated.ts';
import { readJsonl } from '../gold.ts';
import { type StatementError, statementScorer } from '../scorers.ts';
import type { EvalSet } from '../types.ts';
import { exactFigures, figuresOf, type GoldArticle, missesOf } from './statements.ts';

const GOLD = 'gold/diplomatic/dev.jsonl';

/** Twelve articles with every statement and all its fields. */
export const diplomatic: EvalSet = {
  name: 'diplomatic',
  files: [GOLD],
  async run({ shared, read }) {
    const articles = readJsonl<GoldArticle>(join(shared, GOLD));
    const readings = new Map<string, Reading>(
      articles.map((a) => [a.id, read(a.text, { source: a.id, mediaType: 'text/plain' })]),
    );
    const scorer = await statementScorer(shared);
    const totals: Record<string, [number, number]> = {};
    const errors: StatementError[] = [];
    const add = (metric: string, hit: number, of: number): void => {
      const [hits, all] = totals[metric] ?? [0, 0];
      totals[metric] = [hits + hit, all + of];
    };
    for (const article of articles)
      scorer.scoreDocument(article, readings.get(article.id) ?? {}, add, (error) => errors.push(error));
    const trained = crossValidated();
    return {
      documents: articles.length,
      figures: [...figuresOf(scorer.summary(totals)), ...(await exactFigures(shared, articles, readings)), ...trained.figures],
      misses: missesOf(errors, articles, readings),
      remarks: trained.remarks,
    };
  },
};
