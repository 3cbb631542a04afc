import { z } from 'zod';
import { PositionsPage } from '../../../web/pages/positions.tsx';
import { positionsOf } from '../../views/links/positions.ts';
import { day, screen } from '../screen.ts';

export const positionsScreen = screen({
  path: '/positions',
  remembered: true,
  summary: 'Who stands where on which issue, as of a day, and what changed against another.',
  query: z.object({
    at: day.meta({ description: 'The day of the picture; without it the last of the record.' }),
    vs: day.meta({ description: 'The day it is compared with.' }),
    actor: z.string().max(200).optional().meta({ description: 'With `issue`: the cell whose evidence is shown.' }),
    issue: z.string().max(100).optional(),
  }),
  answer: z.looseObject({
    at: z.string(),
    vs: z.string().nullable(),
    actors: z.array(z.unknown()),
    issues: z.array(z.string()),
    cells: z.array(z.looseObject({ issue: z.string(), stance: z.string() })),
    changes: z.array(z.unknown()),
  }),
  load: ({ record }, _, { at, vs, actor, issue }) =>
    positionsOf(record.store, {
      ...(at === undefined ? {} : { at }),
      ...(vs === undefined ? {} : { vs }),
      ...(actor !== undefined && issue === undefined ? { actor } : {}),
      ...(issue !== undefined && actor === undefined ? { issue } : {}),
    }),
  page: (view, frame, { at, vs, actor, issue }) => (
    <PositionsPage
      view={view}
      frame={frame}
      asked={{ at: at ?? null, vs: vs ?? null, actor: actor ?? null, issue: issue ?? null }}
    />
  ),
});
