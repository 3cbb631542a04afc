import { DatabaseSync } from 'node:sqlite';
import { CITATIONS } from '../src/export/cite.ts';
import { EVENT_RULES } from '../src/export/events.ts';
import { FORMATS } from '../src/export/formats.ts';
import { CLOSED, FIELD_NAMES, FIELDS } from '../src/query/fields.ts';
import { MIGRATIONS } from '../src/store/sqlite/migrate.ts';
import { HAS_MEANINGS } from '../src/types/filter.ts';
import { ACTION_MEANINGS } from '../src/types/ledger.ts';

type Between = (text: string, name: string, content: string) => string;
type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

const code = (text: string): string => `\`${text}\``;

/** docs/record.md with its tables as the code has them. */
export function recordDocs(text: string, between: Between, table: Table): string {
  const parts: Readonly<Record<string, string>> = {
    fields: table(
      ['field', 'meaning', 'example', 'values'],
      FIELD_NAMES.map((name) => [
        code(`${name}:`),
        FIELDS[name].meaning,
        code(FIELDS[name].example),
        name in CLOSED ? (CLOSED[name as keyof typeof CLOSED] ?? []).join(', ') : (VALUES[FIELDS[name].value] ?? ''),
      ]),
    ),
    has: table(
      ['has:', 'meaning'],
      Object.entries(HAS_MEANINGS).map(([name, meaning]) => [code(name), meaning]),
    ),
    decisions: table(
      ['kind', 'meaning'],
      Object.entries(ACTION_MEANINGS).map(([name, meaning]) => [code(name), meaning]),
    ),
    views: table(
      ['view', 'columns'],
      viewsOf().map(([name, columns]) => [code(name), columns.join(', ')]),
    ),
    formats: table(
      ['format', 'file', 'media type', 'codes'],
      Object.values(FORMATS).map(({ name, extension, mediaType, vintage }) => [
        code(name),
        `.${extension}`,
        mediaType,
        vintage ?? '',
      ]),
    ),
    citations: Object.keys(CITATIONS).map(code).join(', '),
    events: table(
      ['act', 'where', 'CAMEO', 'PLOVER since 2021', 'PLOVER’s manual'],
      Object.entries(EVENT_RULES).flatMap(([act, rules]) =>
        rules.map(({ when, code: { cameo, plover, manual, mode } }) => [
          code(act),
          when,
          cameo ?? '',
          [plover ?? '', mode ?? ''].filter((part) => part !== '').join(', '),
          manual ?? '',
        ]),
      ),
    ),
  };
  return Object.entries(parts).reduce((whole, [name, content]) => between(whole, name, content), text);
}

const VALUES: Readonly<Record<string, string>> = {
  actor: 'a name or an id',
  text: 'any',
  day: 'YYYY, YYYY-MM or YYYY-MM-DD',
  number: '0 to 1',
  closed: '',
};

/** The views of the schema as it is now, with their columns. */
function viewsOf(): [name: string, columns: string[]][] {
  const db = new DatabaseSync(':memory:');
  for (const { sql } of MIGRATIONS) db.exec(sql);
  const names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name").all();
  const views = names.map(({ name }): [string, string[]] => [
    String(name),
    db
      .prepare(`SELECT name FROM pragma_table_info('${name}')`)
      .all()
      .map((column) => String(column.name)),
  ]);
  db.close();
  return views;
}
