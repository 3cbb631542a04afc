import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid } from 'node:process';

/** A PostgreSQL of our own, which can be stopped at will; null where there is none. */
export interface Cluster {
  /** Address of a database, over a socket in the cluster's folder. */
  readonly address: string;
  /** Stops it as a power cut would, and starts it again. */
  readonly crash: () => void;
  readonly dispose: () => void;
}

export function startCluster(): Cluster | null {
  const bin = binaries();
  if (bin === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'readout-pg-'));
  if (getuid?.() === 0) chownSync(folder, ...ownerOf('postgres'));
  const data = join(folder, 'data');
  const start = `${bin}/pg_ctl -D ${data} -l ${folder}/log -w start -o "-k ${folder} -c listen_addresses='' -c max_connections=200"`;
  const stop = `${bin}/pg_ctl -D ${data} -m immediate -w stop`;
  asPostgres(`${bin}/initdb -D ${data} -A trust -U postgres`);
  asPostgres(start);
  return {
    address: `postgres://postgres@localhost/postgres?host=${folder}`,
    crash: () => {
      asPostgres(stop);
      asPostgres(start);
    },
    dispose: () => {
      asPostgres(stop);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where Debian puts them, the newest version. */
function binaries(): string | null {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort() : [];
  return versions.length === 0 ? null : join(root, versions.at(-1) ?? '', 'bin');
}

function ownerOf(user: string): [uid: number, gid: number] {
  const id = (flag: string): number => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));
  return [id('-u'), id('-g')];
}

/** PostgreSQL refuses to run as root. */
function asPostgres(command: string): void {
  const [file, args] = getuid?.() === 0 ? ['su', ['postgres', '-c', command]] : ['bash', ['-c', command]];
  execFileSync(file as string, args as string[], { stdio: 'ignore' });
}
