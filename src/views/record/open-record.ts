import type { Author, Entries, Store } from '../../store/port.ts';
import { type OpenOptions, openSqlite } from '../../store/sqlite/open.ts';
import type { Entry, StatementChange } from '../../types/ledger.ts';
import type { Queued } from '../../types/record.ts';
import { briefOf } from '../links/brief.ts';
import { comparisonOf } from '../links/comparison.ts';
import { denialsOf } from '../links/denials.ts';
import { phrasesOf } from '../links/phrases.ts';
import { positionsOf } from '../links/positions.ts';
import type {
  BriefQuestion,
  CompareQuestion,
  DenialsQuestion,
  PhrasesQuestion,
  PositionsQuestion,
  TimelineQuestion,
} from '../links/questions.ts';
import { timelineOf } from '../links/timeline.ts';
import type { Brief, Comparison, Denials, Phrases, Positions, Timeline } from '../links/types.ts';
import { type ActorRow, type ActorsOptions, type ActorView, actors, actorsCalled } from './actors.ts';
import { decideAbout, merge, retract, split } from './decide.ts';
import { type RecordStats, recordStats } from './record-stats.ts';
import type { StatementRow } from './row.ts';
import { everyRow, type Found, type PageOptions, type SaysOptions, says, search } from './search.ts';
import { type Shown, show } from './show.ts';
import { type TrainingExample, trainingExamples } from './training.ts';
import { type Verified, type VerifyOptions, verify } from './verify.ts';
import { type Uses, type WhenOptions, when } from './when.ts';

/** A record, open: the questions of the command line as functions. Close it when done. */
export interface OpenedRecord {
  readonly location: string;
  /** The store below, for those who add to the record. */
  readonly store: Store;
  /** Statements that fit a query; see docs/record.md for the language. Throws a QueryError that explains itself. */
  readonly search: (query: string, options?: PageOptions) => Promise<Found>;
  /** What somebody says, or what is said for them. */
  readonly says: (name: string, options?: SaysOptions) => Promise<Found>;
  /** When a formulation was used, by whom, first and last. */
  readonly when: (words: string, options?: WhenOptions) => Promise<Uses>;
  /** Whether somebody said these words: exact, altered with the differences, or not found. */
  readonly verify: (words: string, options?: VerifyOptions) => Promise<Verified>;
  /** Every row of a query, from one moment of the record: what an export writes. */
  readonly rows: (query: string, options?: Pick<PageOptions, 'order'>) => AsyncIterable<StatementRow>;
  /** A statement or document by its id; null when there is none. */
  readonly show: (id: string) => Promise<Shown | null>;
  readonly actors: (options?: ActorsOptions) => Promise<readonly ActorRow[]>;
  readonly actor: (name: string) => Promise<readonly ActorView[]>;
  readonly stats: () => Promise<RecordStats>;
  /** What stands out: findings across pages, strongest first. */
  readonly brief: (question?: BriefQuestion) => Promise<Brief>;
  /** Accounts of one event side by side. */
  readonly compare: (question: CompareQuestion) => Promise<Comparison>;
  /** Claims with what answers them; accusations and denials that stand alone. */
  readonly denials: (question?: DenialsQuestion) => Promise<Denials>;
  /** Who stands where on what on a day, and what is otherwise than on another. */
  readonly positions: (question?: PositionsQuestion) => Promise<Positions>;
  /** Formulations that recur: first and last use, by whom, in whose voice. */
  readonly phrases: (question?: PhrasesQuestion) => Promise<Phrases>;
  /** What somebody says, issue by issue, in the order of days. */
  readonly timeline: (question?: TimelineQuestion) => Promise<Timeline>;
  readonly log: (which?: Entries) => Promise<readonly Entry[]>;
  /** Decisions that no statement can take since a document was read again. */
  readonly queued: () => Promise<readonly Queued[]>;
  readonly decide: (statement: string, change: StatementChange, by: Author) => Promise<Entry>;
  readonly merge: (from: string, into: string, by: Author) => Promise<Entry>;
  readonly split: (actor: string, by: Author) => Promise<Entry>;
  readonly retract: (document: string, why: string, by: Author) => Promise<Entry>;
  readonly undo: (entry: number, by: Author) => Promise<Entry>;
  readonly training: () => AsyncIterable<TrainingExample>;
  readonly close: () => Promise<void>;
}

/** Opens the record in a file, or at a `postgres://` address; `create` makes it when it is not there. Throws a StoreError that says what is wrong. */
export async function openRecord(location: string, options: Pick<OpenOptions, 'create'> = {}): Promise<OpenedRecord> {
  if (!isAddress(location)) return recordOver(openSqlite(location, options));
  const { openPostgres } = await import('../../store/postgres/open.ts');
  return recordOver(await openPostgres(location, options));
}

/** Whether a record is kept in a database, not in a file. */
export const isAddress = (location: string): boolean => /^postgres(?:ql)?:/.test(location);

/** The questions over any store. */
export function recordOver(store: Store): OpenedRecord {
  return {
    location: store.location,
    store,
    search: (query, options) => search(store, query, options),
    says: (name, options) => says(store, name, options),
    when: (words, options) => when(store, words, options),
    verify: (words, options) => verify(store, words, options),
    rows: (query, options) => everyRow(store, query, options?.order),
    show: (id) => show(store, id),
    actors: (options) => actors(store, options),
    actor: (name) => actorsCalled(store, name),
    stats: () => recordStats(store),
    brief: (question) => briefOf(store, question),
    compare: (question) => comparisonOf(store, question),
    denials: (question) => denialsOf(store, question),
    positions: (question) => positionsOf(store, question),
    phrases: (question) => phrasesOf(store, question),
    timeline: (question) => timelineOf(store, question),
    log: (which = {}) => store.entries(which),
    queued: () => store.queued(),
    decide: (statement, change, by) => decideAbout(store, statement, change, by),
    merge: (from, into, by) => merge(store, from, into, by),
    split: (actor, by) => split(store, actor, by),
    retract: (document, why, by) => retract(store, document, why, by),
    undo: (entry, by) => store.decide({ kind: 'undo', entry }, by),
    training: () => trainingExamples(store),
    close: () => store.close(),
  };
}
