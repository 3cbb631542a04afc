import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CROSS_VALIDATED } from '../../eval/cross-validated.ts';
import { learnedTagger } from '../../src/document/3-sentences/tagger/learned-tagger.ts';
import { learnedParser } from '../../src/document/4-parse/dependency/learned-parser.ts';
import { loadContext } from '../../src/load/context.ts';
import { openArchive } from '../../src/model/archive.ts';
import type { Context } from '../../src/types/context.ts';
import { benchOf } from '../lib/cache.ts';
import { writeModel } from '../lib/card.ts';
import { quiet, type Say } from '../lib/progress.ts';
import { FOLDS, foldOf, packRuns, parserRuns } from '../parser/parser-runs.ts';
import type { TrainPlace } from '../run.ts';
import { CARD } from './card.ts';
import { crossValidated } from './cross-validated.ts';
import { GOLD_FILES, readGold } from './gold.ts';
import { predictAll } from './predict.ts';
import { type Prepared, prepare } from './prepare.ts';
import { attributionScores, reliabilityOf, type Scores, statementScores } from './score.ts';
import { SETTINGS, type Trained, trainAttribution } from './train-attribution.ts';

const SETS = [GOLD_FILES.ownTrain, GOLD_FILES.polnearTrain] as const;
/** Trains the attribution model into `attribution.bin`; its card says what it is made of. Needs `tagger.bin` and `parser.bin`. */
export async function runAttribution(place: TrainPlace): Promise<void> {
  const { shared, out, say } = place;
  const documents = prepareAll(place);
  say(`${documents.length} documents, ${documents.reduce((sum, { words }) => sum + words.length, 0)} words`, 40);
  const lexicons = join(import.meta.dirname, '../../lexicons');
  const files = [
    ...SETS.map((path) => join(shared, path)),
    ...['tagger.bin', 'parser.bin'].map((name) => join(out, name)),
    ...readdirSync(lexicons).map((name) => join(lexicons, name)),
  ];
  const trained = trainAttribution(
    documents,
    benchOf('attribution', { code: join(import.meta.dirname, 'chains.ts'), files }),
    say,
  );
  const scores = { ...(await jackknifedScores(shared, documents, trained)), ...(await devScores(shared, out, trained, say)) };
  writeModel(out, shared, 'attribution', trained.bytes, {
    ...CARD,
    settings: SETTINGS,
    scores,
  });
  say(`attribution.bin: ${(trained.bytes.length / 1e6).toFixed(1)} MB`, 20);
}

const contextOf = (out: string, parser: Uint8Array): Context => ({
  ...loadContext(),
  tagger: learnedTagger(openArchive(readFileSync(join(out, 'tagger.bin')))),
  models: { parser: learnedParser(openArchive(parser)), attribution: null },
});

/**
 * Training articles, each with trees of a parser whose self-training saw only the other half of the news: as good as on pages that
 * nobody has seen, and no better, so that the model learns how far to trust them.
 */
function prepareAll(place: TrainPlace): Prepared[] {
  const runs = parserRuns({ ...place, say: quiet });
  const contexts = Array.from({ length: FOLDS }, (_, fold) =>
    contextOf(place.out, packRuns(runs, runs.byFold.filter((_, seen) => seen !== fold).flat())),
  );
  return SETS.flatMap((set) => readGold(place.shared, set).map((gold, i) => prepare(gold, contexts[foldOf(i)]!, false)));
}

/** Scores of models that did not see the articles they read. */
async function jackknifedScores(
  shared: string,
  documents: readonly Prepared[],
  trained: Trained,
): Promise<Record<string, unknown>> {
  const found = crossValidated(documents, trained);
  const part = (nested: boolean) => {
    const kept = documents.flatMap(({ gold }, d) => (gold.nested === nested ? [[gold, found[d]!] as const] : []));
    return [kept.map(([gold]) => gold), kept.map(([, list]) => list)] as const;
  };
  const [own, polnear] = [part(true), part(false)];
  return {
    [CROSS_VALIDATED]: {
      note: 'rules and the table of cues were written with sight of these articles',
      ...(await statementScores(shared, ...own)),
      ...(await attributionScores(shared, ...own)),
      reliability: await reliabilityOf(shared, ...own),
    },
    'PolNeAR train, cross-validated': await attributionScores(shared, ...polnear),
  };
}

/** Scores of the packed model on articles held out. */
async function devScores(shared: string, out: string, { bytes }: Trained, say: Say): Promise<Record<string, Scores>> {
  const context = contextOf(out, readFileSync(join(out, 'parser.bin')));
  const scores: Record<string, Scores> = {};
  for (const [name, path] of [
    ['PolNeAR dev', GOLD_FILES.polnearDev],
    ['diplomatic dev', GOLD_FILES.ownDev],
  ] as const) {
    const set = readGold(shared, path);
    const found = predictAll(set, bytes, context);
    const own = set.some(({ nested }) => nested) ? await statementScores(shared, set, found) : {};
    scores[name] = { ...own, ...(await attributionScores(shared, set, found)) };
    say(`${name}: ${JSON.stringify(scores[name])}`);
  }
  return scores;
}
