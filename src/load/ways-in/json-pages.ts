import { byteLines } from '../byte-lines.ts';
import { type Entry, inside, type Source, skipped, textMember } from './member.ts';

/** Lines `{"id", "text" | "html", "url"?, "date"?, "outlet"?}` as pages: the contract of `read --jsonl`, in a file among others. */
export async function* jsonPages({ path, bytes }: Source, longest: number): AsyncGenerator<Entry> {
  let number = 0;
  for await (const line of byteLines(once(bytes), longest)) {
    number++;
    if (line === null) yield skipped(inside(path, `line ${number}`), 'larger than the limit');
    else if (line.length > 0) yield pageOf(inside(path, `line ${number}`), line);
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function pageOf(where: string, line: Uint8Array): Entry {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(line));
  } catch {
    return skipped(where, 'not JSON');
  }
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const of = (name: string): string | null => (typeof fields[name] === 'string' ? fields[name] : null);
  const page = of('html') ?? of('text');
  if (page === null) return skipped(where, 'neither "text" nor "html"');
  const date = /^\d{4}-\d{2}-\d{2}/.exec(of('date') ?? '')?.[0] ?? null;
  return textMember(where, page, {
    mediaType: of('html') === null ? 'text/plain' : 'text/html',
    url: of('url'),
    date,
    outlet: of('outlet'),
  });
}
