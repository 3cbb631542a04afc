import { z } from 'zod';
import { SearchPage } from '../../../web/pages/search.tsx';
import { searchView } from '../../views/screens/search.ts';
import { screen } from '../screen.ts';
import { statementRow } from '../shapes.ts';

/** Statements on a screen. */
const LIMIT = 30;

export const searchScreen = screen({
  path: '/search',
  summary: 'Statements that fit a query of the query language, and what it can be narrowed by.',
  query: z.object({
    q: z.string().max(2_000).default('').meta({ description: 'The query; see docs/record.md. Without one, everything.' }),
    order: z.enum(['newest', 'oldest']).default('newest'),
    after: z.string().max(100).optional().meta({ description: '`next` of the page before.' }),
    limit: z.coerce.number().int().min(1).max(200).default(LIMIT),
  }),
  answer: z.looseObject({
    query: z.string(),
    rows: z.array(statementRow),
    count: z.int(),
    more: z.boolean(),
    next: z.string().nullable(),
    notes: z.array(z.string()),
    facets: z.array(
      z.looseObject({ field: z.string(), values: z.array(z.looseObject({ value: z.string(), statements: z.int() })) }),
    ),
  }),
  load: ({ record }, _, { q, order, after, limit }) =>
    searchView(record.store, { query: q.trim(), order, after: after ?? null, limit }),
  page: (view, frame) => <SearchPage view={view} frame={frame} />,
});
