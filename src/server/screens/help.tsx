import { z } from 'zod';
import { HelpPage } from '../../../web/pages/help.tsx';
import { helpView } from '../../views/screens/help.ts';
import { screen } from '../screen.ts';

const entry = z.looseObject({ name: z.string(), meaning: z.string() });

export const helpScreen = screen({
  path: '/help',
  summary: 'The fields of the query language.',
  query: z.object({}),
  answer: z.object({ fields: z.array(entry), has: z.array(entry) }),
  load: async () => helpView(),
  page: (view, frame) => <HelpPage view={view} frame={frame} />,
});
