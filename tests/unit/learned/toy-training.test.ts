import { describe, expect, test } from 'vitest';
import { learnedAttribution } from '../../../src/document/6-attribution/learned/learned-attribution.ts';
import { loadContext } from '../../../src/load/context.ts';
import { openArchive } from '../../../src/model/archive.ts';
import type { GoldDocument } from '../../../train/attribution/gold.ts';
import { predictAll } from '../../../train/attribution/predict.ts';
import { prepare } from '../../../train/attribution/prepare.ts';
import { trainAttribution } from '../../../train/attribution/train-attribution.ts';
import { FORGETFUL } from '../../../train/lib/cache.ts';
import { quiet } from '../../../train/lib/progress.ts';

const SPEAKERS = [
  'The minister',
  'A spokesman',
  'Petra Novak',
  'The envoy',
  'President Ruiz',
  'The ministry',
  'Her deputy',
  'The mayor',
];
const CUES = ['said', 'insisted', 'warned', 'announced'];
const CONTENTS = ['the border would stay open', 'talks had failed', 'no troops were sent', 'the treaty must be kept'];

/** `SPEAKER CUE that CONTENT.` with its annotation, and a sentence that says nothing. */
function toyDocument(n: number): GoldDocument {
  const source = SPEAKERS[n % SPEAKERS.length] ?? '';
  const cue = CUES[(n >> 1) % CUES.length] ?? '';
  const content = `that ${CONTENTS[(n >> 2) % CONTENTS.length] ?? ''}`;
  const cueAt = source.length + 1;
  const contentAt = cueAt + cue.length + 1;
  return {
    id: `toy-${n}`,
    text: `${source} ${cue} ${content}. Rain fell on the capital all day.`,
    nested: n % 3 === 0,
    attributions: [
      {
        source: [[0, source.length]],
        cue: [[cueAt, cueAt + cue.length]],
        content: [[contentAt, contentAt + content.length]],
        core: true,
      },
    ],
  };
}

describe('training on forty toy documents', () => {
  const context = loadContext();
  const documents = Array.from({ length: 40 }, (_, n) => prepare(toyDocument(n), context, false));
  const train = () => trainAttribution(documents, FORGETFUL, quiet, { slots: 1 << 14, clip: 0.0005 }).bytes;
  const bytes = train();

  test('finds a cue, a source and a content it never saw together', () => {
    const text = 'The envoy warned that talks had failed. Rain fell on the capital all day.';
    const document: GoldDocument = { id: 'new', text, nested: true, attributions: [] };
    const found = predictAll([document], bytes, context)[0] ?? [];
    const words = found.map(({ source, cue, content }) =>
      [source, cue, content].map((spans) => spans.map(([s, e]) => text.slice(s, e))),
    );
    expect(words).toEqual([[['The envoy'], ['warned'], ['that talks had failed']]]);
    expect(found[0]?.form).toBe('indirect');
  });

  test('the same documents give the same bytes', () => {
    expect(Buffer.from(train()).equals(Buffer.from(bytes))).toBe(true);
  });

  test('a model opens without parsing and has a name', () => {
    expect(learnedAttribution(openArchive(bytes), true).name).toBe('learned');
  });
});
