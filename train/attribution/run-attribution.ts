import { join } from 'node:path';
import { loadContext } from '../../src/load/context.ts';
import { writeModel } from '../lib/card.ts';
import { progressOf } from '../lib/progress.ts';
import type { TrainPlace } from '../run.ts';
import { GOLD_FILES, readGold } from './gold.ts';
import { predictAll } from './predict.ts';
import { prepare } from './prepare.ts';
import { loadScorer, type Scores, scoreAll } from './score.ts';
import { SETTINGS, trainAttribution } from './train-attribution.ts';

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

const short = (scores: Scores): Record<string, string> =>
  Object.fromEntries(
    METRICS.map((metric) => {
      const { precision = 0, recall = 0, f1 = 0 } = scores[metric] ?? {};
      return [metric, `F1 ${(100 * f1).toFixed(1)} (P ${(100 * precision).toFixed(1)}, R ${(100 * recall).toFixed(1)})`];
    }),
  );

/** Trains the attribution model into `models/attribution.bin`; `models/attribution.card.json` says what it is made of. */
export async function runAttribution({ shared, out }: TrainPlace): Promise<void> {
  const say = progressOf('attribution');
  const context = loadContext();
  const gold = [...readGold(shared, GOLD_FILES.ownTrain), ...readGold(shared, GOLD_FILES.polnearTrain)];
  const documents = gold.map((one) => prepare(one, context, false));
  say(`${documents.length} documents, ${documents.reduce((sum, { words }) => sum + words.length, 0)} words`);
  const { bytes, verdicts } = trainAttribution(documents, say);
  const scorer = await loadScorer(shared);
  const own = gold.map((document, d) => [document, verdicts[d]!.predicted] as const).filter(([document]) => document.nested);
  const jackknifed = scoreAll(
    scorer,
    own.map(([document]) => document),
    own.map(([, found]) => found),
  );
  await shipModel({ shared, out }, bytes, { 'diplomatic train, jackknifed': short(jackknifed) }, say);
}

/** Scores a packed model on the dev sets and writes it with its card. */
async function shipModel(
  { shared, out }: TrainPlace,
  bytes: Uint8Array,
  jackknifed: Readonly<Record<string, unknown>>,
  say: (message: string) => void,
): Promise<void> {
  const scorer = await loadScorer(shared);
  const context = loadContext();
  const scores: Record<string, unknown> = { ...jackknifed };
  for (const [name, path] of DEV) {
    const set = readGold(shared, path);
    scores[name] = short(scoreAll(scorer, set, predictAll(set, bytes, context)));
  }
  for (const [set, row] of Object.entries(scores)) say(`${set}: ${JSON.stringify(row)}`);
  writeModel(out, shared, 'attribution', bytes, { ...CARD, settings: SETTINGS, scores });
  say(`${join(out, 'attribution.bin')}: ${(bytes.length / 1e6).toFixed(1)} MB`);
}

const DEV = [
  ['PolNeAR dev', GOLD_FILES.polnearDev],
  ['diplomatic dev', GOLD_FILES.ownDev],
] as const;

const PRESS = 'no licence stated, press texts: trained on, only weights ship';

const CARD = {
  description:
    "Who said what: pass 1 finds cues (linear-chain CRF over BIO source, cue, content), pass 2 marks each cue's source and content (CRF per cue over BILOU), a ranker chooses among readings, a logistic curve gives confidence. Features on words, tags, trees, quotations and on what the rules of stage 6 found.",
  data: [
    { path: GOLD_FILES.polnearTrain, licence: PRESS, use: 'train' },
    {
      path: GOLD_FILES.ownTrain,
      licence: 'own annotation; press texts and 6 Wikinews articles (CC BY 2.5): only weights ship',
      use: 'train',
    },
    { path: GOLD_FILES.polnearDev, licence: PRESS, use: 'score' },
    { path: GOLD_FILES.ownDev, licence: 'own annotation; press texts: measured only', use: 'score' },
  ],
  weaknesses: [
    'Where content ends: adjuncts and the next coordinated statement are taken in, or cut off.',
    'Cues that the training data hardly have: verbs of gesture, votes and other deeds that take a stance.',
    'Transcripts without a verb, and headlines with a colon or a dash for a verb.',
    'Statements without any cue are not found.',
  ],
  licence: 'Apache-2.0 for the weights; they hold no text. Use: reading news in English. Not a basis for judging a person.',
} as const;
