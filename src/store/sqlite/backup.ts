import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup as sqliteBackup } from 'node:sqlite';
import { StoreError } from '../port.ts';
import { Connection } from './connection.ts';
import { recognise } from './migrate.ts';

/** Pages copied at once while others go on working. */
const PAGES = 2_000;

/** Copies a record that is in use to a new file: first under another name, then checked, then renamed. A file half-written never bears the name. */
export async function backup(connection: Connection, to: string, progress: (done: number, all: number) => void): Promise<number> {
  if (existsSync(to)) throw new StoreError('refused', `${to} exists already; a backup never replaces a file`);
  const part = `${to}.part`;
  forget(part);
  await sqliteBackup(connection.db, part, {
    rate: PAGES,
    progress: ({ totalPages, remainingPages }) => progress(totalPages - remainingPages, totalPages),
  });
  verify(part);
  sealed(part, to);
  return statSync(to).size;
}

/** Throws when a file is not a sound record. Leaves it as one file, without a write-ahead log beside it. */
export function verify(file: string): void {
  const copy = new Connection(file);
  try {
    if (recognise(copy.db, file) === 0) throw new StoreError('not-a-record', `${file} is empty`);
    const [found] = copy.all('PRAGMA integrity_check(1)');
    if (found?.integrity_check !== 'ok') throw new StoreError('damaged', `${file} is damaged: ${found?.integrity_check}`);
    copy.db.exec('PRAGMA journal_mode = DELETE');
  } finally {
    copy.close();
  }
  for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
}

/**
 * Puts a backup in the place of a record. The record that stood there is kept beside it under `NAME.before-restore`, and nothing is
 * touched before the backup proved sound.
 */
export function restore(from: string, to: string): { readonly kept: string | null } {
  if (!existsSync(from)) throw new StoreError('missing', `${from}: no such file`);
  const part = `${to}.part`;
  forget(part);
  copyFileSync(from, part);
  try {
    verify(part);
  } catch (error) {
    forget(part);
    throw error;
  }
  const kept = existsSync(to) ? setAside(to) : null;
  sealed(part, to);
  return { kept };
}

function setAside(file: string): string {
  let kept = `${file}.before-restore`;
  for (let n = 2; existsSync(kept); n += 1) kept = `${file}.before-restore-${n}`;
  for (const suffix of ['', '-wal', '-shm'])
    if (existsSync(`${file}${suffix}`)) renameSync(`${file}${suffix}`, `${kept}${suffix}`);
  return kept;
}

/** Renames a finished file, with the file and the name both on disk. */
function sealed(part: string, to: string): void {
  synced(part);
  renameSync(part, to);
  if (process.platform !== 'win32') synced(dirname(to) || '.');
}

function synced(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const forget = (file: string): void => {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { force: true });
};

/** A plain copy of a record that nobody else is writing to, taken before its schema changes. */
export function copyBefore(connection: Connection, to: string): void {
  if (existsSync(to)) return;
  const part = `${to}.part`;
  forget(part);
  connection.db.exec(`VACUUM INTO '${part.replaceAll("'", "''")}'`);
  sealed(part, to);
}
