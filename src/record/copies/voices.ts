import { compareArticles, SAMPLED } from './compare-articles.ts';
import type { CopyIndex } from './copy-index.ts';
import type { Fingerprint } from './fingerprint.ts';

/** What is known of an article besides its words. */
export interface CopySource {
  readonly id: string;
  readonly outlet: string | null;
  /** Wire agencies that it credits, by actor id. */
  readonly credits: readonly string[];
  /** ISO 8601 day, or null. */
  readonly day: string | null;
}

/** Articles that are one voice: copies of one text, by whomever it was printed. */
export interface Voice {
  /** Ids in order. */
  readonly articles: readonly string[];
  /** Whose text it is: the agency that the copies credit, else the outlet of the earliest; null when nothing says. */
  readonly origin: string | null;
  readonly why: string;
}

export interface CopyPair {
  readonly a: string;
  readonly b: string;
}

/** Copies of an article among those in the index; `print` of an id gives its words. */
export function copiesOf(print: Fingerprint, index: CopyIndex, printOf: (id: string) => Fingerprint | null) {
  return index.near(print, SAMPLED).flatMap(({ id }) => {
    const other = printOf(id);
    const copy = other === null ? null : compareArticles(print, other);
    return copy === null ? [] : [{ id, copy }];
  });
}

/** Articles joined through copies, the order of arrival never showing. */
export function voicesOf(sources: readonly CopySource[], pairs: readonly CopyPair[]): Voice[] {
  const parent = new Map(sources.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) {
      parent.set(at, parent.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const { a, b } of pairs) {
    const [x = '', y = ''] = [rootOf(a), rootOf(b)].sort();
    if (x !== y) parent.set(y, x);
  }
  const groups = new Map<string, CopySource[]>();
  for (const source of sources.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const root = rootOf(source.id);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [source]);
    else group.push(source);
  }
  return [...groups.values()].map(voiceOf);
}

function voiceOf(sources: readonly CopySource[]): Voice {
  const articles = sources.map(({ id }) => id);
  const counts = new Map<string, number>();
  for (const { credits } of sources) for (const credit of new Set(credits)) counts.set(credit, (counts.get(credit) ?? 0) + 1);
  const [credited] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (credited !== undefined) return { articles, origin: credited[0], why: `credited by ${credited[1]} of ${sources.length}` };
  const [only] = sources;
  if (sources.length === 1 && only !== undefined && only.outlet !== null)
    return { articles, origin: only.outlet, why: 'its own outlet' };
  const dated = sources.filter(({ day }) => day !== null);
  const [first] = dated.toSorted((a, b) => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1));
  if (first === undefined || first.outlet === null) return { articles, origin: null, why: 'nothing says whose text it is' };
  return { articles, origin: first.outlet, why: `the earliest, ${first.day}` };
}
