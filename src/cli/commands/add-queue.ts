import { findFiles } from '../../load/files.ts';
import { isAddress } from '../../views/record/open-record.ts';
import type { PageTask } from '../../worker/page.ts';
import { Queue } from '../../worker/queue/queue.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { type RecordOptions, recordPath, told } from '../record.ts';
import { counted } from '../text.ts';
import { type GivenOptions, offersOf } from './add-offers.ts';

export type AddToQueueOptions = GivenOptions & RecordOptions;

/** `readout add --queue`: pages for the workers to read. */
export async function addToQueue(operands: readonly string[], options: AddToQueueOptions, io: Io): Promise<ExitCode> {
  const address = recordPath(options);
  if (!isAddress(address)) {
    io.err('readout: --queue needs a record in PostgreSQL: readout add PATH --queue --db postgres://user@host/database');
    return EXIT.usage;
  }
  const { files, problems } = findFiles(operands);
  const failed = { count: problems.length };
  for (const { path, reason } of problems) io.err(`readout: ${path}: ${reason}`);
  try {
    const queue = await Queue.open(address);
    try {
      const added = await queue.add(pagesOf(files, options, failed, io), (count) => io.draw?.(`\r\u{1b}[K${count} pages`));
      io.draw?.('\r\u{1b}[K');
      if (options.json === true) await io.out(`${JSON.stringify({ queued: added, problems: failed.count })}\n`);
      else await io.out(`${counted(added, 'page')} queued; readout worker reads them, readout queue tells how far\n`);
    } finally {
      await queue.close();
    }
  } catch (error) {
    return told(error, io);
  }
  return failed.count > 0 ? EXIT.failed : EXIT.ok;
}

async function* pagesOf(
  files: readonly string[],
  options: GivenOptions,
  failed: { count: number },
  io: Io,
): AsyncGenerator<PageTask> {
  for await (const offered of offersOf(files, options)) {
    if ('page' in offered) yield offered.page;
    else {
      if (offered.part !== true) failed.count += 1;
      io.err(`readout: ${offered.source}: ${offered.problem}`);
    }
  }
}
