import { expect, test } from 'vitest';
import { Progress, spoken } from '../../../train/lib/progress.ts';

test('time left is reckoned from the work done so far', () => {
  let now = 0;
  const progress = new Progress(100, () => now);
  const say = progress.begin('parser');
  expect(progress.line('begun')).toBe('parser          0 s  begun');
  now = 400;
  say('half', 50);
  expect(progress.line('more')).toBe('parser        400 s  more; about 7 min left');
});

test('spoken', () => {
  expect([4, 42, 89, 91, 600].map(spoken)).toEqual(['0 s', '40 s', '90 s', '2 min', '10 min']);
});
