import type { LinkBase } from '../../types/link.ts';
import { unchecked } from './blobs.ts';
import { marks, runs, type Session } from './engine.ts';

/** Documents followed from copy to copy in one go: a text copied more often is one voice all the same, named by those reached first. */
const MOST_COPIES = 2_000;

/** The voices of these documents, following links of kind `copy`; any other document is its own. */
export async function voices(session: Session, documents: Iterable<string>): Promise<(document: string) => string> {
  const joined = await copiesAmong(session, new Set(documents));
  const voice = new Map<string, string>();
  for (const [start] of joined) {
    if (voice.has(start)) continue;
    const group = reached(start, joined);
    const first = [...group].toSorted()[0] ?? start;
    for (const each of group) voice.set(each, first);
  }
  return (document) => voice.get(document) ?? document;
}

/** Every document that copies join to this one, itself among them. */
export const copiesOf = async (session: Session, document: string): Promise<ReadonlySet<string>> =>
  reached(document, await copiesAmong(session, new Set([document])));

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** Which documents are copies of which, as far as can be reached from some. */
async function copiesAmong(session: Session, start: ReadonlySet<string>): Promise<Neighbours> {
  const joined = new Map<string, Set<string>>();
  const asked = new Set<string>();
  for (let next = [...start]; next.length > 0 && joined.size < MOST_COPIES; ) {
    for (const each of next) asked.add(each);
    const found: string[][] = [];
    for (const some of runs(next)) found.push(...(await copyLinks(session, some)));
    for (const documents of found)
      for (const document of documents) joined.set(document, new Set([...(joined.get(document) ?? []), ...documents]));
    next = [...joined.keys()].filter((document) => !asked.has(document));
  }
  return joined;
}

async function copyLinks(session: Session, documents: readonly string[]): Promise<string[][]> {
  const rows = await session.all(
    `SELECT DISTINCT l.body, l.checksum FROM link_about a JOIN link l ON l.id = a.link
     WHERE l.kind = 'copy' AND a.what IN (${marks(documents.length)})`,
    ...documents,
  );
  return rows.map((row) => [...unchecked<LinkBase>(row, 'a link').documents]);
}

function reached(start: string, joined: Neighbours): ReadonlySet<string> {
  const found = new Set([start]);
  for (const each of found) for (const other of joined.get(each) ?? []) found.add(other);
  return found;
}
