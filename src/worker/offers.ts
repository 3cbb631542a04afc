import { createReadStream, readFileSync } from 'node:fs';
import { byteLines } from '../load/byte-lines.ts';
import { isDay } from '../load/day.ts';
import { isAddress, reasonOf } from '../load/files.ts';
import { LONGEST_LINE } from '../load/read-jsonl.ts';
import { fetchPage } from '../load/ways-in/fetch-page.ts';
import { isSkipped } from '../load/ways-in/member.ts';
import { openEntry, openFile } from '../load/ways-in/open-pages.ts';
import { WEB_LIMITS } from '../load/ways-in/web-request.ts';
import type { GivenMetadata, Input } from '../types/input.ts';
import type { Offered } from './ingest.ts';

/** How a file is to be taken, when not as its name says. */
export type As = 'text' | 'html' | 'jsonl';

export interface OfferOptions {
  /** What is known about all of them; trusted before what a container says. */
  readonly given: GivenMetadata;
  readonly as: As | null;
  /** Whether pages at private addresses may be fetched. */
  readonly allowPrivate: boolean;
}

/** The pages of files and addresses, those inside archives, mails, feeds and exports too; of JSON lines, each line is a page. */
export async function* pagesOf(files: Iterable<string>, options: OfferOptions): AsyncGenerator<Offered> {
  for (const file of files) {
    const isLines = options.as === 'jsonl' || (options.as === null && /\.(?:jsonl|ndjson)$/i.test(file));
    try {
      if (isLines) yield* linesOf(file, options.given);
      else if (options.as !== null) yield asIs(file, options.as === 'html' ? 'text/html' : 'text/plain', options.given);
      else yield* contained(file, options);
    } catch (error) {
      yield { source: file, problem: reasonOf(error) };
    }
  }
}

const asIs = (file: string, mediaType: Input['mediaType'], given: GivenMetadata): Offered => ({
  page: { bytes: readFileSync(file), source: file, mediaType, charset: null, given },
});

async function* contained(file: string, { given, allowPrivate }: OfferOptions): AsyncGenerator<Offered> {
  const entries = isAddress(file) ? openEntry(await fetchPage(file, { ...WEB_LIMITS, allowPrivate })) : openFile(file);
  let found = 0;
  for await (const entry of entries) {
    found += 1;
    if (isSkipped(entry)) yield { source: entry.path, problem: entry.reason, part: entry.path !== file };
    else {
      const { path, bytes, mediaType, charset, url, date, outlet } = entry;
      const known = { url: given.url ?? url, date: given.date ?? date, outlet: given.outlet ?? outlet };
      yield { page: { bytes, source: path, mediaType, charset, given: known } };
    }
  }
  if (found === 0) yield { source: file, problem: 'there is no page in this file' };
}

/** Lines `{"id"?, "text" | "html", "url"?, "date"?, "outlet"?}`, as `read --jsonl` takes them. */
async function* linesOf(file: string, given: GivenMetadata): AsyncGenerator<Offered> {
  let number = 0;
  for await (const line of byteLines(createReadStream(file), LONGEST_LINE)) {
    number += 1;
    if (line === null) yield { source: `${file}:${number}`, problem: 'the line is too long' };
    else if (line.some((byte) => byte > 0x20)) yield lineOf(line, file, number, given);
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
