import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { ROOT } from '../../support/built.ts';
import { folderOf } from '../../support/folder.ts';

/** Starts the command, and gives the last line it prints before it waits. */
async function started(
  args: readonly string[],
  cwd: string,
): Promise<{ readonly line: string; readonly stop: () => Promise<number | null> }> {
  const child = spawn(execPath, [join(ROOT, 'bin/readout.js'), ...args], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const { value } = await lines.next();
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    line: String(value),
    stop: async () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

const statusUnder = (address: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = request(address, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on('error', reject);
    sent.end();
  });

test('readout serve prints its address, takes the next port where one is taken, answers to no other name, and ends when told', async () => {
  const folder = folderOf({});
  const first = await started(['serve', 'one.db', '--no-open', '--port', '41730'], folder);
  expect(first.line).toMatch(/^http:\/\/127\.0\.0\.1:417\d\d$/);
  const second = await started(['serve', 'two.db', '--no-open', '--port', first.line.split(':').at(-1) ?? ''], folder);
  expect(second.line).not.toBe(first.line);
  expect(await (await fetch(first.line)).text()).toContain('Nothing read yet');
  expect(await statusUnder(first.line, 'evil.example')).toBe(421);
  expect([await first.stop(), await second.stop()]).toEqual([0, 0]);
});

test('with --host everybody needs the token of the printed address', async () => {
  const served = await started(['serve', 'one.db', '--no-open', '--host', '0.0.0.0', '--port', '41770'], folderOf({}));
  const [, port, token] = /^http:\/\/0\.0\.0\.0:(\d+)\/\?token=(\S+)$/.exec(served.line) ?? [];
  expect(token?.length).toBeGreaterThan(20);
  const local = `http://127.0.0.1:${port}`;
  expect((await fetch(local)).status).toBe(401);
  const cookie = (await fetch(`${local}/?token=${token}`, { redirect: 'manual' })).headers.get('set-cookie')?.split(';')[0] ?? '';
  expect((await fetch(local, { headers: { cookie } })).status).toBe(200);
  expect(await served.stop()).toBe(0);
});
