import { z } from 'zod';
import { ActorsPage } from '../../../web/pages/actors.tsx';
import { actorsView } from '../../views/screens/actors.ts';
import { screen } from '../screen.ts';
import { named } from '../shapes.ts';

const LIMIT = 60;

export const actorsScreen = screen({
  path: '/actors',
  summary: 'Who speaks, most statements first.',
  query: z.object({ from: z.coerce.number().int().min(0).default(0).meta({ description: 'How many to pass over.' }) }),
  answer: z.looseObject({ actors: z.array(named.loose()), all: z.int(), next: z.int().nullable() }),
  load: ({ record }, _, { from }) => actorsView(record.store, from, LIMIT),
  page: (view, frame) => <ActorsPage view={view} frame={frame} />,
});
