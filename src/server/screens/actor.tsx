import { z } from 'zod';
import { ActorPage } from '../../../web/pages/actor.tsx';
import { actorScreenView } from '../../views/screens/actor.ts';
import { screen } from '../screen.ts';
import { named } from '../shapes.ts';

export const actorScreen = screen({
  path: '/actor/:id',
  remembered: true,
  summary: 'One actor: names, offices, timeline, positions, latest statements.',
  query: z.object({}),
  answer: z.looseObject({
    actor: named.loose(),
    timeline: z.looseObject({ lanes: z.array(z.unknown()) }),
    positions: z.array(z.unknown()),
    statements: z.looseObject({ rows: z.array(z.unknown()) }),
  }),
  load: ({ record }, { id = '' }) => actorScreenView(record.store, id),
  page: (view, frame) => <ActorPage view={view} frame={frame} />,
});
