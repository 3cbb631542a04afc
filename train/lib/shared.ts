import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from 'node:process';

/** Folder of the data that is not part of the repository: `READOUT_SHARED`, or `../shared` beside it. */
export const sharedFolder = (): string => env.READOUT_SHARED ?? resolve(import.meta.dirname, '../../../shared');

export const readShared = (shared: string, path: string): string => readFileSync(join(shared, path), 'utf8');
