import type { Context } from '../../types/context.ts';
import type { Finding } from '../../types/finding.ts';
import type { Input } from '../../types/input.ts';
import type { Line, Page } from '../../types/page.ts';
import { decode } from './decode.ts';
import { readHtml } from './html/read-html.ts';
import { looksLikeHtml } from './sniff.ts';
import { textLines } from './text-lines.ts';

/**
 * Bytes to text and lines. Plain text keeps every character of the decoded file; of HTML the visible text is written out line by
 * line, and what the markup says besides becomes metadata. Linear in the input; never throws.
 */
export function readPage(input: Input, context: Context): Page {
  const { limits } = context;
  const decoded = decode(input, limits.sourceLength);
  const source = cut(decoded.text, limits.sourceLength);
  const whole = mediaTypeOf(input, source) === 'text/html' ? readMarkup(source, limits.depth) : readText(source);
  const page = shortened(whole, limits.textLength);
  const findings: Finding[] = [...decoded.findings];
  if (source.length < decoded.text.length || page.text.length < whole.text.length)
    findings.push({
      code: 'document-truncated',
      span: null,
      message: `The document is longer than the limit; after ${page.text.length} characters of text the rest was not read.`,
    });
  findings.push(...page.findings, ...longLines(page.lines, limits.lineLength));
  if (page.lines.length === 0 && findings.every((f) => f.code !== 'binary-content'))
    findings.push({ code: 'empty-document', span: null, message: nothingIn(page) });
  return { input, mediaType: page.mediaType, text: page.text, lines: page.lines, metadata: page.metadata, findings };
}

/** A page that shows nothing without its scripts is read as a browser without scripts shows it. */
function readMarkup(source: string, depth: number): Omit<Page, 'input'> {
  const shown = readHtml(source, depth, false);
  return shown.lines.length > 0 || !/<noscript\b/i.test(source) ? shown : readHtml(source, depth, true);
}

function nothingIn({ metadata }: Omit<Page, 'input'>): string {
  const body = metadata.entries.find(({ field }) => field === 'body');
  if (body === undefined) return 'There is no text in this document.';
  return `The page shows no text; its structured data holds an article of ${body.value.length} characters, which was not read.`;
}

function readText(text: string): Omit<Page, 'input'> {
  return { mediaType: 'text/plain', text, lines: textLines(text), metadata: { entries: [] }, findings: [] };
}

/** What a server calls text/plain stays so: a page about HTML is not HTML. */
function mediaTypeOf(input: Input, text: string): Page['mediaType'] {
  return input.mediaType ?? (looksLikeHtml(text) ? 'text/html' : 'text/plain');
}

/** At most `limit` UTF-16 units, never ending in half a surrogate pair. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? limit - 1 : limit);
}

/** The page up to `limit` units of text; the line that the limit falls into ends there. */
function shortened<T extends Pick<Page, 'text' | 'lines'>>(page: T, limit: number): T {
  if (page.text.length <= limit) return page;
  const text = cut(page.text, limit).trimEnd();
  const lines = page.lines
    .filter((line) => line.start < text.length)
    .map((line) => (line.end <= text.length ? line : { ...line, end: text.length }));
  return { ...page, text, lines };
}

function longLines(lines: readonly Line[], limit: number): Finding[] {
  return lines
    .filter((line) => line.end - line.start > limit)
    .map((line) => ({
      code: 'line-too-long',
      span: [line.start, line.end],
      message: `A line of ${line.end - line.start} characters is kept but not analysed; the limit is ${limit}.`,
    }));
}
