import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one part of an installation is like. */
export interface Check {
  readonly name: string;
  /** `warning`: Readout works without it, but worse. */
  readonly state: 'ok' | 'warning' | 'bad';
  readonly says: string;
}

/** The trained models, and what happens without each. */
const MODELS: readonly { readonly name: string; readonly state: 'warning' | 'bad'; readonly without: string }[] = [
  { name: 'tagger', state: 'bad', without: 'nothing can be read' },
  { name: 'parser', state: 'bad', without: 'nothing can be read' },
  { name: 'attribution', state: 'warning', without: 'statements are found by rules alone: fewer of them, with coarser ends' },
];

/** Every model of `folder`: whether it is there, and whether it is the one its card describes. */
export function modelChecks(folder: string): Check[] {
  const wanted = MODELS.map(({ name, state, without }): Check => {
    const file = join(folder, `${name}.bin`);
    if (!existsSync(file)) return { name: `model ${name}.bin`, state, says: `missing; ${without}. Install Readout again.` };
    const bytes = readFileSync(file);
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    const size = `${Math.ceil(bytes.length / 1024)} KB, ${digest.slice(0, 19)}`;
    const told = cardDigest(join(folder, `${name}.card.json`));
    return told === digest || told === null
      ? { name: `model ${name}.bin`, state: 'ok', says: told === null ? `${size}, without a card` : size }
      : { name: `model ${name}.bin`, state: 'warning', says: `${size}; its card describes another file, ${told.slice(0, 19)}` };
  });
  const known = new Set(MODELS.map(({ name }) => `${name}.bin`));
  const others = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.bin') && !known.has(name)) : [];
  return [...wanted, ...others.map((name): Check => ({ name: `model ${name}`, state: 'warning', says: 'nobody reads it' }))];
}

/** The digest that a model's card names; null where there is no such card. */
function cardDigest(file: string): string | null {
  if (!existsSync(file)) return null;
  try {
    const card = JSON.parse(readFileSync(file, 'utf8')) as { readonly digest?: unknown };
    return typeof card.digest === 'string' ? card.digest : null;
  } catch {
    return null;
  }
}
