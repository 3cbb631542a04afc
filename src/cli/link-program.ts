import { type Command, Option } from 'commander';
import type { ExitCode } from './exit.ts';
import type { Io } from './io.ts';
import { dayOption, positive } from './option-values.ts';
import { examples, overRecord } from './record-program.ts';

type Done = (code: ExitCode) => void;

/** The commands over what a record links across pages. */
export function addLinkCommands(root: Command, io: Io, done: Done): void {
  addCompare(root, io, done);
  addDenials(root, io, done);
  addPositions(root, io, done);
  addPhrases(root, io, done);
  addTimeline(root, io, done);
}

function addCompare(root: Command, io: Io, done: Done): void {
  overRecord(root.command('compare'))
    .description(
      'Accounts of one call, meeting or statement side by side: what only one has, what several have, where they differ.',
    )
    .argument('[event]', 'an event’s id; without one, the event of --date and --with that has most accounts')
    .addOption(new Option('--date <day>', 'its day; the day before and after count too').argParser(dayOption))
    .option('--with <names>', 'who took part, parted by commas')
    .option('--list', 'only print the events that fit')
    .addHelpText('after', examples('readout compare --date 2022-03-18 --with "Xi Jinping,Joe Biden"', 'readout compare --list'))
    .action(async (event: string | undefined, _options: object, self: Command) =>
      done(await (await import('./commands/compare.ts')).compareCommand(event, self.optsWithGlobals(), io)),
    );
}

function addDenials(root: Command, io: Io, done: Done): void {
  span(overRecord(root.command('denials')))
    .description('Claims and what answers them; accusations that nobody answers, denials of what nobody claims.')
    .argument('[name]', 'only by or about this one')
    .addOption(new Option('--limit <n>', 'claims printed, 50 unless said otherwise').argParser(positive))
    .option('--after <place>', 'go on after this place, as the page before printed it')
    .addHelpText('after', examples('readout denials', 'readout denials China --since 2022-02-24'))
    .action(async (name: string | undefined, _options: object, self: Command) =>
      done(await (await import('./commands/denials.ts')).denialsCommand(name, self.optsWithGlobals(), io)),
    );
}

function addPositions(root: Command, io: Io, done: Done): void {
  overRecord(root.command('positions'))
    .description(
      'Who stands where on which issue, since when and by which statement; with --vs, what is otherwise than on that day.',
    )
    .option('--issue <issue>', 'only on this issue')
    .option('--actor <name>', 'only of this one')
    .addOption(new Option('--at <day>', 'on this day; without it the last of the record').argParser(dayOption))
    .addOption(new Option('--vs <day>', 'compared with this day').argParser(dayOption))
    .addHelpText(
      'after',
      examples('readout positions --issue sanctions', 'readout positions --actor China --at 2022-06-15 --vs 2022-02-24'),
    )
    .action(async (_options: object, self: Command) =>
      done(await (await import('./commands/positions.ts')).positionsCommand(self.optsWithGlobals(), io)),
    );
}

function addPhrases(root: Command, io: Io, done: Done): void {
  span(overRecord(root.command('phrases')))
    .description(
      'Formulations that recur: first and last use, by whom, in whose voice, in which variants. Without words, all of them.',
    )
    .argument('[words]', 'a formulation’s id, or words in its name or its uses')
    .option('--actor <name>', 'only as used by this one')
    .addOption(new Option('--limit <n>', 'formulations printed, 30 unless said otherwise').argParser(positive))
    .option('--after <place>', 'go on after this place, as the page before printed it')
    .addHelpText(
      'after',
      examples('readout phrases', 'readout phrases "Cold War mentality"', 'readout phrases --actor "Wang Yi"'),
    )
    .action(async (words: string | undefined, _options: object, self: Command) =>
      done(await (await import('./commands/phrases.ts')).phrasesCommand(words, self.optsWithGlobals(), io)),
    );
}

function addTimeline(root: Command, io: Io, done: Done): void {
  span(overRecord(root.command('timeline')))
    .description(
      'What somebody says, issue by issue in the order of days; with --issue what everybody says on it. Silences count.',
    )
    .argument('[name]', 'a name or an id')
    .option('--issue <issue>', 'only on this issue; without a name, by speaker')
    .addHelpText('after', examples('readout timeline "Wang Yi"', 'readout timeline --issue mediation --since 2022-02-24'))
    .action(async (name: string | undefined, _options: object, self: Command) => {
      const options = self.optsWithGlobals<{ readonly issue?: string }>();
      if (name === undefined && options.issue === undefined) self.error('error: name somebody, or an --issue');
      done(await (await import('./commands/timeline.ts')).timelineCommand(name, options, io));
    });
}

const span = (command: Command): Command =>
  command
    .addOption(new Option('--since <day>', 'on this day or later').argParser(dayOption))
    .addOption(new Option('--until <day>', 'on this day or earlier').argParser(dayOption));
