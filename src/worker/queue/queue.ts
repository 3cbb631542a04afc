import { PgBoss } from 'pg-boss';
import type { PageTask } from '../page.ts';
import { jobOf, type PageJob } from './jobs.ts';

/** Pages to be read, and pages that could not be: kept for a person, with the reason. */
export const PAGES = 'pages';
const DEAD = 'dead';

export interface QueueOptions {
  /** Seconds after which a page whose worker was not heard of again is given to another. */
  readonly lease?: number;
  /** How often the queue is looked after, in seconds. */
  readonly every?: number;
}

export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly done: number;
  readonly dead: number;
}

export interface DeadPage {
  readonly id: string;
  readonly source: string;
  readonly reason: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Jobs taken to the queue at once, and the number waiting from which whoever adds more has to wait. */
const BATCH = 100;
const MOST_WAITING = 20_000;
const LEASE = 300;
const EVERY = 30;
/** Pages whose worker was lost so often are not tried again by themselves. */
const TRIES = 12;

/** The queue beside a record in PostgreSQL, in a schema of its own (pg-boss). */
export class Queue {
  readonly boss: PgBoss;
  private readonly schema: string;

  private constructor(boss: PgBoss, schema: string) {
    this.boss = boss;
    this.schema = schema;
  }

  static async open(address: string, { lease = LEASE, every = EVERY }: QueueOptions = {}): Promise<Queue> {
    const url = new URL(address);
    const record = url.searchParams.get('schema');
    url.searchParams.delete('schema');
    const schema = record === null ? 'readout_jobs' : `readout_jobs_${record}`;
    const boss = new PgBoss({
      connectionString: url.href,
      schema,
      max: 3,
      schedule: false,
      superviseIntervalSeconds: every,
      monitorIntervalSeconds: every,
      maintenanceIntervalSeconds: every,
    });
    // A connection that is lost is opened again; what was under way is told by the call that it belonged to.
    boss.on('error', () => {});
    await boss.start();
    await boss.createQueue(DEAD, { retentionSeconds: 365 * 86_400 }).catch(unlessThere);
    await boss
      .createQueue(PAGES, {
        retryLimit: TRIES,
        retryDelay: 1,
        retryBackoff: true,
        expireInSeconds: lease,
        deleteAfterSeconds: 86_400,
        deadLetter: DEAD,
      })
      .catch(unlessThere);
    return new Queue(boss, schema);
  }

  /** Adds pages; waits while too many are waiting, so that a fast reader of files never fills the database. */
  async add(pages: AsyncIterable<PageTask> | Iterable<PageTask>, added: (count: number) => void = () => {}): Promise<number> {
    let batch: { data: PageJob }[] = [];
    let count = 0;
    const flush = async (): Promise<void> => {
      if (batch.length === 0) return;
      await this.room();
      await this.boss.insert(PAGES, batch);
      count += batch.length;
      added(count);
      batch = [];
    };
    for await (const page of pages) {
      batch.push({ data: jobOf(page) });
      if (batch.length >= BATCH) await flush();
    }
    await flush();
    return count;
  }

  async counts(): Promise<QueueCounts> {
    const rows = await this.sql<{ name: string; state: string; n: string }>(
      `SELECT name, state::text AS state, count(*) AS n FROM ${this.schema}.job GROUP BY name, state`,
    );
    const of = (name: string, ...states: string[]): number =>
      rows.reduce((sum, row) => sum + (row.name === name && states.includes(row.state) ? Number(row.n) : 0), 0);
    return {
      waiting: of(PAGES, 'created', 'retry'),
      active: of(PAGES, 'active'),
      done: of(PAGES, 'completed'),
      dead: of(DEAD, 'created', 'retry'),
    };
  }

  /** Pages that could not be read, newest first. */
  async dead(limit: number): Promise<DeadPage[]> {
    const rows = await this.sql<{ id: string; source: string; reason: string; at: string }>(
      `SELECT d.id::text AS id, d.data->>'source' AS source, coalesce(d.output->>'message', d.output::text, 'its worker was lost') AS reason,
         to_char(d.created_on AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at
       FROM ${this.schema}.job d WHERE d.name = '${DEAD}' AND d.state < 'active' ORDER BY d.created_on DESC LIMIT ${Number(limit)}`,
    );
    return rows;
  }

  /** Gives the pages that could not be read to the workers again. */
  replay(): Promise<number> {
    return this.boss.redrive(DEAD, { destination: PAGES });
  }

  async close(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 30_000 });
  }

  private async room(): Promise<void> {
    for (;;) {
      const { waiting } = await this.counts();
      if (waiting < MOST_WAITING) return;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }

  private async sql<T>(text: string): Promise<T[]> {
    const db = this.boss.getDb();
    return (await db.executeSql(text)).rows as T[];
  }
}

function unlessThere(error: Error): void {
  if (!/already exists/i.test(error.message)) throw error;
}
