import type { QueueCounts } from './queue.ts';
import type { WorkerNews } from './work.ts';

/** What one worker has done since it started. */
export class WorkerTally {
  pages = 0;
  statements = 0;
  failed = 0;
  troubles = 0;

  hear(news: WorkerNews): void {
    if (news.kind === 'stored') {
      this.pages += 1;
      this.statements += news.put.statements;
    } else if (news.kind === 'failed') this.failed += 1;
    else this.troubles += 1;
  }
}

/** In Prometheus's text format, version 0.0.4. */
export function metrics(tally: WorkerTally, queue: QueueCounts): string {
  const lines: readonly (readonly [name: string, type: 'counter' | 'gauge', help: string, value: number])[] = [
    ['readout_pages_stored_total', 'counter', 'Pages this worker has stored.', tally.pages],
    ['readout_statements_stored_total', 'counter', 'Statements in the pages this worker has stored.', tally.statements],
    ['readout_pages_failed_total', 'counter', 'Pages this worker could not read.', tally.failed],
    ['readout_batches_lost_total', 'counter', 'Batches that could not be stored and are tried again.', tally.troubles],
    ['readout_queue_waiting', 'gauge', 'Pages waiting for a worker.', queue.waiting],
    ['readout_queue_active', 'gauge', 'Pages that workers have.', queue.active],
    ['readout_queue_dead', 'gauge', 'Pages that could not be read and wait for a person.', queue.dead],
  ];
  return lines.map(([name, type, help, value]) => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`).join('');
}
