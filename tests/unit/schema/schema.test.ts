import { describe, expect, test } from 'vitest';
import { readingSchema } from '../../../src/views/reading-schema.ts';
import { aReading } from '../../support/a-reading.ts';
import { unsound } from '../../support/soundness.ts';

const READING = aReading({ text: 'Wu said no.', said: [{ source: 'Wu', cue: 'said', content: 'no', speaker: 'person:wu' }] });
const [STATEMENT] = READING.statements;

describe('the schema of a Reading', () => {
  test('takes one', () => expect(readingSchema.safeParse(READING).error).toBeUndefined());

  test.each([
    ['another version', { ...READING, readout: 2 }],
    ['a field too many', { ...READING, extra: 1 }],
    ['a field missing', { ...READING, times: undefined }],
    ['a statement with a field too many', { ...READING, statements: [{ ...STATEMENT, note: '' }] }],
    ['an act that is none', { ...READING, statements: [{ ...STATEMENT, act: 'shout' }] }],
    ['a span of three', { ...READING, statements: [{ ...STATEMENT, cue: [[0, 1, 2]] }] }],
    ['a span of fractions', { ...READING, statements: [{ ...STATEMENT, cue: [[0, 1.5]] }] }],
    ['a confidence above 1', { ...READING, statements: [{ ...STATEMENT, confidence: 1.1 }] }],
    ['a finding without meaning', { ...READING, findings: [{ code: 'oops', span: null, message: '' }] }],
    [
      'a day that is none',
      { ...READING, article: { ...READING.article, written: { earliest: '2022', latest: '2022', reasons: [] } } },
    ],
  ])('refuses %s', (_name, reading) => expect(readingSchema.safeParse(reading).success).toBe(false));
});

describe('a sound Reading', () => {
  test('is sound', () => expect(unsound(READING)).toEqual([]));

  const broken = (change: object) => ({ ...READING, statements: [{ ...STATEMENT, ...change }] }) as typeof READING;
  test.each([
    ['a span past the end', broken({ content: [[8, 99]] }), /s1 content \[8, 99\] is not in the text/],
    ['a span turned around', broken({ content: [[8, 3]] }), /not in the text/],
    ['an empty span', broken({ cue: [[3, 3]] }), /is empty/],
    ['a span with a space at its end', broken({ source: [[0, 3]] }), /white space/],
    [
      'spans out of order',
      broken({
        content: [
          [8, 10],
          [0, 2],
        ],
      }),
      /role out of order/,
    ],
    ['a parent that is not there', broken({ within: 's9' }), /within s9/],
    ['a statement inside itself', broken({ within: 's1' }), /within itself/],
    ['speaker and candidates at once', broken({ candidates: ['a', 'b'] }), /a speaker and candidates/],
    [
      'text that no block covers',
      { ...READING, blocks: [{ start: 0, end: 2, kind: 'paragraph' as const, why: '' }] },
      /no block covers "said no\."/,
    ],
    [
      'blocks that overlap',
      { ...READING, blocks: [...READING.blocks, { start: 8, end: 11, kind: 'other' as const, why: '' }] },
      /begins before the last one ends/,
    ],
    [
      'a cut surrogate pair',
      { ...broken({ content: [[8, 9]] }), document: { ...READING.document, text: 'Wu said 😀 ..' } },
      /surrogate/,
    ],
  ])('has not %s', (_name, reading, breach) => expect(unsound(reading).join('\n')).toMatch(breach));
});
