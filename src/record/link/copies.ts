import { parseDay } from '../../lang/calendar.ts';
import { shortDigest } from '../../lang/digest.ts';
import type { CopyFact, CopyLink } from '../../types/copy.ts';
import type { LinkedDocument } from '../../types/fact.ts';
import type { Linker } from '../../types/link.ts';
import { meet } from './meet.ts';
import { compareSketches, mayBeCopies, sketchOf } from './sketch.ts';

/** Words below which a page is a stub: every stub of a site is alike. */
const SHORTEST = 25;

/** Copies of one text: a wire story as many outlets print it, whole, cut or merged with another. */
export const copies: Linker<CopyFact, CopyLink> = {
  facts: (document) => {
    const sketch = sketchOf(ownText(document));
    const { written, outlet } = document.reading.article;
    const day = written === null ? null : parseDay(written.latest);
    const fact = { document: document.reading.document.id, id: 'copy', day, outlet, ...sketch };
    return sketch.words < SHORTEST ? [] : [fact];
  },
  fold: (key, facts) =>
    meet(key, facts, { alike: mayBeCopies, compare: compareSketches }).map(({ a, b, how }) => {
      const documents = [a.document, b.document].sort();
      return {
        id: shortDigest(documents.join(' ')),
        key,
        day: earlier(a.day, b.day),
        actors: [...new Set([a.outlet, b.outlet].filter((outlet) => outlet !== null))].sort(),
        documents,
        statements: [],
        weight: 0,
        ...how,
      };
    }),
};

/** The article without the page around it. */
const ownText = ({ reading: { document, article } }: LinkedDocument): string =>
  article.body.map(([start, end]) => document.text.slice(start, end)).join('\n');

const earlier = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.min(a, b));
