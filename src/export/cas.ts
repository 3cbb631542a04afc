import type { StatementRow } from '../views/record/row.ts';
import { byDocument, type DocumentRows, piecesOf, ROLES } from './by-document.ts';
import type { Format } from './format.ts';

/** Types of the annotations, as INCEpTION names its custom layers. */
const TYPE = { source: 'webanno.custom.Source', cue: 'webanno.custom.Cue', content: 'webanno.custom.Content' } as const;
/** Features of a cue: what the statement is besides its words. */
const FEATURES = ['speaker', 'act', 'form', 'factuality', 'when', 'statement'] as const;

/**
 * UIMA CAS JSON (format 0.4.0 of Apache's uimaj-io-jsoncas), which INCEpTION imports: one CAS a document, a document a line. Offsets
 * are UTF-16 code units, the format's own. Source and content point at their cue; a statement without one is held by its content.
 */
export const cas: Format = {
  name: 'cas',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  vintage: 'UIMA CAS JSON 0.4.0',
  async *write(rows, texts) {
    for (const each of await byDocument(rows)) yield `${JSON.stringify(casOf(each, await texts.text(each.document.id)))}\n`;
  },
};

function casOf({ document, rows }: DocumentRows, text: string): object {
  const sofa = { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView', mimeType: 'text', sofaString: text };
  const language = rows[0]?.language ?? 'x-unspecified';
  const whole = { '%ID': 2, '%TYPE': 'uima.tcas.DocumentAnnotation', '@sofa': 1, begin: 0, end: text.length, language };
  const ids = { next: 3 };
  const annotations = rows.flatMap((row) => annotationsOf(row, ids));
  return {
    '%TYPES': TYPES,
    '%FEATURE_STRUCTURES': [sofa, whole, ...annotations],
    '%VIEWS': { _InitialView: { '%SOFA': 1, '%MEMBERS': [2, ...annotations.map((each) => each['%ID'])] } },
    readout: { document: document.id, url: document.url },
  };
}

type Annotation = Record<string, unknown> & { readonly '%ID': number };

function annotationsOf(row: StatementRow, ids: { next: number }): Annotation[] {
  const pieces = piecesOf(row).map((piece) => ({ ...piece, number: ids.next++ }));
  const centre = pieces.find(({ role }) => role === 'cue') ?? pieces.find(({ role }) => role === 'content') ?? pieces[0];
  return pieces.map(({ role, span: [begin, end], number }): Annotation => {
    const common = { '%ID': number, '%TYPE': TYPE[role], '@sofa': 1, begin, end };
    return number === centre?.number ? { ...common, ...featuresOf(row) } : { ...common, '@of': centre?.number };
  });
}

const featuresOf = (row: StatementRow): Record<(typeof FEATURES)[number], string | null> => ({
  speaker: row.speaker?.id ?? null,
  act: row.act,
  form: row.form,
  factuality: row.factuality,
  when: row.when?.value ?? null,
  statement: row.id,
});

const feature = (name: string, range: string): object => ({ '%NAME': name, '%RANGE': range });

const TYPES = Object.fromEntries(
  ROLES.map((role) => [
    TYPE[role],
    {
      '%NAME': TYPE[role],
      '%SUPER_TYPE': 'uima.tcas.Annotation',
      of: feature('of', 'uima.tcas.Annotation'),
      ...Object.fromEntries(FEATURES.map((name) => [name, feature(name, 'uima.cas.String')])),
    },
  ]),
);
