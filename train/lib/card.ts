import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A data set a model was trained or scored on. */
export interface CardData {
  readonly path: string;
  readonly licence: string;
  readonly use: 'train' | 'score';
}

/** What `models/NAME.card.json` says of one model. */
export interface CardEntry {
  readonly model: string;
  readonly description: string;
  readonly data: readonly CardData[];
  readonly settings: unknown;
  readonly scores: unknown;
  readonly weaknesses: readonly string[];
  readonly licence: string;
}

const digest = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** Writes the model file and its card, with digests of the file and of every data file. */
export function writeModel(out: string, shared: string, name: string, bytes: Uint8Array, entry: Omit<CardEntry, 'model'>): void {
  writeFileSync(join(out, `${name}.bin`), bytes);
  const data = entry.data.map((set) => ({ ...set, digest: digest(readFileSync(join(shared, set.path))) }));
  const card = { model: name, bytes: bytes.length, digest: digest(bytes), ...entry, data };
  writeFileSync(join(out, `${name}.card.json`), `${JSON.stringify(card, null, 2)}\n`);
}
