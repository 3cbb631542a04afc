import { z } from 'zod';
import { comparisonOf } from '../views/links/comparison.ts';
import { phrasesOf } from '../views/links/phrases.ts';
import { positionsOf } from '../views/links/positions.ts';
import type { OpenedRecord } from '../views/record/open-record.ts';
import { withPermalinks } from './permalinks.ts';

/** A question that a model may put to the record. Nothing here changes it. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly input: z.ZodObject;
  /** Throws what the question was wrong about. */
  readonly answer: (record: OpenedRecord, input: Readonly<Record<string, unknown>>) => Promise<unknown>;
}

const MOST = 50;
const limit = z.number().int().min(1).max(MOST).default(10).describe(`rows, at most ${MOST}`);
const day = z.iso.date().describe('YYYY-MM-DD');

function tool<S extends z.ZodObject>(
  name: string,
  description: string,
  input: S,
  answer: (record: OpenedRecord, input: z.infer<S>) => Promise<unknown>,
): Tool {
  return { name, description, input, answer: async (record, given) => withPermalinks(await answer(record, input.parse(given))) };
}

/** Every tool. Each result has the words as they stand on the page, and where to look at them. */
export const TOOLS: readonly Tool[] = [
  tool(
    'search_statements',
    'Statements of the record that fit a query: words, "exact phrase", by: for: to: via: act: form: about: outlet: since: until: has:silence sure:>0.8 -not OR ( ). An act of "withhold" is a reported silence. Speakers may be null (unknown) or ambiguous (candidates).',
    z.object({
      query: z.string().max(2_000),
      order: z.enum(['newest', 'oldest']).default('newest'),
      limit,
      after: z.string().nullish(),
    }),
    (record, { query, order, limit: rows, after }) => record.search(query, { order, limit: rows, after: after ?? null }),
  ),
  tool(
    'get_statement',
    'One statement with the lines around it on its page, every field, and what people decided about it.',
    z.object({ id: z.string().max(100) }),
    async (record, { id }) => {
      const shown = await record.show(id);
      if (shown?.kind !== 'statement') throw new Error(`${id} is no statement of this record`);
      return shown;
    },
  ),
  tool(
    'compare_event',
    'The accounts of one call, meeting, briefing or vote side by side: what only one tells, what all tell, where they differ. Find it by its id, or by day and participants.',
    z.object({
      event: z.string().max(200).optional(),
      date: day.optional(),
      with: z.array(z.string().max(200)).max(10).optional(),
    }),
    (record, { event, date, with: participants }) =>
      comparisonOf(record.store, {
        ...(event === undefined ? {} : { event }),
        ...(date === undefined ? {} : { date }),
        ...(participants === undefined ? {} : { with: participants }),
      }),
  ),
  tool(
    'positions',
    'Where actors stand on issues at a day, with the statements that show it; with `vs`, what changed since that day.',
    z.object({
      actor: z.string().max(200).optional(),
      issue: z.string().max(200).optional(),
      at: day.optional(),
      vs: day.optional(),
    }),
    (record, question) => positionsOf(record.store, defined(question)),
  ),
  tool(
    'phrase_history',
    'A formulation through time: first and last use, by whom, in their own voice or quoting, its variants, and how much was read of each month.',
    z.object({
      phrase: z.string().max(500).optional(),
      actor: z.string().max(200).optional(),
      since: day.optional(),
      until: day.optional(),
      limit,
    }),
    (record, question) => phrasesOf(record.store, defined(question)),
  ),
  tool(
    'verify_quote',
    'Whether somebody said these words: exact, altered (with the differences word by word), or not found in this record.',
    z.object({ words: z.string().max(5_000), speaker: z.string().max(200).optional() }),
    (record, { words, speaker }) => record.verify(words, { speaker: speaker ?? null }),
  ),
];

/** Without what was not given, for options that are there or not. */
const defined = <T extends object>(question: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(question).filter(([, value]) => value !== undefined)) as never;
