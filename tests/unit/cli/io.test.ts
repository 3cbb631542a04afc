import { expect, test } from 'vitest';
import { wantsColour } from '../../../src/cli/io.ts';

test.each([
  ['on a terminal', true, {}, true],
  ['into a file', false, {}, false],
  ['NO_COLOR on a terminal', true, { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR says nothing', true, { NO_COLOR: '' }, true],
  ['a dumb terminal', true, { TERM: 'dumb' }, false],
  ['FORCE_COLOR into a file', false, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0 on a terminal', true, { FORCE_COLOR: '0' }, false],
  ['NO_COLOR over FORCE_COLOR', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
])('colours: %s', (_name, terminal, env, wanted) => expect(wantsColour(terminal, env)).toBe(wanted));
