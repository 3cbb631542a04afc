import { z } from 'zod';
import { PhrasesPage } from '../../../web/pages/phrases.tsx';
import { phrasesOf } from '../../views/links/phrases.ts';
import { screen } from '../screen.ts';

const LIMIT = 18;

export const phrasesScreen = screen({
  path: '/phrases',
  remembered: true,
  summary: 'Formulations that recur: first and last use, by whom, in whose voice, month by month.',
  query: z.object({
    phrase: z.string().max(200).optional().meta({ description: 'An id, or words of a formulation.' }),
    after: z.string().max(300).optional().meta({ description: '`next` of the page before.' }),
  }),
  answer: z.looseObject({
    phrases: z.array(z.looseObject({ id: z.string(), name: z.string(), uses: z.int() })),
    next: z.string().nullable(),
  }),
  load: ({ record }, _, { phrase, after }) =>
    phrasesOf(record.store, {
      limit: LIMIT,
      after: after ?? null,
      ...(phrase === undefined || phrase.trim() === '' ? {} : { phrase: phrase.trim() }),
    }),
  page: (view, frame, { phrase }) => <PhrasesPage view={view} frame={frame} asked={phrase?.trim() || null} />,
});
