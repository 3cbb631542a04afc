import { newSink, type Sink } from '../../src/document/6-attribution/learned/sink.ts';
import type { Rows } from './crf-trainer.ts';

/** The hashed features of places `first`..`last`, one after the other. */
export function collectRows(first: number, last: number, featuresOf: (i: number, sink: Sink) => void): Rows {
  const sink = newSink();
  const offsets = new Int32Array(last - first + 1);
  for (let i = first; i < last; i++) {
    featuresOf(i, sink);
    offsets[i - first + 1] = sink.count;
  }
  return { ids: sink.keys.slice(0, sink.count), offsets };
}
