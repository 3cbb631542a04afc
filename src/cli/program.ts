import { Command, InvalidArgumentError, Option } from 'commander';
import { isDay } from '../load/day.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { FirstRunOptions } from './commands/first-run.ts';
import type { ReadCommandOptions } from './commands/read.ts';
import type { ExitCode } from './exit.ts';
import type { Io } from './io.ts';
import { addLinkCommands } from './link-program.ts';
import { positive } from './option-values.ts';
import { addRecordCommands } from './record-program.ts';
import { packageVersion } from './version.ts';

/** The command line as commander knows it. Each command's code is loaded when it is called. `done` hears its exit code. */
export function program(io: Io, done: (code: ExitCode) => void): Command {
  const root = new Command('readout')
    .description('Reads news pages about what governments and officials say: who said what, to whom, when, through whom.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .option('--no-color', 'no colours, even on a terminal')
    .argument('[paths...]', 'pages, folders or patterns; without any, the bundled examples')
    .option('--json', 'print JSON')
    .option('--no-serve', 'only print what was found: nothing is stored, no app; so it is in pipes and CI')
    .option('--no-open', 'leave the browser alone; the address is printed all the same')
    .addHelpText('after', examples('readout', 'readout pages/', 'readout pages/ --no-open', 'readout read page.html'))
    .action(async (paths: string[], options: FirstRunOptions) =>
      done(await (await import('./commands/first-run.ts')).firstRunCommand(paths, options, io)),
    );
  addRead(root, io, done);
  addExplain(root, io, done);
  addRecordCommands(root, io, done);
  addLinkCommands(root, io, done);
  root
    .command('doctor')
    .description('Check this installation: Node, lexicons, models, a reading of its own; print where things are.')
    .option('--json', 'print JSON')
    .option('--deep', 'check the record instead: structure, ledger, originals, spans against text, index, counts, orphans')
    .option('--db <file>', 'the record; without it $READOUT_DB, else readout.db in this folder')
    .addHelpText('after', examples('readout doctor', 'readout doctor --deep --db kyiv.db'))
    .action(async (_options: object, command: Command) => {
      const options = command.optsWithGlobals<{ readonly deep?: boolean; readonly db?: string; readonly json?: boolean }>();
      if (options.deep === true) done(await (await import('./commands/doctor-deep.ts')).doctorDeepCommand(options, io));
      else done(await (await import('./commands/doctor.ts')).doctorCommand(options, io));
    });
  return root;
}

function addRead(root: Command, io: Io, done: (code: ExitCode) => void): void {
  const command = root
    .command('read')
    .description('Print the statements of pages: speaker, act, words, chain of reporters, date, and how sure each is.')
    .argument(
      '[files...]',
      'pages, archives (zip, WARC, WACZ), mails, feeds, exports; folders, patterns, addresses, or - for standard input',
    )
    .option('--json', 'print the Reading of one file as JSON; for several files, a folder or a pattern an array of Readings')
    .option(
      '--jsonl',
      'take lines {"id","text"|"html","url"?,"date"?,"outlet"?}, from standard input or FILES, and print one Reading a line',
    )
    .addOption(
      new Option('--threads <n>', 'with --jsonl: pages read at once; by default as many as there are cores').argParser(positive),
    )
    .option('--stats', 'print numbers instead of statements')
    .option('--furniture', 'print the text that was set aside, too')
    .option('--allow-private', 'fetch addresses of private networks, too');
  aboutPages(command)
    .addHelpText(
      'after',
      examples('readout read page.html', 'readout read --json page.txt > reading.json', 'curl -s URL | readout read - --url URL'),
    )
    .action(async (files: string[], _options: object, self: Command) => {
      const options = self.optsWithGlobals<ReadCommandOptions>();
      if (files.length === 0 && options.jsonl !== true)
        self.error('error: name a file, a folder, a pattern, or - for standard input');
      done(await (await import('./commands/read.ts')).readCommand(files, options, io));
    });
}

function addExplain(root: Command, io: Io, done: (code: ExitCode) => void): void {
  const command = root
    .command('explain')
    .description('Print the decisions that led to a reading: what was chosen, over what, and why.')
    .argument('<file>', 'a file, or - for standard input')
    .addOption(
      new Option('--at <place>', 'only what touches this place: an offset, or LINE:COLUMN')
        .argParser(place)
        .conflicts('statement'),
    )
    .addOption(new Option('--statement <n>', 'only what touches this statement: 3 or s3').argParser(statementNumber))
    .option('--blocks', 'list every block of the page with its kind and the reason')
    .option('--json', 'print JSON');
  aboutPages(command)
    .addHelpText(
      'after',
      examples(
        'readout explain page.html --statement 3',
        'readout explain page.txt --at 12:40',
        'readout explain page.html --blocks',
      ),
    )
    .action(async (file: string, _options: object, self: Command) =>
      done(await (await import('./commands/explain.ts')).explainCommand(file, self.optsWithGlobals<ExplainOptions>(), io)),
    );
}

/** What a person may know about the pages that the pages do not say. */
function aboutPages(command: Command): Command {
  return command
    .option('--url <url>', 'where the page came from')
    .addOption(new Option('--date <day>', 'day of publication, YYYY-MM-DD, trusted before anything on the page').argParser(day))
    .option('--outlet <name>', 'who published the page');
}

function day(value: string): string {
  if (isDay(value)) return value;
  throw new InvalidArgumentError('It must be a day, YYYY-MM-DD.');
}

function place(value: string): string {
  if (/^\d+(:\d+)?$/.test(value)) return value;
  throw new InvalidArgumentError('It must be an offset, or LINE:COLUMN.');
}

function statementNumber(value: string): string {
  if (/^s?\d+$/.test(value)) return value;
  throw new InvalidArgumentError('It must be a number, or an id such as s3.');
}

const examples = (...lines: string[]): string => `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
