import { MOST_FACTS } from '../../src/record/link/link-all.ts';
import { placeOf } from '../../src/record/link/place.ts';
import { type AnyLinker, LINKERS } from '../../src/record/links.ts';
import type { FactBase, LinkedDocument } from '../../src/types/fact.ts';
import type { LinkBase } from '../../src/types/link.ts';

interface Placed {
  readonly place: number;
  readonly fact: FactBase;
}

/** What a record does with links as pages come, in memory: facts by key, and the keys that a page touches folded anew. */
export class LinkIndex {
  private readonly kinds: readonly (readonly [kind: string, linker: AnyLinker, keys: Map<string, Placed | Placed[]>])[];
  private readonly links = new Map<string, readonly LinkBase[]>();
  private readonly first = new Map<string, string>();
  private readonly clock: () => number;
  /** What the clock told for the facts and folds of each kind. */
  readonly spent = new Map<string, number>();

  constructor(linkers: Readonly<Record<string, AnyLinker>> = LINKERS, clock: () => number = () => 0) {
    this.kinds = Object.entries(linkers).map(([kind, linker]) => [kind, linker, new Map()] as const);
    this.clock = clock;
  }

  add(document: LinkedDocument): void {
    for (const [kind, linker, byKey] of this.kinds) {
      const started = this.clock();
      const touched = new Set<string>();
      for (const fact of linker.facts(document)) {
        const placed = { place: placeOf(fact), fact };
        for (const key of fact.keys) if (put(byKey, key, placed, linker.most ?? MOST_FACTS)) touched.add(key);
      }
      for (const key of touched) this.fold(kind, linker, key, byKey.get(key));
      this.spent.set(kind, (this.spent.get(kind) ?? 0) + this.clock() - started);
    }
  }

  private fold(kind: string, linker: AnyLinker, key: string, found: Placed | Placed[] | undefined): void {
    const facts = found === undefined ? [] : Array.isArray(found) ? found : [found];
    const links = linker.fold(
      key,
      facts.map(({ fact }) => fact),
      { voice: this.voice },
    );
    const id = `${kind} ${key}`;
    if (links.length > 0) this.links.set(id, links);
    else if (this.links.has(id)) this.links.delete(id);
    if (kind === 'copy') for (const { documents } of links) this.join(documents);
  }

  /** Copies of one text share a voice. */
  readonly voice = (document: string): string => {
    let at = document;
    for (let up = this.first.get(at); up !== undefined; up = this.first.get(at)) at = up;
    return at;
  };

  private join(documents: readonly string[]): void {
    const [a = '', b = ''] = documents.map(this.voice).sort();
    if (a !== b) this.first.set(b, a);
  }

  all(kind: string): LinkBase[] {
    return [...this.links].flatMap(([id, links]) => (id.startsWith(`${kind} `) ? links : []));
  }
}

/** Into its place among the first of its key; false where as many stand before it as are folded. */
function put(byKey: Map<string, Placed | Placed[]>, key: string, placed: Placed, most: number): boolean {
  const known = byKey.get(key);
  if (known === undefined) {
    byKey.set(key, placed);
    return true;
  }
  const list = Array.isArray(known) ? known : [known];
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.place ?? 0) <= placed.place) low = middle + 1;
    else high = middle;
  }
  if (low >= most) return false;
  list.splice(low, 0, placed);
  if (list.length > most) list.pop();
  byKey.set(key, list);
  return true;
}
