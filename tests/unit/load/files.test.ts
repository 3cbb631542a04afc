import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFiles, mediaTypeOf, reasonOf } from '../../../src/load/files.ts';
import { folderOf } from '../../support/folder.ts';

const FILES = { 'b.txt': '', 'a.html': '', 'sub/c.htm': '', 'sub/.d.txt': '', '.git/e.txt': '', 'notes.md': '', 'photo.jpg': '' };

describe('the files that operands name', () => {
  test.each<[string, (folder: string) => string[], string[]]>([
    ['a folder: its pages and those below, by name, nothing hidden', (f) => [f], ['a.html', 'b.txt', 'sub/c.htm']],
    ['a file outright, whatever its name', (f) => [join(f, 'notes.md')], ['notes.md']],
    ['a pattern', (f) => [join(f, '*.*')], ['a.html', 'b.txt', 'notes.md', 'photo.jpg']],
    ['a pattern over folders', (f) => [join(f, '**/*.htm')], ['sub/c.htm']],
    ['in the order given, each once', (f) => [join(f, 'b.txt'), f], ['b.txt', 'a.html', 'sub/c.htm']],
  ])('%s', (_name, operands, expected) => {
    const folder = folderOf(FILES);
    const { files, problems } = findFiles(operands(folder));
    expect(problems).toEqual([]);
    expect(files).toEqual(expected.map((name) => join(folder, name)));
  });

  test('standard input has no path', () => expect(findFiles(['-'])).toEqual({ files: ['-'], problems: [] }));

  test('a file whose name looks like a pattern is that file', () => {
    const folder = folderOf({ 'a[1].txt': '' });
    expect(findFiles([join(folder, 'a[1].txt')]).files).toEqual([join(folder, 'a[1].txt')]);
  });

  test('what names nothing is a problem, and the rest is found', () => {
    const folder = folderOf({ 'a.txt': '' });
    const found = findFiles([join(folder, 'x'), join(folder, 'a.txt'), join(folder, '*.xml')]);
    expect(found.files).toEqual([join(folder, 'a.txt')]);
    expect(found.problems.map(({ reason }) => reason)).toEqual(['no such file or folder', 'no file matches this pattern']);
  });
});

test.each([
  ['page.HTML', 'text/html'],
  ['page.txt', 'text/plain'],
  ['page.md', null],
  ['-', null],
])('%s declares %s', (path, type) => expect(mediaTypeOf(path)).toBe(type));

test('system errors are told in words', () => {
  expect(reasonOf(Object.assign(new Error('EACCES: x'), { code: 'EACCES' }))).toBe('permission denied');
  expect(reasonOf(new Error('odd'))).toBe('odd');
});
