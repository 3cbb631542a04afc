import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import process from 'node:process';
import { isLoopback } from '../../server/security/hosts.ts';
import { serve } from '../../server/serve.ts';
import type { OpenedRecord } from '../../views/record/open-record.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { author, type RecordOptions, withRecord } from '../record.ts';

export interface ServeCommandOptions extends RecordOptions {
  readonly host?: string;
  readonly port?: number;
  /** False: leave the browser alone. */
  readonly open?: boolean;
}

export const HOST = '127.0.0.1';
export const PORT = 4173;

/** `readout serve [RECORD]`: the app over a record, until it is stopped. A record that is not there is made. */
export const serveCommand = (file: string | undefined, options: ServeCommandOptions, io: Io): Promise<ExitCode> =>
  withRecord(file === undefined ? options : { ...options, db: file }, io, (record) => serveRecord(record, options, io), true);

/** Serves until Ctrl-C; the address is the last line that is printed. */
export async function serveRecord(record: OpenedRecord, options: ServeCommandOptions, io: Io): Promise<ExitCode> {
  const host = options.host ?? HOST;
  const secret = isLoopback(host) ? null : randomBytes(18).toString('base64url');
  const house = { record, who: author(options).who, now: () => new Date().toISOString(), log: io.err };
  try {
    const served = await serve(house, { host, port: options.port ?? PORT, ...(secret === null ? {} : { token: secret }) });
    const address = secret === null ? served.address : `${served.address}/?token=${secret}`;
    if (secret !== null)
      io.err('readout: others can reach this machine; whoever has the address below, with its token, may read and review');
    await io.out(`${address}\n`);
    if (options.open !== false && io.interactive === true) openBrowser(address);
    await stopped();
    await served.close();
    return EXIT.ok;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall !== 'listen') throw error;
    io.err(`readout: cannot listen on ${host}: ${(error as Error).message}`);
    return EXIT.failed;
  }
}

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
  });

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** Where there is no browser to open, the printed address is enough. */
function openBrowser(address: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? [];
  if (command === undefined) return;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
