import type { Stats } from '../views/stats.ts';
import type { Style } from './style.ts';
import { grouped, printable } from './text.ts';

/** A Reading in numbers, for a person. Ends with a line feed. */
export function printedStats(stats: Stats, style: Style): string {
  const rows: [string, string][] = [
    ['characters', grouped(stats.characters)],
    ['evidence', grouped(stats.evidenceCharacters)],
    ['furniture', withParts(stats.furnitureCharacters, stats.furniture)],
    ['times', grouped(stats.times)],
    ['mentions', grouped(stats.mentions)],
    ['actors', grouped(stats.actors)],
    ['statements', withParts(stats.statements, stats.acts)],
    ['forms', parts(stats.forms)],
    ['silences', grouped(stats.silences)],
    ['repeated', grouped(stats.repeated)],
    [
      'speakers',
      `${grouped(stats.speakers)}; ${grouped(stats.ambiguous)} statements ambiguous, ${grouped(stats.unresolved)} unknown`,
    ],
    ['findings', parts(stats.findings)],
  ];
  const lines = rows.map(([name, value]) => `  ${name.padEnd(12)}${value || 'none'}`);
  return `${[style.bold(printable(stats.source)), ...lines].join('\n')}\n`;
}

const parts = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, n]) => `${name} ${grouped(n)}`)
    .join(', ');

const withParts = (sum: number, counts: Readonly<Record<string, number>>): string =>
  sum === 0 ? '0' : `${grouped(sum)} (${parts(counts)})`;
