import type { Entry } from '../../types/ledger.ts';

/** The entries that hold, in order: without those undone, and without the undoing. Undoing an undo brings its entry back. */
export function effective(entries: readonly Entry[]): Entry[] {
  const undone = new Set<number>();
  const latestFirst = [...entries].sort((a, b) => b.id - a.id);
  for (const { id, action } of latestFirst) if (action.kind === 'undo' && !undone.has(id)) undone.add(action.entry);
  return latestFirst.filter(({ id, action }) => action.kind !== 'undo' && !undone.has(id)).reverse();
}
