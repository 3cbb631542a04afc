import { basename, join, relative } from 'node:path';
import { cwd } from 'node:process';
import { packageRoot } from '../../load/package-root.ts';
import { firstFindings } from '../../record/first-findings.ts';
import { needsYou } from '../../record/needs-you.ts';
import { withSameActors } from '../../record/same-actors.ts';
import { BETWEEN, FIRST_FINDING_TITLES, type FirstFinding, type FirstFindingKind } from '../../types/first-finding.ts';
import type { Reading } from '../../types/reading.ts';
import { actorNames, nameFromId } from '../../views/actor-names.ts';
import { placesIn, shownPlace } from '../../views/place.ts';
import { statsOf } from '../../views/stats.ts';
import type { ReadPage } from '../../worker/keep-readings.ts';
import { type ExitCode, worse } from '../exit.ts';
import type { Io } from '../io.ts';
import { eachReading, type Given } from '../pages.ts';
import { styleOf } from '../style.ts';
import { counted, grouped, printable } from '../text.ts';
import { type AppRunOptions, endsInApp, openApp } from './first-run-app.ts';

export interface FirstRunOptions extends Given, AppRunOptions {}

/** Findings printed of each kind; the rest are counted. */
const PRINTED = 5;

/**
 * `readout [PATH...]`: what a folder of pages shows at first sight, and for a person at a terminal the app over it. Without a path, the
 * bundled examples.
 */
export async function firstRunCommand(operands: readonly string[], options: FirstRunOptions, io: Io): Promise<ExitCode> {
  const { json, color, db: _db, who: _who, host: _host, port: _port, open: _open, serve: _serve, ...given } = options;
  const inApp = endsInApp(options, io);
  const pages: ReadPage[] = [];
  const paths = operands.length > 0 ? operands : [bundledExamples()];
  const readings: Reading[] = [];
  const code = await eachReading(paths, given, io, (reading, page) => {
    readings.push(withSameActors(reading));
    if (inApp) pages.push({ reading, ...page });
  });
  const summary = summaryOf(readings);
  const findings = firstFindings(readings);
  if (json === true) await io.out(`${JSON.stringify({ ...summary, findings })}\n`);
  else if (readings.length > 0) await io.out(printed(summary, findings, readings, styleOf(io.colour && color !== false).alarm));
  return inApp ? worse(code, await openApp(pages, operands.length === 0, options, io)) : code;
}

function bundledExamples(): string {
  const folder = join(packageRoot(), 'examples');
  return relative(cwd(), folder) || '.';
}

interface Summary {
  readonly pages: number;
  readonly articles: number;
  readonly furnitureCharacters: number;
  readonly statements: number;
  readonly speakers: number;
  readonly silences: number;
  readonly needYou: number;
}

function summaryOf(readings: readonly Reading[]): Summary {
  const stats = readings.map(statsOf);
  const sum = (pick: (stat: (typeof stats)[number]) => number): number => stats.reduce((total, stat) => total + pick(stat), 0);
  const said = readings.flatMap((reading) => reading.statements.filter((statement) => statement.repeats === null));
  return {
    pages: readings.length,
    articles: readings.filter((reading) => reading.article.body.length > 0).length,
    furnitureCharacters: sum((stat) => stat.furnitureCharacters),
    statements: said.length,
    speakers: new Set(said.flatMap((statement) => statement.speaker ?? [])).size,
    silences: sum((stat) => stat.silences),
    needYou: said.filter(needsYou).length,
  };
}

function printed(
  summary: Summary,
  findings: readonly FirstFinding[],
  readings: readonly Reading[],
  alarm: (text: string) => string,
): string {
  const { pages, articles, furnitureCharacters, statements, speakers, silences, needYou } = summary;
  const lines = [
    `${counted(pages, 'page')}, ${counted(articles, 'article')}; ${counted(furnitureCharacters, 'character')} of furniture set aside`,
    `${counted(statements, 'statement')} by ${counted(speakers, 'speaker')}, ${counted(silences, 'silence')}, ${grouped(needYou)} need${needYou === 1 ? 's' : ''} you`,
  ];
  const show = presenter(readings);
  for (const kind of Object.keys(FIRST_FINDING_TITLES) as FirstFindingKind[]) {
    const ofKind = findings.filter((finding) => finding.kind === kind);
    for (const finding of ofKind.slice(0, PRINTED)) lines.push(...show(finding, alarm));
    if (ofKind.length > PRINTED) lines.push(`  and ${grouped(ofKind.length - PRINTED)} more: ${FIRST_FINDING_TITLES[kind]}`);
  }
  return `${lines.join('\n')}\n`;
}

/** What stands between the actors that a finding is about and its subject. */
const LED: Readonly<Partial<Record<FirstFindingKind, string>>> = { 'new-silence': ' ', 'moved-position': ': ' };
/** Longest stretch of a page quoted in a line. */
const QUOTED = 60;

/** Two lines a finding: what it is, and where to look. */
function presenter(readings: readonly Reading[]): (finding: FirstFinding, alarm: (text: string) => string) => string[] {
  const placeOf = new Map(readings.map(({ document }) => [document.source, placesIn(document.text)]));
  const names = new Map(readings.flatMap((reading) => reading.actors.map((actor) => [actor.id, actorNames(reading)(actor.id)])));
  const name = (id: string): string =>
    id
      .split('+')
      .map((each) => (placeOf.has(each) ? basename(each) : (names.get(each) ?? nameFromId(each))))
      .join(' and ');
  const quote = (words: string): string => `“${printable(words).slice(0, QUOTED)}${words.length > QUOTED ? '…' : ''}”`;
  const subjectOf = ({ kind, about, subject, quoted, evidence }: FirstFinding): string => {
    const words = quoted ? quote(subject) : printable(subject);
    const people = about.map(name).join(' - ');
    return `${kind === 'ambiguous-name' ? `${evidence.length} x ` : ''}${people}${people === '' ? '' : (LED[kind] ?? ', ')}${words}`;
  };
  return (finding, alarm) => {
    const parties = finding.parties.map(name).join(BETWEEN[finding.between]) + (finding.between === 'or' ? '?' : '');
    const where = finding.evidence
      .slice(0, 4)
      .map(({ source, start }) => `${source}:${shownPlace(placeOf.get(source)?.(start) ?? { line: 1, column: 1 })}`);
    return [
      `${alarm('!')} ${finding.title.padEnd(28)}${`${subjectOf(finding)}    ${printable(parties)}`.trimEnd()}`,
      `      ${where.join('  ')}`,
    ];
  };
}
