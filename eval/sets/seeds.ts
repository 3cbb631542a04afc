import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import type { Reading } from '../../src/types/reading.ts';
import { readJsonl } from '../gold.ts';
import type { Shares, StatementError } from '../scorers.ts';
import type { EvalSet } from '../types.ts';
import { exactFigures, figuresOf, type GoldArticle, missesOf } from './statements.ts';

const GOLD = 'gold/seeds/statements.jsonl';

/** The four seed articles as raw text files with all their furniture: lines, statements, names, the day of writing. */
export const seeds: EvalSet = {
  name: 'seeds',
  files: [GOLD, 'gold/seeds/lines.jsonl', 'gold/seeds/cross.json'],
  async run({ shared, read }) {
    const articles = readJsonl<GoldArticle>(join(shared, GOLD));
    const readings = new Map<string, Reading>();
    for (const { id } of articles) {
      const file = join(shared, 'seeds', `${id}.txt`);
      readings.set(id, read(readFileSync(file), { source: `${id}.txt`, mediaType: 'text/plain' }));
    }
    const { shares, errors } = runScorer(shared, readings);
    return {
      documents: articles.length,
      figures: [...figuresOf(shares), ...(await exactFigures(shared, articles, readings))],
      misses: missesOf(errors, articles, readings),
    };
  },
};

/** `seeds.mjs` is a command: it takes a folder of readings and prints shares. */
function runScorer(shared: string, readings: ReadonlyMap<string, Reading>): { shares: Shares; errors: StatementError[] } {
  const folder = mkdtempSync(join(tmpdir(), 'readout-seeds-'));
  try {
    for (const [id, reading] of readings) writeFileSync(join(folder, `${id}.json`), JSON.stringify(reading));
    const errorFile = join(folder, 'errors.jsonl');
    const scorer = join(shared, 'score/seeds.mjs');
    const printed = execFileSync(execPath, [scorer, folder, '--json', '--errors', errorFile], { encoding: 'utf8' });
    return { shares: JSON.parse(printed) as Shares, errors: readJsonl(errorFile) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
