/**
 * Makes package-lock.json whole: `node scripts/lockfile.ts`. A registry mirror that lacks some platforms' builds of a package makes npm
 * leave them out of the lockfile, and `npm ci` then refuses the lockfile everywhere. Each optional dependency that is named but not
 * locked gets an entry with its version and platform, read off its name; npm skips it where the platform is another.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>;
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'aix', 'win32'];
/** Longer names first: `arm64` before `arm`. */
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'arm'];

/** Optional dependencies that some locked package names and no entry locks. */
export function unlocked({ packages }: Lockfile): { name: string; version: string; dev: boolean }[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) =>
      isLocked(packages, path, name) ? [] : [{ name, version, dev }],
    ),
  );
}

/** As Node looks: beside the package itself, then in each folder around it. */
function isLocked(packages: Lockfile['packages'], path: string, name: string): boolean {
  if (packages[`${path === '' ? '' : `${path}/`}node_modules/${name}`] !== undefined) return true;
  if (path === '') return false;
  return isLocked(packages, path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name);
}

/** The lockfile with an entry for every optional dependency. */
export function completed<T extends Lockfile>(lockfile: T): T {
  const entries = unlocked(lockfile).map(({ name, version, dev }) => [`node_modules/${name}`, entryOf(name, version, dev)]);
  const packages = Object.entries({ ...lockfile.packages, ...Object.fromEntries(entries) });
  return { ...lockfile, packages: Object.fromEntries(packages.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function entryOf(name: string, version: string, dev: boolean): object {
  const words = name.split(/[/-]/);
  const system = SYSTEMS.find((each) => words.includes(each));
  const processor = PROCESSORS.find((each) => words.includes(each));
  const musl = words.some((word) => word.startsWith('musl'));
  return {
    version,
    ...(processor === undefined ? {} : { cpu: [processor] }),
    ...(dev ? { dev } : {}),
    ...(musl ? { libc: ['musl'] } : {}),
    optional: true,
    ...(system === undefined ? {} : { os: [system] }),
  };
}

if (import.meta.filename === argv[1]) {
  const file = join(import.meta.dirname, '../package-lock.json');
  const lockfile = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
  for (const { name, version } of unlocked(lockfile)) console.log(`locking ${name} ${version}`);
  writeFileSync(file, `${JSON.stringify(completed(lockfile), null, 2)}\n`);
}
