import { z } from 'zod';
import { StatementPage } from '../../../web/pages/statement.tsx';
import { statementView } from '../../views/screens/statement.ts';
import { screen } from '../screen.ts';
import { statementRow } from '../shapes.ts';

export const statementScreen = screen({
  path: '/statement/:id',
  summary: 'One statement: every field with how it is known and why, and what people decided about it.',
  query: z.object({}),
  answer: z.looseObject({
    statement: statementRow,
    fields: z.array(
      z.looseObject({ name: z.string(), value: z.string(), how: z.string().nullable(), why: z.string().nullable() }),
    ),
    decided: z.array(z.unknown()),
  }),
  load: ({ record }, { id = '' }) => statementView(record.store, id),
  page: (view, frame) => <StatementPage view={view} frame={frame} />,
});
