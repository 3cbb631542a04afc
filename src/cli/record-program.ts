import { type Command, Option } from 'commander';
import type { AddOptions } from './commands/add.ts';
import type { CiteOptions } from './commands/cite.ts';
import type { ExportOptions } from './commands/export.ts';
import type { ReviewOptions } from './commands/review.ts';
import type { ServeCommandOptions } from './commands/serve.ts';
import type { WatchCommandOptions } from './commands/watch.ts';
import type { ExitCode } from './exit.ts';
import type { Io } from './io.ts';
import { positive } from './option-values.ts';

type Done = (code: ExitCode) => void;

/** Names of the formats; their code is loaded when one is asked for. A test holds these against `src/export`. */
export const EXPORTS = [
  'csv',
  'jsonl',
  'parquet',
  'wadm',
  'jsonld',
  'cameo',
  'plover',
  'ftm',
  'cas',
  'labelstudio',
  'doccano',
  'training',
];
export const CITATION_FORMATS = ['csl', 'bibtex', 'ris', 'md', 'html'];

/** The commands over a record. */
export function addRecordCommands(root: Command, io: Io, done: Done): void {
  addAdd(root, io, done);
  addSays(root, io, done);
  addWhen(root, io, done);
  addSearch(root, io, done);
  addVerify(root, io, done);
  addCite(root, io, done);
  addShow(root, io, done);
  addActors(root, io, done);
  addStats(root, io, done);
  addExport(root, io, done);
  addReview(root, io, done);
  addDecisions(root, io, done);
  addKeeping(root, io, done);
  addWorkers(root, io, done);
  addWatch(root, io, done);
  addServe(root, io, done);
}

function addAdd(root: Command, io: Io, done: Done): void {
  overRecord(root.command('add'))
    .description(
      'Add pages to the record: each is read, and kept with its bytes. Known pages are left alone; a stopped run goes on.',
    )
    .argument('[paths...]', 'pages, archives, mails, feeds, exports; folders, patterns, addresses')
    .addOption(new Option('--as <kind>', 'take every file as this, whatever its name').choices(['text', 'html', 'jsonl']))
    .option('--url <url>', 'where the page came from')
    .option('--date <day>', 'day of publication, YYYY-MM-DD')
    .option('--outlet <name>', 'who published the page')
    .addOption(new Option('--threads <n>', 'pages read at once; by default as many as there are cores').argParser(positive))
    .option('--allow-private', 'fetch pages at private addresses, too')
    .option('--watch', 'go on looking for new and changed files')
    .option('--queue', 'leave the reading to the workers of a record in PostgreSQL')
    .option('--reread', 'read every page again that an older reader read; decisions of people are kept')
    .addHelpText(
      'after',
      examples('readout add pages/', 'readout add --db kyiv.db page.html --date 2022-03-18', 'readout add --reread'),
    )
    .action(async (paths: string[], _options: object, self: Command) => {
      const options = self.optsWithGlobals<AddOptions>();
      if (paths.length === 0 && options.reread !== true) self.error('error: name files, folders or patterns to add');
      done(await (await import('./commands/add.ts')).addCommand(paths, options, io));
    });
}

function addSays(root: Command, io: Io, done: Done): void {
  paged(overRecord(root.command('says')))
    .description('What somebody says, or what is said for them, newest first.')
    .argument('<name>', 'a name, or an id such as person:wang-yi or state:CN')
    .option('--about <issues>', 'about one of these issues')
    .option('--act <acts>', 'doing this: assert, deny, withhold ...')
    .option('--to <names>', 'to one of these')
    .option('--via <names>', 'reported through one of these')
    .option('--form <form>', 'direct, indirect or mixed')
    .option('--outlet <names>', 'on pages of one of these')
    .option('--since <day>', 'on this day, month or year or later')
    .option('--until <day>', 'on this day, month or year or earlier')
    .option('--sure <bound>', 'confidence, as in ">0.8"')
    .option('--and <query>', 'and fitting this query')
    .addHelpText('after', examples('readout says "Wang Yi" --about sanctions --since 2022-02-24 --act deny,withhold'))
    .action(async (name: string, _options: object, self: Command) =>
      done(await (await import('./commands/says.ts')).saysCommand(name, self.optsWithGlobals(), io)),
    );
}

function addWhen(root: Command, io: Io, done: Done): void {
  paged(overRecord(root.command('when')))
    .description('When a formulation was used: first, last, by whom, and every use, oldest first.')
    .argument('<words>', 'the words, exactly; case, accents, dashes and quotation marks do not matter')
    .option('--and <query>', 'only uses that fit this query')
    .addHelpText(
      'after',
      examples('readout when "Cold War mentality"', 'readout when "special military operation" --and "-for:Russia"'),
    )
    .action(async (words: string, _options: object, self: Command) =>
      done(await (await import('./commands/when.ts')).whenCommand(words, self.optsWithGlobals(), io)),
    );
}

function addSearch(root: Command, io: Io, done: Done): void {
  paged(overRecord(root.command('search')))
    .description(
      'Statements that fit a query: words, "exact phrase", by: for: to: via: act: form: about: since: until: has: -not OR ( ).',
    )
    .argument('<query...>', 'see docs/record.md for the language; quote the whole for the shell')
    .option('--oldest', 'oldest first')
    .addHelpText(
      'after',
      examples(`readout search 'sanctions by:"Wang Yi" since:2022-03 -act:deny'`, 'readout search has:silence for:China'),
    )
    .action(async (words: string[], _options: object, self: Command) =>
      done(await (await import('./commands/search.ts')).searchCommand(words.join(' '), self.optsWithGlobals(), io)),
    );
}

function addVerify(root: Command, io: Io, done: Done): void {
  overRecord(root.command('verify'))
    .description('Whether somebody said these words: exact (exit 0), altered, with the differences (3), or not found (4).')
    .argument('<words>', 'the words; quotation marks, case, ellipses and [insertions] do not matter')
    .option('--speaker <name>', 'whether this one said them')
    .option('--and <query>', 'only in statements that fit this query')
    .addHelpText('after', examples('readout verify "no one should add fuel to the fire" --speaker "Xi Jinping"'))
    .action(async (words: string, _options: object, self: Command) =>
      done(await (await import('./commands/verify.ts')).verifyCommand(words, self.optsWithGlobals(), io)),
    );
}

function addCite(root: Command, io: Io, done: Done): void {
  overRecord(root.command('cite'))
    .description('Statements as references, "as quoted in" their pages.')
    .argument('<ids...>', 'ids of statements')
    .addOption(new Option('--format <format>', 'how').choices(CITATION_FORMATS).default('md'))
    .addHelpText('after', examples('readout cite c10e44ec-0f3k2m9q7aa', 'readout cite c10e44ec-0f3k2m9q7aa --format ris'))
    .action(async (ids: string[], _options: object, self: Command) =>
      done(await (await import('./commands/cite.ts')).citeCommand(ids, self.optsWithGlobals<CiteOptions>(), io)),
    );
}

function addShow(root: Command, io: Io, done: Done): void {
  overRecord(root.command('show'))
    .description('A statement where it stands on its page and what was decided about it, or a document with its statements.')
    .argument('<id>', 'a statement’s id, or a document’s digest or its first digits')
    .addHelpText('after', examples('readout show c10e44ec-0f3k2m9q7aa', 'readout show c10e44ec'))
    .action(async (id: string, _options: object, self: Command) =>
      done(await (await import('./commands/show.ts')).showCommand(id, self.optsWithGlobals(), io)),
    );
}

function addActors(root: Command, io: Io, done: Done): void {
  overRecord(root.command('actors'))
    .description('Speakers by number of statements, or everything about one: names, forms on pages, offices.')
    .argument('[name]', 'a name or an id')
    .addOption(new Option('--limit <n>', 'how many').argParser(positive))
    .addHelpText('after', examples('readout actors', 'readout actors Wang'))
    .action(async (name: string | undefined, _options: object, self: Command) =>
      done(await (await import('./commands/actors.ts')).actorsCommand(name, self.optsWithGlobals(), io)),
    );
}

function addStats(root: Command, io: Io, done: Done): void {
  overRecord(root.command('stats'))
    .description('The record in numbers.')
    .addHelpText('after', examples('readout stats'))
    .action(async (_options: object, self: Command) =>
      done(await (await import('./commands/stats.ts')).statsCommand(self.optsWithGlobals(), io)),
    );
}

function addExport(root: Command, io: Io, done: Done): void {
  overRecord(root.command('export'))
    .description('The rows that a query shows, in a file; query, version and count stand beside it in FILE.about.json.')
    .argument('[query...]', 'as for search; without one, the whole record')
    .addOption(new Option('--format <format>', 'the file’s format').choices(EXPORTS).default('csv'))
    .option('-o, --output <file>', 'the file; without one, standard output')
    .option('--oldest', 'oldest first')
    .addHelpText('after', examples(`readout export 'by:"Wang Yi"' -o wang.csv`, 'readout export --format parquet -o all.parquet'))
    .action(async (words: string[], _options: object, self: Command) => {
      const options = self.optsWithGlobals<ExportOptions>();
      if (options.format === 'parquet' && options.output === undefined) self.error('error: Parquet needs a file: -o FILE');
      done(await (await import('./commands/export.ts')).exportCommand(words.join(' '), options, io));
    });
}

function addReview(root: Command, io: Io, done: Done): void {
  deciding(overRecord(root.command('review')))
    .description('Look at the most doubtful statements, one after the other: accept, reject, correct, note, undo.')
    .argument('[query...]', 'only statements that fit this query')
    .option('--list', 'only print them')
    .addOption(new Option('--limit <n>', 'how many to print').argParser(positive))
    .option('--queued', 'print the decisions that found no statement any more when a page was read again')
    .addHelpText('after', examples('readout review', 'readout review has:ambiguous for:China', 'readout review --list --limit 5'))
    .action(async (words: string[], _options: object, self: Command) =>
      done(
        await (await import('./commands/review.ts')).reviewCommand(words.join(' '), self.optsWithGlobals<ReviewOptions>(), io),
      ),
    );
}

function addDecisions(root: Command, io: Io, done: Done): void {
  deciding(overRecord(root.command('merge')))
    .description('Declare two actors one; the first goes under the second.')
    .argument('<actor>', 'a name or an id')
    .argument('<into>', 'a name or an id')
    .addHelpText('after', examples('readout merge person:mr-wang person:wang-yi'))
    .action(async (from: string, into: string, _options: object, self: Command) =>
      done(await (await import('./commands/merge.ts')).mergeCommand(from, into, self.optsWithGlobals(), io)),
    );
  deciding(overRecord(root.command('split')))
    .description('Let an actor be one of its own again.')
    .argument('<actor>', 'a name or an id')
    .addHelpText('after', examples('readout split person:mr-wang'))
    .action(async (actor: string, _options: object, self: Command) =>
      done(await (await import('./commands/split.ts')).splitCommand(actor, self.optsWithGlobals(), io)),
    );
  deciding(overRecord(root.command('retract')))
    .description('Take a document out of every answer, as if it had never been added. Its bytes stay; undo brings it back.')
    .argument('<document>', 'its digest or the first digits of it')
    .option('--why <reason>', 'for the log')
    .addHelpText('after', examples('readout retract c10e44ec --why "a parody"'))
    .action(async (document: string, _options: object, self: Command) =>
      done(await (await import('./commands/retract.ts')).retractCommand(document, self.optsWithGlobals(), io)),
    );
  deciding(overRecord(root.command('undo')))
    .description('Let an entry of the log no longer hold. Nothing is deleted: undo the undo and it holds again.')
    .argument('<entry>', 'its number in the log', positive)
    .addHelpText('after', examples('readout undo 12'))
    .action(async (entry: number, _options: object, self: Command) =>
      done(await (await import('./commands/undo.ts')).undoCommand(entry, self.optsWithGlobals(), io)),
    );
  overRecord(root.command('log'))
    .description('What people decided: in order, with who and when.')
    .addOption(new Option('--last <n>', 'only the last so many').argParser(positive))
    .option('--document <id>', 'only about this document')
    .addHelpText('after', examples('readout log --last 20'))
    .action(async (_options: object, self: Command) =>
      done(await (await import('./commands/log.ts')).logCommand(self.optsWithGlobals(), io)),
    );
}

function addKeeping(root: Command, io: Io, done: Done): void {
  overRecord(root.command('backup'))
    .description('Copy the record to a new file while others go on working, and check the copy.')
    .argument('<file>', 'the copy; never one that exists')
    .addHelpText('after', examples('readout backup readout-2022-03-18.db'))
    .action(async (file: string, _options: object, self: Command) =>
      done(await (await import('./commands/backup.ts')).backupCommand(file, self.optsWithGlobals(), io)),
    );
  overRecord(root.command('restore'))
    .description('Check a backup and put it in the place of the record, which is kept beside it.')
    .argument('<file>', 'the backup')
    .addHelpText('after', examples('readout restore readout-2022-03-18.db'))
    .action(async (file: string, _options: object, self: Command) =>
      done(await (await import('./commands/restore.ts')).restoreCommand(file, self.optsWithGlobals(), io)),
    );
  root
    .command('copy')
    .description('Copy a record into an empty one: from a file to PostgreSQL, back, or between databases. Every row is compared.')
    .argument('<from>', 'a file, or postgres://user@host/database, with ?schema=NAME for one of several')
    .argument('<to>', 'another, which is made')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('readout copy readout.db postgres://desk@localhost/readout'))
    .action(async (from: string, to: string, _options: object, self: Command) =>
      done(await (await import('./commands/copy.ts')).copyCommand(from, to, self.optsWithGlobals(), io)),
    );
}

function addWorkers(root: Command, io: Io, done: Done): void {
  overRecord(root.command('worker'))
    .description('Read the pages of the queue into a record in PostgreSQL; any number of workers, on any machine.')
    .addOption(new Option('--threads <n>', 'pages read at once; 1 unless said otherwise').argParser(positive))
    .addOption(new Option('--metrics <port>', 'answer Prometheus at this port of this machine').argParser(positive))
    .option('--until-empty', 'stop when nothing is left to read')
    .addHelpText('after', examples('readout worker --db postgres://desk@db/readout --threads 2 --metrics 9464'))
    .action(async (_options: object, self: Command) =>
      done(await (await import('./commands/worker.ts')).workerCommand(self.optsWithGlobals(), io)),
    );
  overRecord(root.command('mcp'))
    .description('The record as tools for a language model (Model Context Protocol), over standard input and output. Read-only.')
    .addHelpText('after', examples('readout mcp --db kyiv.db'))
    .action(async (_options: object, self: Command) =>
      done(await (await import('./commands/mcp.ts')).mcpCommand(self.optsWithGlobals(), io)),
    );
  overRecord(root.command('people'))
    .description(
      'Who may come into the app: readers look, reviewers decide, admins add pages too. Each has a token; the log has their names.',
    )
    .argument('[action]', 'add or remove; without it, everybody is listed')
    .argument('[name]', 'whom')
    .addOption(new Option('--role <role>', 'what they may do').choices(['reader', 'reviewer', 'admin']).default('reviewer'))
    .option('--people <file>', 'the file of people; beside the record unless said otherwise')
    .addHelpText('after', examples('readout people add maria --role reviewer', 'readout people', 'readout people remove maria'))
    .action(async (action: string | undefined, name: string | undefined, _options: object, self: Command) =>
      done(await (await import('./commands/people.ts')).peopleCommand(action, name, self.optsWithGlobals(), io)),
    );
  overRecord(root.command('queue'))
    .description('How far the workers are; the pages that could not be read, and giving these to the workers again.')
    .option('--dead', 'list the pages that could not be read, with the reasons')
    .option('--replay', 'give them to the workers again')
    .addOption(new Option('--limit <n>', 'how many are listed').argParser(positive))
    .addHelpText('after', examples('readout queue --db postgres://desk@db/readout', 'readout queue --dead'))
    .action(async (_options: object, self: Command) =>
      done(await (await import('./commands/queue.ts')).queueCommand(self.optsWithGlobals(), io)),
    );
}

function addWatch(root: Command, io: Io, done: Done): void {
  overRecord(root.command('watch'))
    .description('Follow folders, feeds and lists of feeds (OPML): new pages into the record, and word of what changed.')
    .argument('<what...>', 'folders, patterns, addresses of feeds (RSS, Atom, JSON Feed), OPML files')
    .option('--query <query>', 'tell of every new statement that fits; may be given several times', several, [])
    .option('--atom <file>', 'tell in a feed of our own')
    .option('--mail <folder>', 'tell in messages, one file each (.eml)')
    .option('--webhook <url>', 'tell by POST; with $READOUT_WEBHOOK_SECRET set, signed (X-Readout-Signature)')
    .addOption(new Option('--every <minutes>', 'between two looks at a feed; 15 unless said otherwise').argParser(positive))
    .addOption(new Option('--threads <n>', 'pages read at once').argParser(positive))
    .option('--app <url>', 'where the app is, for links', 'http://127.0.0.1:4173')
    .option('--once', 'look once at everything that is due, and stop')
    .option('--allow-private', 'fetch at private addresses, too')
    .addHelpText(
      'after',
      examples(
        'readout watch feeds.opml --atom alerts.xml',
        'readout watch inbox/ https://example.org/news.rss --query "has:silence for:China" --mail alerts/',
      ),
    )
    .action(async (what: string[], _options: object, self: Command) =>
      done(await (await import('./commands/watch.ts')).watchCommand(what, self.optsWithGlobals<WatchCommandOptions>(), io)),
    );
}

const several = (value: string, before: readonly string[]): readonly string[] => [...before, value];

function addServe(root: Command, io: Io, done: Done): void {
  deciding(overRecord(root.command('serve')))
    .description('Open the app over a record in the browser; it runs on this machine alone until it is stopped.')
    .argument('[record]', 'the record’s file; it is made where there is none')
    .addOption(
      new Option('--port <n>', 'the first port to try, 4173 unless said otherwise; the next free one is taken').argParser(
        positive,
      ),
    )
    .option(
      '--host <address>',
      'let others reach it: everybody then needs a token, of `readout people` or the one that is printed',
    )
    .option('--name <host>', 'a name that a proxy serves it under; may be given several times', several, [])
    .option('--people <file>', 'who may come in; beside the record unless said otherwise')
    .option('--no-open', 'leave the browser alone; the address is printed all the same')
    .addHelpText('after', examples('readout serve', 'readout serve kyiv.db --no-open', 'readout serve --host 0.0.0.0'))
    .action(async (record: string | undefined, _options: object, self: Command) =>
      done(await (await import('./commands/serve.ts')).serveCommand(record, self.optsWithGlobals<ServeCommandOptions>(), io)),
    );
}

export const overRecord = (command: Command): Command =>
  command
    .option('--db <file>', 'the record; without it $READOUT_DB, else readout.db in this folder')
    .option('--json', 'print JSON');

const deciding = (command: Command): Command =>
  command.option('--who <name>', 'who decides, for the log; without it $READOUT_WHO, else your user name');

const paged = (command: Command): Command =>
  command
    .addOption(new Option('--limit <n>', 'statements printed, 50 unless said otherwise').argParser(positive))
    .option('--after <place>', 'go on after this place, as the page before printed it');

export const examples = (...lines: string[]): string => `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
