/**
 * Writes the generated parts of the documentation: the Reading's JSON Schema, the table of findings, and, between their marks, the
 * commands and exit codes in docs/cli.md and what the README shows of a terminal. `node scripts/docs.ts`; a test fails when what is
 * committed is not what this writes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, chdir } from 'node:process';
import { Readable } from 'node:stream';
import type { Command } from 'commander';
import { EXIT, EXIT_MEANINGS } from '../src/cli/exit.ts';
import { run } from '../src/cli/main.ts';
import { program } from '../src/cli/program.ts';
import { FINDING_MEANINGS } from '../src/types/finding.ts';
import { readingJsonSchema } from '../src/views/reading-schema.ts';
import { recordDocs } from './record-docs.ts';

const ROOT = join(import.meta.dirname, '..');

/** Every file that the code alone determines, by its path, as it ought to be. */
export function generated(): Record<string, string> {
  const cli = readFileSync(join(ROOT, 'docs/cli.md'), 'utf8');
  return {
    'docs/reading.schema.json': `${JSON.stringify(readingJsonSchema(), null, 2)}\n`,
    'docs/findings.md': findings(),
    'docs/record.md': recordDocs(readFileSync(join(ROOT, 'docs/record.md'), 'utf8'), between, table),
    'docs/cli.md': between(between(cli, 'commands', commands()), 'exit codes', exitCodes()),
  };
}

/** The README with what its two commands print now. */
export async function generatedReadme(): Promise<string> {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const first = await printedBy(['examples']);
  const page = await printedBy(['read', 'examples/03-claim-and-denial.html']);
  return between(between(readme, 'npm start', shown(first, MOST_LINES)), 'read', shown(page, MOST_LINES));
}

/** Lines of output that the README shows of a command. */
const MOST_LINES = 24;

/** As a block of code, cut after the last whole paragraph that fits. */
function shown(output: string, most: number): string {
  const lines = output.trimEnd().split('\n');
  const cut = lines.length <= most ? lines : [...lines.slice(0, lines.lastIndexOf('', most)), '', '...'];
  return cut.map((line) => (line === '' ? '' : `    ${line}`)).join('\n');
}

async function printedBy(args: readonly string[]): Promise<string> {
  let output = '';
  const out = async (text: string): Promise<void> => {
    output += text;
  };
  chdir(ROOT);
  await run(args, { out, err: console.error, stdin: Readable.from([]), width: 100, colour: false, draw: null });
  return output;
}

/** Replaces what stands between `<!-- name -->` and `<!-- end of name -->`. */
function between(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`there is no "${open}" ... "${close}" to write between`);
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
}

/** A table as the formatter likes it: columns as wide as their widest cell. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[], fill = ' '): string =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0, fill)).join(' | ')} |`;
  const [first = [], ...rest] = cells;
  return [
    line(first),
    line(
      head.map(() => ''),
      '-',
    ),
    ...rest.map((row) => line(row)),
  ].join('\n');
}

function findings(): string {
  const rows = Object.entries(FINDING_MEANINGS).map(([code, meaning]) => [`\`${code}\``, meaning]);
  return `# Findings

What a Reading says about its input and about itself. Reading never throws on input: it gives a Reading and these, each with a code,
the characters it is about (or null for the whole document) and one sentence with the particulars. Written from
\`src/types/finding.ts\` by \`node scripts/docs.ts\`.

${table(['code', 'meaning'], rows)}
`;
}

function exitCodes(): string {
  const rows = (Object.keys(EXIT) as (keyof typeof EXIT)[]).map((name) => [String(EXIT[name]), EXIT_MEANINGS[name]]);
  return table(['code', 'meaning'], rows);
}

function commands(): string {
  const root = program({} as Parameters<typeof program>[0], () => {});
  return [root, ...root.commands].map(describe).join('\n\n');
}

function describe(command: Command): string {
  const help = command.createHelp();
  const name = command.parent === null ? command.name() : `${command.parent.name()} ${command.name()}`;
  const rows = [...help.visibleArguments(command), ...help.visibleOptions(command)].map((term) => [
    `\`${'flags' in term ? term.flags : term.name()}\``,
    term.description,
  ]);
  const examples = exampleLines(command).map((line) => line.replace(/^\s*\$ /, ''));
  return [
    `### \`${[name, ...command.registeredArguments.map(shownArgument)].join(' ')}\``,
    command.description(),
    table(['argument or option', 'what it does'], rows),
    `\`\`\`sh\n${examples.join('\n')}\n\`\`\``,
  ].join('\n\n');
}

const shownArgument = (argument: { required: boolean; variadic: boolean; name: () => string }): string => {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
};

/** The examples that stand below a command's help. */
function exampleLines(command: Command): string[] {
  const lines: string[] = [];
  command.configureOutput({ writeOut: (text) => void lines.push(...text.split('\n')) });
  command.outputHelp();
  return lines.filter((line) => /^\s+\$ /.test(line));
}

if (import.meta.filename === argv[1])
  for (const [file, text] of Object.entries({ ...generated(), 'README.md': await generatedReadme() }))
    writeFileSync(join(ROOT, file), text);
