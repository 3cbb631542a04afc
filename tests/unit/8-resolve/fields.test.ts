import { describe, expect, test } from 'vitest';
import { resolved } from './resolving.ts';

describe('for: the state or body spoken for', () => {
  test.each([
    ['state:CN', '{s1|Wang Yi} {c1|said} {q1|no}.'],
    ['state:RU', '{s1|The Kremlin} {c1|said} {q1|no}.'],
    ['state:UA', '{s1|Ukraine’s interior ministry} {c1|said} {q1|no}.'],
    ['org:eu', '{s1|Josep Borrell} {c1|said} {q1|no}.'],
    ['state:US', '{s1|US officials} {c1|said} {q1|no}.'],
    ['state:CN+state:RU', '{s1|Xi Jinping and Vladimir Putin} {c1|said} {q1|no}.'],
    [null, '{s1|Olha Kravets, a Ukrainian analyst,} {c1|said} {q1|no}.'],
    ['org:reuters', '{s1|Reuters} {c1|reported} {q1|it}.'],
  ])('%s: %s', (body, sample) => expect(resolved(sample).statements[0]?.for).toBe(body));
});

describe('via: the reporters between, innermost first', () => {
  test.each<[readonly (readonly string[])[], string]>([
    [[[], ['org:xinhua']], '{s1|Xinhua} {c1|reported} {q1|that {s2|Xi} {c2|told} Putin {q2|to wait}}.'],
    [
      [[], ['org:interfax'], ['person:olha-kravets', 'org:interfax']],
      '{s1|Interfax} {c1|quoted} {q1|{s2|Olha Kravets} {c2|as saying} {q2|that {s3|witnesses} {c3|had seen} {q3|smoke}}}.',
    ],
    [[['org:el-mundo']], '{s1|Borrell} {c1|said} {q1|that it was late} in an interview with Spanish daily El Mundo.'],
    [[[], []], '{s1|Xi Jinping} {c1|said} {q1|{s2|he} {c2|wanted} {q2|peace}}.'],
    [[[]], '{s1|Borrell} {c1|told} reporters {q1|that it was late}. El Mundo was there.'],
  ])('%j: %s', (via, sample) => expect(resolved(sample).statements.map((statement) => statement.via)).toEqual(via));
});

test('an addressee is an actor', () => {
  expect(resolved('{s1|Xi} {c1|told} Putin {q1|to wait}.').statements[0]?.addressee).toBe('person:vladimir-putin');
  expect(resolved('{s1|Xi} {c1|told} reporters {q1|to wait}.').statements[0]?.addressee).toBe('group:press');
});

test('a headline repeats the statement of the body, and a finding says so', () => {
  const { statements, findings } = resolved(
    '{q1|Sanctions on timber will hurt everyone}, {c1|says} {s1|China}\n\n{s2|Wang Yi} {c2|said} {q2|that sanctions on timber would hurt everyone in the region}.',
    '2022-03-08',
    ['headline'],
  );
  expect(statements.map(({ repeats }) => repeats)).toEqual(['s2', null]);
  expect(findings.map(({ code }) => code)).toContain('repeated-statement');
});

describe('findings', () => {
  test('an office that the table does not have', () => {
    const { findings } = resolved('{s1|Chinese President Wang Yi} {c1|said} {q1|no}.');
    expect(findings.map(({ code }) => code)).toContain('office-contradiction');
  });
  test('near miss: the office the table has', () => {
    const { findings } = resolved('{s1|Chinese Foreign Minister Wang Yi} {c1|said} {q1|no}.');
    expect(findings.map(({ code }) => code)).not.toContain('office-contradiction');
  });
  test('a statement of nobody', () => {
    expect(resolved('{c1|It was reported} {q1|that banks had stopped}.').findings.map(({ code }) => code)).toContain(
      'speaker-unknown',
    );
  });
});

test('actors are listed once, with name and office', () => {
  const { actors } = resolved(
    '{s1|Foreign Ministry spokesperson Wang Wenbin} {c1|said} {q1|no}. {s2|Wang} {c2|added} {q2|more}.',
  );
  expect(actors.filter(({ id }) => id === 'person:wang-wenbin')).toEqual([
    { id: 'person:wang-wenbin', same: null, name: 'Wang Wenbin', office: 'foreign-ministry-spokesperson', of: 'state:CN' },
  ]);
});
