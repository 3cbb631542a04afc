import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { issueName, namedIssues } from '../../../src/views/issue-names.ts';

const rows = readFileSync(join(import.meta.dirname, '../../../lexicons/issues.tsv'), 'utf8')
  .split('\n')
  .slice(2);
const issues = [...new Set(rows.map((row) => row.split('\t')[0] ?? '').filter((issue) => issue !== ''))];

test('every issue of the lexicon has a name, and no other', () => expect([...namedIssues()].sort()).toEqual(issues.sort()));

test('an issue that somebody added goes by its id', () => {
  expect(issueName('cn-ru-ties')).toBe('ties of China and Russia');
  expect(issueName('my-own-issue')).toBe('my own issue');
  expect(issueName('constructor')).toBe('constructor');
});
