import type { Handler } from 'hono';
import { z } from 'zod';
import { href, pageHref, placeId } from '../../../web/parts/href.ts';
import { type Author, StoreError } from '../../store/port.ts';
import type { Entry } from '../../types/ledger.ts';
import { ACTS } from '../../types/statement.ts';
import { decideAbout, isRole, moveEdge, theActor } from '../../views/record/decide.ts';
import { doubtful } from '../../views/record/doubtful.ts';
import type { OpenedRecord } from '../../views/record/open-record.ts';
import { movedByWords } from '../../views/record/word-edges.ts';
import type { House } from '../screen.ts';
import { whoOf } from '../security/token.ts';

const text = z.string().max(2_000);
const more = { next: text.default(''), review: z.literal('1').optional() };
/** What the forms of a statement send. */
const CHANGE = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['accept', 'reject', 'seen']), ...more }),
  z.object({ kind: z.literal('speaker'), to: text, ...more }),
  z.object({ kind: z.literal('act'), to: z.enum(ACTS), ...more }),
  z.object({
    kind: z.literal('edge'),
    role: text.refine(isRole),
    edge: z.enum(['start', 'end']),
    by: z.coerce.number().int(),
    ...more,
  }),
  z.object({ kind: z.literal('note'), text: text.min(1), ...more }),
]);
type Change = z.infer<typeof CHANGE>;

/** Verdicts lead on to the next statement; corrections stay. */
const LEADS_ON = new Set(['accept', 'reject', 'seen']);

/** A person says something about a statement: written into the ledger, then back to a page that shows it. */
export const decide =
  ({ record, now }: House): Handler =>
  async (c) => {
    const id = c.req.param('id') ?? '';
    const form = CHANGE.safeParse(await c.req.parseBody());
    if (!form.success) throw new StoreError('refused', z.prettifyError(form.error));
    const entry = await carriedOut(record, id, form.data, { who: whoOf(c), at: now() });
    const told = { did: form.data.kind, entry: entry.id, review: form.data.review ?? null };
    const next = LEADS_ON.has(form.data.kind) ? await nextOf(record, form.data) : null;
    return c.redirect(await statementAddress(record, next ?? id, told), 303);
  };

async function carriedOut(record: OpenedRecord, id: string, change: Change, by: Author): Promise<Entry> {
  const { store } = record;
  switch (change.kind) {
    case 'speaker': {
      const to = change.to.trim();
      return decideAbout(store, id, { kind: 'speaker', to: to === '' ? null : await theActor(store, to) }, by);
    }
    case 'act':
      return decideAbout(store, id, { kind: 'act', to: change.to }, by);
    case 'note':
      return decideAbout(store, id, { kind: 'note', text: change.text }, by);
    case 'edge': {
      const statement = await store.statement(id);
      const reading = statement === null ? null : await store.reading(statement.document);
      const role = change.role as Parameters<typeof moveEdge>[2];
      const at = movedByWords(reading?.reading.document.text ?? '', statement?.[role] ?? [], change.edge, change.by);
      return moveEdge(store, id, role, change.edge, at, by);
    }
    default:
      return decideAbout(store, id, { kind: change.kind }, by);
  }
}

async function nextOf({ store }: OpenedRecord, { next, review }: Change): Promise<string | null> {
  if (review === '1') return (await doubtful(store, '', new Set(), 1))[0]?.id ?? null;
  return next === '' ? null : next;
}

/** Where a statement stands, as an address. */
export async function statementAddress(
  { store }: OpenedRecord,
  id: string,
  more: Readonly<Record<string, string | number | null>>,
): Promise<string> {
  const statement = await store.statement(id);
  if (statement === null) return '/';
  const place = statement.content[0] ?? statement.cue[0] ?? statement.source[0] ?? ([0, 0] as const);
  return href(pageHref(statement.document), { statement: id, ...more }, placeId(place));
}
