import { dayOf } from './day-of.ts';
import { headerFields } from './header-fields.ts';
import { type Entry, inside, memberOf, type Source, skipped } from './member.ts';
import { encodedWords, type MimePart, mimeParts } from './mime.ts';

/**
 * A mail or a page saved as MHTML (RFC 2557). Of a mail the text that says more is read: the HTML, or the plain text where the HTML is
 * absent. Attached pages are members of their own.
 */
export function* mail({ path, bytes }: Source): Generator<Entry> {
  const { fields } = headerFields(bytes);
  const parts = mimeParts(bytes);
  const attached = parts.filter((part) => part.fileName !== null && /\.(?:html?|txt)$/i.test(part.fileName));
  const saved = fields.has('snapshot-content-location') || parts.some((part) => part.location !== null);
  const body = best(parts.filter((part) => !attached.includes(part)));
  if (body === null && attached.length === 0) {
    yield skipped(path, 'there is no text in this message');
    return;
  }
  const url = fields.get('snapshot-content-location') ?? body?.location ?? null;
  if (body !== null)
    yield memberOf(path, body.bytes, {
      mediaType: mediaTypeOf(body),
      charset: body.charset,
      url: url !== null && /^https?:/.test(url) ? url : null,
      // The day a page was saved is not the day it was published; a mail's is.
      date: saved ? null : dayOf(fields.get('date') ?? ''),
      outlet: saved ? null : senderOf(fields.get('from') ?? ''),
    });
  for (const part of attached)
    yield memberOf(inside(path, encodedWords(part.fileName ?? '')), part.bytes, {
      mediaType: mediaTypeOf(part),
      charset: part.charset,
    });
  // Of a saved page the other parts are its pictures and style sheets.
  if (saved) return;
  for (const part of parts)
    if (part.fileName !== null && part !== body && !attached.includes(part))
      yield skipped(inside(path, encodedWords(part.fileName)), `an attachment that is no page (${part.type})`);
}

const mediaTypeOf = (part: MimePart): 'text/html' | 'text/plain' => (part.type === 'text/plain' ? 'text/plain' : 'text/html');

function best(parts: readonly MimePart[]): MimePart | null {
  return (
    parts.find(({ type }) => type === 'text/html' || type === 'application/xhtml+xml') ??
    parts.find(({ type }) => type === 'text/plain') ??
    null
  );
}

function senderOf(value: string): string | null {
  const name = encodedWords(value)
    .replace(/<[^>]*>/, '')
    .replace(/["']/g, '')
    .trim();
  return name === '' || name.includes('@') ? null : name;
}
