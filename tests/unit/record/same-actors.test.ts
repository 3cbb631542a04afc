import { expect, test } from 'vitest';
import { read } from '../../../src/index.ts';
import { withSameActors } from '../../../src/record/same-actors.ts';

const page = (spelling: string) => read(`Talks went on, ${spelling} said on Monday. "We are ready," Lavrov added.`);

test('two spellings of one name are two ids on their pages and one in the record', () => {
  const speakers = (spelling: string) => page(spelling).statements.map(({ speaker }) => speaker);
  expect(new Set(speakers('Sergei Lavrov'))).toEqual(new Set(['person:sergei-lavrov']));
  expect(new Set(speakers('Sergey Lavrov'))).toEqual(new Set(['person:sergey-lavrov']));
  const joined = withSameActors(page('Sergei Lavrov'));
  expect(new Set(joined.statements.map(({ speaker }) => speaker))).toEqual(new Set(['person:sergey-lavrov']));
  expect(joined.actors.filter(({ id }) => id === 'person:sergey-lavrov')).toHaveLength(1);
});

test('a page that spells names as the tables do is left as it is', () => {
  const reading = page('Sergey Lavrov');
  expect(withSameActors(reading)).toBe(reading);
});
