import { createReadStream, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { createGunzip, gunzipSync } from 'node:zlib';
import { mediaTypeOf } from '../files.ts';
import { exportedArticles } from './exports.ts';
import { factivaArticles } from './factiva-html.ts';
import { feedItems } from './feed.ts';
import { jsonPages } from './json-pages.ts';
import { mail } from './mail.ts';
import { type Entry, isSkipped, memberOf, type Source, skipped } from './member.ts';
import { docxText, rtfText } from './office-text.ts';
import { PassedOver } from './passed-over.ts';
import { type ContainerKind, containerOf } from './recognise-container.ts';
import { warcPages } from './warc.ts';
import { unpackReason, WAY_LIMITS, type WayLimits } from './way-limits.ts';
import { unzip } from './zip.ts';

/**
 * The pages of a file: itself, or what an archive, a mail, a feed or an export holds. A part that cannot be read comes as the reason
 * and never stops the rest. Throws only what the file system throws when the file itself cannot be read.
 */
export async function* openFile(path: string, limits: WayLimits = WAY_LIMITS): AsyncGenerator<Entry> {
  // Web archives are read record by record, whatever their size.
  if (/\.warc(?:\.gz)?$/i.test(path)) {
    statSync(path);
    yield* streamed(path, path.toLowerCase().endsWith('.gz'), limits);
    return;
  }
  yield* openPages({ path, bytes: readFileSync(path) }, limits);
}

async function* streamed(path: string, packed: boolean, limits: WayLimits): AsyncGenerator<Entry> {
  const file = createReadStream(path);
  const chunks = packed ? file.pipe(createGunzip()) : file;
  file.on('error', (error) => chunks.destroy(error));
  try {
    yield* warcPages(path, chunks, limits);
  } catch (error) {
    yield skipped(path, unpackReason(error));
  } finally {
    file.destroy();
  }
}

/** What was fetched, opened where it is a feed. */
export async function* openEntry(entry: Entry): AsyncGenerator<Entry> {
  if (!isSkipped(entry) && containerOf(entry) === 'feed') yield* openPages(entry);
  else yield entry;
}

/** The pages in bytes that bear a name. */
export async function* openPages(source: Source, limits: WayLimits = WAY_LIMITS, depth = 0): AsyncGenerator<Entry> {
  const kind = containerOf(source);
  if (kind === null) {
    yield* pages(source);
    return;
  }
  if (depth >= limits.depth) {
    yield skipped(source.path, `containers nested deeper than ${limits.depth}`);
    return;
  }
  try {
    yield* OPENERS[kind](source, limits, depth);
  } catch (error) {
    yield skipped(source.path, unpackReason(error));
  }
}

type Opener = (source: Source, limits: WayLimits, depth: number) => AsyncIterable<Entry> | Iterable<Entry>;

const OPENERS: Readonly<Record<ContainerKind, Opener>> = {
  gzip: async function* (source, limits, depth) {
    const bytes = gunzipSync(source.bytes, {
      maxOutputLength: Math.min(limits.totalBytes, Math.max(limits.ratioFrom, source.bytes.length * limits.ratio)),
    });
    yield* openPages({ path: source.path.replace(/\.gz$/i, ''), bytes }, limits, depth + 1);
  },
  zip: async function* (source, limits, depth) {
    const text = /\.docx$/i.test(source.path) ? docxText(source, limits) : null;
    if (text !== null) {
      yield* pages({ path: source.path, bytes: new TextEncoder().encode(text) });
      return;
    }
    const others = new PassedOver();
    for (const part of unzip(source, limits)) {
      if (isSkipped(part)) yield part;
      else if (isWorthReading(part.name)) yield* openPages(part, limits, depth + 1);
      else if (!LEFT_BEHIND.test(part.name)) others.add(extname(part.name));
    }
    yield* others.skipped(source.path, 'file');
  },
  warc: (source, limits) => warcPages(source.path, once(source.bytes), limits),
  mail: (source) => mail(source),
  feed: (source, limits) => feedItems(source, limits.members),
  jsonl: (source, limits) => jsonPages(source, limits.memberBytes),
  rtf: (source) =>
    pages({ path: source.path, bytes: new TextEncoder().encode(rtfText(Buffer.from(source.bytes).toString('latin1'))) }),
  pdf: (source) => [skipped(source.path, 'PDF is not read; save the page as HTML or text')],
  ole: (source) => [skipped(source.path, 'old Word and Outlook files are not read; save as DOCX, RTF or text')],
};

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A page as it is, or the articles of a database's export. */
function pages({ path, bytes }: Source): Entry[] {
  const mediaType = mediaTypeOf(path);
  const sample = Buffer.from(bytes.subarray(0, 65536)).toString('latin1');
  const isHtml = mediaType === 'text/html' || /<html|<!doctype html/i.test(sample);
  const articles = isHtml
    ? /factiva/i.test(sample)
      ? factivaArticles(path, decode(bytes))
      : null
    : exportedArticles(path, decode(bytes));
  if (articles !== null) return articles;
  const isOffice = /\.(?:docx|rtf)$/i.test(path);
  return [memberOf(path, bytes, isOffice ? { mediaType: 'text/plain', charset: 'utf-8' } : { mediaType })];
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const READ = /\.(?:html?|xhtml|txt|text|eml|mht|mhtml|jsonl|ndjson|rss|atom|xml|rtf|docx|zip|gz|warc|wacz)$/i;

/** In archives the style sheets, scripts and pictures of a page are passed over; so is what the system left there. */
const isWorthReading = (name: string): boolean => !LEFT_BEHIND.test(name) && (READ.test(name) || extname(name) === '');

/** Of the system, and the indexes of WACZ files. */
const LEFT_BEHIND = /(?:^|\/)(?:__MACOSX\/|\.)|(?:^|\/)(?:datapackage(?:-digest)?\.json$|indexes?\/|pages\/)/;
