import { createHash } from 'node:crypto';
import { readDocument } from '../document/pipeline.ts';
import type { Trace } from '../types/decision.ts';
import type { Input } from '../types/input.ts';
import type { Reading } from '../types/reading.ts';
import { loadContext } from './context.ts';
import { loadModels } from './models.ts';

export interface ReadOptions {
  /** Shown as the document's source; default "(memory)". */
  readonly source?: string;
  /** Default: sniffed from the bytes. */
  readonly mediaType?: Input['mediaType'];
  /** As declared by whoever handed the bytes over; without it a byte-order mark, an HTML `meta` or the bytes themselves decide. */
  readonly charset?: string;
  readonly url?: string;
  /** ISO 8601 day of publication, trusted before anything on the page. */
  readonly date?: string;
  readonly outlet?: string;
  /** Default true. False leaves statements inside the content of others out, as PolNeAR's guide does: for measuring against it. */
  readonly nested?: boolean;
  /** Hears every decision the stages make; see `Decision`. */
  readonly trace?: Trace;
}

/**
 * Reads one page, given as bytes or as text.
 *
 *     import { read } from 'readout';
 *     const reading = read('China opposes sanctions, Wang Yi said on Monday.', { date: '2022-03-07' });
 *     for (const s of reading.statements) console.log(s.speaker, s.act);
 *
 * Never throws on input: what went wrong is in `reading.findings`. Spans are UTF-16 offsets into `reading.document.text`; for a
 * string that is not HTML this is the string itself.
 */
export function read(page: Uint8Array | string, options: ReadOptions = {}): Reading {
  const isString = typeof page === 'string';
  const input: Input = {
    id: `sha256:${createHash('sha256').update(page).digest('hex')}`,
    source: options.source ?? '(memory)',
    bytes: isString ? encode(page) : page,
    mediaType: options.mediaType ?? null,
    charset: options.charset ?? (isString ? 'utf-8' : null),
    given: { url: options.url ?? null, date: options.date ?? null, outlet: options.outlet ?? null },
  };
  const context = loadContext(options.trace);
  return readDocument(input, options.nested === false ? { ...context, models: loadModels(false) } : context);
}

/** A string that opens with U+FEFF gets another before it, so that the one decoding takes away is not the caller's. */
function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text.startsWith('\u{FEFF}') ? `\u{FEFF}${text}` : text);
}
