import { join } from 'node:path';
import type { ResolvedStatement } from '../../src/types/statement.ts';
import { readJsonl } from '../gold.ts';
import { locator } from '../locate.ts';
import { type Judged, recallAtPrecision, reliability } from '../ranking.ts';
import { type AttributionError, attributionScorer } from '../scorers.ts';
import type { EvalSet, Figure, Miss, Roles } from '../types.ts';

const GOLD = 'gold/polnear/dev.jsonl';

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly date: string;
  readonly annotations: readonly { readonly attributions: readonly Roles[] }[];
}

/** The scorer's metrics that are shown, with the name they carry here and whether they have a floor. */
const SHOWN: readonly (readonly [metric: string, name: string, gated: boolean])[] = [
  ['all.who+what', 'who+what', true],
  ['quoted.who+what', 'who+what quoted', true],
  ['indirect.who+what', 'who+what indirect', false],
  ['speech.who+what', 'who+what speech verbs', true],
  ['all.detect', 'detection', true],
  ['all.who', 'who', false],
  ['all.what', 'what', false],
  ['all.exact', 'all three exact', true],
  ['span.cue', 'exact cue', true],
  ['span.source', 'exact source', false],
  ['span.content', 'exact content', true],
];

/** PolNeAR (Newell et al. 2018): every attribution in 84 political news articles. */
export const polnear: EvalSet = {
  name: 'polnear',
  files: [GOLD],
  async run({ shared, read }) {
    const scorer = await attributionScorer(shared);
    const counts: object[] = [];
    const misses: Miss[] = [];
    const judged: Judged[] = [];
    let goldCount = 0;
    for (const document of readJsonl<GoldDocument>(join(shared, GOLD))) {
      const gold = document.annotations[0]?.attributions ?? [];
      const { statements } = read(document.text, { source: document.id, mediaType: 'text/plain', nested: false });
      const errors: AttributionError[] = [];
      counts.push(scorer.scoreDoc(document.text, gold, statements, {}, errors, document.id));
      const wrong = placeErrors(document.text, errors, gold, statements);
      misses.push(
        ...wrong.map(({ error, ...places }) => ({ document: document.id, kind: error, text: document.text, ...places })),
      );
      const notRight = new Set(wrong.map((miss) => miss.got));
      judged.push(...statements.map((s) => ({ confidence: s.confidence, right: !notRight.has(s) })));
      goldCount += gold.length;
    }
    const ratios = scorer.summarize(counts);
    const figures: Figure[] = SHOWN.map(([metric, name, gated]) => {
      const { F1 = 0, P = 0, R = 0, lo = 0, hi = 0 } = ratios[metric] ?? {};
      return {
        metric: name,
        value: 100 * F1,
        gated,
        note: `P ${percent(P)} R ${percent(R)}, 95 % ${percent(lo)}-${percent(hi)}`,
      };
    });
    figures.push({ metric: 'recall at precision 80', value: 100 * recallAtPrecision(judged, goldCount, 0.8), gated: true });
    return { documents: counts.length, figures, misses, remarks: reliability(judged) };
  },
};

const percent = (share: number): string => (100 * share).toFixed(1);

function placeErrors(
  text: string,
  errors: readonly AttributionError[],
  gold: readonly Roles[],
  statements: readonly ResolvedStatement[],
) {
  const goldAt = locator(text, gold, ' […] ');
  const gotAt = locator(text, statements, ' […] ');
  return errors.map((error) => {
    const got = error.pred ? gotAt.byWords(error.pred.source, error.pred.cue, error.pred.content) : null;
    return {
      error: error.kind,
      gold: error.gold ? goldAt.byWords(error.gold.source, error.gold.cue, error.gold.content) : null,
      got,
      ...(got === null ? {} : { confidence: got.confidence }),
    };
  });
}
