import { createHash } from 'node:crypto';
import { readDocument } from './document/pipeline.ts';
import { loadContext } from './load/context.ts';
import type { Trace } from './types/decision.ts';
import type { Input } from './types/input.ts';
import type { Reading } from './types/reading.ts';

export type { Decision, Stage } from './types/decision.ts';
export type * from './types/reading.ts';

export interface ReadOptions {
  /** Shown as the document's source; default "(memory)". */
  readonly source?: string;
  /** Default: sniffed from the bytes. */
  readonly mediaType?: Input['mediaType'];
  readonly charset?: string;
  readonly url?: string;
  /** ISO 8601 day of publication, trusted before anything on the page. */
  readonly date?: string;
  readonly outlet?: string;
  readonly trace?: Trace;
}

/**
 * Reads one page, given as bytes or as text.
 *
 *     import { read } from 'readout';
 *     const reading = read('China opposes sanctions, Wang Yi said on Monday.', { date: '2022-03-07' });
 *     for (const s of reading.statements) console.log(s.speaker, s.act);
 *
 * Never throws on input: what went wrong is in `reading.findings`.
 */
export function read(page: Uint8Array | string, options: ReadOptions = {}): Reading {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page;
  const input: Input = {
    id: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    source: options.source ?? '(memory)',
    bytes,
    mediaType: options.mediaType ?? null,
    charset: options.charset ?? (typeof page === 'string' ? 'utf-8' : null),
    given: { url: options.url ?? null, date: options.date ?? null, outlet: options.outlet ?? null },
  };
  return readDocument(input, loadContext(options.trace));
}
