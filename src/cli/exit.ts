/** What the command's exit code says; docs/cli.md is made from this table. */
export const EXIT = { ok: 0, failed: 1, usage: 2, altered: 3, notFound: 4, bug: 70, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
  ok: 'Everything asked for was done.',
  failed: 'Some file or line could not be read, or `doctor` found a problem. What could be read was printed.',
  usage: 'The command line is wrong: an unknown option, a missing or malformed value. Nothing was read.',
  altered: '`verify`: the record has these words otherwise.',
  notFound: '`verify`: the record does not have these words. `compare`: it has no event that fits.',
  bug: 'An error of Readout’s own. The message names the file; the rest was still read. Please report it.',
  interrupted: 'Stopped by Ctrl-C.',
};

/** The code that says most when several things happened: a bug over a failure over success. */
export const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);
