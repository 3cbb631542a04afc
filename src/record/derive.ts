import { parseDay } from '../lang/calendar.ts';
import { spanOf } from '../lang/calendar-span.ts';
import { shortDigest } from '../lang/digest.ts';
import type { Entry } from '../types/ledger.ts';
import type { Reading } from '../types/reading.ts';
import type { RecordedStatement } from '../types/record.ts';
import type { ResolvedStatement } from '../types/statement.ts';
import { type Applied, applyDecisions, wordsAt } from './ledger/apply.ts';

/** The statements of one document as the record has them: the reading, with every decision people took about it. Pure. */
export function derive(reading: Reading, entries: readonly Entry[]): Applied {
  return applyDecisions(reading.document.text, recorded(reading), entries);
}

/** The statements as the reader found them. */
export function recorded(reading: Reading): RecordedStatement[] {
  const ids = stableIds(reading);
  const positions = Map.groupBy(reading.positions, ({ statement }) => statement);
  return reading.statements.map((statement, ordinal) => {
    const { text, id } = reading.document;
    const { id: _, ...fields } = statement;
    return {
      ...fields,
      id: ids.get(statement.id) ?? '',
      document: id,
      ordinal,
      sourceWords: wordsAt(text, statement.source),
      cueWords: wordsAt(text, statement.cue),
      words: wordsAt(text, statement.content),
      day: dayOf(statement, reading),
      within: statement.within === null ? null : (ids.get(statement.within) ?? null),
      repeats: statement.repeats === null ? null : (ids.get(statement.repeats) ?? null),
      positions: (positions.get(statement.id) ?? []).map(({ statement: __, ...position }) => position),
      outlet: reading.article.outlet,
      language: reading.article.language,
      state: 'machine',
      corrected: false,
      notes: [],
    };
  });
}

/** `c10e44ec-0f3k2...`: eight digits of the document and a digest of the statement's own characters; a twin gets another. */
function stableIds(reading: Reading): Map<string, string> {
  const document = reading.document.id.slice('sha256:'.length, 'sha256:'.length + 8);
  const seen = new Map<string, number>();
  return new Map(
    reading.statements.map(({ id, source, cue, content }) => {
      const words = JSON.stringify([source, cue, content]);
      const twin = seen.get(words) ?? 0;
      seen.set(words, twin + 1);
      return [id, `${document}-${shortDigest(twin === 0 ? words : `${words}#${twin}`)}`];
    }),
  );
}

/** Days between which a page may have been written for its statements to sort under it: beyond, a day would be a guess. */
const NEAR = 31;

/** The first day of what the statement is dated to, else the last day that its page can be of, where that is known within a month. */
function dayOf({ when }: ResolvedStatement, { article: { written } }: Reading): number | null {
  const said = when === null ? null : spanOf(when.value);
  if (said !== null) return said.from;
  if (written === null) return null;
  const [from, until] = [parseDay(written.earliest), parseDay(written.latest)];
  return from !== null && until !== null && until - from <= NEAR ? until : null;
}
