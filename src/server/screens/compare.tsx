import { z } from 'zod';
import { ComparePage } from '../../../web/pages/compare.tsx';
import { compareScreenView } from '../../views/screens/compare.ts';
import { day, screen } from '../screen.ts';

export const compareScreen = screen({
  path: '/compare',
  remembered: true,
  summary: 'Accounts of one event side by side, their differences, and what is claimed and denied.',
  query: z.object({
    event: z.string().max(300).optional().meta({ description: 'An event’s id.' }),
    date: day.meta({ description: 'The day of the event.' }),
    with: z.string().max(500).optional().meta({ description: 'Participants, parted by commas.' }),
  }),
  answer: z.looseObject({
    comparison: z.looseObject({ accounts: z.array(z.unknown()), rows: z.array(z.unknown()), others: z.array(z.unknown()) }),
    denials: z.array(z.unknown()),
  }),
  load: ({ record }, _, { event, date, with: participants }) =>
    compareScreenView(record.store, {
      ...(event === undefined ? {} : { event }),
      ...(date === undefined ? {} : { date }),
      ...(participants === undefined || participants === '' ? {} : { with: participants.split(',') }),
    }),
  page: (view, frame) => <ComparePage view={view} frame={frame} />,
});
