import { isAddress } from '../../views/record/open-record.ts';
import { Queue } from '../../worker/queue/queue.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { type RecordOptions, recordPath, told } from '../record.ts';
import { counted, printable } from '../text.ts';

export interface QueueCommandOptions extends RecordOptions {
  readonly dead?: boolean;
  readonly replay?: boolean;
  readonly limit?: number;
}

const LISTED = 50;

/** `readout queue`: how far the workers are, the pages they could not read, and giving these to them again. */
export async function queueCommand(options: QueueCommandOptions, io: Io): Promise<ExitCode> {
  const address = recordPath(options);
  if (!isAddress(address)) {
    io.err('readout: only a record in PostgreSQL has a queue: readout queue --db postgres://user@host/database');
    return EXIT.usage;
  }
  try {
    const queue = await Queue.open(address);
    try {
      await answer(queue, options, io);
    } finally {
      await queue.close();
    }
    return EXIT.ok;
  } catch (error) {
    return told(error, io);
  }
}

async function answer(queue: Queue, { dead, replay, limit = LISTED, json }: QueueCommandOptions, io: Io): Promise<void> {
  const print = (value: unknown, text: string): Promise<void> => io.out(json === true ? `${JSON.stringify(value)}\n` : text);
  if (replay === true) {
    const replayed = await queue.replay();
    return print({ replayed }, `${counted(replayed, 'page')} given to the workers again\n`);
  }
  if (dead === true) {
    const pages = await queue.dead(limit);
    const lines = pages.map(
      ({ at, source, reason }) => `${at}  ${printable(source)}: ${printable(reason.split('\n')[0] ?? '')}\n`,
    );
    return print(pages, lines.length === 0 ? 'every page could be read\n' : lines.join(''));
  }
  const counts = await queue.counts();
  return print(
    counts,
    `${counts.waiting} waiting, ${counts.active} being read, ${counts.done} done, ${counts.dead} could not be read\n`,
  );
}
