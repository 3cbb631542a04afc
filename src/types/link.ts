import type { LinkedDocument } from './fact.ts';
import type { ActorId } from './mention.ts';

/** What holds across documents, or across accounts inside one. Each kind has its own file here; see `Links` in `src/record/links.ts`. */
export interface LinkBase {
  /** The same facts give the same id. */
  readonly id: string;
  /** The key whose facts were folded into it. */
  readonly key: string;
  /** The day it is of, or began, counted from 1970-01-01. */
  readonly day: number | null;
  /** Actors it is about, for looking it up by actor. */
  readonly actors: readonly ActorId[];
  /** Documents it rests on, `sha256:...`; distinct. */
  readonly documents: readonly string[];
  /** Ids of the statements it rests on; distinct. */
  readonly statements: readonly string[];
  /** How much it deserves a reader's first look, 0..1. */
  readonly weight: number;
}

/** What a fold may ask besides its facts. */
export interface FoldContext {
  /** Copies of one text share a voice: the first of their documents by id. Before copies are linked, every document is its own. */
  readonly voice: (document: string) => string;
}

/**
 * How one kind of link is made: what each document brings, and what the facts that share a key make together. `fold` gets the facts
 * of the key in the order of their days, at most the first `MOST_FACTS` of them, and gives the links whose home is this key: a link that
 * several keys would find is given under the first of them by name only. Both are pure, and neither throws.
 */
export interface Linker<F, L> {
  /** Facts of one key that are folded, at most; `MOST_FACTS` unless said otherwise. */
  readonly most?: number;
  readonly facts: (document: LinkedDocument) => readonly F[];
  readonly fold: (key: string, facts: readonly F[], context: FoldContext) => readonly L[];
}
