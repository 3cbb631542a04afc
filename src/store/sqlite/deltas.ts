import type { ActorForm } from '../../record/actor-forms.ts';
import { actorForms } from '../../record/actor-forms.ts';
import { facetsOf } from '../../record/index-text.ts';
import type { Reading } from '../../types/reading.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Connection } from './connection.ts';

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

  write(connection: Connection): void {
    for (const [key, by] of this.tallies) if (by !== 0) upsert(connection, TALLY, key.split('\n'), by);
    for (const { form, documents } of this.forms.values())
      if (documents !== 0) upsert(connection, FORM, [form.actor, form.kind, form.form, form.folded], documents);
    for (const [key, by] of this.offices) if (by !== 0) upsert(connection, OFFICE, key.split('\n'), by);
  }

  private add(key: string, by: number): void {
    this.tallies.set(key, (this.tallies.get(key) ?? 0) + by);
  }
}

interface Counter {
  readonly upsert: string;
  readonly clean: string;
  /** How many of the values are the key. */
  readonly keys: number;
}

const TALLY: Counter = {
  upsert: `INSERT INTO tally (facet, value, statements) VALUES (?, ?, ?)
    ON CONFLICT (facet, value) DO UPDATE SET statements = statements + excluded.statements`,
  clean: 'DELETE FROM tally WHERE facet = ? AND value = ? AND statements <= 0',
  keys: 2,
};
const FORM: Counter = {
  upsert: `INSERT INTO actor_form (actor, kind, form, folded, documents) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (actor, kind, form) DO UPDATE SET documents = documents + excluded.documents`,
  clean: 'DELETE FROM actor_form WHERE actor = ? AND kind = ? AND form = ? AND documents <= 0',
  keys: 3,
};
const OFFICE: Counter = {
  upsert: `INSERT INTO actor_office (actor, office, of_actor, documents) VALUES (?, ?, ?, ?)
    ON CONFLICT (actor, office, of_actor) DO UPDATE SET documents = documents + excluded.documents`,
  clean: 'DELETE FROM actor_office WHERE actor = ? AND office = ? AND of_actor = ? AND documents <= 0',
  keys: 3,
};

function upsert(connection: Connection, counter: Counter, values: readonly string[], by: number): void {
  connection.run(counter.upsert, ...values, by);
  if (by < 0) connection.run(counter.clean, ...values.slice(0, counter.keys));
}
