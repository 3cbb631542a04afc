import type { Reading } from '../src/types/reading.ts';
import type { Read } from './types.ts';

export interface Recording {
  readonly read: Read;
  /** Every Reading made so far, by its source. */
  readonly readings: ReadonlyMap<string, Reading>;
}

/** A reader that remembers what it read. */
export function recording(read: Read): Recording {
  const readings = new Map<string, Reading>();
  return {
    readings,
    read: (page, options) => {
      const reading = read(page, options);
      readings.set(reading.document.source, reading);
      return reading;
    },
  };
}
