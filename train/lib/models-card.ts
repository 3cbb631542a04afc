import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface ModelFile {
  readonly file: string;
  readonly bytes: number;
  readonly digest: string;
  /** What it was trained on, its scores and weaknesses. */
  readonly card: string;
}

/** `models/card.json`: the models that ship. */
export type Models = Readonly<Record<'tagger' | 'parser' | 'attribution', ModelFile>>;

const NAMES = ['tagger', 'parser', 'attribution'] as const;

/** The models of a folder as they are there. */
export function cardOf(folder: string): Partial<Models> {
  const there = NAMES.filter((name) => existsSync(join(folder, `${name}.bin`)));
  return Object.fromEntries(
    there.map((name): [string, ModelFile] => {
      const bytes = readFileSync(join(folder, `${name}.bin`));
      const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      return [name, { file: `${name}.bin`, bytes: bytes.length, digest, card: `${name}.card.json` }];
    }),
  );
}

export function writeCard(folder: string): void {
  writeFileSync(join(folder, 'card.json'), `${JSON.stringify(cardOf(folder), null, 2)}\n`);
}

/** What the repository says it ships, before this run; null where it does not say. */
export function shippedCard(): Partial<Models> | null {
  const file = join(import.meta.dirname, '../../models/card.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Models>) : null;
}
