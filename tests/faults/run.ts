/**
 * What happens to a record when things go wrong: `npm run test:faults`. Processes are killed with SIGKILL at random moments, writers
 * and readers run at once, the disk fills up, files are cut and single bits flipped. Prints counts; exits 1 when anything that was
 * acknowledged is lost or a damaged file is silently used. `-- --kills 20` for a short run, `-- --only bit` for one scenario.
 */
import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import { bitFlips, truncations } from './damage.ts';
import { fullDisk } from './full-disk.ts';
import { killedBackups, killedIngest, killedMigrations, killedReviews } from './kills.ts';
import { manyAtOnce } from './many.ts';
import { killedWorkers } from './workers.ts';

/** What a scenario found: counts for people, and what must not be. */
export interface Outcome {
  readonly counts: Readonly<Record<string, number | string>>;
  readonly wrong: readonly string[];
}

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    /** Read by workers that are killed: `-- --only workers --pages 20000` is the whole of it. */
    pages: { type: 'string', default: '2000' },
  },
});
const kills = Number(values.kills);
const seed = Number(values.seed);

const SCENARIOS: readonly (readonly [string, () => Promise<Outcome>])[] = [
  ['killed while adding pages', () => killedIngest(Math.ceil(kills * 0.5), seed)],
  ['killed while reviewing', () => killedReviews(Math.ceil(kills * 0.2), seed)],
  ['killed while migrating', () => killedMigrations(Math.ceil(kills * 0.15), seed)],
  ['killed while backing up', () => killedBackups(Math.ceil(kills * 0.15), seed)],
  ['two writers, ten readers', () => manyAtOnce(seed)],
  ['full disk', () => fullDisk(seed)],
  ['truncated file', () => truncations(Math.ceil(kills * 0.2), seed)],
  ['flipped bit', () => bitFlips(kills, seed)],
  ['killed workers, lost database', () => killedWorkers(kills, Number(values.pages), seed)],
];

let wrong = 0;
for (const [name, scenario] of SCENARIOS) {
  if (!name.includes(values.only)) continue;
  const started = performance.now();
  const outcome = await scenario();
  const counts = Object.entries(outcome.counts).map(([what, count]) => `${what} ${count}`);
  console.log(
    `${outcome.wrong.length === 0 ? 'ok ' : 'BAD'}  ${name.padEnd(28)}${counts.join(' · ')} · ${Math.round((performance.now() - started) / 1000)} s`,
  );
  for (const each of outcome.wrong.slice(0, 10)) console.log(`       ${each}`);
  wrong += outcome.wrong.length;
}
if (wrong > 0) exit(1);
