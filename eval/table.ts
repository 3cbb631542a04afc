import type { Row } from './floors.ts';
import type { Figure } from './types.ts';

export const shownValue = ({ value, unit }: Figure): string =>
  Number.isNaN(value) ? 'none' : unit === undefined ? value.toFixed(1) : `${value.toFixed(0)} ${unit}`;

/** The table of an evaluation, one figure a line. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.set,
    row.metric,
    shownValue(row),
    row.floor === null ? '' : row.floor.toFixed(1),
    row.verdict,
    row.note ?? '',
  ]);
  return aligned([['set', 'metric', 'figure', 'floor', '', ''], ...cells], new Set([2, 3]));
}

/** Columns as wide as their widest cell; those in `right` are set to the right. */
export function aligned(rows: readonly (readonly string[])[], right: ReadonlySet<number>): string {
  const widths = rows.reduce<number[]>((w, row) => row.map((cell, i) => Math.max(w[i] ?? 0, cell.length)), []);
  return rows
    .map((row) =>
      row
        .map((cell, i) => (right.has(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
