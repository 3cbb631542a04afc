import { line } from './csv.ts';
import { actorCode, CAMEO_VINTAGE, eventOf } from './events.ts';
import type { Format } from './format.ts';

/** Event data as scholars use it: CSV with CAMEO columns, one line a statement; `event` is empty where CAMEO has no code. */
export const cameo: Format = {
  name: 'cameo',
  extension: 'csv',
  mediaType: 'text/csv',
  vintage: CAMEO_VINTAGE,
  async *write(rows) {
    yield line([
      'date',
      'source',
      'target',
      'event',
      'root',
      'act',
      'speaker',
      'addressee',
      'issue',
      'text',
      'url',
      'id',
      'vintage',
    ]);
    for await (const row of rows) {
      const { cameo: code } = eventOf(row);
      yield line([
        row.day,
        actorCode(row, 'source'),
        actorCode(row, 'target'),
        code,
        code?.slice(0, 2) ?? null,
        row.act,
        row.speaker?.id ?? null,
        row.addressee?.id ?? null,
        row.about.join('; '),
        row.words,
        row.document.url,
        row.id,
        CAMEO_VINTAGE,
      ]);
    }
  },
};
