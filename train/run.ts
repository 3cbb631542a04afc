/**
 * Trains Readout's models from the shared data into `models/`. One stage: `node train/run.ts tagger`; all: no argument. The same data
 * and code give the same bytes. A run that was stopped goes on after its last finished step.
 *
 *     --shared DIR   the data (default: READOUT_SHARED, else ../shared)      --out DIR   default: models
 *     --fresh        forgets the steps of earlier runs
 *
 * At the end it says for every model whether it is, byte for byte, the one that `models/card.json` describes.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, cpuUsage, exit, resourceUsage, stderr } from 'node:process';
import { parseArgs } from 'node:util';
import { runAttribution } from './attribution/run-attribution.ts';
import { forgetAll } from './lib/cache.ts';
import { cardOf, type Models, shippedCard, writeCard } from './lib/models-card.ts';
import { Progress, type Say, spoken } from './lib/progress.ts';
import { sharedFolder } from './lib/shared.ts';
import { runParser } from './parser/run-parser.ts';
import { runTagger } from './tagger/run-tagger.ts';

export interface TrainPlace {
  readonly shared: string;
  readonly out: string;
  readonly say: Say;
}

/** In order: each needs the models of those before it. `seconds` is what it takes on a quiet machine, for the time left. */
const STAGES: Readonly<
  Record<keyof Models, { readonly run: (place: TrainPlace) => void | Promise<void>; readonly seconds: number }>
> = {
  tagger: { run: runTagger, seconds: 70 },
  parser: { run: runParser, seconds: 620 },
  attribution: { run: runAttribution, seconds: 460 },
};

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  options: { shared: { type: 'string' }, out: { type: 'string' }, fresh: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const shared = resolve(values.shared ?? sharedFolder());
const out = resolve(values.out ?? join(import.meta.dirname, '../models'));
const isStage = (name: string): name is keyof Models => name in STAGES;
const unknown = positionals.find((name) => !isStage(name));
if (unknown !== undefined) {
  stderr.write(`no stage "${unknown}"; stages are ${Object.keys(STAGES).join(', ')}\n`);
  exit(2);
}
const chosen = Object.keys(STAGES)
  .filter(isStage)
  .filter((name) => positionals.length === 0 || positionals.includes(name));

if (values.fresh) forgetAll();
mkdirSync(out, { recursive: true });
const before = shippedCard();
const progress = new Progress(chosen.reduce((sum, name) => sum + STAGES[name].seconds, 0));
for (const name of chosen) await STAGES[name].run({ shared, out, say: progress.begin(name) });
writeCard(out);
const { user, system } = cpuUsage();
stderr.write(
  `in all ${spoken(performance.now() / 1000)}, ${spoken((user + system) / 1e6)} of processor time, ${(resourceUsage().maxRSS / 1e6).toFixed(1)} GB\n`,
);
for (const [name, { digest }] of Object.entries(cardOf(out))) {
  const same = before?.[name as keyof Models]?.digest === digest;
  stderr.write(`${name}.bin ${digest.slice(0, 23)} ${same ? 'is' : 'differs from'} the one in models/card.json\n`);
}
