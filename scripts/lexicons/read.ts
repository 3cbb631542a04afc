import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rows of a hand-written list: fields split by `;`, `#` comments and blank lines left out. */
export function handRows(name: string): string[][] {
  return readFileSync(join(import.meta.dirname, 'hand', name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split(';').map((cell) => cell.trim()));
}

export const listed = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map((form) => form.trim())
    .filter(Boolean);

/** Objects of a JSON-lines file of the shared data folder. */
export function jsonLines<T>(folder: string, name: string): T[] {
  return readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** Rows of a CSV file (RFC 4180) as objects keyed by its header. */
export function csvRows(folder: string, name: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const text = readFileSync(join(folder, name), 'utf8');
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') cell += text[i++];
      else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"') quoted = true;
    else if (c === ',' || c === '\n') {
      rows.at(-1)!.push(cell.replace(/\r$/, ''));
      cell = '';
      if (c === '\n') rows.push([]);
    } else cell += c;
  }
  const [header = [], ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(header.map((key, k) => [key, row[k] ?? ''])));
}
