import { z } from 'zod';
import { IssuePage } from '../../../web/pages/issue.tsx';
import { issueView } from '../../views/screens/issue.ts';
import { screen } from '../screen.ts';

export const issueScreen = screen({
  path: '/issue/:id',
  remembered: true,
  summary: 'One issue: who spoke about it when, and where each stands.',
  query: z.object({}),
  answer: z.looseObject({
    issue: z.string(),
    name: z.string(),
    timeline: z.looseObject({ lanes: z.array(z.unknown()) }),
    positions: z.array(z.unknown()),
  }),
  load: ({ record }, { id = '' }) => issueView(record.store, id),
  page: (view, frame) => <IssuePage view={view} frame={frame} />,
});
