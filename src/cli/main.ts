import process from 'node:process';
import { CommanderError } from 'commander';
import { EXIT, type ExitCode } from './exit.ts';
import { type Io, ioOf } from './io.ts';
import { program } from './program.ts';

/** Runs the command line in this process: `argv` is `process.argv`. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', leaveQuietly);
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  process.exitCode = await run(argv.slice(2), ioOf(process));
}

/** Whoever reads our output has gone (`readout ... | head`): nothing is wrong, and nothing more is to be done. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  process.stderr.write(`readout: standard output: ${error.message}\n`);
  process.exit(EXIT.failed);
}

/** Runs one command line against any `Io` and gives its exit code. Throws nothing. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const printed: string[] = [];
  const root = program(io, (result) => {
    code = result;
  });
  for (const command of [root, ...root.commands])
    command.exitOverride().configureOutput({
      writeOut: (text) => void printed.push(text),
      writeErr: (text) => io.err(text.trimEnd()),
    });
  try {
    await root.parseAsync(args, { from: 'user' });
  } catch (error) {
    code = codeOf(error, io);
  }
  if (printed.length > 0) await io.out(printed.join(''));
  return code;
}

function codeOf(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  io.err(`readout: an error of Readout’s own, please report it: ${error instanceof Error ? error.stack : String(error)}`);
  return EXIT.bug;
}
