import type { ResolvedStatement } from '../types/statement.ts';

/** Below this confidence a person should look before relying on a statement. */
const UNSURE = 0.5;

/** Whether a statement waits for a person: its speaker is ambiguous, or the reader is not sure of it. */
export const needsYou = (statement: ResolvedStatement): boolean =>
  (statement.speaker === null && statement.candidates.length > 1) || statement.confidence < UNSURE;
