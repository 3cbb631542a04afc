import { expect, test } from 'vitest';
import { straysOf } from '../../../eval/strays.ts';
import { read } from '../../../src/load/read.ts';

const ARTICLE = 'The minister of Arland said on Tuesday that the border bridge would reopen before the weekend.';
const TEASER = 'The minister of Borland said on Monday that the timber duties would rise again in the spring.';

test('a statement whose words the article does not have came from furniture', () => {
  expect(straysOf(read(`${ARTICLE}\n${TEASER}`), ARTICLE)).toMatchObject({
    all: 2,
    strays: [expect.stringContaining('timber duties')],
  });
  expect(straysOf(read(`${ARTICLE}\n${TEASER}`), `${ARTICLE}\n${TEASER}`).strays).toEqual([]);
});
