import { shortDigest } from '../../lang/digest.ts';
import { foldKey, MOST_FACTS } from '../../record/link/link-all.ts';
import { placeOf } from '../../record/link/place.ts';
import { type AnyLinker, LINKERS, LINKS_VERSION } from '../../record/links.ts';
import type { FactBase, LinkedDocument } from '../../types/fact.ts';
import type { LinkBase } from '../../types/link.ts';
import type { Reading } from '../../types/reading.ts';
import type { RecordedStatement } from '../../types/record.ts';
import { checked, unchecked } from './blobs.ts';
import { marks, type Row, runs, type Session } from './engine.ts';
import { voices } from './voices.ts';

/** Keys folded together: each is a branch of one question. */
const KEYS = 40;

/**
 * Keeps links true to the documents while a transaction changes these: facts go in and out as documents do, and the keys that they
 * touch are folded anew, each once, at the end.
 */
export class Relinking {
  private readonly session: Session;
  private readonly linkers: readonly [kind: string, linker: AnyLinker][];
  private readonly touched = new Map<string, Map<string, Touched>>();
  /** Ids rise: facts with a lower one are of others, or were here before. */
  private firstOwn = Number.MAX_SAFE_INTEGER;

  constructor(session: Session, linkers: Readonly<Record<string, AnyLinker>> = LINKERS) {
    this.session = session;
    this.linkers = Object.entries(linkers);
  }

  async remove(document: number): Promise<void> {
    const rows = await this.session.all('SELECT id, kind, body, checksum FROM fact WHERE document = ?', document);
    const gone = rows.flatMap((row) => {
      const fact = factOf(row);
      const [kind, place] = [String(row.kind), placeOf(fact)];
      return fact.keys.map((key) => {
        this.touch(kind, key, place).removed = true;
        return [numberOf(kind, key), place, Number(row.id)];
      });
    });
    for (const some of runs(gone, 200))
      await this.session.run(
        `DELETE FROM fact_key WHERE (key, place, fact) IN (VALUES ${some.map(() => ROW).join(', ')})`,
        ...some.flat(),
      );
    await this.session.run('DELETE FROM fact WHERE document = ?', document);
  }

  async insert(document: number, reading: Reading, statements: readonly RecordedStatement[]): Promise<void> {
    const linked = linkedDocument(reading, statements);
    for (const [kind, linker] of this.linkers) await this.insertFacts(document, kind, linker.facts(linked));
  }

  private async insertFacts(document: number, kind: string, facts: readonly FactBase[]): Promise<void> {
    const rows = await this.session.insert(
      'fact',
      ['document', 'kind', 'name', 'place', 'body', 'checksum'],
      facts.map((fact) => [document, kind, fact.id, placeOf(fact), ...checked(fact)]),
      'RETURNING id, name',
    );
    const ids = new Map(rows.map(({ id, name }) => [name, Number(id)]));
    this.firstOwn = Math.min(this.firstOwn, ...ids.values());
    const keys = facts.flatMap((fact) => {
      const place = placeOf(fact);
      return fact.keys.map((key) => {
        this.touch(kind, key, place).own.push(fact);
        return [numberOf(kind, key), place, ids.get(fact.id) ?? 0];
      });
    });
    await this.session.insert('fact_key', ['key', 'place', 'fact'], keys);
  }

  /** Folds what was touched. Kinds in their order: what one kind makes (voices, of copies) the next may ask for. */
  async finish(): Promise<void> {
    for (const [kind, linker] of this.linkers) {
      const touched = this.touched.get(kind) ?? new Map<string, Touched>();
      const shared = await this.sharedKeys(kind, touched);
      await this.foldAlone(kind, linker, touched, shared);
      for (const some of runs(
        [...shared].map((key) => [key, touched.get(key)?.place ?? 0] as const),
        KEYS,
      ))
        await this.fold(kind, linker, some);
    }
    this.touched.clear();
  }

  /** Keys with facts of others, or with links that may be there no more: these must be read; most keys are a page's own. */
  private async sharedKeys(kind: string, touched: ReadonlyMap<string, Touched>): Promise<Set<string>> {
    const shared = new Set([...touched].filter(([, { removed }]) => removed).map(([key]) => key));
    const byNumber = new Map([...touched.keys()].map((key) => [numberOf(kind, key), key]));
    for (const some of runs([...byNumber.keys()])) {
      // One fact of others tells; a common key has thousands.
      const rows = await this.session.all(
        `WITH asked (key) AS (VALUES ${some.map(() => '(CAST(? AS BIGINT))').join(', ')})
         SELECT key FROM asked WHERE EXISTS (SELECT 1 FROM fact_key k WHERE k.key = asked.key AND k.fact < ?)`,
        ...some,
        this.firstOwn,
      );
      for (const row of rows) shared.add(byNumber.get(Number(row.key)) ?? '');
    }
    return shared;
  }

  /** Keys that only facts of this transaction have need no question: nothing was linked under them before. */
  private async foldAlone(
    kind: string,
    linker: AnyLinker,
    touched: ReadonlyMap<string, Touched>,
    shared: ReadonlySet<string>,
  ): Promise<void> {
    const alone = [...touched].filter(([key, { own }]) => !shared.has(key) && own.length > 0);
    const documents = alone.flatMap(([, { own }]) => (own.length > 1 ? own.map(({ document }) => document) : []));
    const context = { voice: await voices(this.session, documents) };
    const links = alone.flatMap(([key, { own }]) => foldKey(linker, key, own, context).map((link) => [key, link] as const));
    await this.add(kind, links);
  }

  private async fold(kind: string, linker: AnyLinker, keys: readonly (readonly [key: string, place: number])[]): Promise<void> {
    const found = await this.factsOf(kind, keys, linker.most ?? MOST_FACTS);
    const documents = [...found.values()].flatMap((facts) => facts.map(({ document }) => document));
    const context = { voice: await voices(this.session, documents) };
    const wanted = [...found].map(([key, facts]) => [key, foldKey(linker, key, facts, context)] as const);
    await this.replace(kind, new Map(wanted));
  }

  /** The facts of each key; a key so common that all facts folded for it come before the first change is left out. */
  private async factsOf(
    kind: string,
    keys: readonly (readonly [key: string, place: number])[],
    most: number,
  ): Promise<Map<string, FactBase[]>> {
    const rows = await this.session.all(
      keys.map(() => factsOfKey(most)).join(' UNION ALL '),
      ...keys.map(([key]) => numberOf(kind, key)),
    );
    const byNumber = Map.groupBy(rows, (row) => Number(row.key));
    const left = keys.filter(([key, place]) => {
      const own = byNumber.get(numberOf(kind, key)) ?? [];
      return own.length < most || own.some((row) => Number(row.place) >= place);
    });
    return new Map(
      left.map(([key]) => {
        const own = byNumber.get(numberOf(kind, key)) ?? [];
        return [key, own.map(factOf).filter((fact) => fact.keys.includes(key))];
      }),
    );
  }

  private async replace(kind: string, wanted: ReadonlyMap<string, readonly LinkBase[]>): Promise<void> {
    if (wanted.size === 0) return;
    const rows = await this.session.all(
      `SELECT id, name, key, body FROM link WHERE kind = ? AND key IN (${marks(wanted.size)})`,
      kind,
      ...wanted.keys(),
    );
    const kept = new Set<string>();
    const dropped = rows.filter((row) => {
      const link = wanted.get(String(row.key))?.find(({ id }) => id === row.name);
      const same = link !== undefined && JSON.stringify(link) === row.body;
      if (same) kept.add(`${row.key}\n${row.name}`);
      return !same;
    });
    for (const some of runs(dropped.map(({ id }) => Number(id)))) await this.drop(some);
    const fresh = [...wanted].flatMap(([key, links]) => links.map((link) => [key, link] as const));
    await this.add(
      kind,
      fresh.filter(([key, { id }]) => !kept.has(`${key}\n${id}`)),
    );
  }

  private async drop(ids: readonly number[]): Promise<void> {
    await this.session.run(`DELETE FROM link_about WHERE link IN (${marks(ids.length)})`, ...ids);
    await this.session.run(`DELETE FROM link WHERE id IN (${marks(ids.length)})`, ...ids);
  }

  private async add(kind: string, links: readonly (readonly [key: string, link: LinkBase])[]): Promise<void> {
    if (links.length === 0) return;
    const rows = await this.session.insert(
      'link',
      ['kind', 'name', 'key', 'day', 'weight', 'body', 'checksum'],
      links.map(([key, link]) => [kind, link.id, key, link.day, link.weight, ...checked(link)]),
      'RETURNING id, name, key',
    );
    const ids = new Map(rows.map(({ id, name, key }) => [`${key}\n${name}`, Number(id)]));
    const about = links.flatMap(([key, link]) =>
      [...new Set([...link.actors, ...link.documents, ...link.statements])].map((what) => [
        what,
        ids.get(`${key}\n${link.id}`) ?? 0,
      ]),
    );
    await this.session.insert('link_about', ['what', 'link'], about);
  }

  private touch(kind: string, key: string, place: number): Touched {
    const keys = this.touched.get(kind) ?? new Map<string, Touched>();
    const touched = keys.get(key) ?? { place, own: [], removed: false };
    touched.place = Math.min(place, touched.place);
    this.touched.set(kind, keys.set(key, touched));
    return touched;
  }
}

/** What a transaction did to a key. */
interface Touched {
  /** The first place at which it changed. */
  place: number;
  /** Facts that came. */
  readonly own: FactBase[];
  /** Whether facts went. */
  removed: boolean;
}

const ROW = '(CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT))';

const factsOfKey = (most: number): string =>
  `SELECT * FROM (SELECT k.key, k.place, f.body, f.checksum FROM fact_key k JOIN fact f ON f.id = k.fact
  WHERE k.key = ? ORDER BY k.place, k.fact LIMIT ${most}) one`;

/** What linkers see of a document. */
export const linkedDocument = (reading: Reading, statements: readonly RecordedStatement[]): LinkedDocument => ({
  reading,
  statements: statements.filter(({ state }) => state !== 'rejected'),
});

export const factOf = (row: Row): FactBase => unchecked<FactBase>(row, 'a fact');

/** Keys of different kinds are different keys. */
export const numberOf = (kind: string, key: string): number => Number.parseInt(shortDigest(`${kind} ${key}`), 36);

/** Whether the links are of this code. */
export async function isLinked(session: Session): Promise<boolean> {
  return (await session.get("SELECT version FROM made WHERE what = 'links'"))?.version === LINKS_VERSION;
}

export async function markLinked(session: Session): Promise<void> {
  await session.run("DELETE FROM made WHERE what = 'links'");
  await session.run("INSERT INTO made (what, version) VALUES ('links', ?)", LINKS_VERSION);
}
