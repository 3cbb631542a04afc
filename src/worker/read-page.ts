import { read } from '../load/read.ts';
import type { PageResult, PageTask } from './page.ts';

/** Reads one page. Runs in a thread of its own where there are many. */
export default function readPage({ bytes, source, mediaType, charset, given }: PageTask): PageResult {
  try {
    const declared = charset === null ? {} : { charset };
    const { url, date, outlet } = given;
    const known = {
      ...(url === null ? {} : { url }),
      ...(date === null ? {} : { date }),
      ...(outlet === null ? {} : { outlet }),
    };
    return { reading: read(bytes, { source, mediaType, ...declared, ...known }) };
  } catch (error) {
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
