import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { read } from '../../index.ts';
import { loadContext } from '../../load/context.ts';
import { packageRoot } from '../../load/package-root.ts';
import { parseTsv } from '../../load/tsv.ts';
import { readingSchema } from '../../views/reading-schema.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { packageVersion } from '../version.ts';
import { type Check, modelChecks } from './doctor-models.ts';

/** Two sentences whose statements the reader must find, whatever else it can do. */
const SELF_TEST =
  'The Chinese foreign minister, Wang Yi, said on Monday that Beijing opposes the sanctions. “We are for talks,” he said.';

const SHOWN: Readonly<Record<Check['state'], string>> = { ok: 'ok  ', warning: 'WARN', bad: 'BAD ' };

/** `readout doctor`: whether this installation can do its work, and where its parts are. */
export async function doctorCommand({ json }: { readonly json?: boolean }, io: Io): Promise<ExitCode> {
  const checks = [
    node(),
    ...attempt('lexicons', lexicons),
    ...modelChecks(join(packageRoot(), 'models')),
    ...attempt('tagger', tagger),
    ...attempt('self-test', selfTest),
  ];
  const places = { package: packageRoot(), version: packageVersion() };
  if (json === true) await io.out(`${JSON.stringify({ ...places, checks })}\n`);
  else {
    const lines = checks.map(({ name, state, says }) => `${SHOWN[state]}  ${name.padEnd(26)} ${says}`);
    await io.out(`readout ${places.version} in ${places.package}\n${lines.join('\n')}\n`);
  }
  for (const { name, says } of checks.filter(({ state }) => state !== 'ok')) io.err(`readout: doctor: ${name}: ${says}`);
  return checks.every(({ state }) => state !== 'bad') ? EXIT.ok : EXIT.failed;
}

function attempt(name: string, check: () => readonly Check[]): readonly Check[] {
  try {
    return check();
  } catch (error) {
    return [{ name, state: 'bad', says: error instanceof Error ? error.message : String(error) }];
  }
}

const OLDEST = 24;

function node(): Check {
  const { node: version } = process.versions;
  const ok = Number(version.split('.')[0]) >= OLDEST;
  return {
    name: 'Node',
    state: ok ? 'ok' : 'bad',
    says: `${version} on ${process.platform} ${process.arch}${ok ? '' : `; ${OLDEST} or newer is needed`}`,
  };
}

function lexicons(): Check[] {
  loadContext();
  const folder = join(packageRoot(), 'lexicons');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => {
      const rows = parseTsv(readFileSync(join(folder, name), 'utf8'), name).length;
      return {
        name: `lexicon ${name}`,
        state: rows > 0 ? ('ok' as const) : ('bad' as const),
        says: `${rows} rows, ${digestOf(join(folder, name))}`,
      };
    });
}

const digestOf = (file: string): string => `sha256 ${createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12)}`;

function tagger(): Check[] {
  const { name, tag } = loadContext().tagger;
  const { tokens } = tag('Ministers met.');
  return [{ name: 'tagger', state: tokens.length > 0 ? 'ok' : 'bad', says: name }];
}

function selfTest(): Check[] {
  const started = performance.now();
  const reading = read(SELF_TEST, { date: '2022-03-07' });
  const took = `${(performance.now() - started).toFixed(0)} ms`;
  const valid = readingSchema.safeParse(reading);
  const ok = valid.success && reading.statements.length >= 2;
  return [
    {
      name: 'self-test',
      state: ok ? 'ok' : 'bad',
      says: valid.success
        ? `${reading.statements.length} statements in two sentences, ${took}`
        : `the Reading breaks its schema: ${valid.error.issues[0]?.path.join('.')}: ${valid.error.issues[0]?.message}`,
    },
  ];
}
