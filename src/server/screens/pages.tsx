import { z } from 'zod';
import { PagesPage } from '../../../web/pages/pages.tsx';
import { pagesView } from '../../views/screens/pages.ts';
import { screen } from '../screen.ts';

const LIMIT = 60;

export const pagesScreen = screen({
  path: '/pages',
  summary: 'The pages of the record, last written first.',
  query: z.object({ from: z.coerce.number().int().min(0).default(0).meta({ description: 'How many to pass over.' }) }),
  answer: z.looseObject({ pages: z.array(z.looseObject({ id: z.string() })), documents: z.int(), next: z.int().nullable() }),
  load: ({ record }, _, { from }) => pagesView(record.store, from, LIMIT),
  page: (view, frame) => <PagesPage view={view} frame={frame} />,
});
