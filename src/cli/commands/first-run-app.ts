import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { keepReadings, type ReadPage } from '../../worker/keep-readings.ts';
import type { ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { withRecord } from '../record.ts';
import type { ServeCommandOptions } from './serve.ts';

export interface AppRunOptions extends ServeCommandOptions {
  /** False: only print what was found. */
  readonly serve?: boolean;
}

/** Whether a first run ends in the app: for a person at a terminal, not for a script, a pipe or CI, unless they say otherwise. */
export const endsInApp = ({ serve, json }: AppRunOptions, io: Io): boolean =>
  serve !== false && json !== true && io.interactive === true;

/**
 * Keeps what was read and opens the app over it. The bundled examples go into a record of their own that is gone afterwards, so that
 * they never mix with anybody's own pages.
 */
export async function openApp(pages: readonly ReadPage[], isExample: boolean, options: AppRunOptions, io: Io): Promise<ExitCode> {
  const db = isExample && options.db === undefined ? passingRecord() : options.db;
  return withRecord(
    db === undefined ? options : { ...options, db },
    io,
    async (record) => {
      await keepReadings(record.store, pages, new Date().toISOString());
      // Loaded only now: most runs end without the app.
      const { serveRecord } = await import('./serve.ts');
      return serveRecord(record, options, io);
    },
    true,
  );
}

function passingRecord(): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-examples-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'examples.db');
}
