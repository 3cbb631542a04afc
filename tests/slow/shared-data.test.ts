import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJsonl, sharedFolder } from '../../eval/gold.ts';
import { read } from '../../src/index.ts';
import { unsound } from '../support/soundness.ts';

const shared = sharedFolder();

/** Real pages, where the labelled data is: READOUT_SHARED, default ../shared. Skipped, and shown as skipped, where it is not. */
describe.skipIf(shared === null)('labelled pages (READOUT_SHARED)', () => {
  test.each([
    ['gold/diplomatic/dev.jsonl', 12],
    ['gold/seeds/statements.jsonl', 4],
    ['gold/polnear/dev.jsonl', 84],
  ])('%s: sound Readings whose text is the gold text', (file, count) => {
    const pages = readJsonl<{ id: string; text: string }>(join(shared ?? '', file));
    expect(pages).toHaveLength(count);
    for (const { id, text } of pages) {
      const reading = read(text, { source: id, mediaType: 'text/plain' });
      expect([id, unsound(reading)]).toEqual([id, []]);
      expect(reading.document.text).toBe(text);
    }
  });
});
