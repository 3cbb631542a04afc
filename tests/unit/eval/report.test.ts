import { expect, test } from 'vitest';
import { buckets, confusions } from '../../../eval/buckets.ts';
import { differences, listed } from '../../../eval/differences.ts';
import { locator } from '../../../eval/locate.ts';
import { aligned } from '../../../eval/table.ts';
import type { Miss } from '../../../eval/types.ts';
import type { Reading } from '../../../src/types/reading.ts';

const miss = (kind: string, want?: string, gave?: string): Miss => ({
  document: 'd',
  kind,
  text: '',
  gold: null,
  got: null,
  ...(want === undefined ? {} : { want, gave: gave ?? 'none' }),
});

test('errors are counted by kind, commonest first, and fields by confusion', () => {
  const misses = [miss('missed'), miss('act', 'deny', 'assert'), miss('act', 'deny', 'assert'), miss('act', 'warn', 'assert')];
  expect(buckets(misses)).toEqual([
    ['act', 3],
    ['missed', 1],
  ]);
  expect(confusions(misses)).toEqual([
    ['act', 'deny, given assert', 2],
    ['act', 'warn, given assert', 1],
  ]);
});

test('words that occur twice are handed out in turn', () => {
  const text = 'He said yes. He said yes.';
  const at = (from: number) => ({
    source: [[from, from + 2]] as const,
    cue: [[from + 3, from + 7]] as const,
    content: [[from + 8, from + 11]] as const,
  });
  const find = locator(text, [at(0), at(13)], ' … ');
  expect(find.byWords('He', 'said', 'yes')?.source).toEqual([[0, 2]]);
  expect(find.byWords('He', 'said', 'yes')?.source).toEqual([[13, 15]]);
  expect(find.byWords('She', 'said', 'yes')).toBeNull();
});

test('columns are as wide as their widest cell', () => {
  const rows = [
    ['a', '1.0', 'x'],
    ['long', '22.5', ''],
  ];
  expect(aligned(rows, new Set([1]))).toBe('a      1.0  x\nlong  22.5');
});

test('two versions are compared statement by statement', () => {
  const text = 'Li said yes. Wu denied it. Xu agreed.';
  const said = (id: string, source: [number, number], cue: [number, number], content: [number, number], act: string) => ({
    id,
    source: [source],
    cue: [cue],
    content: [content],
    act,
  });
  const reading = (...statements: unknown[]) => new Map([['page', { document: { text }, statements } as unknown as Reading]]);
  const yes = said('s1', [0, 2], [3, 7], [8, 11], 'assert');
  const denied = said('s2', [13, 15], [16, 22], [23, 25], 'assert');
  const agreed = said('s3', [27, 29], [30, 36], [30, 36], 'agree');
  const found = differences(reading(yes, denied), reading({ ...denied, act: 'deny' }, agreed));
  expect(found.lost.map((d) => d.before?.id)).toEqual(['s1']);
  expect(found.gained.map((d) => d.after?.id)).toEqual(['s3']);
  expect(found.changed.map((d) => d.after?.id)).toEqual(['s2']);
  expect(listed(found, 9)).toContain('{s|Li} {c|said} {q|yes}.');
  expect(listed(found, 9)).toContain('act: "assert" -> "deny"');
});
