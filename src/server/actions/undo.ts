import type { Handler } from 'hono';
import { z } from 'zod';
import { href } from '../../../web/parts/href.ts';
import { StoreError } from '../../store/port.ts';
import { isAboutStatement } from '../../types/ledger.ts';
import type { House } from '../screen.ts';
import { whoOf } from '../security/token.ts';
import { statementAddress } from './decide.ts';

const FORM = z.object({ entry: z.coerce.number().int().positive() });

/** Lets an entry of the ledger no longer hold, and leads back to what it was about. */
export const undo =
  ({ record, now }: House): Handler =>
  async (c) => {
    const form = FORM.safeParse(await c.req.parseBody());
    if (!form.success) throw new StoreError('refused', 'which entry is to be undone?');
    const { entry } = form.data;
    const undone = await record.undo(entry, { who: whoOf(c), at: now() });
    const [about] = (await record.log()).filter(({ id }) => id === entry);
    const told = { did: 'undo', entry: undone.id };
    if (about === undefined || !isAboutStatement(about.action)) return c.redirect(href('/', told), 303);
    return c.redirect(await statementAddress(record, about.action.target.statement, told), 303);
  };
