import type { Sight } from '../sight.ts';
import type { Sequence } from './sequence.ts';

/** A cell that holds a figure alone: "5,040", "85%", "-", "2:1", "+0.4". */
const FIGURE = /^[+\-–−±~<>$€£¥]?\s?\d[\d.,:/\s–-]{0,14}\s?(?:%|‰|°|pts?|km|kg|m|bn|mn)?$/;
const LONGEST_CELL = 6;
/** Lines between two cells with figures, at most. */
const APART = 7;
const LEAST_FIGURES = 8;
/** Share of the lines that must hold words: a calendar or the numbers of pages are figures alone. */
const WORDS = 0.1;
/** Titles with a counter under each are a list of stories, not a table. */
const MOST_TITLES = 0.25;
/** Names of columns above the first row. */
const MOST_HEADERS = 12;

/**
 * A table whose cells came out as one line each: figures at short distances with names between them.
 *
 *     Delegation / Votes / Share / France / 31 / 12% / Kenya / 29 / 11% / ...
 */
export function tables(sights: readonly Sight[]): Map<number, Sequence> {
  const rows = new Map<number, Sequence>();
  const sequence: Sequence = { kind: 'table', why: 'cell of a table', weight: 0.015 };
  for (let i = 0; i < sights.length; i++) {
    if (!isFigure(sights[i])) continue;
    const last = lastOfTable(sights, i);
    if (isTable(sights.slice(i, last + 1))) for (let j = headersFrom(sights, i); j <= last; j++) rows.set(j, sequence);
    i = last;
  }
  return rows;
}

const isFigure = (sight: Sight | undefined): boolean => sight !== undefined && sight.length <= 20 && FIGURE.test(sight.text);

/** A cell, figure or words; a longer one must hold figures: "1 tackle, 4 assists (5 combined)". */
function isCell(sight: Sight | undefined): boolean {
  if (sight === undefined) return false;
  if (sight.words <= 20 && /\d\D+\d/.test(sight.text)) return true;
  return sight.words <= (sight.ended ? 3 : LONGEST_CELL);
}

function lastOfTable(sights: readonly Sight[], first: number): number {
  let last = first;
  for (let i = first + 1; i < sights.length && i - last <= APART && isCell(sights[i]); i++) if (isFigure(sights[i])) last = i;
  return last;
}

function isTable(rows: readonly Sight[]): boolean {
  const figures = rows.filter(isFigure);
  const words = rows.filter((row) => !isFigure(row));
  if (figures.length < LEAST_FIGURES || words.length < rows.length * WORDS) return false;
  const titles = words.filter((row) => row.words >= 5 && !/\d/.test(row.text));
  return titles.length <= words.length * MOST_TITLES && !isCount(figures);
}

/** 1, 2, 3, ...: days of a month, numbers of pages. */
function isCount(figures: readonly Sight[]): boolean {
  const steps = figures.filter(({ text }, i) => i > 0 && Number(text) === Number(figures[i - 1]?.text) + 1);
  return steps.length >= figures.length * 0.6;
}

function headersFrom(sights: readonly Sight[], first: number): number {
  let at = first;
  while (at > 0 && first - at < MOST_HEADERS) {
    const above = sights[at - 1];
    if (above === undefined || above.words > 3 || above.ended) break;
    at--;
  }
  return at;
}

/** Words that a cell of a table of data has at most; a layout table holds paragraphs. */
const LONGEST_DATUM = 25;
const LEAST_CELLS = 4;
const SENTENCE = 10;

/** Cells of tables that hold data: some, none of them long, hardly any a link. */
export function dataTables(sights: readonly Sight[]): Map<number, Sequence> {
  const tables = new Map<number, { readonly cells: number[]; longest: number; linked: number }>();
  sights.forEach(({ markup, words, linked, ended }, i) => {
    const at = markup?.path.lastIndexOf('table') ?? -1;
    const start = at < 0 ? undefined : markup?.containers[at];
    if (start === undefined) return;
    const table = tables.get(start) ?? { cells: [], longest: 0, linked: 0 };
    tables.set(start, table);
    table.cells.push(i);
    // A sentence is told, not tabled.
    table.longest = Math.max(table.longest, ended && words >= SENTENCE ? LONGEST_DATUM + 1 : words);
    table.linked += linked;
  });
  const rows = new Map<number, Sequence>();
  for (const { cells, longest, linked } of tables.values())
    if (cells.length >= LEAST_CELLS && longest <= LONGEST_DATUM && linked < cells.length * 0.3)
      for (const i of cells) rows.set(i, DATA);
  return rows;
}

const DATA: Sequence = { kind: 'table', why: 'cell of a table of data', weight: 0.015 };
