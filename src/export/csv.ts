import { COLUMNS } from './columns.ts';
import type { Format } from './format.ts';

/** RFC 4180: CRLF, quotation marks doubled, a header line. UTF-8 without a byte-order mark. */
export const csv: Format = {
  name: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  vintage: null,
  async *write(rows) {
    yield line(COLUMNS.map(([name]) => name));
    for await (const row of rows) yield line(COLUMNS.map(([, value]) => value(row)));
  },
};

export const line = (cells: readonly (string | number | boolean | null)[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
