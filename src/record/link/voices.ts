import { isoDay } from '../../lang/calendar.ts';
import type { LinkedDocument } from '../../types/fact.ts';
import type { FoldContext } from '../../types/link.ts';
import { type Voice, voicesOf } from '../copies/voices.ts';
import { copies } from './copies.ts';
import { linkAll } from './link-all.ts';

/** Documents that are all at hand, by who really speaks in them: copies of one text are one voice. */
export interface Voices extends FoldContext {
  /** Each with the documents that are its copies. */
  readonly all: readonly Voice[];
}

/** Before copies are linked every document is its own voice. */
const ALONE: FoldContext = { voice: (document) => document };

/** The voices among documents. A record keeps the same links of copies as pages come. */
export function voicesAmong(documents: readonly LinkedDocument[]): Voices {
  const sources = documents.flatMap((document) => copies.facts(document));
  const known = new Map(sources.map(({ document, outlet, day }) => [document, { outlet, day }]));
  const pairs = linkAll(copies, documents, ALONE).map(({ documents: [a = '', b = ''] }) => ({ a, b }));
  const ids = [...new Set(documents.map(({ reading }) => reading.document.id))];
  const all = voicesOf(
    ids.map((id) => {
      const { outlet = null, day = null } = known.get(id) ?? {};
      return { id, outlet, credits: [], day: day === null ? null : isoDay(day) };
    }),
    pairs,
  );
  const firstOf = new Map(all.flatMap(({ articles }) => articles.map((article) => [article, articles[0] ?? article])));
  return { all, voice: (document) => firstOf.get(document) ?? document };
}

/** How many voices and how many copies a set of documents is: "3 voices, 41 copies". */
export interface Count {
  readonly voices: number;
  /** Documents beyond the first of each voice. */
  readonly copies: number;
}

export function countVoices(documents: Iterable<string>, { voice }: FoldContext): Count {
  const apart = new Set(documents);
  const voices = new Set([...apart].map(voice)).size;
  return { voices, copies: apart.size - voices };
}
