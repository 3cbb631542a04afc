import { expect, test } from 'vitest';
import { printedReading } from '../../../src/cli/print-reading.ts';
import { styleOf } from '../../../src/cli/style.ts';
import { aReading } from '../../support/a-reading.ts';

const TEXT = `Share this page
Minister rejects talks
Norland “will not sit down with anyone,” Foreign Minister Ada Berg told reporters on Friday, the agency said.
Mr Holm said he was content. He did not say why.
Aides spoke of a misunderstanding.`;

const READING = aReading({
  text: TEXT,
  blocks: [
    { start: 0, end: 15, kind: 'share', why: 'a line of share words' },
    { start: 16, end: 38, kind: 'headline', why: 'first line of the article' },
    { start: 39, end: TEXT.length, kind: 'paragraph', why: 'the rest' },
  ],
  article: {
    headline: [16, 38],
    outlet: 'org:jadeport-daily',
    byline: 'Kim Lund',
    written: { earliest: '2022-03-18', latest: '2022-03-19', reasons: [] },
  },
  actors: [{ id: 'person:ada-berg', same: null, name: 'Ada Berg', office: 'foreign minister', of: 'state:NO' }],
  said: [
    {
      source: 'Foreign Minister Ada Berg',
      cue: 'told',
      content: ['“will not sit down with anyone,”', 'on Friday'],
      speaker: 'person:ada-berg',
      for: 'state:NO',
      addressee: 'group:press',
      act: 'reject',
      form: 'mixed',
      when: { value: '2022-03-18', certainty: 'implied' },
      venue: 'press briefing',
      via: ['org:npa', 'org:norland-times'],
      confidence: 0.934,
    },
    { source: 'Mr Holm', cue: 'said', content: 'he was content', candidates: ['person:jan-holm', 'person:eva-holm'] },
    { source: 'He', cue: 'did not say', content: 'why', act: 'withhold', factuality: 'negated', within: 's2', confidence: 0.5 },
    { source: 'Aides', cue: 'spoke', content: 'of a misunderstanding', repeats: 's1' },
  ],
  findings: [
    {
      code: 'ambiguous-name',
      span: [TEXT.indexOf('Mr Holm'), TEXT.indexOf('Mr Holm') + 7],
      message: 'Two people are called Holm.',
    },
  ],
});

test('a reading for a person: who, what, in which words, through whom, when, how sure', () => {
  expect(printedReading(READING, { style: styleOf(false), width: 76, furniture: false })).toBe(`page.txt
Minister rejects talks
Jadeport Daily · Kim Lund · written between 2022-03-18 and 2022-03-19 · 3 statements

  s1  Ada Berg for Norway to Press · reject · mixed
      “will not sit down with anyone,” … on Friday
      Jadeport Daily > Norland Times > NPA > Ada Berg · 2022-03-18 (implied)
      · press briefing · 93%

  s2  ambiguous: Jan Holm or Eva Holm? (“Mr Holm”) · assert · indirect
      he was content
      Jadeport Daily > ambiguous · no date · 90%

  s3  unknown speaker (“He”) · silence (withhold) · indirect · negated
      why
      Jadeport Daily > unknown · no date · inside s2 · 50%

  s4  unknown speaker (“Aides”) · assert · indirect
      of a misunderstanding
      Jadeport Daily > unknown · no date · repeats s1 · 90%

furniture set aside: 13 characters (share 13)

! ambiguous-name 4:1  Two people are called Holm.
`);
});

test('--furniture shows what was set aside and why', () => {
  const shown = printedReading(READING, { style: styleOf(false), width: 76, furniture: true });
  expect(shown).toContain('furniture set aside: 13 characters (share 13)\n  [share: a line of share words] Share this page\n');
});

test('colours change nothing but the colours', () => {
  const look = { width: 76, furniture: true };
  const coloured = printedReading(READING, { ...look, style: styleOf(true) });
  expect(coloured).toContain('\u001b[');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken off
  expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(printedReading(READING, { ...look, style: styleOf(false) }));
});

test('words of a page cannot steer the terminal', () => {
  const text = 'Wang \u001b[2J\u202e said no.';
  const reading = aReading({ text, said: [{ source: 'Wang', cue: 'said', content: '\u001b[2J\u202e said no' }] });
  const shown = printedReading(reading, { style: styleOf(false), width: 76, furniture: true });
  expect(shown).toContain('\ufffd[2J\ufffd said no');
  expect(shown).not.toContain('\u001b');
});
