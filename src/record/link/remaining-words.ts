import type { LinkedDocument, Said } from '../../types/fact.ts';
import type { RecordedStatement } from '../../types/record.ts';
import { SAID_WORDS, saidOf } from './said.ts';

/** Characters below which a piece is a remnant of the sentence around it. */
const SHORTEST = 24;

/**
 * What a reporter goes on to quote after the statement that it hands on, with nobody named again: the rest is the reporter’s, in the same
 * account.
 *
 *     Orlova told Tarr that she “will wait,” according to the ministry. {“The harbour stays open to all who keep the peace.”}
 */
export function remainingWords({ reading, statements }: LinkedDocument, said: readonly RecordedStatement[]): Said[] {
  const ids = new Set(said.map(({ id }) => id));
  const around = new Set(said.flatMap(({ within }) => within ?? []));
  const reporting = statements.filter(({ id, within }) => within === null && around.has(id) && !ids.has(id));
  return reporting.flatMap((statement) => {
    const handedOn = said.filter(({ within }) => within === statement.id).flatMap(({ content }) => content);
    return statement.content
      .filter(([start, end]) => end - start >= SHORTEST && !handedOn.some(([from, until]) => from < end && start < until))
      .map((span) => ({ ...saidOf(statement), words: reading.document.text.slice(...span).slice(0, SAID_WORDS), span }));
  });
}
