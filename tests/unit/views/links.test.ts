import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import type { Position } from '../../../src/types/statement.ts';
import { type OpenedRecord, openRecord } from '../../../src/views/record/open-record.ts';
import { aReading, type Made, type Said } from '../../support/a-reading.ts';
import { command } from '../../support/command.ts';
import { folderOf } from '../../support/folder.ts';
import { incoming } from '../../support/stores.ts';

const on = (value: string) => ({ when: { value, certainty: 'stated' as const } });
const written = (day: string) => ({ written: { earliest: day, latest: day, reasons: [] } });
const WU = { speaker: 'person:wu', for: 'state:JD' } as const;
const BERG = { speaker: 'person:berg', for: 'state:NO' } as const;
const ACTORS = [
  { id: 'person:wu', same: null, name: 'Wu Ran', office: 'spokesman', of: 'state:JD' },
  { id: 'person:berg', same: null, name: 'Ada Berg', office: 'minister', of: 'state:NO' },
  { id: 'state:NO', same: null, name: 'Norland', office: null, of: 'state:NO' },
  { id: 'state:JD', same: null, name: 'Jade', office: null, of: 'state:JD' },
];
const NORLAND = { words: 'Norland', kind: 'state' as const, actor: 'state:NO' };
const JADE = { words: 'Jade', kind: 'state' as const, actor: 'state:JD' };

interface MadePage extends Made {
  readonly positions?: readonly Position[];
}

const shows = (statement: string, stance: Position['stance']): Position => ({
  holder: 'state:JD',
  issue: 'fishing',
  stance,
  statement,
  evidence: [],
});
const quoted: Said = { ...WU, cue: 'warned', content: 'against “a Cold War mentality”', form: 'mixed' };

const PAGES: readonly MadePage[] = [
  {
    source: 'a.txt',
    text: 'Berg said that Jade had shelled the frozen harbour. Wu warned against “a Cold War mentality”. Wu said “a trawling ban in the fjord is right”. Snow fell on the quays all week, ferries lay idle, and nobody in the capital could say when the pilots would go out again.',
    article: written('2022-03-02'),
    actors: ACTORS,
    mentions: [JADE],
    said: [
      { ...BERG, cue: 'said', content: 'that Jade had shelled the frozen harbour', ...on('2022-03-02') },
      { ...quoted, ...on('2022-03-02') },
      {
        ...WU,
        cue: 'said',
        content: '“a trawling ban in the fjord is right”',
        form: 'direct',
        act: 'endorse',
        ...on('2022-03-02'),
      },
    ],
    positions: [shows('s3', 'supports')],
  },
  {
    source: 'b.txt',
    text: 'Wu denied that guns of Jade shelled a frozen harbour. Berg warned against “a Cold War mentality”. Wu said “our fjord needs no trawling ban at all”. Wu accused Norland of theft. Berg denied that the envoy had left. Summer brought tourists, music on the squares and a heat that kept old people indoors until the evening wind.',
    article: written('2022-06-05'),
    actors: ACTORS,
    mentions: [JADE, NORLAND],
    said: [
      { ...WU, cue: 'denied', content: 'that guns of Jade shelled a frozen harbour', act: 'deny', ...on('2022-03-05') },
      { ...quoted, ...BERG, ...on('2022-06-05') },
      {
        ...WU,
        cue: 'said',
        content: '“our fjord needs no trawling ban at all”',
        form: 'direct',
        act: 'reject',
        ...on('2022-06-05'),
      },
      { ...WU, cue: 'accused', content: 'Norland of theft', act: 'accuse', ...on('2022-06-05') },
      { ...BERG, cue: 'denied', content: 'that the envoy had left', act: 'deny', ...on('2022-06-05') },
    ],
    positions: [shows('s3', 'opposes')],
  },
];

let db = '';

beforeEach(async () => {
  db = join(folderOf({}), 'record.db');
  const store = openSqlite(db, { create: true });
  await store.put(
    PAGES.map(({ positions = [], ...page }) => {
      const bytes = new TextEncoder().encode(page.text);
      const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      const reading = { ...aReading(page), positions };
      return incoming({ bytes, reading: { ...reading, document: { ...reading.document, id } } });
    }),
  );
  await store.close();
});

async function ask<T>(question: (record: OpenedRecord) => Promise<T>): Promise<T> {
  const record = await openRecord(db);
  try {
    return await question(record);
  } finally {
    await record.close();
  }
}

describe('what a record shows across its pages', () => {
  test('denials: a claim with its answer, an accusation and a denial that stand alone', async () => {
    const { claims, open, unclaimed } = await ask((record) => record.denials());
    expect(claims).toMatchObject([
      {
        status: 'denied',
        claimant: { name: 'Ada Berg' },
        words: 'Jade had shelled the frozen harbour',
        hearsay: false,
        voices: 1,
        answers: [{ how: 'denial', basis: 'words', speaker: { name: 'Wu Ran' }, day: '2022-03-05' }],
      },
    ]);
    expect(open.map(({ words }) => words)).toEqual(['Norland of theft']);
    expect(unclaimed.map(({ words }) => words)).toEqual(['that the envoy had left']);
  });

  test('phrases: first and last use, by whom, and months of which nothing was read', async () => {
    const { phrases, coverage } = await ask((record) => record.phrases({ phrase: 'Cold War' }));
    expect(phrases).toMatchObject([
      {
        id: 'cold-war-mentality',
        sort: 'known',
        uses: 2,
        voices: 2,
        first: { day: '2022-03-02', speaker: { name: 'Wu Ran' }, voice: 'own', verbatim: true },
        last: { day: '2022-06-05', speaker: { name: 'Ada Berg' } },
        variants: [{ words: 'cold war mentality', uses: 2 }],
      },
    ]);
    expect(coverage.map(({ documents }) => documents)).toEqual([1, 0, 0, 1]);
    expect(phrases[0]?.density.map(({ uses }) => uses)).toEqual([1, 0, 0, 1]);
    const { phrases: hers } = await ask((record) => record.phrases({ phrase: 'cold-war-mentality', actor: 'Ada Berg' }));
    expect(hers.map(({ uses }) => uses)).toEqual([1]);
  });

  test('positions: where somebody stands on a day, and what is otherwise than on another', async () => {
    const early = await ask((record) => record.positions({ at: '2022-04-01' }));
    expect(early.cells).toMatchObject([
      { actor: { name: 'Jade' }, issue: 'fishing', stance: 'supports', standing: 'own', since: '2022-03-02', voices: 1 },
    ]);
    const { changes } = await ask((record) => record.positions({ issue: 'fishing', at: '2022-07-01', vs: '2022-04-01' }));
    expect(changes).toMatchObject([
      { kind: 'moved', from: { stance: 'supports' }, to: { stance: 'opposes', since: '2022-06-05' } },
    ]);
    expect((await ask((record) => record.positions({ at: '2021-01-01' }))).cells).toEqual([]);
  });

  test('timeline: by issue for an actor, by speaker for an issue', async () => {
    const { lanes, actor } = await ask((record) => record.timeline({ actor: 'Wu Ran' }));
    expect(actor?.name).toBe('Wu Ran');
    expect(lanes.flatMap(({ points }) => points.map(({ day }) => day))).toEqual([
      '2022-03-02',
      '2022-03-02',
      '2022-03-05',
      '2022-06-05',
      '2022-06-05',
    ]);
  });

  test('brief: findings by kind, each opening at its words', async () => {
    const { findings, counts } = await ask((record) => record.brief());
    expect(findings.map(({ kind }) => kind)).toEqual(['claim-and-denial', 'moved-position', 'same-words']);
    expect(counts['same-words']).toBe(1);
    expect(findings[0]?.evidence.map(({ words }) => words)).toEqual([
      'Jade had shelled the frozen harbour',
      'that guns of Jade shelled a frozen harbour',
    ]);
    expect((await ask((record) => record.brief({ since: '2022-05-01' }))).findings.map(({ kind }) => kind)).toEqual([
      'moved-position',
      'same-words',
    ]);
  });
});

describe('the commands', () => {
  const run = (...args: string[]) => command([...args, '--db', db], { width: 100 });

  test.each([
    [['denials'], /Jade had shelled the frozen harbour.*claimed by Ada Berg/s],
    [['phrases', 'Cold War'], /2 uses on 2 pages, 2022-03-02 to 2022-06-05/],
    [['positions', '--issue', 'fishing'], /Jade opposes since 2022-06-05/],
    [['positions', '--at', '2022-07-01', '--vs', '2022-04-01'], /supports → opposes · moved/],
    [['timeline', 'Wu'], /2022-03-05 ● Wu Ran · deny/],
  ])('%j', async (args, printed) => {
    const { code, out, err } = await run(...args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(printed);
    const json = await run(...args, '--json');
    expect(() => JSON.parse(json.out)).not.toThrow();
  });

  test('no event that fits: 4; nobody of that name: 2, with who was meant', async () => {
    expect((await run('compare', '--date', '2020-01-01')).code).toBe(4);
    const { code, err } = await run('timeline', 'Wu Rann');
    expect(code).toBe(2);
    expect(err).toMatch(/nobody in this record is called “Wu Rann”; did you mean Wu Ran\?/);
    expect((await run('timeline')).code).toBe(2);
    expect((await run('positions', '--at', '2022-02-30')).code).toBe(2);
  });
});
