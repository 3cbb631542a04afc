import { userInfo } from 'node:os';
import process from 'node:process';
import { explainQueryError, QueryError } from '../query/ast.ts';
import { type Author, StoreError } from '../store/port.ts';
import { type OpenedRecord, openRecord } from '../views/record/open-record.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Io } from './io.ts';

export interface RecordOptions {
  /** The record's file; without it $READOUT_DB, else readout.db in the folder one is in. */
  readonly db?: string;
  readonly json?: boolean;
  readonly color?: boolean;
  readonly who?: string;
}

export const recordPath = ({ db }: RecordOptions): string => db ?? process.env.READOUT_DB ?? 'readout.db';

/** Opens the record, hands it to `use`, closes it, and turns what goes wrong into a message and an exit code. */
export async function withRecord(
  options: RecordOptions,
  io: Io,
  use: (record: OpenedRecord) => Promise<ExitCode>,
  create = false,
): Promise<ExitCode> {
  try {
    const record = await openRecord(recordPath(options), { create });
    try {
      return await use(record);
    } finally {
      await record.close();
    }
  } catch (error) {
    return told(error, io);
  }
}

/** Prints what a person can do something about; anything else is our own bug and goes on. */
export function told(error: unknown, io: Io): ExitCode {
  if (error instanceof QueryError) {
    io.err(explainQueryError(error));
    return EXIT.usage;
  }
  if (!(error instanceof StoreError)) throw error;
  io.err(`readout: ${error.message}`);
  return error.fault === 'refused' || error.fault === 'too-complex' ? EXIT.usage : EXIT.failed;
}

/** Who decides, and when. */
export const author = ({ who }: RecordOptions): Author => ({
  who: who ?? process.env.READOUT_WHO ?? userInfo().username,
  at: new Date().toISOString(),
});
