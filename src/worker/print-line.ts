import { readLine } from '../load/read-jsonl.ts';

/** A line of JSON lines on its way to being read, in this thread or another. */
export interface LineTask {
  /** Null when the line is too long to be read. */
  readonly line: Uint8Array | null;
  /** Counted from 1. */
  readonly number: number;
}

/** What is printed for a line: a Reading or `{"id","error"}`, as JSON. */
export interface PrintedLine {
  readonly json: string;
  readonly failed: boolean;
}

/** Reads one line and makes its JSON here, so that the thread that prints has nothing left to do. */
export default function printLine({ line, number }: LineTask): PrintedLine {
  const result = readLine(line, number);
  return { json: JSON.stringify(result), failed: 'error' in result };
}
