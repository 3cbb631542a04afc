import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../../src/load/day.ts';
import { type LineResult, readJsonl } from '../../../src/load/read-jsonl.ts';

async function results(text: string | Uint8Array, longest?: number): Promise<LineResult[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const all: LineResult[] = [];
  for await (const result of readJsonl(Readable.from([bytes]), longest)) all.push(result);
  return all;
}

describe('a bad line', () => {
  test.each([
    ['not JSON', 'nope', null, /line 1 is not JSON/],
    ['not an object', '[1]', null, /line 1 is not a JSON object/],
    ['null', 'null', null, /not a JSON object/],
    ['without id', '{"text":"a"}', null, /"id" must be/],
    ['with an id of another kind', '{"id":{},"text":"a"}', null, /"id" must be/],
    ['without a page', '{"id":"x"}', 'x', /either "text" or "html"/],
    ['with two pages', '{"id":"x","text":"a","html":"b"}', 'x', /either "text" or "html"/],
    ['with a page that is no string', '{"id":"x","text":3}', 'x', /"text" must be a string/],
    ['with a url that is no string', '{"id":"x","text":"a","url":3}', 'x', /"url" must be a string/],
    ['with a date that is no day', '{"id":"x","text":"a","date":"March"}', 'x', /must be a day/],
    ['of bytes that are not UTF-8', Uint8Array.of(0x22, 0xff, 0x22), null, /not JSON in UTF-8/],
  ])('%s is an error with what is known of its id', async (_name, line, id, message) => {
    const [result] = await results(line);
    expect(result?.id).toBe(id);
    expect(result).toHaveProperty('error', expect.stringMatching(message));
  });

  test('too long is an error, and the next is read', async () => {
    const [long, short] = await results(`{"id":1,"text":"${'x'.repeat(100)}"}\n{"id":2,"text":"a"}`, 60);
    expect(long).toEqual({ id: null, error: 'line 1 is longer than 60 bytes' });
    expect(short).toMatchObject({ id: 2, document: { text: 'a' } });
  });
});

describe('a good line', () => {
  test.each([
    ['a byte-order mark at the start of a text is a character of it', '\ufeffShe said no.'],
    ['carriage returns, NUL and a line separator stay', 'a\r\nb\u0000c\u2028d'],
    ['nothing at all', ''],
  ])('%s', async (_name, text) => {
    const [result] = await results(JSON.stringify({ id: 'x', text }));
    expect(result).toHaveProperty('document.text', text);
  });

  test('is shown by its url, else by its id; nulls are as if not given', async () => {
    const [withUrl, without] = await results(
      '{"id":1,"text":"a","url":"https://example.org/"}\n{"id":2,"text":"a","url":null,"date":null}',
    );
    expect([withUrl, without]).toMatchObject([{ document: { source: 'https://example.org/' } }, { document: { source: '2' } }]);
  });

  test('blank lines are passed over, and counted', async () => {
    expect(await results('\n  \r\nx')).toMatchObject([{ error: expect.stringMatching(/^line 3 /) }]);
  });
});

test.each([
  ['2022-02-28', true],
  ['2024-02-29', true],
  ['2022-02-29', false],
  ['2022-2-1', false],
  ['20220201', false],
])('%s is a day: %s', (value, day) => expect(isDay(value)).toBe(day));
