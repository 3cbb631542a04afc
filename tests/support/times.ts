/**
 * Times as text in, text out: `told reporters {XXXX-WXX-4|on Thursday}` marks an expression and its value, so that a sample states extents, values and
 * everything that must be left alone.
 */

import { splitSentences } from '../../src/document/3-sentences/split-sentences.ts';
import { findTimes, timesIn } from '../../src/document/5-mentions/find-times.ts';
import { anchorTimes } from '../../src/document/8-resolve/times/anchor-times.ts';
import { type DatedWriting, dateWriting } from '../../src/document/8-resolve/times/date-writing.ts';
import { type SaidAt, whenSaid } from '../../src/document/8-resolve/times/when-said.ts';
import { loadContext } from '../../src/load/context.ts';
import type { Sourced } from '../../src/types/article.ts';
import type { Statement } from '../../src/types/statement.ts';
import type { Written } from '../../src/types/time.ts';
import type { Unresolved } from '../../src/types/unresolved.ts';
import { articleOf, pageOf, readMarked } from './marked.ts';

interface Shown {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

const print = (text: string, times: readonly Shown[]): string => {
  let printed = '';
  let at = 0;
  for (const { start, end, value } of times) {
    printed += `${text.slice(at, start)}{${value}|${text.slice(start, end)}}`;
    at = end;
  }
  return printed + text.slice(at);
};

/** The sample without its marks. */
export const bareText = (marked: string): string => marked.replace(/\{[^|{}]*\|([^{}]*)\}/g, '$1');

/** The text with what the rules find in it and the values that the words alone give. */
export const withTimes = (text: string): string => print(text, timesIn(text));

/** A page of which everything up to stage 7 is known but the statements; every line is a paragraph. */
export function unresolved(text: string, more: Partial<Unresolved['article']> = {}): Unresolved {
  const context = loadContext();
  const page = pageOf(text);
  const article = { ...articleOf(page), ...more };
  const sentences = splitSentences(page, article, context);
  const times = findTimes(page, sentences, context);
  return { page, article, sentences, parses: [], mentions: [], times, attributions: [], statements: [] };
}

/** A day, or first and last day joined with "..". */
function writtenOn(days: string): Written {
  const [earliest = '', latest = earliest] = days.split('..');
  return { earliest, latest, reasons: [] };
}

/** The text with its times anchored to the days of writing; '' for an unknown day. */
export function withAnchored(text: string, days: string): string {
  return print(text, anchorTimes(unresolved(text), days === '' ? null : writtenOn(days), loadContext()));
}

export const dated = (text: string, more: Partial<Unresolved['article']> = {}): DatedWriting =>
  dateWriting(unresolved(text, more), loadContext());

/** "2022-02-24..2022-02-25", or "unknown". */
export function writtenDays(text: string, more: Partial<Unresolved['article']> = {}): string {
  const { written } = dated(text, more);
  return written === null ? 'unknown' : `${written.earliest}..${written.latest}`;
}

export const sourced = (value: string): Sourced => ({ value, span: null, why: 'test' });

/**
 * The dates of the statements of a marked sample (see marked.ts), in order; '-' for none. Each statement's speaker is its source's words; `within`
 * gives the number of the statement that holds another.
 */
export function saidAt(marked: string, days: string, within: Readonly<Record<number, number>> = {}): string[] {
  const { text, statements } = readMarked(marked);
  const found = unresolved(text);
  const written = days === '' ? null : writtenOn(days);
  const made = statements.map(({ s, c, q }, i): Statement => {
    const outer = within[i + 1];
    return {
      id: `s${i + 1}`,
      attribution: i,
      source: s,
      cue: c,
      content: q,
      form: 'indirect',
      act: 'assert',
      factuality: 'asserted',
      addressee: null,
      venue: null,
      within: outer === undefined ? null : `s${outer}`,
      origin: 'paragraph',
      confidence: 1,
    };
  });
  const speakers = new Map(made.map(({ id, source }) => [id, source.map(([a, b]) => text.slice(a, b)).join(' ') || null]));
  const context = loadContext();
  const said: ReadonlyMap<string, SaidAt> = whenSaid(
    { ...found, statements: made },
    anchorTimes(found, written, context),
    written,
    speakers,
    context,
  );
  return made.map(({ id }) => said.get(id)?.value ?? '-');
}
