import { z } from 'zod';
import { AddPage } from '../../../web/pages/add.tsx';
import { screen } from '../screen.ts';

export const addScreen = screen({
  path: '/add',
  summary: 'How many pages the record holds; the page of it takes files.',
  query: z.object({}),
  answer: z.object({ documents: z.int() }),
  load: async ({ record }) => ({ documents: (await record.store.totals()).documents }),
  page: (_, frame) => <AddPage frame={frame} />,
});
