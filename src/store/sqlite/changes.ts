import type { Connection } from './connection.ts';
import { Deltas } from './deltas.ts';
import { Relinking } from './links.ts';

/** What a transaction changes besides the rows of its documents, gathered and written once at its end. */
export class Changes {
  readonly deltas = new Deltas();
  readonly links: Relinking;
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
    this.links = new Relinking(connection);
  }

  write(): void {
    this.deltas.write(this.connection);
    this.links.finish();
  }
}
