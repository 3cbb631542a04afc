import type { Store } from '../store/port.ts';

/** Answers kept. */
const KEPT = 64;

/**
 * Keeps answers for as long as the record is as it was: views over links look at thousands of them, and nothing they say changes until a
 * page or a decision comes in. The totals of a record name its state: every document, reader and ledger entry counts in them.
 */
export class Remembered {
  private state = '';
  private readonly answers = new Map<string, unknown>();
  private readonly store: Pick<Store, 'totals'>;

  constructor(store: Pick<Store, 'totals'>) {
    this.store = store;
  }

  async answer<T>(key: string, work: () => Promise<T>): Promise<T> {
    const state = JSON.stringify(await this.store.totals());
    if (state !== this.state) this.answers.clear();
    this.state = state;
    if (this.answers.has(key)) return this.answers.get(key) as T;
    const answer = await work();
    const [oldest] = this.answers.keys();
    if (this.answers.size >= KEPT && oldest !== undefined) this.answers.delete(oldest);
    // What was worked out while the record changed belongs to neither state.
    if (this.state === state) this.answers.set(key, answer);
    return answer;
  }
}
