import { headerFields, parameters } from './header-fields.ts';
import { httpBody } from './http-message.ts';
import { type Entry, inside, memberOf, skipped } from './member.ts';
import { PassedOver } from './passed-over.ts';
import type { WayLimits } from './way-limits.ts';

const SEPARATOR = Buffer.from('\r\n\r\n');
const LONGEST_HEADER = 1_000_000;

/**
 * The pages of a WARC file (ISO 28500), unpacked: `response` records with a page in them, and `resource` records. Holds one record at
 * a time. A record too large is skipped, not held.
 */
export async function* warcPages(path: string, chunks: AsyncIterable<Uint8Array>, limits: WayLimits): AsyncGenerator<Entry> {
  const reader = new ByteReader(chunks);
  const others = new PassedOver();
  for (let number = 1; ; number++) {
    const head = await reader.until(SEPARATOR, LONGEST_HEADER);
    if (head === null) break;
    const text = trimStart(head);
    if (text.length === 0 && (await reader.atEnd())) break;
    const { fields } = headerFields(text);
    const length = Number(fields.get('content-length') ?? Number.NaN);
    if (!/^WARC\//.test(Buffer.from(text.subarray(0, 8)).toString('latin1')) || !Number.isSafeInteger(length) || length < 0) {
      yield skipped(path, `damaged: record ${number} has no WARC header; the rest was not read`);
      return;
    }
    const url = fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
    const where = inside(path, url ?? `record ${number}`);
    if (length > limits.memberBytes) {
      await reader.skip(length);
      yield skipped(where, 'larger than the limit');
      continue;
    }
    const body = await reader.take(length);
    if (body.length < length) {
      yield skipped(where, 'damaged: the record ends too early');
      return;
    }
    yield* pageOf(where, url, fields, body, limits, others);
  }
  yield* others.skipped(path, 'record');
}

function* pageOf(
  where: string,
  url: string | null,
  fields: ReadonlyMap<string, string>,
  body: Uint8Array,
  limits: WayLimits,
  others: PassedOver,
): Generator<Entry> {
  const type = fields.get('warc-type');
  if (type === 'resource') {
    const { value, of } = parameters(fields.get('content-type') ?? '');
    if (PAGE.test(value))
      yield memberOf(where, body, {
        url,
        mediaType: value === 'text/plain' ? 'text/plain' : 'text/html',
        charset: of.get('charset') ?? null,
      });
    else others.add(value);
    return;
  }
  // Requests, metadata and revisits hold no page of their own.
  if (type !== 'response' || !/^https?:/.test(url ?? '')) return;
  const message = httpBody(body, limits);
  if ('reason' in message) yield skipped(where, message.reason);
  else if (!PAGE.test(message.type)) others.add(message.type);
  else
    yield memberOf(where, message.bytes, {
      url,
      mediaType: message.type === 'text/plain' ? 'text/plain' : 'text/html',
      charset: message.charset,
    });
}

const PAGE = /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/;

function trimStart(bytes: Uint8Array): Uint8Array {
  let at = 0;
  while (at < bytes.length && (bytes[at] === 0x0a || bytes[at] === 0x0d)) at++;
  return bytes.subarray(at);
}

/** Takes counted and delimited pieces from a stream of chunks. */
class ByteReader {
  private readonly chunks: AsyncIterator<Uint8Array>;
  private held: Buffer = Buffer.alloc(0);
  private ended = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** Everything up to `mark`, which is taken away too; null at the end, or when it does not come within `longest` bytes. */
  async until(mark: Buffer, longest: number): Promise<Uint8Array | null> {
    let from = 0;
    for (;;) {
      // Blank lines between records are not the end of a header.
      while (this.held[from] === 0x0a || this.held[from] === 0x0d) from++;
      const at = this.held.indexOf(mark, from);
      if (at >= 0) {
        const taken = this.held.subarray(from, at);
        this.held = this.held.subarray(at + mark.length);
        return taken;
      }
      if (this.held.length - from > longest || !(await this.more())) return null;
    }
  }

  async take(length: number): Promise<Uint8Array> {
    while (this.held.length < length && (await this.more()));
    const taken = this.held.subarray(0, length);
    this.held = this.held.subarray(taken.length);
    return taken;
  }

  async skip(length: number): Promise<void> {
    for (let left = length; left > 0; ) {
      if (this.held.length === 0 && !(await this.more())) return;
      const step = Math.min(left, this.held.length);
      this.held = this.held.subarray(step);
      left -= step;
    }
  }

  async atEnd(): Promise<boolean> {
    return this.held.length === 0 && !(await this.more());
  }

  /** Chunks are gathered until they double what is held, so that a long record costs linear time. */
  private async more(): Promise<boolean> {
    if (this.ended) return false;
    const gathered: Uint8Array[] = [];
    let length = 0;
    do {
      const { value, done } = await this.chunks.next();
      if (done === true) {
        this.ended = true;
        break;
      }
      gathered.push(value);
      length += value.length;
    } while (length < this.held.length);
    this.held = Buffer.concat([this.held, ...gathered]);
    return length > 0;
  }
}
