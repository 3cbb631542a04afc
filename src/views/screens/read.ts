import { effective } from '../../record/ledger/effective.ts';
import type { Store, StoredDocument } from '../../store/port.ts';
import type { BlockKind } from '../../types/article.ts';
import type { Finding } from '../../types/finding.ts';
import { type Entry, isAboutStatement } from '../../types/ledger.ts';
import type { Reading } from '../../types/reading.ts';
import type { Span } from '../../types/span.ts';
import { groupsOf } from '../record/ask.ts';
import { type Named, namer, rowsOf, type StatementRow } from '../record/row.ts';
import { chainOf } from './chain.ts';
import { type FieldView, fieldsOf, isFurniture } from './fields.ts';
import { type Part, partAt, partsOf } from './parts.ts';
import { type Related, relatedTo } from './related.ts';

/** A statement on its page. */
export interface PageStatement extends StatementRow {
  /** From 1, in the order of the page. */
  readonly number: number;
  /** How many statements of this page it stands inside of. */
  readonly depth: number;
  readonly chain: readonly Named[];
  /** What a permalink points at: its first words. */
  readonly place: Span;
}

export interface PageBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly why: string;
  readonly furniture: boolean;
  readonly text: string;
}

/** A statement that somebody looks at closely. */
export interface Selected {
  readonly id: string;
  readonly fields: readonly FieldView[];
  /** What was decided about it and still holds, oldest first. */
  readonly decided: readonly Entry[];
  /** What else the record has about it. */
  readonly related: readonly Related[];
  /** The statement to go on with: the next on this page that nobody has looked at. */
  readonly next: string | null;
}

export interface ReadView {
  readonly document: StoredDocument & { readonly outletNamed: Named | null };
  readonly part: Part;
  readonly length: number;
  readonly blocks: readonly PageBlock[];
  /** Those with words in this part. */
  readonly statements: readonly PageStatement[];
  readonly all: number;
  readonly unseen: number;
  readonly furniture: { readonly blocks: number; readonly characters: number };
  readonly findings: readonly Finding[];
  readonly written: Reading['article']['written'];
  /** A passage that the address points at. */
  readonly at: Span | null;
  readonly selected: Selected | null;
  /** Actors of the page, for reassigning a speaker. */
  readonly actors: readonly Named[];
}

export interface ReadQuestion {
  readonly at: Span | null;
  readonly statement: string | null;
  readonly part: number | null;
}

/** The whole of a page as it was read, by its digest or the first digits of it; null when there is none such. */
export async function readView(store: Store, id: string, question: ReadQuestion): Promise<ReadView | null> {
  const [found, another] = await store.documentsLike(id.startsWith('sha256:') ? id : `sha256:${id}`);
  if (found === undefined || another !== undefined) return null;
  const [document, stored] = [await store.document(found), await store.reading(found)];
  if (document === null || stored === null) return null;
  const { reading } = stored;
  const groups = await groupsOf(store);
  const rows = numbered(await rowsOf(store, groups, await store.statementsOf(found)));
  const named = await namer(store, groups, [...reading.actors.map(({ id: actor }) => actor), ...one(document.outlet)]);
  const { text } = reading.document;
  const parts = partsOf(text.length, reading.blocks);
  const chosen = rows.find((row) => row.id === question.statement) ?? null;
  const at = question.at !== null && question.at[1] <= text.length ? question.at : null;
  const part =
    question.part !== null ? (parts[question.part - 1] ?? partAt(parts, 0)) : partAt(parts, chosen?.place[0] ?? at?.[0] ?? 0);
  const furniture = reading.blocks.filter(({ kind }) => isFurniture(kind));
  return {
    document: { ...document, outletNamed: document.outlet === null ? null : named(document.outlet) },
    part,
    length: text.length,
    blocks: blocksIn(reading, part),
    statements: rows.filter(({ place: [start, end] }) => start < part.span[1] && end > part.span[0]),
    all: rows.length,
    unseen: rows.filter(({ state }) => state === 'machine').length,
    furniture: { blocks: furniture.length, characters: furniture.reduce((sum, { start, end }) => sum + end - start, 0) },
    findings: reading.findings,
    written: reading.article.written,
    at,
    selected: chosen === null ? null : await selected(store, reading, rows, chosen),
    actors: reading.actors.map((actor) => named(actor.id)),
  };
}

const one = <T>(value: T | null): T[] => (value === null ? [] : [value]);

function numbered(rows: readonly StatementRow[]): PageStatement[] {
  const depths = new Map<string, number>();
  // A statement may stand before the one it is inside of; rings cannot be (the reader opens them), and a bound costs nothing.
  const byId = new Map(rows.map((row) => [row.id, row]));
  const depthOf = (row: StatementRow, seen = 0): number => {
    const outer = row.within === null || seen > 8 ? undefined : byId.get(row.within);
    const depth = outer === undefined ? 0 : depthOf(outer, seen + 1) + 1;
    depths.set(row.id, depth);
    return depth;
  };
  return rows.map((row, i) => ({
    ...row,
    number: i + 1,
    depth: depths.get(row.id) ?? depthOf(row),
    chain: chainOf(row),
    place: row.spans.content[0] ?? row.spans.cue[0] ?? row.spans.source[0] ?? [0, 0],
  }));
}

function blocksIn({ blocks, document: { text } }: Reading, { span: [from, until] }: Part): PageBlock[] {
  return blocks
    .filter(({ start, end }) => start < until && end > from)
    .map(({ start, end, kind, why }) => {
      const [first, last] = [Math.max(start, from), Math.min(end, until)];
      return { start: first, end: last, kind, why, furniture: isFurniture(kind), text: text.slice(first, last) };
    });
}

async function selected(
  store: Store,
  reading: Reading,
  rows: readonly PageStatement[],
  chosen: PageStatement,
): Promise<Selected> {
  const entries = await store.entries({ document: chosen.document.id });
  const decided = effective(entries).filter(({ action }) => isAboutStatement(action) && action.target.statement === chosen.id);
  const waiting = rows.filter(({ state, id }) => state === 'machine' && id !== chosen.id);
  const next = waiting.find(({ number }) => number > chosen.number) ?? waiting[0];
  const related = await relatedTo(store, chosen.id);
  return { id: chosen.id, fields: fieldsOf(chosen, reading), decided, related, next: next?.id ?? null };
}
