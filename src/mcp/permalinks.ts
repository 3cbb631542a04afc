import { permalink } from '../views/permalink.ts';

/** What a row or a spot of a view has, as far as an address needs it. */
interface Pointing {
  readonly document?: { readonly id?: unknown };
  readonly span?: readonly unknown[];
  readonly spans?: { readonly content?: readonly (readonly unknown[])[]; readonly cue?: readonly (readonly unknown[])[] };
}

/**
 * A copy of a view in which everything that points at characters of a page says where to look at them: `permalink`, a path of the local
 * app (`readout serve`), to the document and the UTF-16 offsets.
 */
export function withPermalinks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPermalinks);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withPermalinks(each)]));
  const link = permalinkOf(value);
  return link === null ? copy : { ...copy, permalink: link };
}

function permalinkOf({ document, span, spans }: Pointing): string | null {
  const id = document?.id;
  const place = span ?? spans?.content?.[0] ?? spans?.cue?.[0];
  if (typeof id !== 'string' || !id.startsWith('sha256:') || place === undefined) return null;
  return permalink(id, [Number(place[0]), Number(place[1])]);
}
