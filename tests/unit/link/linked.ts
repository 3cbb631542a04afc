import { createHash } from 'node:crypto';
import { recorded } from '../../../src/record/derive.ts';
import type { LinkedDocument } from '../../../src/types/fact.ts';
import { aReading, type Made } from '../../support/a-reading.ts';

/** A document by hand as links see it, named by its source. */
export function linked(made: Made): LinkedDocument {
  const reading = aReading(made);
  const id = `sha256:${createHash('sha256').update(`${made.source} ${made.text}`).digest('hex')}`;
  const named = { ...reading, document: { ...reading.document, id } };
  return { reading: named, statements: recorded(named) };
}

/** Every document its own voice. */
export const ALONE = { voice: (document: string): string => document };
