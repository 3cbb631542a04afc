import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { generatedPage } from '../support/generated.ts';
import { contents, incoming } from '../support/stores.ts';

/** A folder of its own for one scenario, removed afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-faults-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Child {
  readonly process: ChildProcess;
  /** Lines told so far. */
  readonly told: string[];
  /** Resolves when it has ended, killed or not. */
  readonly ended: Promise<number | null>;
}

export function startChild(work: string, file: string, ...rest: readonly (string | number)[]): Child {
  const child = spawn(execPath, [join(import.meta.dirname, 'child.ts'), work, file, ...rest.map(String)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told: string[] = [];
  let unfinished = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (unfinished + text).split('\n');
    unfinished = lines.pop() ?? '';
    told.push(...lines);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => told.push(...text.split('\n').map((line) => `stderr ${line}`)));
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  return { process: child, told, ended };
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Kills a child with SIGKILL at a random moment after it first told something; true when it was still running. */
export async function killSomewhen(child: Child, next: () => number, within: number): Promise<boolean> {
  const started = performance.now();
  while (child.told.length === 0 && child.process.exitCode === null && performance.now() - started < 20_000) await sleep(1);
  await sleep(next() * within);
  const running = child.process.exitCode === null;
  child.process.kill('SIGKILL');
  await child.ended;
  return running;
}

/** The record of these pages, made in peace. */
export async function peaceful(folder: string, seed: number, pages: number): Promise<{ file: string; holds: unknown }> {
  const file = join(folder, `peaceful-${seed}-${pages}.db`);
  const store = openSqlite(file, { create: true });
  for (let n = 0; n < pages; n += 10)
    await store.put(Array.from({ length: Math.min(10, pages - n) }, (_, i) => incoming(generatedPage(seed, n + i))));
  const holds = await contents(store);
  await store.close();
  return { file, holds };
}
