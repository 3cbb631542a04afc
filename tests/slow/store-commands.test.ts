import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openRecord } from '../../src/views/record/open-record.ts';
import { aReading, type Made } from '../support/a-reading.ts';
import { command } from '../support/command.ts';
import { folderOf } from '../support/folder.ts';
import type { Generated } from '../support/generated.ts';
import { incoming } from '../support/stores.ts';

const OSLO = `Norland rejects the treaty

“Norland will not sign a treaty without guarantees,” Foreign Minister Ada Berg told reporters in Oslo on Friday, 18 March 2022.

Berg refused to say whether talks would go on. The ministry denied that the ambassador had been called back.
`;
const GENEVA = `Talks to go on, says envoy

The envoy, Jan Holm, said in Geneva on Sunday, 20 March 2022 that the talks would go on.

“A treaty without guarantees is a door with no lock,” Holm said.
`;

const BERG = { speaker: 'person:ada-berg', for: 'state:NO', when: { value: '2022-03-18', certainty: 'stated' } } as const;
const HOLM = { speaker: 'person:jan-holm', when: { value: '2022-03-20', certainty: 'stated' } } as const;
const ACTORS = [
  { id: 'person:ada-berg', same: null, name: 'Ada Berg', office: 'foreign minister', of: 'state:NO' },
  { id: 'person:jan-holm', same: null, name: 'Jan Holm', office: 'envoy', of: null },
];

/** Readings made by hand, so that the questions are tested and not the reader. */
const MADE: readonly Made[] = [
  {
    source: 'oslo.txt',
    text: OSLO,
    article: { headline: [0, 26] },
    actors: ACTORS,
    said: [
      {
        ...BERG,
        source: 'Ada Berg',
        cue: 'told',
        content: '“Norland will not sign a treaty without guarantees,”',
        form: 'direct',
        act: 'reject',
      },
      { ...BERG, source: 'Berg', cue: 'refused to say', content: 'whether talks would go on', act: 'withhold', confidence: 0.6 },
      { cue: 'denied', content: 'that the ambassador had been called back', act: 'deny', candidates: ['org:a', 'org:b'] },
    ],
  },
  {
    source: 'geneva.txt',
    text: GENEVA,
    article: { headline: [0, 26] },
    actors: ACTORS,
    said: [
      { ...HOLM, source: 'Jan Holm', cue: 'said', content: 'that the talks would go on', confidence: 0.7 },
      { ...HOLM, source: 'Holm', cue: 'said', content: '“A treaty without guarantees is a door with no lock,”', form: 'direct' },
    ],
  },
];

function page(made: Made): Generated {
  const bytes = new TextEncoder().encode(made.text);
  const reading = aReading(made);
  const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return { bytes, reading: { ...reading, document: { ...reading.document, id } } };
}

let folder: string;
let db: string;
const readout = (args: readonly string[], stdin = '') => command([...args, '--db', db], { stdin, width: 100 });
const json = async (...args: readonly string[]) => JSON.parse((await readout([...args, '--json'])).out);

beforeEach(async () => {
  folder = folderOf({ 'pages/a.txt': OSLO, 'pages/b.txt': GENEVA });
  db = join(folder, 'record.db');
  const record = await openRecord(db, { create: true });
  await record.store.put(MADE.map((made) => incoming(page(made))));
  await record.close();
});

describe('adding', () => {
  beforeEach(async () => {
    db = join(folder, 'added.db');
    await readout(['add', join(folder, 'pages')]);
  });

  test('known pages are left alone, one bad file does not stop the rest', async () => {
    writeFileSync(join(folder, 'pages/c.txt'), 'Moscow denied the report on Friday, 18 March 2022.\n');
    const again = await readout(['add', join(folder, 'pages'), join(folder, 'nope.txt')]);
    expect(again.code).toBe(1);
    expect(again.out).toMatch(/^1 page added, 2 pages known already, 1 problem; /);
    expect(again.err).toMatch(/nope\.txt: no such file/);
  });

  test('lines of JSON; a bad line is told with its number', async () => {
    const lines = ['{"id": 1, "text": "Paris denied it on 1 May 2022, a spokesman said."}', '{"id": 2}', 'x', ''].join('\n');
    writeFileSync(join(folder, 'lines.jsonl'), lines);
    const added = await readout(['add', join(folder, 'lines.jsonl')]);
    expect(added.out).toMatch(/^1 page added, 2 problems/);
    expect(added.err).toMatch(/lines\.jsonl:2: give either "text" or "html"[\s\S]*lines\.jsonl:3: the line is not JSON/);
  });

  test('several threads give the record that one gives', async () => {
    const other = join(folder, 'threads.db');
    const threaded = await command(['add', join(folder, 'pages'), '--db', other, '--threads', '2']);
    expect(threaded.code).toBe(0);
    const rows = async (file: string) => JSON.parse((await command(['search', '', '--json', '--db', file])).out).rows;
    expect(await rows(other)).toEqual(await rows(db));
  });

  test('--reread reads what another reader read, and nothing else', async () => {
    expect((await readout(['add', '--reread'])).out).toMatch(/^0 pages added; 0 statements/);
    db = join(folder, 'record.db');
    expect((await readout(['add', '--reread'])).out).toMatch(/^0 pages added, 2 pages read again; /);
    expect((await readout(['add', '--reread'])).out).toMatch(/^0 pages added; /);
  });
});

describe('asking', () => {
  test('verify: exact, altered with the difference, not found', async () => {
    const exact = await readout(['verify', 'Norland will NOT sign a treaty ... guarantees']);
    expect(exact).toMatchObject({ code: 0 });
    expect(exact.out).toMatch(/^exact: in quotation marks on the page/);
    const altered = await readout(['verify', 'Norland will never sign a treaty without guarantees']);
    expect(altered.code).toBe(3);
    expect(altered.out).toContain('[-never-] {+not+}');
    expect((await readout(['verify', 'we shall fight on the beaches'])).code).toBe(4);
  });

  test('verify with a speaker: another’s words are told as another’s', async () => {
    const mine = await json('verify', 'a door with no lock', '--speaker', 'Ada Berg');
    expect(mine).toMatchObject({ verdict: 'not-found', matches: [] });
    expect(mine.elsewhere[0].row.words).toContain('a door with no lock');
  });

  test('a wrong query explains itself and is wrong usage', async () => {
    const { code, out, err } = await readout(['search', 'act:denies']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('act:denies\n    ^^^^^^\nact: does not know "denies"; did you mean deny?\n');
  });

  test('a name nobody has is told, with the nearest', async () => {
    const { err, out } = await readout(['search', 'by:"Ada Borg"']);
    expect(err).toMatch(/nobody in this record is called “Ada Borg”; did you mean Ada Berg\?/);
    expect(out).toBe('0 statements\n');
  });

  test('no record: what to do', async () => {
    const { code, err } = await command(['stats', '--db', join(folder, 'none.db')]);
    expect(code).toBe(1);
    expect(err).toMatch(/there is no record at .*none\.db; make one with: readout add PATH/);
    expect(existsSync(join(folder, 'none.db'))).toBe(false);
  });

  test('when, says, actors, show, cite, stats answer', async () => {
    expect((await readout(['when', 'treaty without guarantees'])).out).toMatch(
      /^“treaty without guarantees”: \d uses?, 2022-03-18/,
    );
    expect((await readout(['says', 'Ada Berg'])).out).toMatch(/Ada Berg/);
    expect((await readout(['actors', 'Berg'])).out).toMatch(/person:ada-berg/);
    const [row] = (await json('search', '"door with no lock"')).rows;
    expect((await readout(['show', row.id])).out).toContain('{q|');
    expect((await readout(['show', row.document.id.slice(7, 15)])).out).toContain('Talks to go on');
    expect((await readout(['cite', row.id])).out).toMatch(/as quoted in/);
    expect((await readout(['stats'])).out).toMatch(/documents {3}2\n/);
  });
});

describe('deciding', () => {
  test('a review: doubt first, every key, undo, all in the log', async () => {
    const session = await readout(
      ['review', '--who', 'maria'],
      'm ask Oslo\nw Jan Holm\nt nonsense\nt warn\ne content end -1\nc\nu\na\nr\ns\nn\nq\n',
    );
    expect(session.code).toBe(0);
    expect(session.out).toContain('the acts are assert, deny');
    const log = await json('log');
    expect(log.map(({ action }: { action: { kind: string } }) => action.kind)).toEqual([
      'note',
      'speaker',
      'act',
      'edge',
      'undo',
      'accept',
      'reject',
      'seen',
    ]);
    expect(log.every(({ who }: { who: string }) => who === 'maria')).toBe(true);
    expect((await json('search', 'is:confirmed')).rows).toMatchObject([
      { speaker: { id: 'person:jan-holm' }, act: 'warn', notes: ['ask Oslo'] },
    ]);
    expect((await json('search', 'is:rejected')).count).toBe(1);
    const training = await readout(['export', '--format', 'training']);
    expect(
      training.out
        .trimEnd()
        .split('\n')
        .flatMap((line) => JSON.parse(line).rejected),
    ).toHaveLength(1);
  });

  test('merge, split, retract, undo; what cannot be is refused', async () => {
    expect((await readout(['merge', 'Ada Berg', 'Jan Holm'])).out).toMatch(
      /merge person:ada-berg into person:jan-holm\nundo with: readout undo 1/,
    );
    expect((await readout(['merge', 'Ada Berg', 'Jan Holm'])).code).toBe(2);
    expect((await readout(['split', 'person:ada-berg'])).code).toBe(0);
    const before = (await json('search', '')).count;
    const [row] = (await json('search', '"door with no lock"')).rows;
    await readout(['retract', row.document.id.slice(7, 19), '--why', 'a test']);
    expect((await json('search', '')).count).toBeLessThan(before);
    await readout(['undo', '3']);
    expect((await json('search', '')).count).toBe(before);
    expect((await readout(['undo', '99'])).err).toMatch(/no entry 99/);
    expect((await readout(['doctor', '--deep'])).out).toMatch(/sound\n$/);
  });
});

describe('keeping', () => {
  test('a backup is the record; restoring it keeps what stood there', async () => {
    const copy = join(folder, 'copy.db');
    expect((await readout(['backup', copy])).code).toBe(0);
    expect((await readout(['backup', copy])).err).toMatch(/never replaces a file/);
    await readout(['retract', (await json('search', '')).rows[0].document.id]);
    const retracted = (await json('search', '')).count;
    expect((await readout(['restore', copy])).out).toContain('before-restore');
    expect((await json('search', '')).count).toBeGreaterThan(retracted);
  });

  test('a damaged backup is refused and nothing is touched', async () => {
    const copy = join(folder, 'copy.db');
    await readout(['backup', copy]);
    writeFileSync(copy, readFileSync(copy).subarray(0, 9_000));
    const before = (await json('search', '')).rows;
    expect((await readout(['restore', copy])).code).toBe(1);
    expect((await json('search', '')).rows).toEqual(before);
  });

  test('a file of something else is no record', async () => {
    writeFileSync(join(folder, 'text.db'), 'x'.repeat(5_000));
    const { code, err } = await command(['stats', '--db', join(folder, 'text.db')]);
    expect(code).toBe(1);
    expect(err).toMatch(/not a record/);
  });

  test('an export says beside itself what it is', async () => {
    const file = join(folder, 'out.csv');
    await readout(['export', 'treaty', '-o', file]);
    expect(readFileSync(file, 'utf8').trimEnd().split('\r\n').length).toBe((await json('search', 'treaty')).count + 1);
    expect(JSON.parse(readFileSync(`${file}.about.json`, 'utf8'))).toMatchObject({ query: 'treaty', format: 'csv' });
    expect((await readout(['export', '--format', 'parquet'])).code).toBe(2);
  });
});
