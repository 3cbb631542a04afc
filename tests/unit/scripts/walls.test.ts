import { describe, expect, test } from 'vitest';
import { checkWalls } from '../../../scripts/walls.ts';

const at = (path: string, text: string) => ({ path, text });

describe('walls', () => {
  test.each([
    [
      'a stage imports another stage',
      [at('document/2-article/a.ts', "import { b } from '../3-sentences/b.ts';")],
      /may not import document\/3-sentences/,
    ],
    ['types import anything', [at('types/a.ts', "import { b } from '../lang/b.ts';")], /types may not import/],
    ['pure code imports Node', [at('lang/a.ts', "import { readFileSync } from 'node:fs';")], /pure code imports "node:fs"/],
    ['pure code reads the clock', [at('document/8-resolve/a.ts', 'const now = Date.now();')], /a clock/],
    ['pure code rolls dice', [at('record/a.ts', 'const x = Math.random();')], /chance/],
    [
      'a circle',
      [at('lang/a.ts', "import './x.ts';\nimport { b } from './b.ts';"), at('lang/b.ts', "export { a } from './a.ts';")],
      /import circle/,
    ],
    ['an unknown room', [at('misc/a.ts', '')], /not in the map/],
    ['an import over several lines', [at('types/a.ts', "import {\n  b,\n} from '../lang/b.ts';")], /types may not import/],
  ])('%s is a breach', (_name, files, message) => {
    expect(checkWalls(files).join('\n')).toMatch(message);
  });

  test.each([
    [
      'a stage imports types and lang',
      [at('document/2-article/a.ts', "import { b } from '../../lang/b.ts';"), at('lang/b.ts', '')],
    ],
    [
      'a stage imports its own file',
      [at('document/2-article/a.ts', "import { b } from './rules/b.ts';"), at('document/2-article/rules/b.ts', '')],
    ],
    ['a comment names the clock', [at('lang/a.ts', '// never Date.now()\nexport {};')]],
    ['a dated Date', [at('lang/a.ts', 'export const d = (t: number) => new Date(t);')]],
  ])('%s is none', (_name, files) => {
    expect(checkWalls(files)).toEqual([]);
  });
});
