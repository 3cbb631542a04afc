import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { printFound } from '../print-found.ts';
import { type RecordOptions, withRecord } from '../record.ts';

export interface PageCommandOptions extends RecordOptions {
  readonly limit?: number;
  readonly after?: string;
  readonly oldest?: boolean;
}

/** Options of the command line as those of the library. */
export const pageOptions = ({ limit, after, oldest }: PageCommandOptions) => ({
  order: oldest === true ? ('oldest' as const) : ('newest' as const),
  ...(limit === undefined ? {} : { limit }),
  after: after ?? null,
});

/** `readout search`: statements that fit a query. */
export const searchCommand = (query: string, options: PageCommandOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    await printFound(await record.search(query, pageOptions(options)), options, io);
    return EXIT.ok;
  });
