import type { StatementRow } from '../views/record/row.ts';
import { categoryOf } from './event-category.ts';
import { actorCode, eventOf, PLOVER_VINTAGE } from './events.ts';
import type { Format } from './format.ts';

/**
 * PLOVER's JSON lines. `eventType` is null where PLOVER has no category; the act says what was meant. `told` is the event that the words
 * tell, which is not the speaker's own.
 */
export const plover: Format = {
  name: 'plover',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  vintage: PLOVER_VINTAGE,
  async *write(rows) {
    for await (const row of rows) yield `${JSON.stringify(event(row))}\n`;
  },
};

const event = (row: StatementRow): object => ({
  id: row.id,
  date: row.day,
  eventType: eventOf(row).plover,
  eventTypeManual: eventOf(row).manual,
  mode: eventOf(row).mode,
  told: categoryOf(row.words),
  context: row.about,
  source: [{ text: row.source, id: row.speaker?.id ?? null, code: actorCode(row, 'source') }],
  target: row.addressee === null ? [] : [{ id: row.addressee.id, code: actorCode(row, 'target') }],
  eventText: row.cue,
  text: row.words,
  act: row.act,
  citation: { title: row.document.title, url: row.document.url, date: row.document.published },
  vintage: PLOVER_VINTAGE,
});
