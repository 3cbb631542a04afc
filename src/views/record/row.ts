import { isoDay } from '../../lang/calendar.ts';
import type { ActorGroups } from '../../record/ledger/actor-groups.ts';
import type { Store, StoredDocument } from '../../store/port.ts';
import type { ActorId } from '../../types/mention.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Span } from '../../types/span.ts';
import { nameFromId } from '../actor-names.ts';

export interface Named {
  readonly id: ActorId;
  readonly name: string;
}

/** A statement of the record as everybody sees it: the command line, the library and every export have these fields and no others. */
export interface StatementRow {
  readonly id: string;
  /** The day it sorts under, YYYY-MM-DD: of `when`, else of its page. */
  readonly day: string | null;
  readonly speaker: Named | null;
  /** Two or more when it is not certain who speaks; best first. */
  readonly candidates: readonly Named[];
  /** The words on the page that name the source. */
  readonly source: string;
  readonly for: Named | null;
  readonly addressee: Named | null;
  readonly act: RecordedStatement['act'];
  readonly form: RecordedStatement['form'];
  readonly factuality: RecordedStatement['factuality'];
  readonly cue: string;
  /** As on the page; pieces joined by " … ". */
  readonly words: string;
  readonly when: RecordedStatement['when'];
  readonly venue: string | null;
  /** Reporters between the speaker and the page, innermost first. */
  readonly via: readonly Named[];
  readonly outlet: Named | null;
  readonly about: readonly string[];
  readonly positions: RecordedStatement['positions'];
  readonly within: string | null;
  readonly repeats: string | null;
  readonly origin: RecordedStatement['origin'];
  readonly language: string | null;
  readonly confidence: number;
  readonly state: RecordedStatement['state'];
  readonly corrected: boolean;
  readonly notes: readonly string[];
  readonly document: DocumentHead;
  /** UTF-16 offsets into the document's text. */
  readonly spans: { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] };
}

export interface DocumentHead {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  /** Path or URL it was read from. */
  readonly page: string;
  readonly byline: string | null;
  readonly published: string | null;
}

/** Makes rows of statements: looks names and documents up once for all of them. */
export async function rowsOf(
  store: Store,
  groups: ActorGroups,
  statements: readonly RecordedStatement[],
): Promise<StatementRow[]> {
  const named = await namer(store, groups, statements.flatMap(actorsIn));
  const stored = await store.heads([...new Set(statements.map(({ document }) => document))]);
  const heads = new Map(stored.map((document) => [document.id, document]));
  return statements.map((statement) =>
    rowOf(statement, named, headOf(statement.document, heads.get(statement.document) ?? null)),
  );
}

const actorsIn = (statement: RecordedStatement): ActorId[] =>
  [statement.speaker, ...statement.candidates, statement.for, statement.addressee, ...statement.via, statement.outlet].filter(
    (actor) => actor !== null,
  );

export type Namer = (actor: ActorId) => Named;

/** Gives each actor the id it goes under and the name it goes by; joint actors are joined with "and". */
export async function namer(store: Store, groups: ActorGroups, actors: readonly ActorId[]): Promise<Namer> {
  const parts = actors.map(groups.leader).flatMap((actor) => actor.split('+'));
  const names = await store.names([...new Set(parts)]);
  return (actor) => {
    const id = groups.leader(actor);
    const name = id.split('+').map((part) => names.get(part) ?? nameFromId(part));
    return { id, name: name.join(' and ') };
  };
}

export const headOf = (id: string, document: StoredDocument | null): DocumentHead => ({
  id,
  title: document?.headline ?? null,
  url: document?.url ?? null,
  page: document?.origin.source ?? '',
  byline: document?.byline ?? null,
  published: document?.published ?? null,
});

function rowOf(statement: RecordedStatement, named: Namer, document: DocumentHead): StatementRow {
  const maybe = (actor: ActorId | null): Named | null => (actor === null ? null : named(actor));
  return {
    id: statement.id,
    day: statement.day === null ? null : isoDay(statement.day),
    speaker: maybe(statement.speaker),
    candidates: statement.candidates.map(named),
    source: statement.sourceWords,
    for: maybe(statement.for),
    addressee: maybe(statement.addressee),
    act: statement.act,
    form: statement.form,
    factuality: statement.factuality,
    cue: statement.cueWords,
    words: statement.words,
    when: statement.when,
    venue: statement.venue,
    via: statement.via.map(named),
    outlet: maybe(statement.outlet),
    about: statement.about,
    positions: statement.positions.map((position) => ({ ...position, holder: named(position.holder).id })),
    within: statement.within,
    repeats: statement.repeats,
    origin: statement.origin,
    language: statement.language,
    confidence: statement.confidence,
    state: statement.state,
    corrected: statement.corrected,
    notes: statement.notes,
    document,
    spans: { source: statement.source, cue: statement.cue, content: statement.content },
  };
}
