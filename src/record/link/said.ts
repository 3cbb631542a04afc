import type { Said } from '../../types/fact.ts';
import type { RecordedStatement } from '../../types/record.ts';

/** Characters of its content that a statement takes with it into links. */
export const SAID_WORDS = 280;

/** A statement as facts and links carry it. */
export function saidOf(statement: RecordedStatement): Said {
  const { id, document, speaker, addressee, via, outlet, act, factuality, form, day, words, confidence } = statement;
  return {
    statement: id,
    document,
    speaker,
    for: statement.for,
    addressee,
    via,
    outlet,
    act,
    factuality,
    form,
    day,
    words: words.slice(0, SAID_WORDS),
    span: placeOf(statement),
    confidence,
  };
}

/** From the first to the last character of what is said; of its cue where there is no content. */
function placeOf({ content, cue, source }: RecordedStatement): readonly [number, number] {
  const spans = content.length > 0 ? content : cue.length > 0 ? cue : source;
  return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
}
