import type { Connection } from './connection.ts';
import { documents, storedReading } from './documents.ts';
import { isLinked, markLinked, Relinking } from './links.ts';
import { statementsOf } from './statements.ts';

const BATCH = 100;

/**
 * Makes all links anew. Batch by batch, so that others may write in between; killed on the way, the record stays marked as not
 * linked and the next call begins again.
 */
export function relink(connection: Connection, progress: (done: number, all: number) => void): void {
  const all = Number(connection.get('SELECT count(*) AS n FROM document')?.n);
  connection.write(() => {
    connection.run("DELETE FROM made WHERE what = 'links'");
    for (const table of ['link_about', 'link', 'fact_key', 'fact']) connection.run(`DELETE FROM ${table}`);
  });
  for (let after: string | null = null, done = 0; done < all; ) {
    const batch = documents(connection, after, BATCH);
    connection.write(() =>
      relinkDocuments(
        connection,
        batch.filter(({ retracted }) => retracted === null).map(({ id }) => id),
      ),
    );
    done += batch.length;
    after = batch.at(-1)?.id ?? null;
    progress(done, all);
    if (after === null) break;
  }
  connection.write(() => markLinked(connection));
}

function relinkDocuments(connection: Connection, shas: readonly string[]): void {
  const links = new Relinking(connection);
  for (const sha of shas) {
    const id = Number(connection.get('SELECT id FROM document WHERE sha = ?', sha)?.id);
    const stored = storedReading(connection, sha);
    links.remove(id);
    if (stored !== null) links.insert(id, stored.reading, statementsOf(connection, sha));
  }
  links.finish();
}

/** A record without documents needs no linking to be linked. */
export const markNew = (connection: Connection): void => {
  if (!isLinked(connection) && connection.get('SELECT 1 FROM document LIMIT 1') === undefined)
    connection.write(() => markLinked(connection));
};
