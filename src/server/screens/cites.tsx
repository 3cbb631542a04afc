import { z } from 'zod';
import { CitesPage } from '../../../web/pages/cites.tsx';
import { citesView } from '../../views/screens/cites.ts';
import { screen } from '../screen.ts';
import { named } from '../shapes.ts';

export const citesScreen = screen({
  path: '/cites',
  remembered: true,
  summary: 'Who reports whom: statements by the last reporter before their speaker.',
  query: z.object({ q: z.string().max(2_000).default('').meta({ description: 'Only statements that fit this query.' }) }),
  answer: z.looseObject({
    reporters: z.array(named),
    speakers: z.array(named),
    cells: z.array(z.looseObject({ reporter: z.string(), speaker: z.string(), statements: z.int() })),
  }),
  load: ({ record }, _, { q }) => citesView(record.store, q.trim()),
  page: (view, frame) => <CitesPage view={view} frame={frame} />,
});
