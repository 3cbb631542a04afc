import type { Store } from '../../store/port.ts';
import { issueName } from '../issue-names.ts';
import { positionsOf } from '../links/positions.ts';
import { timelineOf } from '../links/timeline.ts';
import type { PositionCell, Timeline } from '../links/types.ts';

/** Who says what about one issue, and where each stands on it. */
export interface IssueView {
  readonly issue: string;
  readonly name: string;
  /** Lanes are actors. */
  readonly timeline: Timeline;
  readonly positions: readonly PositionCell[];
}

/** Statements in the picture. */
const DRAWN = 200;

/** Null when the record has nothing about it. */
export async function issueView(store: Store, issue: string): Promise<IssueView | null> {
  const timeline = await timelineOf(store, { issue, most: DRAWN });
  if (timeline.lanes.length === 0) return null;
  const { cells } = await positionsOf(store, { issue });
  return { issue, name: issueName(issue), timeline, positions: cells.filter((cell) => cell.issue === issue) };
}
