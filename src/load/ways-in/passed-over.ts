import { inside, type Skipped, skipped } from './member.ts';

const MOST_NAMED = 5;

/** Parts of a container that hold no page (pictures, style sheets), counted by type, so that one line can say what was left out. */
export class PassedOver {
  private readonly counts = new Map<string, number>();

  /** `type`: a media type or the end of a file's name. */
  add(type: string): void {
    this.counts.set(type, (this.counts.get(type) ?? 0) + 1);
  }

  /** Nothing when nothing was passed over. */
  *skipped(path: string, what: 'file' | 'record'): Generator<Skipped> {
    const all = [...this.counts.values()].reduce((sum, count) => sum + count, 0);
    if (all === 0) return;
    const kinds = [...this.counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const named = kinds.slice(0, MOST_NAMED).map(([type, count]) => `${count} ${type}`);
    const rest = kinds.length > MOST_NAMED ? ', and others' : '';
    const held = all === 1 ? `1 ${what} that holds no page` : `${all} ${what}s that hold no page`;
    yield skipped(inside(path, 'the rest'), `${held}: ${named.join(', ')}${rest}`);
  }
}
