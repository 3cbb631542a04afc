/**
 * Trains Readout's models from the shared data into `models/`. One stage: `node train/run.ts tagger`; all: no argument.
 *
 *     --shared DIR   the data (default: READOUT_SHARED, else ../shared)      --out DIR   default: models
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, exit, stderr } from 'node:process';
import { parseArgs } from 'node:util';
import { runAttribution } from './attribution/run-attribution.ts';
import { sharedFolder } from './lib/shared.ts';
import { runParser } from './parser/run-parser.ts';
import { runTagger } from './tagger/run-tagger.ts';

export interface TrainPlace {
  readonly shared: string;
  readonly out: string;
}

const STAGES: Readonly<Record<string, (place: TrainPlace) => void | Promise<void>>> = {
  tagger: runTagger,
  parser: runParser,
  attribution: runAttribution,
};

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  options: { shared: { type: 'string' }, out: { type: 'string' } },
  allowPositionals: true,
});
const place: TrainPlace = {
  shared: resolve(values.shared ?? sharedFolder()),
  out: resolve(values.out ?? join(import.meta.dirname, '../models')),
};
mkdirSync(place.out, { recursive: true });
for (const name of positionals.length > 0 ? positionals : Object.keys(STAGES)) {
  const stage = STAGES[name];
  if (stage === undefined) {
    stderr.write(`no stage "${name}"; stages are ${Object.keys(STAGES).join(', ')}\n`);
    exit(2);
  }
  await stage(place);
}
