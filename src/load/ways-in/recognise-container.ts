import type { Source } from './member.ts';

export type ContainerKind = 'gzip' | 'zip' | 'warc' | 'mail' | 'feed' | 'jsonl' | 'rtf' | 'pdf' | 'ole';

const starts = (bytes: Uint8Array, ...magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);

/** Header fields that mails and saved pages begin with. */
const MAIL =
  /^(?:From |(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|From|To|Subject|Date|Content-Type|Snapshot-Content-Location|X-[\w-]+|DKIM-Signature|ARC-[\w-]+|Reply-To|Cc|List-[\w-]+):\s)/i;
const SURE = /^(?:MIME-Version|Message-ID|Received|Return-Path|Snapshot-Content-Location|Content-Type: multipart)/im;

/** What kind of container the bytes are, by their first ones, then by their name; null for a page. */
export function containerOf({ path, bytes }: Source): ContainerKind | null {
  if (starts(bytes, 0x1f, 0x8b)) return 'gzip';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'ole';
  const head = Buffer.from(bytes.subarray(0, 8192)).toString('latin1').replace(/^ï»¿/, '').trimStart();
  if (head.startsWith('WARC/')) return 'warc';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (/\.(?:jsonl|ndjson)$/i.test(path)) return 'jsonl';
  if (/\.(?:eml|mht|mhtml)$/i.test(path)) return 'mail';
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*|<\?[^>]*>\s*|<!DOCTYPE rss[^>]*>\s*){0,5}<(?:rss|feed|rdf:RDF)[\s>]/i.test(
      head,
    )
  )
    return 'feed';
  return MAIL.test(head) && SURE.test(head.split(/\r?\n\r?\n/, 1)[0] ?? '') ? 'mail' : null;
}
