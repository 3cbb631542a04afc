/**
 * What a change gains and loses: `npm run eval:compare -- REV [--only seeds,polnear]`.
 *
 * Reads the same documents with this checkout and with revision REV (unpacked into a temporary folder), prints the figures side by
 * side and lists statements gained, lost and changed as marked text; the whole list is written to eval/out/compare.txt.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { read } from '../src/index.ts';
import { differences, listed } from './differences.ts';
import type { Row } from './floors.ts';
import { judge, NO_FLOORS } from './floors.ts';
import { sharedFolder } from './gold.ts';
import { measure } from './measure.ts';
import { type Recording, recording } from './recording.ts';
import { withRevision } from './revision.ts';
import { SETS } from './sets/all.ts';
import { aligned, shownValue } from './table.ts';
import type { Read } from './types.ts';

const OUT = join(import.meta.dirname, 'out');
/** Statements printed of each kind; the file holds all. */
const PRINTED = 12;

const { values: options, positionals } = parseArgs({
  args: argv.slice(2),
  options: { only: { type: 'string', default: 'seeds,diplomatic,polnear' } },
  allowPositionals: true,
});
const revision = positionals[0] ?? 'HEAD';
const shared = sharedFolder();
if (shared === null) {
  console.log('eval:compare: skipped, there is no labelled data here (READOUT_SHARED, default ../shared)');
  exit(0);
}

const now = await measured(shared, read);
const then = await withRevision(revision, (other) => measured(shared, other));

console.log(sideBySide(then.rows, now.rows));
const changes = differences(then.readings, now.readings);
mkdirSync(OUT, { recursive: true });
writeFileSync(join(OUT, 'compare.txt'), listed(changes, Number.POSITIVE_INFINITY));
console.log(`\n${listed(changes, PRINTED)}\nall of them: eval/out/compare.txt`);

async function measured(folder: string, reader: Read): Promise<{ rows: Row[]; readings: Recording['readings'] }> {
  const recorded = recording(reader);
  const rows: Row[] = [];
  for (const set of SETS.filter(({ name }) => options.only.split(',').includes(name)))
    rows.push(...judge([(await measure(set, folder, recorded.read)).measured], NO_FLOORS));
  return { rows, readings: recorded.readings };
}

function sideBySide(before: readonly Row[], after: readonly Row[]): string {
  const rows = after.map((row) => {
    const old = before.find(({ set, metric }) => set === row.set && metric === row.metric);
    const change = old === undefined ? Number.NaN : row.value - old.value;
    const sign = Math.abs(change) < 0.05 ? '=' : change > 0 ? `+${change.toFixed(1)}` : change.toFixed(1);
    return [row.set, row.metric, old === undefined ? 'none' : shownValue(old), shownValue(row), Number.isNaN(change) ? '' : sign];
  });
  return aligned([['set', 'metric', revision, 'here', 'change'], ...rows], new Set([2, 3, 4]));
}
