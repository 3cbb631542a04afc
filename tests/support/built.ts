import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { env, execPath } from 'node:process';

export const ROOT = join(import.meta.dirname, '../..');

/** The environment of a run without what this process says about colours. */
const PLAIN = Object.fromEntries(Object.entries(env).filter(([name]) => !['NO_COLOR', 'FORCE_COLOR', 'COLUMNS'].includes(name)));

export interface Setting {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

const options = ({ input, env: more, cwd }: Setting) => ({
  encoding: 'utf8' as const,
  cwd: cwd ?? ROOT,
  env: { ...PLAIN, ...more },
  maxBuffer: 2 ** 28,
  ...(input === undefined ? {} : { input }),
});

/** Runs the built command line as its users do, in a process of its own. */
export const readout = (args: readonly string[], setting: Setting = {}): SpawnSyncReturns<string> =>
  spawnSync(execPath, [join(ROOT, 'bin/readout.js'), ...args], options(setting));

/** Runs a line of shell in the checkout. */
export const shell = (line: string, setting: Setting = {}): SpawnSyncReturns<string> =>
  spawnSync('bash', ['-c', line], options({ ...setting, env: { NODE: execPath, ...setting.env } }));
