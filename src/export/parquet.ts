import type { StatementRow } from '../views/record/row.ts';
import { COLUMNS } from './columns.ts';
import type { Format } from './format.ts';

/** Rows of a row group. */
const GROUP = 10_000;

type Type = 'STRING' | 'DOUBLE' | 'INT32' | 'BOOLEAN';
/** Columns that hold no text. */
const TYPES: Readonly<Record<string, Type>> = { confidence: 'DOUBLE', corrected: 'BOOLEAN', start: 'INT32', end: 'INT32' };

/** Apache Parquet with the columns of the CSV, typed, Snappy-compressed. */
export const parquet: Format = {
  name: 'parquet',
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  vintage: null,
  async *write(rows) {
    const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer');
    const bytes = new ByteWriter();
    const schema = schemaFromColumnData({ columnData: columnsOf([]) });
    const writer = new ParquetWriter({ writer: bytes, schema });
    let group: StatementRow[] = [];
    for await (const row of rows) {
      group.push(row);
      if (group.length < GROUP) continue;
      await writer.write({ columnData: columnsOf(group), rowGroupSize: GROUP });
      group = [];
    }
    if (group.length > 0) await writer.write({ columnData: columnsOf(group), rowGroupSize: GROUP });
    await writer.finish();
    yield bytes.getBytes();
  },
};

const columnsOf = (rows: readonly StatementRow[]) =>
  COLUMNS.map(([name, value]) => ({ name, data: rows.map(value), type: TYPES[name] ?? ('STRING' as const), nullable: true }));
