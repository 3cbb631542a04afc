// Makes a fresh clone ready: installs when the lockfile is newer than what is installed, builds when a source is newer than the
// build. Runs before `npm start` and `npm test` on whatever Node is there (any from 20), so plain JavaScript and no dependency.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const changed = (path) => (existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : 0);
const newestIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);

function run(what, command, args) {
  console.error(`readout: ${what} ...`);
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.status !== 0) {
    console.error(`readout: ${what} failed; run "${[command, ...args].join(' ')}" to see why`);
    process.exit(done.status ?? 1);
  }
}

const installed = changed('node_modules/.package-lock.json');
if (installed === 0 || installed < changed('package-lock.json'))
  run('installing dependencies (once)', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
if (changed('dist/edge.tsbuildinfo') < Math.max(newestIn('src'), newestIn('web'), changed('package.json')))
  run('building', 'npm', ['run', '-s', 'build']);
