import type { StatementRow } from '../views/record/row.ts';
import { byDocument, pairsOf, piecesOf } from './by-document.ts';
import { CodePoints } from './code-points.ts';
import type { Format } from './format.ts';

/** doccano's JSON lines for sequence labelling with relations, a document a line; offsets in code points, as Python counts. */
export const doccano: Format = {
  name: 'doccano',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  vintage: null,
  async *write(rows, texts) {
    for (const { document, rows: own } of await byDocument(rows)) {
      const text = await texts.text(document.id);
      yield `${JSON.stringify({ text, ...labelled(text, own), meta: { document: document.id, url: document.url } })}\n`;
    }
  },
};

/** doccano numbers entities and relations within a line. */
function labelled(text: string, rows: readonly StatementRow[]): object {
  const points = new CodePoints(text);
  const pieces = rows.flatMap((row) => piecesOf(row).map((piece) => ({ ...piece, statement: row.id })));
  const number = new Map(pieces.map(({ id }, i) => [id, i + 1]));
  const entities = pieces.map(({ id, role, span: [start, end] }) => ({
    id: number.get(id),
    label: role,
    start_offset: points.before(start),
    end_offset: points.before(end),
  }));
  const links = rows.flatMap((row) => pairsOf(piecesOf(row)));
  const relations = links.map(([from, to], i) => ({
    id: i + 1,
    from_id: number.get(from.id),
    to_id: number.get(to.id),
    type: `${to.role} of`,
  }));
  return { entities, relations };
}
