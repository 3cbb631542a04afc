import type { Handler } from 'hono';
import { doubtful } from '../../views/record/doubtful.ts';
import type { House } from '../screen.ts';
import { statementAddress } from './decide.ts';

/** Leads to the most doubtful statement that nobody has looked at; each verdict there leads to the next. */
export const review =
  ({ record }: House): Handler =>
  async (c) => {
    const [row] = await doubtful(record.store, c.req.query('q') ?? '', new Set(), 1);
    return c.redirect(
      row === undefined ? '/search?q=is%3Aconfirmed' : await statementAddress(record, row.id, { review: 1 }),
      303,
    );
  };
