import type { Reading } from '../types/reading.ts';
import { byteLines } from './byte-lines.ts';
import { isDay } from './day.ts';
import { type ReadOptions, read } from './read.ts';

/** The longest line that is parsed: four times the longest document, for its JSON escapes. */
export const LONGEST_LINE = 256 * 1024 * 1024;

/** A line's id as it stood in the line; null when the line gives none. */
export type LineId = string | number | null;

export type LineResult = ({ readonly id: LineId } & Reading) | { readonly id: LineId; readonly error: string };

interface Request {
  readonly id: string | number;
  readonly page: string;
  readonly options: ReadOptions;
}

/**
 * Reads lines `{"id", "text" | "html", "url"?, "date"?, "outlet"?}` and gives one Reading a line, in order, with the line's id at its
 * top level. A bad line gives `{"id", "error"}` and the rest goes on. Holds one line and one Reading at a time.
 */
export async function* readJsonl(chunks: AsyncIterable<Uint8Array>, longest: number = LONGEST_LINE): AsyncGenerator<LineResult> {
  let number = 0;
  for await (const line of byteLines(chunks, longest)) {
    number += 1;
    if (line === null || !isBlank(line)) yield readLine(line, number, longest);
  }
}

/** The result of one line that is not blank; null stands for a line that is too long. `number` counts from 1. */
export function readLine(line: Uint8Array | null, number: number, longest: number = LONGEST_LINE): LineResult {
  if (line === null) return { id: null, error: `line ${number} is longer than ${longest} bytes` };
  const parsed = parseLine(line, number);
  if ('error' in parsed) return parsed;
  try {
    return { id: parsed.id, ...read(parsed.page, parsed.options) };
  } catch (error) {
    return { id: parsed.id, error: `line ${number}: internal error: ${String(error)}` };
  }
}

/** Only spaces, tabs and a carriage return. */
export const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

function parseLine(line: Uint8Array, number: number): Request | { readonly id: LineId; readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch (error) {
    return { id: null, error: `line ${number} is not JSON in UTF-8: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, error: `line ${number} is not a JSON object` };
  const fields = value as Record<string, unknown>;
  const id = typeof fields.id === 'string' || typeof fields.id === 'number' ? fields.id : null;
  const problem = problemWith(fields, id);
  if (problem !== null || id === null) return { id, error: `line ${number}: ${problem}` };
  return { id, page: (fields.text ?? fields.html) as string, options: optionsOf(fields, id) };
}

function problemWith(fields: Record<string, unknown>, id: LineId): string | null {
  if (id === null) return '"id" must be a string or a number';
  if ((fields.text === undefined) === (fields.html === undefined)) return 'give either "text" or "html"';
  const wrong = ['text', 'html', 'url', 'date', 'outlet'].find(
    (name) => fields[name] !== undefined && fields[name] !== null && typeof fields[name] !== 'string',
  );
  if (wrong !== undefined || typeof (fields.text ?? fields.html) !== 'string') return `"${wrong ?? 'text'}" must be a string`;
  if (typeof fields.date === 'string' && !isDay(fields.date)) return '"date" must be a day, YYYY-MM-DD';
  return null;
}

function optionsOf(fields: Record<string, unknown>, id: string | number): ReadOptions {
  const given = (name: 'url' | 'date' | 'outlet') => (typeof fields[name] === 'string' ? { [name]: fields[name] } : {});
  return {
    source: typeof fields.url === 'string' ? fields.url : String(id),
    mediaType: fields.text === undefined ? 'text/html' : 'text/plain',
    ...given('url'),
    ...given('date'),
    ...given('outlet'),
  };
}
