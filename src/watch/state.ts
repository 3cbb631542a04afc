import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { FeedState } from './schedule.ts';

/** Everything a watch remembers: feeds, and what it has already told of. */
export interface WatchState {
  readonly version: 1;
  readonly feeds: Readonly<Record<string, FeedState>>;
  /** Ids of findings and statements that were told; null before the first look: what is there already is no news. */
  readonly told: readonly string[] | null;
}

const NOTHING_YET: WatchState = { version: 1, feeds: {}, told: null };

/** A state that cannot be read is begun anew: nothing is lost but what was told, and pages are known by their bytes. */
export function loadState(file: string): WatchState {
  if (!existsSync(file)) return NOTHING_YET;
  try {
    const state = JSON.parse(readFileSync(file, 'utf8')) as WatchState;
    return state.version === 1 ? state : NOTHING_YET;
  } catch {
    return NOTHING_YET;
  }
}

/** Under another name first: killed at any moment, the state is the old or the new one. */
export function saveState(file: string, state: WatchState): void {
  writeFileSync(`${file}.part`, JSON.stringify(state));
  renameSync(`${file}.part`, file);
}
