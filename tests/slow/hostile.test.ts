import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/index.ts';
import type { FindingCode } from '../../src/types/finding.ts';
import { folderOf } from '../support/folder.ts';
import { unsound } from '../support/soundness.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const BINARY = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256);
const PNG = Uint8Array.from([
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  0,
  0,
  0,
  0x0d,
  0x49,
  0x48,
  0x44,
  0x52,
  ...BINARY.subarray(0, 400),
]);

describe('what is no page is a Reading with a finding', () => {
  test.each<[string, Uint8Array, FindingCode]>([
    ['nothing', new Uint8Array(), 'empty-document'],
    ['white space', encode(' \n\t\r\n '), 'empty-document'],
    ['HTML without text', encode('<html><head><title>x</title></head><body></body></html>'), 'empty-document'],
    ['bytes of no kind', BINARY, 'binary-content'],
    ['an image', PNG, 'binary-content'],
    ['UTF-8 cut in the middle of a character', encode('The minister said: “No”').slice(0, -1), 'encoding-errors'],
  ])('%s', (_name, bytes, code) => {
    const reading = read(bytes);
    expect(unsound(reading)).toEqual([]);
    expect(reading.findings.map((finding) => finding.code)).toContain(code);
    expect(reading.statements).toEqual([]);
  });
});

describe('pages that do things', () => {
  const PAGE = `<html><head><script>document.title = "Wu said boo"</script><style>p::after { content: "Li said boo" }</style></head>
    <body onload="steal()"><article><h1>Minister rejects talks</h1>
    <p onclick="alert('Wu said boo')">Norland will not talk, Foreign Minister Ada Berg said on Friday.</p>
    <script>document.write("<p>Wu said boo.</p>")</script><noscript>Wu said boo.</noscript><template><p>Li said boo.</p></template>
    <p>“There is nothing to say,” she told reporters in Oslo.</p><iframe srcdoc="<p>Wu said boo</p>"></iframe>
    <img src=x onerror="boo()"><svg><script>boo()</script></svg><a href="javascript:boo()">More</a></article></body></html>`;

  test('scripts, handlers, styles and templates are neither run nor read', () => {
    const reading = read(PAGE, { mediaType: 'text/html' });
    expect(unsound(reading)).toEqual([]);
    expect(reading.document.text).not.toMatch(/boo|steal|alert/);
    expect(reading.document.text).toContain('“There is nothing to say,” she told reporters in Oslo.');
  });
});

/** In a process of its own that may not use more memory than this; what it prints must be a Reading. */
const MEGABYTES = 1024;

function readAlone(name: string, page: string | Uint8Array): { reading: ReturnType<typeof read>; seconds: number } {
  const file = join(folderOf({ [name]: page }), name);
  const started = performance.now();
  const source = join(import.meta.dirname, '../../src/cli/main.ts');
  const script = `import(${JSON.stringify(source)}).then((cli) => cli.main(['node', 'readout', 'read', '--json', ${JSON.stringify(file)}]))`;
  const { status, stdout, stderr } = spawnSync(execPath, [`--max-old-space-size=${MEGABYTES}`, '--eval', script], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return { reading: JSON.parse(stdout) as ReturnType<typeof read>, seconds: (performance.now() - started) / 1000 };
}

const SAID = '“We will not wait,” the minister said on Friday, adding that “time is short”. ';
const MIB = 2 ** 20;

describe('size alone', () => {
  test.each<[string, string, () => string | Uint8Array]>([
    ['10 MB in a single line', 'line.txt', () => SAID.repeat(Math.ceil((10 * MIB) / Buffer.byteLength(SAID)))],
    ['10 MB of one word', 'word.txt', () => 'a'.repeat(10 * MIB)],
    [
      '10 MB of HTML paragraphs',
      'page.html',
      () => `<p>${SAID}</p>\n`.repeat(Math.ceil((10 * MIB) / (Buffer.byteLength(SAID) + 8))),
    ],
    ['100,000 nested tags', 'nested.html', () => `${'<div>'.repeat(100_000)}She said no.${'</div>'.repeat(100_000)}`],
    ['50,000 quotation marks', 'marks.txt', () => '"'.repeat(50_000)],
    ['20 MB of zeros', 'zeros.txt', () => new Uint8Array(20 * MIB)],
  ])('%s: a sound Reading within two minutes and a gigabyte', { timeout: 150_000 }, (_name, file, make) => {
    const { reading, seconds } = readAlone(file, make());
    expect(unsound(reading)).toEqual([]);
    expect(seconds).toBeLessThan(120);
  });

  test('what is beyond the limit is said to be', () => {
    const { reading } = readAlone('long.txt', `${SAID}\n`.repeat(Math.ceil(4_100_000 / SAID.length)));
    expect(reading.findings.map((finding) => finding.code)).toContain('document-truncated');
    expect(reading.document.text.length).toBeLessThanOrEqual(4_000_000);
  });
});
