import type { ActorForm } from '../../record/actor-forms.ts';
import { actorForms } from '../../record/actor-forms.ts';
import { facetsOf } from '../../record/index-text.ts';
import type { Reading } from '../../types/reading.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Session, Value } from './engine.ts';

/** The facets that are counted, and `all`. */
const COUNTED: ReadonlySet<string> = new Set(['by', 'for', 'act', 'form', 'about', 'lang', 'outlet', 'is', 'has']);

/**
 * Counts that a transaction changes, gathered and written once at its end: statements by value, and documents by what they call an
 * actor. Taking a document out is the same with -1.
 */
export class Deltas {
  private readonly tallies = new Map<string, number>();
  private readonly forms = new Map<string, { readonly form: ActorForm; documents: number }>();
  private readonly offices = new Map<string, number>();

  /** Statements that people rejected count under `is` alone, and repeats of the same page not at all. */
  statement(statement: RecordedStatement, by: 1 | -1): void {
    if (statement.repeats !== null) return;
    if (statement.state === 'rejected') {
      this.add('is\nrejected', by);
      return;
    }
    this.add('all\n', by);
    for (const [facet, values] of facetsOf(statement))
      if (COUNTED.has(facet)) for (const value of new Set(values)) this.add(`${facet}\n${value}`, by);
  }

  reading(reading: Reading, by: 1 | -1): void {
    for (const form of actorForms(reading)) {
      const key = `${form.actor}\n${form.kind}\n${form.form}`;
      const known = this.forms.get(key);
      if (known === undefined) this.forms.set(key, { form, documents: by });
      else known.documents += by;
    }
    const offices = new Set(
      reading.actors.flatMap(({ id, office, of }) => (office === null ? [] : [`${id}\n${office}\n${of ?? ''}`])),
    );
    for (const office of offices) this.offices.set(office, (this.offices.get(office) ?? 0) + by);
  }

  async write(session: Session): Promise<void> {
    const changed = ([, by]: readonly [string, number]): boolean => by !== 0;
    await upsert(
      session,
      TALLY,
      [...this.tallies].filter(changed).map(([key, by]) => [...key.split('\n'), by]),
    );
    const forms = [...this.forms.values()].filter(({ documents }) => documents !== 0);
    await upsert(
      session,
      FORM,
      forms.map(({ form, documents }) => [form.actor, form.kind, form.form, form.folded, documents]),
    );
    await upsert(
      session,
      OFFICE,
      [...this.offices].filter(changed).map(([key, by]) => [...key.split('\n'), by]),
    );
  }

  private add(key: string, by: number): void {
    this.tallies.set(key, (this.tallies.get(key) ?? 0) + by);
  }
}

interface Counter {
  readonly table: string;
  /** The last one counts. */
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

const TALLY: Counter = { table: 'tally', columns: ['facet', 'value', 'statements'], key: ['facet', 'value'] };
const FORM: Counter = {
  table: 'actor_form',
  columns: ['actor', 'kind', 'form', 'folded', 'documents'],
  key: ['actor', 'kind', 'form'],
};
const OFFICE: Counter = {
  table: 'actor_office',
  columns: ['actor', 'office', 'of_actor', 'documents'],
  key: ['actor', 'office', 'of_actor'],
};

/** Adds to what is counted already, and takes out what has come to nothing. */
async function upsert(session: Session, { table, columns, key }: Counter, rows: readonly (readonly Value[])[]): Promise<void> {
  if (rows.length === 0) return;
  const count = columns.at(-1) ?? '';
  await session.insert(
    table,
    columns,
    rows,
    `ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${count} = ${table}.${count} + excluded.${count}`,
  );
  if (rows.some((row) => Number(row.at(-1)) < 0)) await session.run(`DELETE FROM ${table} WHERE ${count} <= 0`);
}
