import { z } from 'zod';
import { BriefPage } from '../../../web/pages/brief.tsx';
import { briefView } from '../../views/screens/brief.ts';
import { screen } from '../screen.ts';
import { statementRow } from '../shapes.ts';

export const briefScreen = screen({
  path: '/',
  also: '/brief',
  summary: 'What stands out in the record at first sight.',
  query: z.object({}),
  answer: z.looseObject({
    documents: z.int(),
    statements: z.int(),
    sections: z.array(z.looseObject({ title: z.string(), query: z.string(), rows: z.array(statementRow) })),
  }),
  load: ({ record }) => briefView(record.store),
  page: (view, frame) => <BriefPage view={view} frame={frame} />,
});
