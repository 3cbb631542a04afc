import { defaultModel, type IEntityDatum, Model } from '@alephdata/followthemoney';
import { describe, expect, test } from 'vitest';
import { CONTENT, nobody, row, TEXT, text } from './rows.ts';

const lines = (content: string): Record<string, never>[] =>
  content
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('FollowTheMoney', () => {
  const model = new Model(defaultModel);
  const entities = async (): Promise<IEntityDatum[]> => lines(await text('ftm')) as unknown as IEntityDatum[];

  test('its own model knows every schema and property, and every link leads to an entity that may stand there', async () => {
    const all = await entities();
    const byId = new Map(all.map((entity) => [entity.id, model.getSchema(entity.schema)]));
    for (const datum of all) {
      const entity = model.getEntity(datum);
      for (const [name, values] of Object.entries(datum.properties ?? {})) {
        const property = entity.schema.getProperty(name);
        expect(entity.getProperty(property)).toHaveLength(values.length);
        if (property.type.name === 'entity')
          for (const value of values)
            expect(byId.get(String(value))?.isA(property.getRange()), `${name} of ${datum.id}`).toBe(true);
      }
    }
  });

  test('an entity comes once; what is not known is left out', async () => {
    const all = await entities();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const events = all.filter(({ schema }) => schema === 'Event');
    expect(events.map(({ properties }) => properties?.date)).toEqual([['2022-03'], ['2022-03']]);
    expect(events[1]?.properties).not.toHaveProperty('involved');
  });

  test('two who speak together are two', async () => {
    const both = { ...row, speaker: { id: 'person:a+person:b', name: 'A and B' } };
    const people = lines(await text('ftm', [both])).filter(({ schema }) => schema === 'Person');
    expect(people.map(({ properties }) => properties)).toMatchObject([{ name: ['A'] }, { name: ['B'] }]);
  });
});

describe('corpora of annotators', () => {
  test('doccano and Label Studio count code points', async () => {
    const [line] = lines(await text('doccano')) as unknown as [
      { text: string; entities: { label: string; start_offset: number; end_offset: number }[]; relations: object[] },
    ];
    const words = (start: number, end: number): string => [...line.text].slice(start, end).join('');
    const content = line.entities.find(({ label }) => label === 'content');
    expect(words(content?.start_offset ?? 0, content?.end_offset ?? 0)).toBe(TEXT.slice(...CONTENT));
    expect(line.relations).toHaveLength(4);
    const [task] = JSON.parse(await text('labelstudio'));
    for (const { type, value } of task.predictions[0].result)
      if (type === 'labels') expect(words(value.start, value.end)).toBe(value.text);
  });

  test('CAS JSON counts UTF-16 units, and each source and content points at its cue', async () => {
    const [cas] = lines(await text('cas', [row])) as unknown as [{ [name: string]: { [name: string]: unknown }[] }];
    const structures = cas['%FEATURE_STRUCTURES'] ?? [];
    const sofa = structures.find((each) => each['%TYPE'] === 'uima.cas.Sofa');
    const content = structures.find((each) => each['%TYPE'] === 'webanno.custom.Content');
    const cue = structures.find((each) => each['%TYPE'] === 'webanno.custom.Cue');
    expect(String(sofa?.sofaString).slice(Number(content?.begin), Number(content?.end))).toBe(TEXT.slice(...CONTENT));
    expect(content?.['@of']).toBe(cue?.['%ID']);
    expect(cue).toMatchObject({ speaker: 'person:ada-berg', act: 'reject' });
    expect(new Set(structures.map((each) => each['%ID'])).size).toBe(structures.length);
  });

  test('a statement without a cue is held by its content', async () => {
    const [cas] = lines(await text('cas', [{ ...nobody, spans: { ...row.spans, cue: [] } }])) as unknown as [
      { [name: string]: { [name: string]: unknown }[] },
    ];
    const content = (cas['%FEATURE_STRUCTURES'] ?? []).find((each) => each['%TYPE'] === 'webanno.custom.Content');
    expect(content).toMatchObject({ statement: 'x', act: 'withhold' });
  });
});
