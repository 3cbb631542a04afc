import type { FactBase, LinkedDocument } from '../../types/fact.ts';
import type { FoldContext, LinkBase, Linker } from '../../types/link.ts';
import { placeOf } from './place.ts';

/** Facts of one key that are folded, unless a linker says fewer: what more documents share tells no two of them apart. */
export const MOST_FACTS = 400;

/** Every link of one kind among documents that are all at hand. A record does the same key by key, as pages come. */
export function linkAll<F extends FactBase, L extends LinkBase>(
  linker: Linker<F, L>,
  documents: readonly LinkedDocument[],
  context: FoldContext,
): L[] {
  const byKey = new Map<string, F[]>();
  for (const fact of documents.flatMap(linker.facts))
    for (const key of fact.keys) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [fact]);
      else known.push(fact);
    }
  return [...byKey].flatMap(([key, found]) => [...foldKey(linker, key, found, context)]).sort(byWeight);
}

/** One key's links, from facts in any order; the first by place are folded. */
export function foldKey<F extends FactBase, L>(
  { fold, most }: Pick<Linker<F, L>, 'fold' | 'most'>,
  key: string,
  facts: readonly F[],
  context: FoldContext,
): readonly L[] {
  return fold(key, facts.toSorted(inOrder).slice(0, most ?? MOST_FACTS), context);
}

/** By place, whatever order they came in. */
const inOrder = (a: FactBase, b: FactBase): number =>
  placeOf(a) - placeOf(b) || compare(a.document, b.document) || compare(a.id, b.id);

const byWeight = (a: LinkBase, b: LinkBase): number => b.weight - a.weight || compare(a.id, b.id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
