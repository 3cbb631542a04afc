import type { SaysOptions } from '../../views/record/search.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { printFound } from '../print-found.ts';
import { withRecord } from '../record.ts';
import { type PageCommandOptions, pageOptions } from './search.ts';

export interface SaysCommandOptions extends PageCommandOptions, Omit<SaysOptions, 'order' | 'limit' | 'after'> {}

/** `readout says NAME`: what somebody says, or what is said for them. */
export const saysCommand = (name: string, options: SaysCommandOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    await printFound(await record.says(name, { ...options, ...pageOptions(options) }), options, io);
    return EXIT.ok;
  });
