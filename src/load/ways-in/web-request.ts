import { lookup as resolve } from 'node:dns';
import { type IncomingMessage, request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPrivateAddress } from './addresses.ts';

export interface WebLimits {
  readonly allowPrivate: boolean;
  /** Unpacked, in bytes. */
  readonly bytes: number;
  /** For the whole page with its redirects and robots.txt. */
  readonly milliseconds: number;
  readonly redirects: number;
}

export const WEB_LIMITS: WebLimits = { allowPrivate: false, bytes: 16 * 2 ** 20, milliseconds: 30_000, redirects: 5 };

export const AGENT = 'readout';

export interface WebAnswer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Uint8Array;
}

/** Why a page was not fetched, in words for a person. */
export class Refusal extends Error {}

/**
 * One GET without redirects. The address is checked when the name is resolved and that same address is connected to, so that a name
 * cannot point elsewhere a moment later. Throws a `Refusal`.
 */
export function get(
  url: URL,
  limits: WebLimits,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
): Promise<WebAnswer> {
  return new Promise((done, failed) => {
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal) !== 0 && !limits.allowPrivate && isPrivateAddress(literal)) {
      failed(new Refusal(`${literal} is a private address`));
      return;
    }
    const request = (url.protocol === 'https:' ? secure : plain)(url, {
      signal,
      lookup: guarded(limits.allowPrivate),
      headers: {
        'user-agent': `${AGENT}/1 (reads public pages one by one)`,
        accept: 'text/html,application/xhtml+xml,text/plain,application/rss+xml,application/atom+xml;q=0.9,*/*;q=0.1',
        'accept-encoding': 'gzip, deflate, br',
        ...headers,
      },
    });
    request.on('error', (error) =>
      failed(signal.aborted ? new Refusal(`no answer within ${limits.milliseconds / 1000} seconds`) : refusalOf(error)),
    );
    request.on('response', (response) => {
      collect(response, limits.bytes).then(
        (body) => done({ status: response.statusCode ?? 0, headers: response.headers, body }),
        (error) => {
          request.destroy();
          failed(signal.aborted ? new Refusal(`no answer within ${limits.milliseconds / 1000} seconds`) : refusalOf(error));
        },
      );
    });
    request.end();
  });
}

const refusalOf = (error: unknown): Refusal =>
  error instanceof Refusal
    ? error
    : new Refusal(error instanceof Error ? (WORDS[(error as { code?: string }).code ?? ''] ?? error.message) : String(error));

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  ECONNREFUSED: 'the server refuses the connection',
  ECONNRESET: 'the server broke off the connection',
  EAI_AGAIN: 'the name of the host cannot be resolved at the moment',
};

/** Resolves a name; any private address among the answers refuses it. */
function guarded(allowPrivate: boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const found = addresses ?? [];
      const bad = allowPrivate ? undefined : found.find(({ address }) => isPrivateAddress(address));
      const first = found[0];
      if (error !== null) callback(error, '', 4);
      else if (bad !== undefined) callback(new Refusal(`${hostname} has a private address (${bad.address})`), '', 4);
      else if (options.all === true) callback(null, found);
      else callback(null, first?.address ?? '', first?.family ?? 4);
    });
  };
}

async function collect(response: IncomingMessage, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of unpacked(response)) {
    length += (chunk as Uint8Array).length;
    if (length > most) throw new Refusal(`larger than ${most} bytes`);
    parts.push(chunk as Uint8Array);
  }
  return Buffer.concat(parts);
}

function unpacked(response: IncomingMessage): Readable {
  const through = UNPACKERS[(response.headers['content-encoding'] ?? '').toLowerCase()]?.();
  if (through === undefined) return response;
  response.on('error', (error) => through.destroy(error));
  return response.pipe(through);
}

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
