import { spawn } from 'node:child_process';
import process from 'node:process';
import { isLoopback } from '../../server/security/hosts.ts';
import { register, whose } from '../../server/security/people.ts';
import { loadPeople } from '../../server/security/people-file.ts';
import { serve } from '../../server/serve.ts';
import type { OpenedRecord } from '../../views/record/open-record.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { author, type RecordOptions, withRecord } from '../record.ts';
import { peopleFile } from './people.ts';

export interface ServeCommandOptions extends RecordOptions {
  readonly host?: string;
  readonly port?: number;
  readonly people?: string;
  /** Names it is served under by a proxy. */
  readonly name?: readonly string[];
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
  const house = { record, who: author(options).who, now: () => new Date().toISOString(), log: io.err };
  try {
    const people = loadPeople(peopleFile(options, record.location));
    const guest = isLoopback(host) || people.length > 0 ? null : register(house.who, 'admin', house.now());
    const known = guest === null ? people : [guest.person];
    const served = await serve(house, {
      host,
      port: options.port ?? PORT,
      names: options.name ?? [],
      ...(known.length === 0 ? {} : { people: (token: string) => whose(known, token) }),
    });
    const address = guest === null ? served.address : `${served.address}/?token=${guest.token}`;
    if (guest !== null)
      io.err('readout: others can reach this machine; whoever has the address below, with its token, may read and review');
    if (people.length > 0) io.err(`readout: ${people.length} people may come in, each with the token of readout people`);
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
