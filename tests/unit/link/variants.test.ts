import { describe, expect, test } from 'vitest';
import { garbledAt } from '../../../src/record/compare/garbled.ts';
import { comparePhrase, paraphraseShifts } from '../../../src/record/compare/paraphrase.ts';
import { compareQuotes, quoteWords, type Sides } from '../../../src/record/compare/quote-variant.ts';
import { sortOf } from '../../../src/record/compare/reporters.ts';
import { shiftsBetween, shiftsIn } from '../../../src/record/compare/shifts.ts';
import { quotedStretches } from '../../../src/record/compare/stretches.ts';
import { linkAll } from '../../../src/record/link/link-all.ts';
import { variants } from '../../../src/record/link/variants.ts';
import { ALONE, linked } from './linked.ts';

const LINE = 'The harbour will stay open to every ship that keeps the peace, whatever flag it flies';

describe('two quotations', () => {
  const kind = (a: string, b: string, sides: Sides = 'unknown') =>
    compareQuotes(quoteWords(a), quoteWords(b), sides)?.kind ?? null;
  test.each([
    ['identical', LINE, `“${LINE.toUpperCase()}!”`],
    ['contained', LINE, 'open to every ship that keeps the peace,'],
    ['trimmed', LINE, 'The harbour will stay open to every ship, whatever flag it flies.'],
    ['altered', LINE, 'The harbour must stay open to each ship that keeps the peace, whatever flag it flies'],
  ])('%s', (wanted, a, b) => {
    expect(kind(a, b)).toBe(wanted);
    expect(kind(b, a)).toBe(wanted);
  });

  const one = 'Arland should shoulder its duties and take concrete measures to calm the border dispute';
  const other = 'shoulder duties, take real measures and settle this border quarrel';
  test('one line rendered twice, for one side only', () => {
    expect(kind(one, other, 'one')).toBe('retranslated');
    expect(kind(one, other, 'two')).toBeNull();
    expect(kind('We never refused negotiations', 'We have never refused to negotiate', 'one')).toBe('retranslated');
    expect(kind('We never refused negotiations', 'We never refused an offer of the port', 'one')).toBeNull();
  });

  test('few words of two sides are a phrase of theirs, not a quotation', () => {
    expect(kind('the annexation of the harbour', 'illegal annexation of the harbour', 'two')).toBeNull();
    expect(kind('the annexation of the harbour', 'illegal annexation of the harbour')).toBe('altered');
  });

  test.each([
    ['too short to be known again', 'It is time', 'It is time'],
    [
      'small words in a row',
      'It is what it is, and that is all there is to it',
      'It is what it is because winters are long here',
    ],
    [
      'the same places',
      'The road from Arlen to Borwick and on to the Cape is long',
      'From Arlen the Borwick crew took the Cape by storm',
    ],
    ['the same subject', LINE, 'The harbour belongs to Arland, and Arland alone decides which ship may enter it'],
  ])('near miss: %s', (_, a, b) => {
    expect(kind(a, b, 'one')).toBeNull();
  });
});

describe('what changed words change', () => {
  test.each([
    ['scope', 'They oppose further growth of the league', 'They oppose any growth of the league', 'further', 'any'],
    ['negation', 'We did not ask them to wait', 'We did ask them to wait', 'not', ''],
    ['number', 'We lost 40 ships in the storm', 'We lost 14 ships in the storm', '40', '14'],
    ['order', 'They met before the games in Arlen', 'They met during the games in Arlen', 'before', 'during'],
    ['reciprocity', 'We will support each other on borders', 'We will support Arland on borders', 'each other', ''],
  ])('%s', (kind, a, b, first, second) => {
    expect(shiftsBetween(a, b)).toContainEqual({ kind, first, second });
  });
  test('a wish told as a promise', () => {
    expect(shiftsIn('Arland is willing to help', 'Arland vowed to help')).toEqual([
      { kind: 'firmness', first: 'willing', second: 'vowed' },
    ]);
  });
  test('near miss: no doubt denies nothing', () => {
    expect(shiftsIn('There is no doubt that we stay', 'They will stay')).toEqual([]);
  });
  test('near miss: who leaves a figure out changes none', () => {
    expect(shiftsIn('We lost 40 ships and 3 boats', 'They lost 40 ships')).toEqual([]);
  });
  test('near miss: what one goes on to say is no change', () => {
    expect(shiftsBetween('The bridge is open', 'The bridge is open, and we will not close it before May')).toEqual([]);
  });
});

describe('a paraphrase and its quotation', () => {
  const QUOTE = 'We are sure. The harbour will not be closed to ships before the fair.';
  test.each([
    ['leaves the no out', 'The harbour will be closed before the fair', ['negation']],
    ['keeps it', 'The harbour will not be closed before the fair', []],
  ])('%s', (_, paraphrase, wanted) => {
    expect(comparePhrase(paraphrase, QUOTE)).toBeGreaterThan(0);
    expect(paraphraseShifts(paraphrase, QUOTE).map(({ kind }) => kind)).toEqual(wanted);
  });
  test('near miss: three words of a long sentence leave much out and change nothing', () => {
    const long = `${QUOTE.slice(0, -1)}, whatever Arland, Borland or any other port of the northern league may ask for this summer.`;
    expect(comparePhrase('ships, harbour, fair', long)).toBe(1);
    expect(paraphraseShifts('ships, harbour, fair', long)).toEqual([]);
  });
  test.each([
    ['another thing', 'The bridge will be repaired in summer'],
    ['the same names', 'Arland, May and Harbour'],
  ])('near miss: %s', (_, paraphrase) => {
    expect(comparePhrase(paraphrase, 'In May Harbour and Arland met')).toBe(0);
  });
});

describe('garbled quotations', () => {
  test.each([
    ['Arland answers for every ton that it ships to the North. Borland', 'Borland'],
    ['We told them that the the bridge is closed', 'the the'],
  ])('%s', (words, wanted) => {
    const [start, end] = garbledAt(words) ?? [0, 0];
    expect(words.slice(start, end)).toBe(wanted);
  });
  test.each([
    'We said no. Never.',
    'They had had enough of it',
    'We will go on. Thank you',
    'It is over, and Arland knows it.',
    'Go on, U.S. Navy',
  ])('near miss: %s', (words) => {
    expect(garbledAt(words)).toBeNull();
  });
});

describe('stretches inside marks', () => {
  test.each([
    ['the causes of the ‘harbour question’ ‘complex’', ['harbour question', 'complex']],
    ['it spoke of ‘no ‘forbidden’ trade between the countries’ ports', ['no ‘forbidden’ trade between the countries']],
    ['He said “we don’t ‘wait’ here” and "go"', ['we don’t ‘wait’ here', 'go']],
    ['Arland’s and the others’ ships', []],
  ])('%s', (text, wanted) => {
    expect(quotedStretches(text, [0, text.length]).map(([start, end]) => text.slice(start, end))).toEqual(wanted);
  });
});

test.each([
  ['org:kremlin', 'readout'],
  ['org:cn-foreign-ministry', 'readout'],
  ['org:xinhua', 'agency'],
  ['org:tamarind-ledger', 'outlet'],
  ['person:wang-yi', 'unknown'],
  [null, 'unknown'],
] as const)('%s reports as %s', (reporter, wanted) => {
  expect(sortOf(reporter)).toBe(wanted);
});

describe('links of variants', () => {
  const page = (source: string, text: string, content: string, more: object = {}) =>
    linked({ source, text, said: [{ content, form: 'direct', speaker: 'person:ana-orlova', for: 'state:AR', ...more }] });

  test('across pages, each at its words', () => {
    const a = page('a', `“${LINE},” Orlova said.`, `“${LINE},”`, { when: { value: '2021-05-03', certainty: 'stated' } });
    const b = page('b', 'Orlova said “the harbour will stay open to every ship”.', '“the harbour will stay open to every ship”', {
      when: { value: '2021-05-04', certainty: 'stated' },
    });
    const [link, ...rest] = linkAll(variants, [b, a], ALONE);
    expect(rest).toEqual([]);
    expect(link).toMatchObject({ kind: 'contained', nearest: 'first', first: { document: a.reading.document.id } });
    expect(b.reading.document.text.slice(...(link?.second?.span ?? [0, 0]))).toBe('the harbour will stay open to every ship');
  });

  test('copies of one text report once', () => {
    const a = page('a', `“${LINE},” Orlova said.`, `“${LINE},”`);
    const b = page('b', `“${LINE},” Orlova said.`, `“${LINE},”`);
    expect(linkAll(variants, [a, b], { voice: () => 'one' })).toEqual([]);
  });

  test('a summary that says more than the quotation it stands on', () => {
    const text = `Orlova vowed to support Borland on borders and trade.
“We are willing to support each other on questions of borders and trade,” Orlova said.`;
    const document = linked({
      source: 'page',
      text,
      said: [
        { content: 'to support Borland on borders and trade', origin: 'summary', speaker: 'person:ana-orlova', for: 'state:AR' },
        {
          content: '“We are willing to support each other on questions of borders and trade,”',
          form: 'direct',
          speaker: 'person:ana-orlova',
          for: 'state:AR',
        },
      ],
    });
    expect(linkAll(variants, [document], ALONE)).toMatchObject([
      { kind: 'paraphrased', shifts: [{ kind: 'reciprocity', first: 'each other', second: '' }] },
    ]);
  });

  test('near miss: another side that uses the same words restates nothing', () => {
    const text = `Borland wants support on borders and trade. “We support each other on borders and trade,” Orlova said.`;
    const document = linked({
      source: 'page',
      text,
      said: [
        { content: 'support on borders and trade', speaker: 'state:BO', for: 'state:BO' },
        {
          content: '“We support each other on borders and trade,”',
          form: 'direct',
          speaker: 'person:ana-orlova',
          for: 'state:AR',
        },
      ],
    });
    expect(linkAll(variants, [document], ALONE)).toEqual([]);
  });
});
