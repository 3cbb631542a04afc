import { shortDigest } from '../../lang/digest.ts';
import { MOST_FACTS } from '../../record/link/link-all.ts';
import { placeOf } from '../../record/link/place.ts';
import { type AnyLinker, LINKERS, LINKS_VERSION } from '../../record/links.ts';
import type { FactBase, LinkedDocument } from '../../types/fact.ts';
import type { FoldContext, LinkBase } from '../../types/link.ts';
import type { Reading } from '../../types/reading.ts';
import type { RecordedStatement } from '../../types/record.ts';
import { checked, unchecked } from './blobs.ts';
import type { Connection, Row } from './connection.ts';
import { voices } from './voices.ts';

/**
 * Keeps links true to the documents while a transaction changes these: facts go in and out as documents do, and the keys that they
 * touch are folded anew, each once, at the end.
 */
export class Relinking {
  private readonly connection: Connection;
  private readonly linkers: readonly [kind: string, linker: AnyLinker][];
  /** By kind: the keys to fold, and the first place at which one of them changed. */
  private readonly touched = new Map<string, Map<string, number>>();

  constructor(connection: Connection, linkers: Readonly<Record<string, AnyLinker>> = LINKERS) {
    this.connection = connection;
    this.linkers = Object.entries(linkers);
  }

  remove(document: number): void {
    for (const row of this.connection.all('SELECT id, kind, body, checksum FROM fact WHERE document = ?', document)) {
      const fact = factOf(row);
      for (const key of fact.keys) {
        this.connection.run(
          'DELETE FROM fact_key WHERE key = ? AND place = ? AND fact = ?',
          numberOf(row, key),
          placeOf(fact),
          row.id ?? null,
        );
        this.touch(String(row.kind), key, placeOf(fact));
      }
    }
    this.connection.run('DELETE FROM fact WHERE document = ?', document);
  }

  insert(document: number, reading: Reading, statements: readonly RecordedStatement[]): void {
    const linked = linkedDocument(reading, statements);
    for (const [kind, linker] of this.linkers)
      for (const fact of linker.facts(linked)) {
        const place = placeOf(fact);
        const { id } = this.connection.run(
          'INSERT INTO fact (document, kind, name, place, body, checksum) VALUES (?, ?, ?, ?, ?, ?)',
          document,
          kind,
          fact.id,
          place,
          ...checked(fact),
        );
        for (const key of fact.keys) {
          this.connection.run('INSERT INTO fact_key (key, place, fact) VALUES (?, ?, ?)', numberOf({ kind }, key), place, id);
          this.touch(kind, key, place);
        }
      }
  }

  /** Folds what was touched. Kinds in their order: what one kind makes (voices, of copies) the next may ask for. */
  finish(): void {
    for (const [kind, linker] of this.linkers) {
      const context: FoldContext = { voice: voices(this.connection) };
      for (const [key, place] of this.touched.get(kind) ?? []) this.fold(kind, linker, key, place, context);
    }
    this.touched.clear();
  }

  /** A key so common that all facts folded for it come before the first change stays as it is. */
  private fold(kind: string, linker: AnyLinker, key: string, place: number, context: FoldContext): void {
    const rows = this.connection.all(
      'SELECT k.place, f.body, f.checksum FROM fact_key k JOIN fact f ON f.id = k.fact WHERE k.key = ? ORDER BY k.place, f.name LIMIT ?',
      numberOf({ kind }, key),
      MOST_FACTS,
    );
    if (rows.length === MOST_FACTS && Number(rows.at(-1)?.place) < place) return;
    const facts = rows.map(factOf).filter((fact) => fact.keys.includes(key));
    this.replace(kind, key, linker.fold(key, facts, context));
  }

  private replace(kind: string, key: string, links: readonly LinkBase[]): void {
    const wanted = new Map(links.map((link) => [link.id, JSON.stringify(link)]));
    for (const row of this.connection.all('SELECT id, name, body FROM link WHERE kind = ? AND key = ?', kind, key)) {
      if (wanted.get(String(row.name)) === row.body) wanted.delete(String(row.name));
      else this.drop(Number(row.id));
    }
    for (const link of links) if (wanted.has(link.id)) this.add(kind, key, link);
  }

  private drop(id: number): void {
    this.connection.run('DELETE FROM link_about WHERE link = ?', id);
    this.connection.run('DELETE FROM link WHERE id = ?', id);
  }

  private add(kind: string, key: string, link: LinkBase): void {
    const { id } = this.connection.run(
      'INSERT INTO link (kind, name, key, day, weight, body, checksum) VALUES (?, ?, ?, ?, ?, ?, ?)',
      kind,
      link.id,
      key,
      link.day,
      link.weight,
      ...checked(link),
    );
    for (const what of new Set([...link.actors, ...link.documents, ...link.statements]))
      this.connection.run('INSERT INTO link_about (what, link) VALUES (?, ?)', what, id);
  }

  private touch(kind: string, key: string, place: number): void {
    const keys = this.touched.get(kind) ?? new Map<string, number>();
    this.touched.set(kind, keys.set(key, Math.min(place, keys.get(key) ?? Infinity)));
  }
}

/** What linkers see of a document. */
export const linkedDocument = (reading: Reading, statements: readonly RecordedStatement[]): LinkedDocument => ({
  reading,
  statements: statements.filter(({ state }) => state !== 'rejected'),
});

export const factOf = (row: Row): FactBase => unchecked<FactBase>(row, 'a fact');

/** Keys of different kinds are different keys. */
export const numberOf = ({ kind }: Row, key: string): number => Number.parseInt(shortDigest(`${kind} ${key}`), 36);

/** Whether the links are of this code. */
export const isLinked = (connection: Connection): boolean =>
  connection.get("SELECT version FROM made WHERE what = 'links'")?.version === LINKS_VERSION;

export const markLinked = (connection: Connection): void =>
  void connection.run("INSERT OR REPLACE INTO made (what, version) VALUES ('links', ?)", LINKS_VERSION);
