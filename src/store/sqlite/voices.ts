import type { LinkBase } from '../../types/link.ts';
import { unchecked } from './blobs.ts';
import type { Connection } from './connection.ts';

/** Copies followed from one to the next: a text copied more often is one voice all the same, named by those reached first. */
const MOST_COPIES = 500;

/** The voice of a document, following links of kind `copy`. Remembers what it found: make one for each moment of the record. */
export function voices(connection: Connection): (document: string) => string {
  const known = new Map<string, string>();
  return (document) => {
    const voice = known.get(document) ?? voiceOf(copiesOf(connection, document));
    known.set(document, voice);
    return voice;
  };
}

const voiceOf = (copies: ReadonlySet<string>): string => [...copies].toSorted()[0] ?? '';

/** Every document that copies join to this one, itself among them. */
export function copiesOf(connection: Connection, document: string): ReadonlySet<string> {
  const found = new Set([document]);
  for (const each of found) {
    if (found.size >= MOST_COPIES) break;
    const rows = connection.all(
      "SELECT l.body, l.checksum FROM link_about a JOIN link l ON l.id = a.link WHERE a.what = ? AND l.kind = 'copy'",
      each,
    );
    for (const { documents } of rows.map((row) => unchecked<LinkBase>(row, 'a link')))
      for (const copy of documents) found.add(copy);
  }
  return found;
}
