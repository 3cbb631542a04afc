import { findFiles } from '../load/files.ts';
import type { WebLimits } from '../load/ways-in/web-request.ts';
import type { OpenedRecord } from '../views/record/open-record.ts';
import { ingest, type News, type Offered } from '../worker/ingest.ts';
import { pagesOf } from '../worker/offers.ts';
import { newAlerts } from './alerts.ts';
import { type Delivery, deliver } from './deliver.ts';
import { Hosts } from './hosts.ts';
import { lookAt, newPages } from './look.ts';
import { afterLook, isDead, NEW_FEED } from './schedule.ts';
import { loadState, saveState, type WatchState } from './state.ts';

export interface WatchOptions {
  /** Addresses of feeds. */
  readonly feeds: readonly string[];
  /** Folders and patterns of files. */
  readonly paths: readonly string[];
  /** Saved queries whose new statements are told. */
  readonly queries: readonly string[];
  readonly delivery: Delivery;
  /** Where the watch remembers. */
  readonly state: string;
  readonly limits: WebLimits;
  /** Milliseconds between two looks at a feed, and between two requests to a host. */
  readonly every: number;
  readonly apart: number;
  readonly threads: number;
  readonly heard: (news: WatchNews) => void;
  readonly now: () => number;
}

export type WatchNews =
  | News
  | { readonly kind: 'feed'; readonly address: string; readonly trouble: string; readonly dead: boolean }
  | { readonly kind: 'alerts'; readonly count: number; readonly problems: readonly string[] };

/** A watch over feeds and folders: `round` looks once at everything that is due. What it did is saved after each step. */
export class Watch {
  private readonly record: OpenedRecord;
  private readonly options: WatchOptions;
  private readonly hosts: Hosts;
  private state: WatchState;

  constructor(record: OpenedRecord, options: WatchOptions) {
    this.record = record;
    this.options = options;
    this.hosts = new Hosts(options.apart);
    this.state = loadState(options.state);
  }

  /** Milliseconds until something is due. */
  wait(): number {
    const due = this.options.feeds.map((address) => this.state.feeds[address]?.due ?? 0);
    const next =
      this.options.paths.length > 0
        ? Math.min(FOLDERS, ...due.map((at) => at - this.options.now()))
        : Math.min(...due) - this.options.now();
    return Math.max(100, Math.min(next, FOLDERS));
  }

  async round(): Promise<void> {
    await this.begin();
    for (const address of this.options.feeds)
      if ((this.state.feeds[address]?.due ?? 0) <= this.options.now()) await this.feed(address);
    if (this.options.paths.length > 0) await this.store(this.files());
    await this.alert();
  }

  /** What the record holds before the first round is no news. */
  private async begin(): Promise<void> {
    if (this.state.told !== null) return;
    const known = await newAlerts(this.record, this.options.queries, new Set(), this.instant());
    this.save({ told: known.map(({ id }) => id) });
  }

  private async feed(address: string): Promise<void> {
    const before = this.state.feeds[address] ?? NEW_FEED;
    const { look, feed } = await lookAt(address, before, this.options.limits, this.hosts);
    if (look.kind === 'failed' || feed === null) {
      const after = afterLook(before, look, this.options.now(), this.options.every);
      if (look.kind === 'failed') this.options.heard({ kind: 'feed', address, trouble: look.why, dead: isDead(after) });
      this.save({ feeds: { ...this.state.feeds, [address]: after } });
      return;
    }
    await this.store(newPages(feed, before.seen, this.options.limits, this.hosts));
    this.save({ feeds: { ...this.state.feeds, [address]: afterLook(before, look, this.options.now(), this.options.every) } });
  }

  private files(): AsyncIterable<Offered> {
    const given = { url: null, date: null, outlet: null };
    return pagesOf(findFiles(this.options.paths).files, { given, as: null, allowPrivate: this.options.limits.allowPrivate });
  }

  private store(pages: AsyncIterable<Offered>): Promise<void> {
    const { threads, heard } = this.options;
    return ingest(this.record.store, pages, { threads, now: () => this.instant(), heard });
  }

  private async alert(): Promise<void> {
    const told = new Set(this.state.told ?? []);
    const alerts = await newAlerts(this.record, this.options.queries, told, this.instant());
    if (alerts.length === 0) return;
    const problems = await deliver(alerts, this.options.delivery);
    this.options.heard({ kind: 'alerts', count: alerts.length, problems });
    // What one way could not take is told again on all of them: twice is better than never.
    if (problems.length === 0) this.save({ told: [...told, ...alerts.map(({ id }) => id)] });
  }

  private save(change: Partial<WatchState>): void {
    this.state = { ...this.state, ...change };
    saveState(this.options.state, this.state);
  }

  private instant(): string {
    return new Date(this.options.now()).toISOString();
  }
}

/** How often folders are looked at, in milliseconds. */
const FOLDERS = 2_000;
