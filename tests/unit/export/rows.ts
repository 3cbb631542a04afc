import type { Format } from '../../../src/export/format.ts';
import { FORMATS } from '../../../src/export/formats.ts';
import type { StatementRow } from '../../../src/views/record/row.ts';

/** Two rows with everything that formats stumble over, and a page with characters of two UTF-16 units before them. */
export const TEXT = '😀 Ada Berg said: “We, the \u0065\u0301lite, will not\nsign,” to <b>all</b>.';
export const CONTENT = [TEXT.indexOf('“'), TEXT.indexOf('”') + 1] as const;

export const row: StatementRow = {
  id: 'c10e44ec-0f3k2m9q7aa',
  day: '2022-03-18',
  speaker: { id: 'person:ada-berg', name: 'Ada Berg' },
  candidates: [],
  source: 'Ada Berg',
  for: { id: 'state:NO', name: 'Norway' },
  addressee: { id: 'state:US', name: 'United States' },
  act: 'reject',
  form: 'direct',
  factuality: 'asserted',
  cue: 'said',
  words: TEXT.slice(...CONTENT),
  when: { value: '2022-03', certainty: 'stated' },
  venue: null,
  via: [{ id: 'org:npa', name: 'NPA' }],
  outlet: { id: 'org:jadeport-daily', name: 'Jadeport & Daily' },
  about: ['trade', 'sanctions'],
  positions: [],
  within: null,
  repeats: null,
  origin: 'paragraph',
  language: 'en',
  confidence: 0.93,
  state: 'machine',
  corrected: false,
  notes: ['a "note", with\na line'],
  document: {
    id: `sha256:${'c10e44ec'.padEnd(64, '0')}`,
    title: 'No <treaty>, says {Berg} & co_op',
    url: 'https://example.org/a?b=1&c="2"',
    page: 'a.html',
    byline: 'Kim Lund',
    published: '2022-03-19',
  },
  spans: { source: [[3, 11]], cue: [[12, 16]], content: [CONTENT] },
};
export const nobody: StatementRow = {
  ...row,
  id: 'x',
  speaker: null,
  for: null,
  addressee: null,
  act: 'withhold',
  day: null,
  notes: [],
  about: [],
};

export async function written(format: Format, rows: readonly StatementRow[]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const each = async function* () {
    yield* rows;
  };
  for await (const chunk of format.write(each(), { text: async () => TEXT }))
    chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  return Buffer.concat(chunks);
}
export const text = async (name: string, rows: readonly StatementRow[] = [row, nobody]): Promise<string> =>
  new TextDecoder().decode(await written(FORMATS[name] as Format, rows));
