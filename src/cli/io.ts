import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** Everything a command touches of the world outside, so that tests can hand in another one. */
export interface Io {
  /** Writes to standard output; waits while whoever reads it is behind. */
  readonly out: (text: string) => Promise<void>;
  /** Writes a line to standard error. */
  readonly err: (line: string) => void;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Columns to wrap readable output to. */
  readonly width: number;
  /** Whether standard output wants colours, unless --no-color. */
  readonly colour: boolean;
  /** Whether a person sits at a terminal: not a pipe, not CI. */
  readonly interactive?: boolean;
  /** Draws on standard error where that is a terminal; null elsewhere. */
  readonly draw: ((text: string) => void) | null;
}

const DEFAULT_WIDTH = 100;
const WIDEST = 120;

interface Process {
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly stdin: Readable;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The terminal, pipes and environment of a process. */
export function ioOf({ stdout, stderr, stdin, env }: Process): Io {
  return {
    out: async (text) => {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    err: (line) => void stderr.write(`${line}\n`),
    stdin: stdin as AsyncIterable<Uint8Array>,
    width: Math.min(WIDEST, stdout.columns ?? (Number(env.COLUMNS) || DEFAULT_WIDTH)),
    colour: wantsColour(stdout.isTTY === true, env),
    interactive: stdout.isTTY === true && !env.CI,
    draw: stderr.isTTY === true ? (text) => void stderr.write(text) : null,
  };
}

/** Colours on a terminal only; NO_COLOR (no-color.org) and TERM=dumb turn them off, FORCE_COLOR on. */
export function wantsColour(terminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0';
  return terminal && env.TERM !== 'dumb';
}
