import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { CITATION_FORMATS, EXPORTS } from '../../../src/cli/record-program.ts';
import { CITATIONS } from '../../../src/export/cite.ts';
import { CodePoints } from '../../../src/export/code-points.ts';
import { COLUMNS } from '../../../src/export/columns.ts';
import { alpha3 } from '../../../src/export/country-codes.ts';
import type { Format } from '../../../src/export/format.ts';
import { FORMATS } from '../../../src/export/formats.ts';
import type { StatementRow } from '../../../src/views/record/row.ts';
import { CONTENT, nobody, row, TEXT, text, written } from './rows.ts';

/** RFC 4180, read strictly. */
function csvRows(content: string): string[][] {
  const rows: string[][] = [[]];
  for (const match of content.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('the command line knows the formats there are', () => {
  expect(EXPORTS.filter((name) => name !== 'training')).toEqual(Object.keys(FORMATS));
  expect(CITATION_FORMATS).toEqual(Object.keys(CITATIONS));
});

describe('flat files', () => {
  test('CSV: every value comes back, whatever is in it', async () => {
    const [head, first, second] = csvRows(await text('csv'));
    expect(head).toEqual(COLUMNS.map(([name]) => name));
    expect(first).toEqual(COLUMNS.map(([, value]) => String(value(row) ?? '')));
    expect(second?.slice(0, 4)).toEqual(['x', '', '', '']);
  });

  test('Parquet holds what the CSV holds', async () => {
    const rows = Array.from({ length: 10_050 }, (_, i) => (i % 2 === 0 ? row : nobody));
    const bytes = await written(FORMATS.parquet as Format, rows);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const objects = await parquetReadObjects({ file });
    expect(objects).toHaveLength(rows.length);
    for (const i of [0, 1, 10_049])
      expect(Object.values(objects[i] ?? {})).toEqual(COLUMNS.map(([, value]) => value(rows[i] ?? row)));
  });

  test('JSON lines are the rows', async () => {
    const lines = (await text('jsonl')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([row, nobody]);
  });
});

describe('linked data', () => {
  test('Web Annotation counts code points and quotes exactly', async () => {
    const { items } = JSON.parse(await text('wadm'));
    const [quoteSelector, position] = items[0].target[0].selector;
    expect(quoteSelector.exact).toBe(TEXT.slice(...CONTENT));
    expect([...TEXT].slice(position.start, position.end).join('')).toBe(quoteSelector.exact);
    expect(quoteSelector.prefix.endsWith('said: ')).toBe(true);
  });

  test('schema.org: quoted words are a Quotation, reported ones a Claim', async () => {
    const graph = JSON.parse(await text('jsonld', [row, { ...row, form: 'indirect' }]))['@graph'];
    expect(graph.map((node: { '@type': string }) => node['@type'])).toEqual(['Quotation', 'Claim']);
    expect(graph[0].spokenByCharacter).toEqual({ '@type': 'Person', identifier: 'person:ada-berg', name: 'Ada Berg' });
    expect(graph[0].isPartOf.headline).toBe(row.document.title);
  });

  test('nothing at all is still well formed', async () => {
    expect(JSON.parse(await text('wadm', [])).items).toEqual([]);
    expect(JSON.parse(await text('jsonld', []))['@graph']).toEqual([]);
    expect(csvRows(await text('csv', []))).toHaveLength(1);
  });
});

describe('event data', () => {
  test('CAMEO columns: governments by ISO 3166-1 alpha-3, no code for a silence', async () => {
    const [head, first, second] = csvRows(await text('cameo'));
    const named = (cells: readonly string[] = []) => Object.fromEntries((head ?? []).map((name, i) => [name, cells[i]]));
    expect(named(first)).toMatchObject({ source: 'NORGOV', target: 'USAGOV', event: '120', root: '12' });
    expect(named(second)).toMatchObject({ source: '', target: '', event: '', act: 'withhold' });
  });

  test('PLOVER categories, and the vintage of the map on every line', async () => {
    const [first, second] = (await text('plover'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ eventType: 'REJECT', date: '2022-03-18', source: [{ code: 'NORGOV' }] });
    expect(second).toMatchObject({ eventType: null, act: 'withhold' });
    expect(first.vintage).toContain('2021');
  });
});

describe('references', () => {
  const cite = (name: string, of: StatementRow = row): string => CITATIONS[name]?.(of) ?? '';

  test('CSL-JSON', () => {
    const [item] = JSON.parse(cite('csl'));
    expect(item).toMatchObject({
      type: 'article-newspaper',
      issued: { 'date-parts': [[2022, 3, 19]] },
      'original-date': { 'date-parts': [[2022, 3]] },
      annote: row.words.replaceAll(/\s+/g, ' '),
    });
    expect(item.note).toContain('as quoted in');
  });

  test('BibTeX escapes what TeX would take for its own', () => {
    expect(cite('bibtex')).toContain('title = {No <treaty>, says \\{Berg\\} \\& co\\_op}');
    expect(cite('bibtex')).toMatch(/^@misc\{readout-c10e44ec-0f3k2m9q7aa,\n[\s\S]*as quoted in this article[\s\S]*\}\n$/);
  });

  test('RIS: one tag a line, CRLF, no line break inside', () => {
    const lines = cite('ris').split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\n]*$/);
    expect(lines).toContain('DA  - 2022/03/19');
  });

  test('HTML cannot carry the page’s markup; links are web links', () => {
    expect(cite('html')).toContain('No &lt;treaty&gt;, says {Berg} &amp; co_op');
    expect(cite('html')).toContain('href="https://example.org/a?b=1&amp;c=&quot;2&quot;"');
    expect(cite('html', { ...row, document: { ...row.document, url: 'javascript:alert(1)' } })).not.toContain('javascript');
  });

  test('Markdown, for somebody unknown and for somebody ambiguous', () => {
    expect(cite('md')).toMatch(
      /^Ada Berg, 2022-03: “We, .*”, as quoted in \[No \\<treaty\\>.*\]\(<.*>\), \*Jadeport & Daily\*, 2022-03-19, through NPA\.\n$/s,
    );
    expect(cite('md', { ...nobody, source: '' })).toMatch(/^Unknown speaker/);
    expect(
      cite('md', {
        ...nobody,
        candidates: [
          { id: 'a', name: 'A' },
          { id: 'b', name: 'B' },
        ],
      }),
    ).toMatch(/^A or B/);
  });
});

test('code points before an offset, forwards and back', () => {
  const points = new CodePoints('a😀b😀');
  expect([0, 1, 3, 4, 6, 1].map((offset) => points.before(offset))).toEqual([0, 1, 2, 3, 4, 1]);
});

test('countries', () => expect(['CN', 'US', 'RU', 'XX'].map(alpha3)).toEqual(['CHN', 'USA', 'RUS', null]));
