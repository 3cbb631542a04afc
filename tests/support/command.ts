import { Readable } from 'node:stream';
import type { ExitCode } from '../../src/cli/exit.ts';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/main.ts';

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export interface World {
  readonly stdin?: string | Uint8Array;
  readonly width?: number;
  readonly colour?: boolean;
}

/** Runs one command line in this process, with its output caught. */
export async function command(args: readonly string[], { stdin = '', width = 80, colour = false }: World = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const io: Io = {
    out: async (text) => {
      out += text;
    },
    err: (line) => {
      err += `${line}\n`;
    },
    stdin: Readable.from([typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin]),
    width,
    colour,
    draw: null,
  };
  const code = await run(args, io);
  return { code, out, err };
}
