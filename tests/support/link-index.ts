import { foldKey } from '../../src/record/link/link-all.ts';
import { type AnyLinker, LINKERS } from '../../src/record/links.ts';
import type { FactBase, LinkedDocument } from '../../src/types/fact.ts';
import type { LinkBase } from '../../src/types/link.ts';

/** What a record does with links as pages come, in memory: facts by key, and the keys that a page touches folded anew. */
export class LinkIndex {
  private readonly kinds: readonly (readonly [kind: string, linker: AnyLinker, keys: Map<string, FactBase | FactBase[]>])[];
  private readonly links = new Map<string, readonly LinkBase[]>();
  private readonly first = new Map<string, string>();

  constructor(linkers: Readonly<Record<string, AnyLinker>> = LINKERS as Readonly<Record<string, AnyLinker>>) {
    this.kinds = Object.entries(linkers).map(([kind, linker]) => [kind, linker, new Map()] as const);
  }

  add(document: LinkedDocument): void {
    for (const [kind, linker, byKey] of this.kinds) {
      const touched = new Set<string>();
      for (const fact of linker.facts(document))
        for (const key of fact.keys) {
          put(byKey, key, fact);
          touched.add(key);
        }
      for (const key of touched) this.fold(kind, linker, key, byKey.get(key));
    }
  }

  private fold(kind: string, linker: AnyLinker, key: string, found: FactBase | FactBase[] | undefined): void {
    const facts = found === undefined ? [] : Array.isArray(found) ? found : [found];
    const links = foldKey(linker.fold, key, facts, { voice: this.voice });
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

function put(byKey: Map<string, FactBase | FactBase[]>, key: string, fact: FactBase): void {
  const known = byKey.get(key);
  if (known === undefined) byKey.set(key, fact);
  else if (Array.isArray(known)) known.push(fact);
  else byKey.set(key, [known, fact]);
}
