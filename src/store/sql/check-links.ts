import { foldKey } from '../../record/link/link-all.ts';
import { LINKERS } from '../../record/links.ts';
import type { Reading } from '../../types/reading.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Row, Session } from './engine.ts';
import { factOf, isLinked, linkedDocument, numberOf } from './links.ts';
import { voices } from './voices.ts';

/** Whether a document's facts are those that its statements make, none where it was retracted. Links of other code are not held against it: they are made anew. */
export async function factsAgree(
  session: Session,
  document: number,
  reading: Reading,
  statements: readonly RecordedStatement[] | null,
): Promise<boolean> {
  if (!(await isLinked(session))) return true;
  const wanted = statements === null ? [] : factsOf(linkedDocument(reading, statements));
  const rows = await session.all('SELECT kind, body, checksum FROM fact WHERE document = ?', document);
  const found = rows.map((row) => `${row.kind} ${JSON.stringify(factOf(row))}`);
  return JSON.stringify(wanted.toSorted()) === JSON.stringify(found.toSorted());
}

const factsOf = (linked: ReturnType<typeof linkedDocument>): string[] =>
  Object.entries(LINKERS).flatMap(([kind, linker]) => linker.facts(linked).map((fact) => `${kind} ${JSON.stringify(fact)}`));

/** One line for each key whose links are not what its facts fold into. One key's facts are in memory at a time. */
export async function* wrongLinks(session: Session): AsyncGenerator<string> {
  if (!(await isLinked(session))) return;
  const found = { links: 0 };
  for await (const group of keyGroups(session)) yield* wrongIn(session, group, found);
  const all = Number((await session.get('SELECT count(*) AS n FROM link'))?.n);
  if (all !== found.links) yield `${all - found.links} links rest on no facts`;
}

/** Rows of one key number, one after the other. */
async function* keyGroups(session: Session): AsyncGenerator<Row[]> {
  let group: Row[] = [];
  const rows = session.iterate(
    'SELECT k.key, f.kind, f.body, f.checksum FROM fact_key k JOIN fact f ON f.id = k.fact ORDER BY k.key, k.place',
  );
  for await (const row of rows) {
    if (group.length > 0 && group[0]?.key !== row.key) {
      yield group;
      group = [];
    }
    group.push(row);
  }
  if (group.length > 0) yield group;
}

async function* wrongIn(session: Session, group: readonly Row[], found: { links: number }): AsyncGenerator<string> {
  for (const [kind, rows] of Map.groupBy(group, (row) => String(row.kind))) {
    const linker = Object.entries(LINKERS).find(([name]) => name === kind)?.[1];
    if (linker === undefined) continue;
    const facts = rows.map(factOf);
    const context = {
      voice: await voices(
        session,
        facts.map(({ document }) => document),
      ),
    };
    const keys = new Set(facts.flatMap(({ keys }) => keys.filter((key) => numberOf(kind, key) === Number(rows[0]?.key))));
    for (const key of keys) {
      const wanted = foldKey(
        linker,
        key,
        facts.filter(({ keys }) => keys.includes(key)),
        context,
      ).map((link) => JSON.stringify(link));
      const stored = await session.all('SELECT body FROM link WHERE kind = ? AND key = ?', kind, key);
      const links = stored.map(({ body }) => String(body));
      found.links += links.length;
      if (JSON.stringify(wanted.toSorted()) !== JSON.stringify(links.toSorted()))
        yield `the ${kind} links of “${key}” are not what its facts make`;
    }
  }
}
