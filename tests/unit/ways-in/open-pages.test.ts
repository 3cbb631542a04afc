import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/load/read.ts';
import { isSkipped, type Member } from '../../../src/load/ways-in/member.ts';
import { skippedReading } from '../../../src/load/ways-in/skipped-reading.ts';
import { WAY_LIMITS } from '../../../src/load/ways-in/way-limits.ts';
import { readingSchema } from '../../../src/views/reading-schema.ts';
import { bytesOf, entriesIn, told, warcRecord, zipOf } from './containers.ts';

const SMALL = { ...WAY_LIMITS, memberBytes: 100_000, ratio: 20, ratioFrom: 1000 };
const http = (body: string, head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8'): string =>
  `${head}\r\n\r\n${body}`;
const member = async (path: string, bytes: Uint8Array | string): Promise<Member> => (await entriesIn(path, bytes))[0] as Member;

describe('a page that is none of these stays as it is', () => {
  test.each([
    ['page.txt', 'Subject: to approval, the ministers agreed on Monday.\nThey met again.'],
    ['page.html', '<html><body><p>RSS feeds are explained on this page.</p></body></html>'],
    ['page.txt', 'Document 12 was signed.\nEnd of Documentary, the critic wrote.'],
    ['notes', '{"not": "json lines"}'],
  ])('%s', async (path, text) => expect(told(await entriesIn(path, text))).toEqual([`${path}: ${text}`]));
});

describe('zip and gzip', () => {
  test('every page in order, pictures and style sheets passed over, an archive inside opened', async () => {
    const zip = zipOf({
      'a.html': '<p>A</p>',
      'a_files/x.css': 'p{}',
      '__MACOSX/a.html': 'x',
      'b.txt': 'B',
      'more.zip': zipOf({ 'c.txt': 'C' }),
    });
    expect(told(await entriesIn('news.zip', zip))).toEqual([
      'news.zip › a.html: <p>A</p>',
      'news.zip › b.txt: B',
      'news.zip › more.zip › c.txt: C',
      'news.zip › the rest! 1 file that holds no page: 1 .css',
    ]);
  });

  test('a bomb is told and the rest goes on', async () => {
    const zip = zipOf({ 'bomb.txt': 5_000_000, 'b.txt': 'B' });
    expect(told(await entriesIn('news.zip', zip, SMALL))).toEqual([
      'news.zip › bomb.txt! unpacks to more than the limit (a compression bomb?)',
      'news.zip › b.txt: B',
    ]);
    expect(told(await entriesIn('x.gz', gzipSync(new Uint8Array(5_000_000)), SMALL))).toEqual([
      'x.gz! unpacks to more than the limit (a compression bomb?)',
    ]);
  });

  test('archives in archives end', async () => {
    let zip = zipOf({ 'a.txt': 'A' });
    for (let i = 0; i < 9; i++) zip = zipOf({ 'in.zip': zip });
    expect(told(await entriesIn('z.zip', zip))[0]).toMatch(/nested deeper than 4/);
  });

  test.each([0.3, 0.6, 0.9, 0.99])('cut off after %f of it, it says so', async (share) => {
    const zip = zipOf({ 'a.txt': 'A'.repeat(1000), 'b.txt': 'B' });
    expect((await entriesIn('z.zip', zip.subarray(0, Math.floor(zip.length * share)))).some(isSkipped)).toBe(true);
  });
});

describe('WARC', () => {
  const chunked = `${http('', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked')}5\r\n<p>Ch\r\n7\r\nunk</p>\r\n0\r\n\r\n`;
  const packed = Buffer.concat([
    bytesOf(http('', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip')),
    gzipSync('<p>Packed</p>'),
  ]);
  const warc = Buffer.concat([
    warcRecord('warcinfo', '', 'software: none', 'application/warc-fields'),
    warcRecord('request', 'https://a.example/', 'GET / HTTP/1.1\r\n\r\n'),
    warcRecord('response', 'https://a.example/1', http('<p>One</p>')),
    warcRecord('response', 'https://a.example/logo', http('x', 'HTTP/1.1 200 OK\r\nContent-Type: image/png')),
    warcRecord('response', 'https://a.example/gone', http('<p>Gone</p>', 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html')),
    warcRecord('response', 'https://a.example/2', chunked),
    warcRecord('response', 'https://a.example/3', packed),
  ]);
  const want = [
    'w › https://a.example/1: <p>One</p>',
    'w › https://a.example/gone! the server answered 404',
    'w › https://a.example/2: <p>Chunk</p>',
    'w › https://a.example/3: <p>Packed</p>',
    'w › the rest! 1 record that holds no page: 1 image/png',
  ];

  test('pages with their addresses; other records are passed over', async () => {
    expect(told(await entriesIn('w', warc))).toEqual(want);
    expect(await member('w', warc)).toMatchObject({ url: 'https://a.example/1', mediaType: 'text/html', charset: 'utf-8' });
  });

  test('record by record packed, and inside WACZ', async () => {
    const gz = Buffer.concat([gzipSync(warc.subarray(0, 900)), gzipSync(warc.subarray(900))]);
    expect(told(await entriesIn('w', gz))).toEqual(want);
    const wacz = zipOf({
      'archive/data.warc.gz': gz,
      'pages/pages.jsonl': '{}',
      'indexes/index.cdx.gz': gzipSync('x'),
      'datapackage.json': '{}',
    });
    expect(told(await entriesIn('x.wacz', wacz)).length).toBe(want.length);
  });

  test('a damaged record ends the file with a reason', async () => {
    expect(told(await entriesIn('w', Buffer.concat([warc, bytesOf('rubbish\r\n\r\nrubbish')]))).at(-1)).toMatch(/^w! damaged/);
  });
});

describe('mail and saved pages', () => {
  const mail = [
    'From: =?utf-8?B?TmV3cyBvZiBBcmxhbmQ=?= <news@a.example>',
    'Subject: x',
    'Date: Thu, 24 Feb 2022 23:30:00 +0800',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative;',
    ' boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Plain',
    '--b1',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<p>The bri=',
    'dge =E2=80=93 open</p>',
    '--b1--',
    '',
  ];
  test.each(['\n', '\r\n'])('the HTML of a mail, its day and its sender', async (end) => {
    const entry = await member('m.eml', mail.join(end));
    expect(told([entry])).toEqual(['m.eml: <p>The bridge – open</p>']);
    expect(entry).toMatchObject({ date: '2022-02-24', outlet: 'News of Arland', mediaType: 'text/html' });
  });

  test('a page saved as MHTML has its address and no date', async () => {
    const saved = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://a.example/1',
      'Date: Thu, 24 Feb 2022 23:30:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="x"',
      '',
      '--x',
      'Content-Type: text/html',
      'Content-Location: https://a.example/1',
      '',
      '<p>Saved</p>',
      '--x',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '--x--',
    ];
    expect(await member('p.mhtml', saved.join('\r\n'))).toMatchObject({ url: 'https://a.example/1', date: null, outlet: null });
  });
});

describe('feeds', () => {
  test('items of RSS with text; those without are told', async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Arland News</title>
      <item><title>Bridge &amp; road</title><link>https://a.example/1</link><pubDate>Thu, 24 Feb 2022 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>The bridge is open.</p>]]></content:encoded></item>
      <item><title>Short</title><link>https://a.example/2</link></item></channel></rss>`;
    const [one, two] = await entriesIn('feed.xml', rss);
    expect(one).toMatchObject({ url: 'https://a.example/1', date: '2022-02-24', outlet: 'Arland News' });
    expect(told([one!])[0]).toContain('<h1>Bridge &amp; road</h1><div class="article-body"><p>The bridge is open.</p></div>');
    expect(told([two!])).toEqual(['feed.xml › https://a.example/2! the feed gives no text for this item, only a link']);
  });

  test('entries of Atom', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Arland</title><entry><title>T</title><link rel="alternate" href="https://a.example/1"/><published>2022-02-24T10:00:00Z</published><content type="html">&lt;p&gt;Open.&lt;/p&gt;</content></entry></feed>`;
    expect(await member('f', atom)).toMatchObject({ url: 'https://a.example/1', date: '2022-02-24' });
  });
});

describe('exports of databases', () => {
  const nexis = (n: number): string =>
    `Bridge ${n} to reopen\n\nArland Herald\n\nFebruary 24, 2022 Thursday\n\nCopyright 2022 Arland Herald\n\nSection: NEWS\nLength: 12 words\n\nBody\n\nThe bridge ${n} is open.\n\nLoad-Date: February 25, 2022\n\nEnd of Document\n`;
  test('Nexis text', async () => {
    const entries = await entriesIn('export.txt', nexis(1) + nexis(2));
    expect(entries).toHaveLength(2);
    expect(entries[1]).toMatchObject({ path: 'export.txt › Nexis 2', date: '2022-02-24', outlet: 'Arland Herald' });
    expect(told(entries)[1]).toContain('The bridge 2 is open.');
  });

  test('Nexis as DOCX and RTF', async () => {
    const paragraphs = nexis(1)
      .split('\n')
      .map((line) => `<w:p><w:r><w:t xml:space="preserve">${line.replace('open.', 'open &amp; safe.')}</w:t></w:r></w:p>`)
      .join('');
    const docx = await member(
      'e.docx',
      zipOf({ '[Content_Types].xml': '', 'word/document.xml': `<w:document>${paragraphs}</w:document>` }),
    );
    expect(docx).toMatchObject({ date: '2022-02-24', outlet: 'Arland Herald' });
    expect(told([docx])[0]).toContain('The bridge 1 is open & safe.');
    const rtf = `{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}${nexis(1).replaceAll('\n', '\\par\n').replace('The bridge', "\\ldblquote Br\\'fccke\\u8211 -")}}`;
    expect(told([await member('e.rtf', rtf)])[0]).toContain('“Brücke– 1 is open.');
  });

  test('Factiva text and HTML', async () => {
    const one = (n: number): string =>
      `Bridge ${n} to reopen\nBy Ann Example\n112 words\n24 February 2022\n14:05\nArland Wire\nARWR\nEnglish\n(c) 2022 Arland Wire\n\nThe bridge ${n} is open.\n\nDocument ARWR000020220224ei2o0001x\n`;
    const entries = await entriesIn('f.txt', one(1) + one(2));
    expect(entries).toHaveLength(2);
    expect(entries[0]).toMatchObject({ date: '2022-02-24', outlet: 'Arland Wire' });
    const html =
      '<html><title>Factiva</title><div id="article-1" class="article enArticle"><p>One</p></div><div id="article-2" class="article enArticle"><p>Two</p></div></html>';
    expect(await entriesIn('f.html', html)).toHaveLength(2);
  });
});

test('JSON lines among other files', async () => {
  const lines =
    '{"id":1,"text":"A","date":"2022-02-24","url":"https://a.example/"}\nnot json\n{"id":2}\n{"id":3,"html":"<p>C</p>"}';
  expect(told(await entriesIn('x.jsonl', lines))).toEqual([
    'x.jsonl › line 1: A',
    'x.jsonl › line 2! not JSON',
    'x.jsonl › line 3! neither "text" nor "html"',
    'x.jsonl › line 4: <p>C</p>',
  ]);
});

test('whatever the bytes, entries or reasons come, and nothing is thrown', async () => {
  const seeds = [
    zipOf({ 'a.txt': 'A', 'b.html': '<p>B</p>' }),
    gzipSync('text'),
    Buffer.from(warcRecord('response', 'https://a.example/', http('<p>x</p>'))),
    bytesOf('MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b--'),
    bytesOf('<rss><channel><item><title>x</title></item></channel></rss>'),
    bytesOf('{\\rtf1 x\\par}'),
  ];
  const damaged = fc.tuple(
    fc.constantFrom(...seeds),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  await fc.assert(
    fc.asyncProperty(damaged, async ([seed, changes, keep]) => {
      const bytes = Uint8Array.from(seed.subarray(0, Math.ceil(seed.length * keep)));
      for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
      await entriesIn('x', bytes, SMALL);
    }),
    { numRuns: 400 },
  );
});

test('attachments that are no page are told', async () => {
  const mail = [
    'From: a@b.example',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="m"',
    '',
    '--m',
    'Content-Type: text/plain',
    '',
    'The bridge is open.',
    '--m',
    'Content-Type: application/pdf; name="rules.pdf"',
    'Content-Disposition: attachment; filename="rules.pdf"',
    '',
    'x',
    '--m--',
    '',
  ].join('\n');
  expect(told(await entriesIn('m.eml', mail))).toEqual([
    'm.eml: The bridge is open.',
    'm.eml › rules.pdf! an attachment that is no page (application/pdf)',
  ]);
});

test('what was not read is a Reading with its finding', () => {
  const reading = skippedReading({ path: 'z.zip › a.html', reason: 'encrypted' });
  expect(readingSchema.safeParse(reading).success).toBe(true);
  expect(reading.findings).toEqual([{ code: 'member-skipped', span: null, message: 'Not read: encrypted.' }]);
});

test('a page saved with SingleFile: its pictures and its own remarks are no text, and the day it was saved is not its date', async () => {
  const saved = `<!DOCTYPE html> <html lang=en><!--
 Page saved with SingleFile
 url: https://a.example/bridge
 saved date: Wed Mar 10 2021 09:12:44 GMT+0100 (Central European Standard Time)
--><meta charset=utf-8><title>Bridge to reopen</title><style>:root{--sf-img-0:url("data:image/gif;base64,R0lGODlhAQAB")}</style>
<article><h1>Bridge to reopen</h1><img src="data:image/png;base64,${'iVBOR'.repeat(2000)}"><p>The ministers met in the old customs house on Tuesday, and agreed to reopen the bridge.</p></article>`;
  const entry = await member('saved.html', saved);
  const reading = read(entry.bytes, { source: entry.path, mediaType: 'text/html' });
  expect(reading.document.text).toBe(
    'Bridge to reopen\n\nThe ministers met in the old customs house on Tuesday, and agreed to reopen the bridge.',
  );
  expect(reading.article.published).toBeNull();
  expect(reading.article.url).toBe('https://a.example/bridge');
});
