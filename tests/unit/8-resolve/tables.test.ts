import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContext } from '../../../src/load/context.ts';
import { parseTsv } from '../../../src/load/tsv.ts';

const { names, roles, holders, issues, personNames } = loadContext().lexicons;
const ID = /^(?:state:[A-Z]{2}|(?:person|org|group|region|place|event|country):[a-z0-9-]+)$/;
const DAY = /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?)?$/;

describe('every row of the tables of names and offices', () => {
  test.each(['names', 'roles', 'holders', 'person-names', 'issues'])('%s.tsv names its source', (name) => {
    const text = readFileSync(join(import.meta.dirname, '../../../lexicons', `${name}.tsv`), 'utf8');
    const rows = parseTsv(text, name);
    expect(rows.length).toBeGreaterThan(400);
    expect(rows.filter((row) => (row.source ?? '') === '')).toEqual([]);
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
  });

  test('ids are ids, and whose something is is somebody named', () => {
    expect(names.filter(({ actor, of }) => !ID.test(actor) || (of !== '' && !ID.test(of)))).toEqual([]);
    expect(holders.filter(({ person, of }) => !ID.test(person) || !ID.test(of))).toEqual([]);
  });

  test('days are days and terms do not end before they begin', () => {
    expect(holders.filter(({ from, until }) => !DAY.test(from) || !DAY.test(until))).toEqual([]);
    expect(
      holders.filter(
        ({ from, until, source }: { from: string; until: string; source?: string }) =>
          source?.startsWith('own') && until !== '' && until < from,
      ),
    ).toEqual([]);
  });

  test('one form does not stand for two states, one role has one sort', () => {
    const states = Map.groupBy(
      names.filter(({ kind }) => kind === 'state'),
      ({ form }) => form,
    );
    expect([...states].filter(([, rows]) => new Set(rows.map(({ actor }) => actor)).size > 1).map(([form]) => form)).toEqual([]);
    const sorts = Map.groupBy(roles, ({ role }) => role);
    expect([...sorts].filter(([, rows]) => new Set(rows.map(({ sort }) => sort)).size > 1).map(([role]) => role)).toEqual([]);
  });

  test('enough of everything', () => {
    expect(new Set(names.filter(({ sense }) => sense === 'metonym').map(({ form }) => form)).size).toBeGreaterThan(150);
    expect(new Set(names.filter(({ media }) => media !== '').map(({ actor }) => actor)).size).toBeGreaterThan(60);
    expect(new Set(holders.filter(({ role }) => role.endsWith('spokesperson')).map(({ person }) => person)).size).toBeGreaterThan(
      100,
    );
    expect(new Set(issues.map(({ issue }) => issue)).size).toBeGreaterThan(40);
    expect(personNames.filter(({ part }) => part === 'family').length).toBeGreaterThan(300);
  });
});
