import type { Span } from '../types/span.ts';
import type { StatementRow } from '../views/record/row.ts';
import { CodePoints } from './code-points.ts';
import type { Format } from './format.ts';

/** Characters of context on either side of quoted words. */
const CONTEXT = 32;

/** W3C Web Annotation: an AnnotationPage whose items select the content by quote and by position, in code points. */
export const wadm: Format = {
  name: 'wadm',
  extension: 'jsonld',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  vintage: null,
  async *write(rows, texts) {
    yield '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[';
    let comma = '\n';
    for await (const row of rows) {
      yield `${comma}${JSON.stringify(annotation(row, await texts.text(row.document.id)))}`;
      comma = ',\n';
    }
    yield '\n]}\n';
  },
};

function annotation(row: StatementRow, text: string): object {
  const points = new CodePoints(text);
  const spans = row.spans.content.length > 0 ? row.spans.content : row.spans.cue;
  return {
    type: 'Annotation',
    id: `urn:readout:${row.id}`,
    motivation: 'identifying',
    body: {
      type: 'Dataset',
      speaker: row.speaker,
      candidates: row.candidates,
      for: row.for,
      addressee: row.addressee,
      act: row.act,
      form: row.form,
      factuality: row.factuality,
      when: row.when,
      via: row.via,
      about: row.about,
      confidence: row.confidence,
      state: row.state,
    },
    target: spans.map((span) => target(row, text, points, span)),
  };
}

const target = (row: StatementRow, text: string, points: CodePoints, [start, end]: Span): object => ({
  source: row.document.url ?? `urn:${row.document.id}`,
  selector: [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    { type: 'TextPositionSelector', start: points.before(start), end: points.before(end) },
  ],
});
