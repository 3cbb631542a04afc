import { MIGRATIONS, type Migration } from '../../src/store/sqlite/migrate.ts';

/** The schema, and one step more that takes a while: what a later version may bring. */
export const MIGRATIONS_AND_ONE: readonly Migration[] = [
  ...MIGRATIONS,
  {
    to: (MIGRATIONS.at(-1)?.to ?? 0) + 1,
    sql: `ALTER TABLE document ADD COLUMN shelf TEXT;
      CREATE TABLE shelf AS SELECT s.id, t.id AS other FROM statement s JOIN statement t ON t.ordinal = s.ordinal LIMIT 200000;
      CREATE INDEX shelf_id ON shelf(id, other);
      UPDATE document SET shelf = 'top'`,
  },
];
