import { dayOf } from './day-of.ts';
import { type Entry, inside, textMember } from './member.ts';

/** A shape in which news databases export many articles in one file. */
interface ExportShape {
  readonly name: string;
  /** Ends an article, on a line of its own. */
  readonly ends: RegExp;
  /** Or begins one. */
  readonly begins: RegExp | null;
}

/** Told by their marks alone; at least one must stand on a line of its own. */
const SHAPES: readonly ExportShape[] = [
  { name: 'Nexis', ends: /^[ \t]*End of Document[ \t]*$/m, begins: null },
  { name: 'LexisNexis', ends: /(?!)/, begins: /^[ \t]*\d{1,5} of \d{1,5} DOCUMENTS[ \t]*$/m },
  { name: 'Factiva', ends: /^[ \t]*Document [A-Z][A-Z0-9]{3,11}\d{8}[0-9a-z]{5,14}[ \t]*$/m, begins: null },
];

/** Articles of an export, or null when the text is none. What stands before the first (a cover page) and after the last is left out only where it is no article. */
export function exportedArticles(path: string, text: string): Entry[] | null {
  for (const shape of SHAPES) {
    const pieces = split(text, shape);
    if (pieces.length > 0) return pieces.map((piece, i) => article(inside(path, `${shape.name} ${i + 1}`), piece));
  }
  return null;
}

function split(text: string, { ends, begins }: ExportShape): string[] {
  const mark = new RegExp((begins ?? ends).source, 'gm');
  const pieces: string[] = [];
  let from = begins === null ? 0 : -1;
  for (const match of text.matchAll(mark)) {
    if (from >= 0) pieces.push(text.slice(from, begins === null ? match.index : match.index));
    from = match.index + match[0].length;
  }
  if (begins !== null && from >= 0) pieces.push(text.slice(from));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece.length > 0);
}

const HEAD = 40;
const DATE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ \d{1,2}, \d{4}(?:,? [A-Z][a-z]+)?)(?:[ ,].{0,40})?$/;

/** The fields that the export puts above an article; the text itself is kept whole. */
function article(path: string, text: string): Entry {
  const lines = text
    .split('\n', HEAD)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const at = lines.findIndex((line) => DATE.test(line));
  const stamped = lines
    .map((line) => /^(?:Load-Date|PD|Publication date):?\s+(.+)$/i.exec(line)?.[1])
    .find((found) => found !== undefined);
  const date = at >= 0 ? dayOf(lines[at] ?? '') : stamped === undefined ? null : dayOf(stamped);
  return textMember(path, text, { mediaType: 'text/plain', date, outlet: outletOf(lines, at) });
}

/** Nexis writes title, outlet, date; Factiva title, byline, length, date, time, outlet, code. */
function outletOf(lines: readonly string[], date: number): string | null {
  if (date < 0) return null;
  const below = lines.slice(date + 1, date + 4).find((line) => !/^\d{1,2}:\d{2}/.test(line));
  const factiva = lines.slice(0, date).some((line) => /^\d[\d,]* words$/i.test(line));
  const name = factiva ? below : date >= 2 ? lines[date - 1] : undefined;
  return name !== undefined && name.length <= 80 && !/[.!?]$/.test(name) ? name : null;
}
