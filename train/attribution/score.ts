import { locator } from '../../eval/locate.ts';
import { type Judged, reliability } from '../../eval/ranking.ts';
import { type AttributionError, attributionScorer, statementScorer } from '../../eval/scorers.ts';
import type { Roles } from '../../eval/types.ts';
import type { GoldDocument } from './gold.ts';

/** A finding as the scorers take it, with how sure it is. */
export interface Predicted extends Roles {
  readonly confidence: number;
}

export type Scores = Readonly<Record<string, string>>;
type Predictions = readonly (readonly Predicted[])[];

const METRICS = [
  'all.who+what',
  'quoted.who+what',
  'speech.who+what',
  'all.detect',
  'span.source',
  'span.cue',
  'span.content',
  'all.exact',
];
const percent = (share = 0): string => (100 * share).toFixed(1);

/** PolNeAR's scorer: every attribution counts the same. */
export async function attributionScores(shared: string, documents: readonly GoldDocument[], found: Predictions): Promise<Scores> {
  const scorer = await attributionScorer(shared);
  const counts = documents.map(({ id, text, attributions }, d) =>
    scorer.scoreDoc(text, attributions, found[d] ?? [], {}, null, id),
  );
  const ratios = scorer.summarize(counts, 0);
  return Object.fromEntries(
    METRICS.map((metric) => {
      const { F1, P, R } = ratios[metric] ?? {};
      return [metric, `F1 ${percent(F1)} (P ${percent(P)}, R ${percent(R)})`];
    }),
  );
}

/** Our own scorer: recall of core statements, precision over all. */
export async function statementScores(shared: string, documents: readonly GoldDocument[], found: Predictions): Promise<Scores> {
  const scorer = await statementScorer(shared);
  const totals: Record<string, [number, number]> = {};
  const add = (metric: string, hit: number, of: number): void => {
    const [hits, all] = totals[metric] ?? [0, 0];
    totals[metric] = [hits + hit, all + of];
  };
  documents.forEach(({ id, text, attributions }, d) => {
    const statements = attributions.map((one) => ({ ...one, confidence: one.core ? 'core' : 'borderline' }));
    const predicted = (found[d] ?? []).map((one, s) => ({ ...one, id: `s${s + 1}` }));
    scorer.scoreDocument({ id, text, statements }, { statements: predicted }, add, () => {});
  });
  const shares = scorer.summary(totals);
  const of = (metric: string): string => percent(shares[metric]?.share);
  return {
    'core recall': of('recall'),
    precision: of('precision'),
    'who+what (core)': of('who+what'),
    ...(await exactScores(shared, documents, found)),
  };
}

/** F1 of exact extents. */
async function exactScores(shared: string, documents: readonly GoldDocument[], found: Predictions): Promise<Scores> {
  const scorer = await attributionScorer(shared);
  const counts = documents.map(({ id, text, attributions }, d) =>
    scorer.scoreDoc(text, attributions, found[d] ?? [], {}, null, id),
  );
  const ratios = scorer.summarize(counts, 0);
  return { 'exact content': percent(ratios['span.content']?.F1), 'exact cue': percent(ratios['span.cue']?.F1) };
}

/** The reliability table: by tenth of confidence, how many were given and what share was right (who and what). */
export async function reliabilityOf(shared: string, documents: readonly GoldDocument[], found: Predictions): Promise<string[]> {
  const scorer = await attributionScorer(shared);
  const judged = documents.flatMap(({ id, text, attributions }, d): Judged[] => {
    const given = found[d] ?? [];
    const errors: AttributionError[] = [];
    scorer.scoreDoc(text, attributions, given, {}, errors, id);
    const at = locator(text, given, ' […] ');
    const wrong = new Set(errors.map(({ pred }) => (pred ? at.byWords(pred.source, pred.cue, pred.content) : null)));
    return given.map((one) => ({ confidence: one.confidence, right: !wrong.has(one) }));
  });
  return reliability(judged);
}
