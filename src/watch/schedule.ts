/** What is remembered of a feed between two looks at it. Times are milliseconds since 1970. */
export interface FeedState {
  readonly etag: string | null;
  readonly modified: string | null;
  /** Looks in a row that failed, and why the last one did. */
  readonly failures: number;
  readonly trouble: string | null;
  /** When it is looked at next. */
  readonly due: number;
  /** Items that were taken, the last first. */
  readonly seen: readonly string[];
}

export type Look =
  | {
      readonly kind: 'changed';
      readonly etag: string | null;
      readonly modified: string | null;
      readonly ttl: number | null;
      readonly ids: readonly string[];
    }
  | { readonly kind: 'unchanged' }
  /** `after`: seconds that the server asked for (Retry-After), or null. */
  | { readonly kind: 'failed'; readonly why: string; readonly after: number | null };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A feed that never worked out for this many looks in a row is called dead; it is still tried once a day. */
export const DEAD = 8;
/** Items remembered of a feed: more than any feed shows at once. */
const REMEMBERED = 2_000;

export const NEW_FEED: FeedState = { etag: null, modified: null, failures: 0, trouble: null, due: 0, seen: [] };

/** What to remember after a look, and when to look again: at the pace the feed asks for, after failures twice as late each time. */
export function afterLook(state: FeedState, look: Look, now: number, every: number): FeedState {
  if (look.kind === 'failed') {
    const failures = state.failures + 1;
    const wait = failures >= DEAD ? DAY : Math.min(DAY, every * 2 ** failures);
    return { ...state, failures, trouble: look.why, due: now + Math.max(wait, (look.after ?? 0) * 1_000) };
  }
  const well = { ...state, failures: 0, trouble: null };
  if (look.kind === 'unchanged') return { ...well, due: now + every };
  const pace = Math.min(DAY, Math.max(every, (look.ttl ?? 0) * MINUTE));
  const seen = [...new Set([...look.ids, ...state.seen])].slice(0, REMEMBERED);
  return { ...well, etag: look.etag, modified: look.modified, due: now + pace, seen };
}

export const isDead = ({ failures }: FeedState): boolean => failures >= DEAD;
