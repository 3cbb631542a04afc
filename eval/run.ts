/**
 * Measures the reader against labelled data and holds the floors: `npm run eval`.
 *
 *     npm run eval                                  every set; exit 1 below a floor
 *     npm run eval -- --only seeds,polnear          some sets
 *     npm run eval -- --update                      raise the floors to what was measured
 *     npm run eval -- --update --lower "seeds.act" --because "the guide changed"
 *
 * What went wrong is written as marked text under eval/out/. Without labelled data it says so and runs what needs none.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { read } from '../src/index.ts';
import { buckets } from './buckets.ts';
import { type Floors, failures, judge, type Measured, NO_FLOORS, raise } from './floors.ts';
import { sharedFolder } from './gold.ts';
import { measure } from './measure.ts';
import { SETS } from './sets/all.ts';
import { table } from './table.ts';
import type { EvalSet } from './types.ts';
import { writeWorst } from './worst.ts';

const FLOORS = join(import.meta.dirname, 'floors.json');
const OUT = join(import.meta.dirname, 'out');

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: {
    only: { type: 'string', default: '' },
    update: { type: 'boolean', default: false },
    lower: { type: 'string', multiple: true, default: [] },
    because: { type: 'string', default: '' },
  },
});

const shared = sharedFolder();
if (shared === null) console.log('eval: only what needs no labelled data, which is not here (READOUT_SHARED, default ../shared)');

const floors: Floors = existsSync(FLOORS) ? (JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors) : NO_FLOORS;
const measured: Measured[] = [];
const errorLines: string[] = [];
for (const set of chosen(options.only)) {
  const result = await measure(set, shared ?? '', read);
  measured.push(result.measured);
  writeWorst(OUT, result.measured, result.outcome);
  const counts = buckets(result.outcome.misses).map(([kind, count]) => `${kind} ${count}`);
  if (counts.length > 0) errorLines.push(`${set.name}: ${counts.join(', ')}`);
  console.error(`eval: ${set.name}, ${result.outcome.documents} documents, ${result.seconds.toFixed(1)} s`);
}

const rows = judge(measured, floors);
console.log(table(rows));
if (errorLines.length > 0) console.log(`\nerrors (marked text in eval/out/)\n${errorLines.join('\n')}`);
exit(options.update ? update() : verdict());

function chosen(only: string): readonly EvalSet[] {
  if (only === '') return SETS.filter((set) => shared !== null || set.data === 'repository');
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !SETS.some((set) => set.name === name));
  if (unknown.length === 0) return SETS.filter((set) => names.includes(set.name));
  console.error(`eval: no set named ${unknown.join(', ')}; there are ${SETS.map((set) => set.name).join(', ')}`);
  return exit(2);
}

function update(): number {
  const { floors: raised, refused } = raise(measured, floors, { lower: options.lower, because: options.because });
  writeFileSync(FLOORS, `${JSON.stringify(raised, null, 2)}\n`);
  for (const refusal of refused) console.error(`eval: ${refusal}`);
  return refused.length > 0 ? 1 : 0;
}

function verdict(): number {
  const failed = failures(rows);
  for (const row of failed)
    console.error(`eval: ${row.set}.${row.metric} ${row.verdict} (${row.value.toFixed(1)}, floor ${row.floor?.toFixed(1)})`);
  return failed.length > 0 ? 1 : 0;
}
