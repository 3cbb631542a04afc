import type { Span } from '../types/span.ts';
import type { StatementRow } from '../views/record/row.ts';
import { byDocument, type Piece, pairsOf, piecesOf } from './by-document.ts';
import { CodePoints } from './code-points.ts';
import type { Format } from './format.ts';

/**
 * Label Studio's tasks with predictions, for `<Labels name="role" toName="text">` over `<Text name="text" value="$text">` and
 * relations; offsets in code points, as Label Studio has counted since version 1.5. Its `meta` holds what a label cannot.
 */
export const labelStudio: Format = {
  name: 'labelstudio',
  extension: 'json',
  mediaType: 'application/json',
  vintage: null,
  async *write(rows, texts) {
    yield '[';
    let comma = '\n';
    for (const { document, rows: own } of await byDocument(rows)) {
      const text = await texts.text(document.id);
      const points = new CodePoints(text);
      const result = own.flatMap((row) => regionsOf(row, text, points));
      yield `${comma}${JSON.stringify({
        data: { text, document: document.id, url: document.url, title: document.title },
        predictions: [{ model_version: 'readout', result }],
      })}`;
      comma = ',\n';
    }
    yield '\n]\n';
  },
};

function regionsOf(row: StatementRow, text: string, points: CodePoints): object[] {
  const pieces = piecesOf(row);
  const meta = {
    statement: row.id,
    speaker: row.speaker?.id ?? null,
    act: row.act,
    form: row.form,
    when: row.when?.value ?? null,
  };
  return [
    ...pieces.map((piece) => region(piece, text, points, row.confidence, meta)),
    ...pairsOf(pieces).map(([from, to]) => ({ type: 'relation', from_id: from.id, to_id: to.id, labels: [`${to.role} of`] })),
  ];
}

const region = ({ id, role, span }: Piece, text: string, points: CodePoints, score: number, meta: object): object => ({
  id,
  from_name: 'role',
  to_name: 'text',
  type: 'labels',
  score,
  value: { ...place(span, points), text: text.slice(...span), labels: [role] },
  meta,
});

const place = ([start, end]: Span, points: CodePoints): object => ({ start: points.before(start), end: points.before(end) });
