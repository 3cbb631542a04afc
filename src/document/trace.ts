import type { Decision, Trace } from '../types/decision.ts';

/** Nobody listens: a decision is never even built. */
export const silent: Trace = () => {};

/** Collects decisions in the order they were made, for `readout explain`. */
export function collector(): { readonly trace: Trace; readonly decisions: readonly Decision[] } {
  const decisions: Decision[] = [];
  return { trace: (decide) => void decisions.push(decide()), decisions };
}
