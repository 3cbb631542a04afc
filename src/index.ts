/** The library: `import { read } from 'readout'`. */
export { type ReadOptions, read } from './load/read.ts';
export { type LineId, type LineResult, readJsonl } from './load/read-jsonl.ts';
export type { Decision, Stage, Trace } from './types/decision.ts';
export type * from './types/reading.ts';
