import type { Filter } from '../../types/filter.ts';
import type { LinkKind, LinkOf } from '../../types/links.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Incoming, LinkPage, Order, Put, Store } from '../port.ts';
import { actor, called, names, speakers } from './actors.ts';
import { link, links } from './ask-links.ts';
import { Changes } from './changes.ts';
import { check } from './check.ts';
import {
  document,
  documents,
  heads,
  isMissing,
  latest,
  months,
  original,
  packed,
  present,
  putDocument,
  storedReading,
  withdraw,
} from './documents.ts';
import type { Engine, Session } from './engine.ts';
import { facets } from './facets.ts';
import { append, entries, queuedRows } from './ledger.ts';
import { isLinked } from './links.ts';
import { relink } from './relink.ts';
import { count, select, statement, statementsOf } from './statements.ts';
import { tally, totals } from './totals.ts';
import { copiesOf, voices } from './voices.ts';

/** Statements read at once while streaming. */
const PAGE = 500;

/** The store over an engine: each question is a transaction of its own. */
export class SqlStore implements Store {
  /** For those who go below the questions: copying a record, running jobs beside it. */
  readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  get location(): string {
    return this.engine.location;
  }

  put: Store['put'] = (batch) => putAll(this.engine, batch);

  missing: Store['missing'] = (offers, version) =>
    this.engine.read(async (session) => {
      const missing = [];
      for (const offer of offers) missing.push(await isMissing(session, offer, version));
      return missing;
    });

  document: Store['document'] = (id) => this.engine.read((session) => document(session, id));

  documentsLike: Store['documentsLike'] = (prefix) =>
    this.engine.read(async (session) => {
      const sql = "SELECT sha FROM document WHERE sha >= ? AND sha < CAST(? AS TEXT) || '~' ORDER BY sha LIMIT 10";
      return (await session.all(sql, prefix, prefix)).map((row) => String(row.sha));
    });

  documents: Store['documents'] = (after, limit) => this.engine.read((session) => documents(session, after, limit));

  heads: Store['heads'] = (ids) => this.engine.read((session) => heads(session, ids));

  latest: Store['latest'] = (offset, limit) => this.engine.read((session) => latest(session, offset, limit));

  months: Store['months'] = () => this.engine.read(months);

  original: Store['original'] = (id) => this.engine.read((session) => original(session, id));

  reading: Store['reading'] = (id) => this.engine.read((session) => storedReading(session, id));

  select: Store['select'] = (question) => this.engine.read((session) => select(session, question));

  facets: Store['facets'] = (filter, most) => this.engine.read((session) => facets(session, filter, most));

  count: Store['count'] = (filter, most) => this.engine.read((session) => count(session, filter, most));

  /** Reads in a session of its own, which holds one moment of the record while others go on writing. */
  async *stream(filter: Filter, order: Order): AsyncGenerator<RecordedStatement> {
    const { session, close } = await this.engine.apart();
    try {
      for (let after: string | null = null; ; ) {
        const page = await select(session, { filter, order, after, limit: PAGE });
        yield* page.statements;
        after = page.next;
        if (after === null) return;
      }
    } finally {
      await close();
    }
  }

  statement: Store['statement'] = (id) => this.engine.read((session) => statement(session, id));

  statementsOf: Store['statementsOf'] = (id) => this.engine.read((session) => statementsOf(session, id));

  names: Store['names'] = (actors) => this.engine.read((session) => names(session, actors));

  called: Store['called'] = (name) => this.engine.read((session) => called(session, name));

  speakers: Store['speakers'] = (offset, limit) => this.engine.read((session) => speakers(session, offset, limit));

  actor: Store['actor'] = (id) => this.engine.read((session) => actor(session, id));

  // A link of a kind has that kind's shape: what its linker made was kept as it was.
  links: Store['links'] = <K extends LinkKind>(kind: K, question: Parameters<Store['links']>[1]) =>
    this.engine.read((session) => links(session, kind, question)) as Promise<LinkPage<LinkOf[K]>>;

  link: Store['link'] = <K extends LinkKind>(kind: K, id: string) =>
    this.engine.read((session) => link(session, kind, id)) as Promise<LinkOf[K] | null>;

  voices: Store['voices'] = (documents) =>
    this.engine.read(async (session) => {
      const voice = await voices(session, documents);
      return new Map(documents.map((document) => [document, voice(document)]));
    });

  copies: Store['copies'] = (id) => this.engine.read(async (session) => [...(await copiesOf(session, id))].sort());

  linked: Store['linked'] = () => this.engine.read(isLinked);

  relink: Store['relink'] = (progress = () => {}) => relink(this.engine, progress);

  decide: Store['decide'] = (action, by) =>
    this.engine.write(async (session) => {
      const entry = await append(session, action, by);
      const about = (await session.get('SELECT document FROM entry WHERE id = ?', entry.id))?.document;
      if (typeof about === 'string') await refresh(session, about);
      return entry;
    });

  entries: Store['entries'] = (which) => this.engine.read((session) => entries(session, which));

  queued: Store['queued'] = () => this.engine.read(queuedRows);

  tally: Store['tally'] = (facet, limit) => this.engine.read((session) => tally(session, facet, limit));

  totals: Store['totals'] = () => this.engine.read(totals);

  backup: Store['backup'] = (to, progress = () => {}) => this.engine.backup(to, progress);

  check: Store['check'] = async (progress = () => {}) => {
    const { session, close } = await this.engine.apart();
    try {
      return await check(session, progress);
    } finally {
      await close();
    }
  };

  close: Store['close'] = () => this.engine.close();
}

/** Takes a batch in; `also` is part of the same transaction. */
export async function putAll(
  engine: Engine,
  batch: readonly Incoming[],
  also: (session: Session) => Promise<void> = async () => {},
): Promise<Put[]> {
  const ready = batch.map(packed);
  return engine.write(async (session) => {
    const changes = new Changes(session);
    const done: Put[] = [];
    for (const each of ready) done.push(await putDocument(session, each, changes));
    await changes.write();
    await also(session);
    return done;
  });
}

/** Derives a document's statements again, after a decision about it. */
async function refresh(session: Session, sha: string): Promise<void> {
  const id = Number((await session.get('SELECT id FROM document WHERE sha = ?', sha))?.id);
  const changes = new Changes(session);
  await withdraw(session, id, sha, changes);
  await present(session, id, sha, changes);
  await changes.write();
}
