import { createReadStream, readFileSync } from 'node:fs';
import { byteLines } from '../load/byte-lines.ts';
import { isDay } from '../load/day.ts';
import { mediaTypeOf, reasonOf } from '../load/files.ts';
import { LONGEST_LINE } from '../load/read-jsonl.ts';
import type { GivenMetadata } from '../types/input.ts';
import type { Offered } from './ingest.ts';

/** How a file is to be taken, when not as its name says. */
export type As = 'text' | 'html' | 'jsonl';

/** The pages of files, one after the other; of JSON lines, each line is a page. */
export async function* pagesOf(files: Iterable<string>, given: GivenMetadata, as: As | null): AsyncGenerator<Offered> {
  for (const file of files) {
    if (as === 'jsonl' || (as === null && /\.(?:jsonl|ndjson)$/i.test(file))) yield* linesOf(file, given);
    else yield fileOf(file, given, as);
  }
}

function fileOf(file: string, given: GivenMetadata, as: 'text' | 'html' | null): Offered {
  const declared = as === null ? mediaTypeOf(file) : as === 'html' ? 'text/html' : 'text/plain';
  try {
    return { page: { bytes: readFileSync(file), source: file, mediaType: declared, charset: null, given } };
  } catch (error) {
    return { source: file, problem: reasonOf(error) };
  }
}

/** Lines `{"id"?, "text" | "html", "url"?, "date"?, "outlet"?}`, as `read --jsonl` takes them. */
async function* linesOf(file: string, given: GivenMetadata): AsyncGenerator<Offered> {
  let number = 0;
  try {
    for await (const line of byteLines(createReadStream(file), LONGEST_LINE)) {
      number += 1;
      if (line === null) yield { source: `${file}:${number}`, problem: 'the line is too long' };
      else if (line.some((byte) => byte > 0x20)) yield lineOf(line, file, number, given);
    }
  } catch (error) {
    yield { source: file, problem: reasonOf(error) };
  }
}

function lineOf(line: Uint8Array, file: string, number: number, given: GivenMetadata): Offered {
  const place = `${file}:${number}`;
  let fields: Record<string, unknown>;
  try {
    fields = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line)) as Record<string, unknown>;
  } catch {
    return { source: place, problem: 'the line is not JSON in UTF-8' };
  }
  const text = (name: string): string | null => (typeof fields?.[name] === 'string' ? fields[name] : null);
  const words = text('text') ?? text('html');
  if (words === null || (text('text') !== null && text('html') !== null))
    return { source: place, problem: 'give either "text" or "html"' };
  const date = text('date');
  if (date !== null && !isDay(date)) return { source: place, problem: '"date" must be a day, YYYY-MM-DD' };
  const id = fields.id === undefined ? null : String(fields.id);
  return {
    page: {
      bytes: new TextEncoder().encode(words),
      source: text('url') ?? (id === null ? place : `${file}#${id}`),
      mediaType: text('text') === null ? 'text/html' : 'text/plain',
      charset: 'utf-8',
      given: { url: text('url') ?? given.url, date: date ?? given.date, outlet: text('outlet') ?? given.outlet },
    },
  };
}
