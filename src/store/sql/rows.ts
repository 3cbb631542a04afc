import { crc32 } from 'node:zlib';
import { isoDay, parseDay } from '../../lang/calendar.ts';
import type { RecordedStatement } from '../../types/record.ts';
import { StoreError } from '../port.ts';
import type { Row, Value } from './engine.ts';

/** Columns of `statement` after `key` and `document`, and what a statement has in them. The checksum runs over these. */
const COLUMNS: readonly (readonly [column: string, value: (s: RecordedStatement) => string | number | null])[] = [
  ['id', (s) => s.id],
  ['ordinal', (s) => s.ordinal],
  ['day', (s) => (s.day === null ? null : isoDay(s.day))],
  ['speaker', (s) => s.speaker],
  ['candidates', (s) => JSON.stringify(s.candidates)],
  ['spoken_for', (s) => s.for],
  ['addressee', (s) => s.addressee],
  ['act', (s) => s.act],
  ['form', (s) => s.form],
  ['factuality', (s) => s.factuality],
  ['words', (s) => s.words],
  ['source_words', (s) => s.sourceWords],
  ['cue_words', (s) => s.cueWords],
  ['said', (s) => s.when?.value ?? null],
  ['said_certainty', (s) => s.when?.certainty ?? null],
  ['venue', (s) => s.venue],
  ['via', (s) => JSON.stringify(s.via)],
  ['within', (s) => s.within],
  ['repeats', (s) => s.repeats],
  ['about', (s) => JSON.stringify(s.about)],
  ['positions', (s) => JSON.stringify(s.positions)],
  ['outlet', (s) => s.outlet],
  ['language', (s) => s.language],
  ['origin', (s) => s.origin],
  ['confidence', (s) => s.confidence],
  ['state', (s) => s.state],
  ['corrected', (s) => Number(s.corrected)],
  ['notes', (s) => JSON.stringify(s.notes)],
  ['spans', (s) => JSON.stringify([s.source, s.cue, s.content])],
];

const NAMES = COLUMNS.map(([column]) => column);

/** What `statementValues` gives, in order. */
export const STATEMENT_COLUMNS: readonly string[] = ['key', 'document', ...NAMES, 'checksum'];

/** What a question reads of a statement: its row and its document's digest. */
export const SELECT_STATEMENT = 'SELECT s.*, d.sha FROM statement s JOIN document d ON d.id = s.document';

export function statementValues(key: number, document: number, statement: RecordedStatement): Value[] {
  const values = COLUMNS.map(([, value]) => value(statement));
  return [key, document, ...values, checksum(key, statement.document, values)];
}

const checksum = (key: number, sha: string, values: readonly unknown[]): number => crc32(JSON.stringify([key, sha, ...values]));

/** Throws when the row is not what was written: a damaged file is never silently used. */
export function statementOf(row: Row): RecordedStatement {
  const values = NAMES.map((name) => row[name] ?? null);
  const sha = String(row.sha);
  if (checksum(Number(row.key), sha, values) !== row.checksum)
    throw new StoreError('damaged', `the file is damaged: statement ${row.id} is not as it was written; restore a backup`);
  const [source, cue, content] = JSON.parse(String(row.spans)) as RecordedStatement['source'][];
  const text = (name: string): string | null => (row[name] === null ? null : String(row[name]));
  const list = (name: string): never => JSON.parse(String(row[name])) as never;
  const said = text('said');
  return {
    id: String(row.id),
    document: sha,
    ordinal: Number(row.ordinal),
    source: source ?? [],
    cue: cue ?? [],
    content: content ?? [],
    sourceWords: String(row.source_words),
    cueWords: String(row.cue_words),
    words: String(row.words),
    form: row.form as RecordedStatement['form'],
    act: row.act as RecordedStatement['act'],
    factuality: row.factuality as RecordedStatement['factuality'],
    origin: row.origin as RecordedStatement['origin'],
    speaker: text('speaker'),
    candidates: list('candidates'),
    for: text('spoken_for'),
    addressee: text('addressee'),
    when:
      said === null
        ? null
        : { value: said, certainty: row.said_certainty as NonNullable<RecordedStatement['when']>['certainty'] },
    day: row.day === null ? null : parseDay(String(row.day)),
    venue: text('venue'),
    via: list('via'),
    within: text('within'),
    repeats: text('repeats'),
    about: list('about'),
    positions: list('positions'),
    outlet: text('outlet'),
    language: text('language'),
    confidence: Number(row.confidence),
    state: row.state as RecordedStatement['state'],
    corrected: row.corrected === 1,
    notes: list('notes'),
  };
}
