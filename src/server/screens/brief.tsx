import { z } from 'zod';
import { BriefPage } from '../../../web/pages/brief.tsx';
import { briefView } from '../../views/screens/brief.ts';
import { day, screen } from '../screen.ts';
import { statementRow } from '../shapes.ts';

export const briefScreen = screen({
  path: '/',
  also: '/brief',
  remembered: true,
  summary: 'What stands out in the record, or what is new in it since a day.',
  query: z.object({ since: day.meta({ description: 'Only what is of this day or later.' }) }),
  answer: z.looseObject({
    documents: z.int(),
    statements: z.int(),
    findings: z.array(z.looseObject({ kind: z.string(), subject: z.string(), evidence: z.array(z.unknown()) })),
    sections: z.array(z.looseObject({ title: z.string(), query: z.string(), rows: z.array(statementRow) })),
  }),
  load: ({ record }, _, { since }) => briefView(record.store, since),
  page: (view, frame) => <BriefPage view={view} frame={frame} />,
});
