// @ts-expect-error: the package brings no types
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { CITATIONS } from '../../../src/export/cite.ts';
import { row } from './rows.ts';

/** References read back by a library that had no part in writing them. */
const read = (format: string, data: string): Record<string, unknown>[] => plugins.input.chain(data, { forceType: format });

const WANTED = {
  title: row.document.title,
  URL: row.document.url,
  'container-title': row.outlet?.name,
};

test('RIS comes back as the article it is, with the statement in its note', () => {
  const [item] = read('@ris/file', CITATIONS.ris?.(row) ?? '');
  expect(item).toMatchObject({ type: 'article-newspaper', ...WANTED });
  // The library takes PY, the year, before DA, which has the day.
  expect(JSON.stringify(item?.issued)).toContain('[2022]');
  // Of a news item the format calls the author a reporter.
  expect(item?.reporter).toBe('Kim Lund');
  expect(String(item?.note)).toContain('as quoted in');
});

test('CSL-JSON comes back as it was', () => {
  const written = CITATIONS.csl?.(row) ?? '';
  const [item] = read('@csl/list+object', JSON.parse(written));
  expect(item).toMatchObject({ type: 'article-newspaper', ...WANTED });
  expect(item).toMatchObject(JSON.parse(written)[0]);
});
