import { z } from 'zod';
import { ReadPage } from '../../../web/pages/read.tsx';
import type { Span } from '../../types/span.ts';
import { readView } from '../../views/screens/read.ts';
import { screen } from '../screen.ts';

/** `120-164`, half-open. */
const passage = z
  .string()
  .regex(/^\d{1,9}-\d{1,9}$/)
  .transform((text): Span => text.split('-').map(Number) as unknown as Span)
  .refine(([start, end]) => start < end, 'a passage ends after it begins');

export const readScreen = screen({
  path: '/read/:id',
  summary: 'A page in full: blocks, statements with their places, fields with their certainty, findings.',
  query: z.object({
    at: passage.optional().meta({ description: 'A passage to show: START-END in UTF-16 units.' }),
    statement: z.string().max(200).optional().meta({ description: 'A statement to look at closely.' }),
    part: z.coerce.number().int().positive().optional().meta({ description: 'Of a long page.' }),
    furniture: z.literal('open').optional(),
    review: z.literal('1').optional(),
  }),
  answer: z.looseObject({ document: z.looseObject({}), blocks: z.array(z.unknown()), statements: z.array(z.unknown()) }),
  load: ({ record }, { id = '' }, { at, statement, part }) =>
    readView(record.store, id, { at: at ?? null, statement: statement ?? null, part: part ?? null }),
  page: (view, frame, { furniture, review }) => (
    <ReadPage view={view} frame={frame} options={{ open: furniture === 'open', review: review === '1' }} />
  ),
});
