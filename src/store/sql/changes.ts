import { Deltas } from './deltas.ts';
import type { Session } from './engine.ts';
import { Relinking } from './links.ts';

/** What a transaction changes besides the rows of its documents, gathered and written once at its end. */
export class Changes {
  readonly deltas = new Deltas();
  readonly links: Relinking;
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
    this.links = new Relinking(session);
  }

  async write(): Promise<void> {
    await this.deltas.write(this.session);
    await this.links.finish();
  }
}
