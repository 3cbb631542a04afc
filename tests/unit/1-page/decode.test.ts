import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/document/1-page/read-page.ts';
import { bareContext, bytesOf, codesOf, type InputParts, inputOf, utf8 } from './pages.ts';

const read = (bytes: Uint8Array, parts: InputParts = {}) => readPage(inputOf(bytes, parts), bareContext());

const wide = (text: string, little: boolean): number[] =>
  [...text].flatMap((c) =>
    little ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255],
  );

/** “Café” – said in windows-1252. */
const CP1252 = bytesOf(0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96);

describe('decoding', () => {
  test.each<[string, Uint8Array, InputParts, string, string[]]>([
    ['plain UTF-8 is no guess', utf8('“Café” –'), {}, '“Café” –', []],
    ['UTF-8 with a mark', bytesOf(0xef, 0xbb, 0xbf, ...utf8('Café')), {}, 'Café', []],
    ['UTF-16 LE with a mark', bytesOf(0xff, 0xfe, ...wide('Talks €', true)), {}, 'Talks €', []],
    ['UTF-16 BE with a mark', bytesOf(0xfe, 0xff, ...wide('Talks €', false)), {}, 'Talks €', []],
    ['UTF-16 LE by its NULs', bytesOf(...wide('Talks go on', true)), {}, 'Talks go on', ['encoding-guessed']],
    ['UTF-16 BE by its NULs', bytesOf(...wide('Talks go on', false)), {}, 'Talks go on', ['encoding-guessed']],
    ['windows-1252 guessed', CP1252, {}, '“Café” –', ['encoding-guessed']],
    ['windows-1252 declared', CP1252, { charset: 'windows-1252' }, '“Café” –', []],
    ['ISO-8859-1 means windows-1252', CP1252, { charset: 'ISO-8859-1' }, '“Café” –', []],
    ['declared UTF-8 that is windows-1252', CP1252, { charset: 'utf-8' }, '“Café” –', ['encoding-mismatch']],
    ['declared latin1 that is UTF-8', utf8('“Café” –'), { charset: 'latin1' }, '“Café” –', ['encoding-mismatch']],
    ['ASCII bytes fit any declaration', utf8('Cafe'), { charset: 'latin1' }, 'Cafe', []],
    ['an unknown label', utf8('Café'), { charset: 'x-nothing' }, 'Café', ['encoding-mismatch']],
    ['another encoding by its label', bytesOf(0xcc, 0xe8, 0xf0), { charset: 'windows-1251' }, 'Мир', []],
    ['UTF-8 cut in a character', utf8('“Café” é').subarray(0, -1), { charset: 'utf-8' }, '“Café” \ufffd', ['encoding-errors']],
    ['a stray NUL stays', utf8('a\0b and c'), {}, 'a\0b and c', []],
    ['nothing', bytesOf(), {}, '', ['empty-document']],
    ['only white space', utf8(' \u00a0\n'), {}, ' \u00a0\n', ['empty-document']],
    ['a picture', bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), {}, '', ['binary-content']],
    ['noise', bytesOf(...Array.from({ length: 512 }, (_, i) => (i * 73 + 11) % 256)), {}, '', ['binary-content']],
  ])('%s', (_name, bytes, parts, text, codes) => {
    const page = read(bytes, { mediaType: 'text/plain', ...parts });
    expect(page.text).toBe(text);
    expect(codesOf(page)).toEqual(codes);
  });

  test('the meta of a page declares', () => {
    const html = bytesOf(...utf8('<html><meta charset="iso-8859-1"><p>Caf'), 0xe9, ...utf8('</p></html>'));
    expect(read(html, { mediaType: 'text/html' }).text).toBe('Café');
  });

  test('the server goes before the meta', () => {
    const html = bytesOf(...utf8('<meta charset="utf-8"><p>'), 0xcc, 0xe8, 0xf0);
    expect(read(html, { mediaType: 'text/html', charset: 'windows-1251' }).text).toBe('Мир');
  });

  test('a text beyond the limit is cut, never in half a character', () => {
    const page = readPage(inputOf(utf8('abc😀def'), { mediaType: 'text/plain' }), bareContext({ textLength: 4 }));
    expect(page.text).toBe('abc');
    expect(codesOf(page)).toEqual(['document-truncated']);
  });
});

describe('what kind of document', () => {
  test.each<[string, string, 'text/html' | 'text/plain']>([
    ['a doctype', '<!DOCTYPE html><p>Hello', 'text/html'],
    ['a comment first', '<!-- saved --><html><body>x', 'text/html'],
    ['a fragment', '<div><p>One</p><p>Two</p></div>', 'text/html'],
    ['prose', 'The ministers met.\nThey left.', 'text/plain'],
    ['prose about tags', 'Put a <p> before each paragraph, wrote the editor.', 'text/plain'],
    ['a mathematician', 'We know that a < b and c > d hold.', 'text/plain'],
  ])('%s', (_name, text, mediaType) => {
    expect(read(utf8(text)).mediaType).toBe(mediaType);
  });

  test('what was declared is not questioned', () => {
    expect(read(utf8('<!DOCTYPE html><p>Hello'), { mediaType: 'text/plain' }).text).toContain('<p>');
  });
});
