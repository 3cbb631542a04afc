import { readPage } from '../../../src/document/1-page/read-page.ts';
import { silent } from '../../../src/document/trace.ts';
import type { Context, Limits } from '../../../src/types/context.ts';
import type { Input } from '../../../src/types/input.ts';
import type { Page } from '../../../src/types/page.ts';

const LIMITS: Limits = {
  sourceLength: 12_000_000,
  textLength: 12_000_000,
  lineLength: 100_000,
  depth: 2_000,
  statements: 20_000,
};

/** A context without tables or tagger: the first two stages need neither. */
export function bareContext(limits: Partial<Limits> = {}): Context {
  const tagger = { name: 'none', tag: () => ({ tokens: [], sentences: [] }) };
  const lexicons = { cues: [], names: [], roles: [], holders: [], events: [], issues: [] };
  return { lexicons, tagger, limits: { ...LIMITS, ...limits }, trace: silent } as unknown as Context;
}

export type InputParts = Partial<Omit<Input, 'given'>> & { readonly given?: Partial<Input['given']> };

export function inputOf(bytes: Uint8Array, parts: InputParts = {}): Input {
  const given = { url: null, date: null, outlet: null, ...parts.given };
  return { id: 'sha256:0', source: 'test', mediaType: null, charset: null, ...parts, bytes, given };
}

export const bytesOf = (...values: number[]): Uint8Array => new Uint8Array(values);
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const textPage = (text: string, parts: InputParts = {}): Page =>
  readPage(inputOf(utf8(text), { mediaType: 'text/plain', ...parts }), bareContext());

export const htmlPage = (html: string, parts: InputParts = {}, limits: Partial<Limits> = {}): Page =>
  readPage(inputOf(utf8(html), { mediaType: 'text/html', ...parts }), bareContext(limits));

export const linesOf = (page: Page): string[] => page.lines.map((line) => page.text.slice(line.start, line.end));
export const codesOf = (page: { readonly findings: Page['findings'] }): string[] => page.findings.map((finding) => finding.code);
