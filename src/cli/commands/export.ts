import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { About, Chunk, Format } from '../../export/format.ts';
import { FORMATS } from '../../export/formats.ts';
import type { OpenedRecord } from '../../views/record/open-record.ts';
import type { StatementRow } from '../../views/record/row.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { type RecordOptions, withRecord } from '../record.ts';
import { counted } from '../text.ts';
import { packageVersion } from '../version.ts';

export interface ExportOptions extends RecordOptions {
  readonly format: string;
  readonly output?: string;
  readonly oldest?: boolean;
}

/** `readout export [QUERY]`: the rows that a query shows, in a file. */
export const exportCommand = (query: string, options: ExportOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    if (options.format === 'training') return training(record, options, io);
    const format = FORMATS[options.format];
    if (format === undefined) return EXIT.usage;
    const order = options.oldest === true ? 'oldest' : 'newest';
    let rows = 0;
    const counting = async function* (): AsyncGenerator<StatementRow> {
      for await (const row of record.rows(query, { order })) {
        rows += 1;
        yield row;
      }
    };
    await written(format.write(counting(), textsOf(record)), options.output, io);
    await beside(aboutOf(query, order, format, rows), options.output, io);
    return EXIT.ok;
  });

const aboutOf = (query: string, order: string, { name, vintage }: Format, rows: number): About => ({
  query,
  order,
  format: name,
  readout: packageVersion(),
  rows,
  vintage,
});

/** The last few texts asked for: rows of one document come together. */
function textsOf({ store }: OpenedRecord): { text: (document: string) => Promise<string> } {
  const known = new Map<string, string>();
  return {
    text: async (document) => {
      const kept = known.get(document);
      if (kept !== undefined) return kept;
      const text = (await store.reading(document))?.reading.document.text ?? '';
      if (known.size >= 16) known.delete(known.keys().next().value ?? '');
      known.set(document, text);
      return text;
    },
  };
}

/** Into a file under another name, renamed when it is whole; without a file to standard output. */
async function written(chunks: AsyncIterable<Chunk>, output: string | undefined, io: Io): Promise<void> {
  if (output === undefined) {
    for await (const chunk of chunks) await io.out(typeof chunk === 'string' ? chunk : new TextDecoder('latin1').decode(chunk));
    return;
  }
  const part = `${output}.part`;
  const file = createWriteStream(part);
  try {
    for await (const chunk of chunks) if (!file.write(chunk)) await once(file, 'drain');
    file.end();
    await once(file, 'finish');
    renameSync(part, output);
  } catch (error) {
    file.destroy();
    rmSync(part, { force: true });
    throw error;
  }
}

/** Query, version and count: beside the file, or on standard error. */
async function beside(about: About, output: string | undefined, io: Io): Promise<void> {
  if (output !== undefined) writeFileSync(`${output}.about.json`, `${JSON.stringify(about, null, 2)}\n`);
  io.err(
    `readout: ${counted(about.rows, 'row')} of ${about.query === '' ? 'the whole record' : `"${about.query}"`}, readout ${about.readout}`,
  );
}

async function training(record: OpenedRecord, { output }: ExportOptions, io: Io): Promise<ExitCode> {
  let examples = 0;
  const lines = async function* (): AsyncGenerator<string> {
    for await (const example of record.training()) {
      examples += 1;
      yield `${JSON.stringify(example)}\n`;
    }
  };
  await written(lines(), output, io);
  io.err(`readout: ${counted(examples, 'document')} with decisions by people`);
  return EXIT.ok;
}
