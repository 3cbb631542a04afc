import { join } from 'node:path';
import { silent } from '../document/trace.ts';
import type { Context, Limits } from '../types/context.ts';
import type { Trace } from '../types/decision.ts';
import { loadLexicons } from './lexicons.ts';
import { loadModels } from './models.ts';
import { packageRoot } from './package-root.ts';
import { loadTagger } from './tagger.ts';

/** Text as long as a dozen novels: beyond is a dump of many documents, which `--jsonl` takes one by one. */
const DEFAULT_LIMITS: Limits = {
  sourceLength: 12_000_000,
  textLength: 4_000_000,
  lineLength: 100_000,
  depth: 2_000,
  statements: 20_000,
};

let base: Omit<Context, 'trace'> | null = null;

/** Everything the stages need, read once a process. */
export function loadContext(trace: Trace = silent): Context {
  base ??= {
    lexicons: loadLexicons(join(packageRoot(), 'lexicons')),
    tagger: loadTagger(),
    models: loadModels(),
    limits: DEFAULT_LIMITS,
  };
  return { ...base, trace };
}
