import type { Entry, Quoted, StatementChange } from '../../types/ledger.ts';
import { isAboutStatement } from '../../types/ledger.ts';
import type { Queued, RecordedStatement, State } from '../../types/record.ts';
import type { Span } from '../../types/span.ts';
import { findStatement, placed } from './anchor.ts';
import { effective } from './effective.ts';

export interface Applied {
  readonly statements: readonly RecordedStatement[];
  readonly queued: readonly Queued[];
}

/**
 * One document's statements with what people decided about them, entry by entry. A decision whose statement cannot be found again
 * is queued and changes nothing.
 */
export function applyDecisions(text: string, found: readonly RecordedStatement[], entries: readonly Entry[]): Applied {
  const now = new Map(found.map((statement) => [statement.id, statement]));
  const queued: Queued[] = [];
  for (const { id, action } of effective(entries)) {
    if (!isAboutStatement(action)) continue;
    const { target } = action;
    const place = findStatement(target, text, found);
    const statement = 'statement' in place ? now.get(place.statement) : undefined;
    const next = statement === undefined ? null : changed(statement, action, text);
    if (next !== null) now.set(next.id, next);
    else
      queued.push({
        entry: id,
        document: target.document,
        why: 'lost' in place ? place.lost : 'the words it moves an edge to no longer stand in the text',
        words: target.content.length > 0 ? target.content : target.cue,
      });
  }
  return { statements: [...now.values()], queued };
}

/** Null when the change points at words that are gone. */
function changed(statement: RecordedStatement, change: StatementChange, text: string): RecordedStatement | null {
  switch (change.kind) {
    case 'accept':
      return { ...statement, state: 'confirmed' };
    case 'reject':
      return { ...statement, state: 'rejected' };
    case 'seen':
      return { ...statement, state: looked(statement.state) };
    case 'note':
      return { ...statement, notes: [...statement.notes, change.text] };
    case 'speaker':
      return { ...corrected(statement), speaker: change.to, candidates: [] };
    case 'act':
      return { ...corrected(statement), act: change.to };
    case 'edge':
      return moved(statement, change.role, change.to, text);
  }
}

const looked = (state: State): State => (state === 'machine' ? 'seen' : state);

const corrected = (statement: RecordedStatement): RecordedStatement => ({
  ...statement,
  state: looked(statement.state),
  corrected: true,
});

const WORDS = { source: 'sourceWords', cue: 'cueWords', content: 'words' } as const;

function moved(
  statement: RecordedStatement,
  role: keyof typeof WORDS,
  to: readonly Quoted[],
  text: string,
): RecordedStatement | null {
  const spans = placed(text, to);
  return spans === null ? null : { ...corrected(statement), [role]: spans, [WORDS[role]]: wordsAt(text, spans) };
}

/** The words at spans, pieces joined by " … ". NUL, which databases and terminals cut a text at, is shown by its symbol. */
export const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans
    .map(([start, end]) => text.slice(start, end))
    .join(' … ')
    .replaceAll('\0', '\u2400');
