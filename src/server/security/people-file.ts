import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { StoreError } from '../../store/port.ts';
import { type Registered, ROLES } from './people.ts';

const PEOPLE = z.array(
  z.object({ name: z.string().min(1), role: z.enum(ROLES), digest: z.string().regex(/^[0-9a-f]{64}$/), since: z.string() }),
);

/** Those who may come in; none where there is no file. A file that cannot be read lets nobody in: it is an error. */
export function loadPeople(file: string): Registered[] {
  if (!existsSync(file)) return [];
  const read = PEOPLE.safeParse(jsonOf(readFileSync(file, 'utf8')));
  if (!read.success) throw new StoreError('damaged', `${file}: this is no list of people that Readout wrote`);
  return read.data;
}

/** Readable by its owner alone. */
export function savePeople(file: string, people: readonly Registered[]): void {
  writeFileSync(`${file}.part`, `${JSON.stringify(people, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.part`, file);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
