import { join } from 'node:path';
import type { Measured } from './floors.ts';
import { digestOf } from './gold.ts';
import type { EvalSet, Outcome, Read } from './types.ts';

const ROOT = join(import.meta.dirname, '..');

/** Runs one set and says how long it took. */
export async function measure(
  set: EvalSet,
  shared: string,
  read: Read,
): Promise<{ measured: Measured; outcome: Outcome; seconds: number }> {
  const started = performance.now();
  const outcome = await set.run({ shared, read });
  const digests = Object.fromEntries(
    set.files.map((file) => [file, digestOf(join(set.data === 'repository' ? ROOT : shared, file))]),
  );
  return {
    measured: { set: set.name, figures: outcome.figures, digests },
    outcome,
    seconds: (performance.now() - started) / 1000,
  };
}
