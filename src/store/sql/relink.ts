import { documents, storedReading } from './documents.ts';
import type { Engine, Session } from './engine.ts';
import { markLinked, Relinking } from './links.ts';
import { statementsOf } from './statements.ts';

const BATCH = 100;

/**
 * Makes all links anew. Batch by batch, so that others may write in between; killed on the way, the record stays marked as not
 * linked and the next call begins again.
 */
export async function relink(engine: Engine, progress: (done: number, all: number) => void): Promise<void> {
  const all = await engine.write(async (session) => {
    await session.run("DELETE FROM made WHERE what = 'links'");
    for (const table of ['link_about', 'link', 'fact_key', 'fact']) await session.run(`DELETE FROM ${table}`);
    return Number((await session.get('SELECT count(*) AS n FROM document'))?.n);
  });
  for (let after: string | null = null, done = 0; done < all; ) {
    const from: string | null = after;
    const batch: string[] = await engine.write((session) => relinkBatch(session, from));
    done += batch.length;
    after = batch.at(-1) ?? null;
    progress(done, all);
    if (after === null) break;
  }
  await engine.write(markLinked);
}

/** The ids of the documents that were linked. */
async function relinkBatch(session: Session, after: string | null): Promise<string[]> {
  const links = new Relinking(session);
  const batch = await documents(session, after, BATCH);
  for (const { id: sha, retracted } of batch) {
    if (retracted !== null) continue;
    const id = Number((await session.get('SELECT id FROM document WHERE sha = ?', sha))?.id);
    const stored = await storedReading(session, sha);
    await links.remove(id);
    if (stored !== null) await links.insert(id, stored.reading, await statementsOf(session, sha));
  }
  await links.finish();
  return batch.map(({ id }) => id);
}
