import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { byteLines } from '../../../src/load/byte-lines.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function linesOf(chunks: readonly Uint8Array[], longest = 1000): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const line of byteLines(Readable.from(chunks), longest))
    lines.push(line === null ? null : new TextDecoder().decode(line));
  return lines;
}

describe('lines of bytes', () => {
  test.each<[string, string, (string | null)[]]>([
    ['the last line may end or not', 'a\nb', ['a', 'b']],
    ['a final line feed ends a line and begins none', 'a\nb\n', ['a', 'b']],
    ['blank lines count', 'a\n\nb', ['a', '', 'b']],
    ['nothing', '', []],
    ['a line separator inside JSON is no line', '"a\u2028b"\n', ['"a\u2028b"']],
    ['a carriage return stays', 'a\r\nb', ['a\r', 'b']],
    ['too long a line is null, the next is whole', `${'x'.repeat(11)}\nok`, [null, 'ok']],
    ['a line of just the length is whole', 'x'.repeat(10), ['x'.repeat(10)]],
  ])('%s, however the bytes come in', async (_name, text, lines) => {
    const bytes = encode(text);
    expect(await linesOf([bytes], 10)).toEqual(lines);
    expect(
      await linesOf(
        [...bytes].map((byte) => Uint8Array.of(byte)),
        10,
      ),
    ).toEqual(lines);
  });

  test('a character cut between chunks is whole again', async () => {
    const bytes = encode('“né”\n');
    expect(await linesOf([bytes.subarray(0, 2), bytes.subarray(2)])).toEqual(['“né”']);
  });
});
