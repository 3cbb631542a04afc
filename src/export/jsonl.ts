import type { Format } from './format.ts';

/** One row a line, with the fields of `search --json`. */
export const jsonl: Format = {
  name: 'jsonl',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  vintage: null,
  async *write(rows) {
    for await (const row of rows) yield `${JSON.stringify(row)}\n`;
  },
};
