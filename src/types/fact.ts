import type { Form } from './attribution.ts';
import type { ActorId } from './mention.ts';
import type { Reading } from './reading.ts';
import type { RecordedStatement } from './record.ts';
import type { Span } from './span.ts';
import type { Act, Factuality } from './statement.ts';

/** A document as links see it: its reading, and its statements with what people decided about them, rejected ones left out. */
export interface LinkedDocument {
  readonly reading: Reading;
  readonly statements: readonly RecordedStatement[];
}

/** A statement as facts and links carry it: enough to judge it and to print a line; the rest is behind its id. */
export interface Said {
  /** Its id in the record. */
  readonly statement: string;
  /** `sha256:...` */
  readonly document: string;
  readonly speaker: ActorId | null;
  readonly for: ActorId | null;
  readonly addressee: ActorId | null;
  /** Reporters between the speaker and the page, innermost first. */
  readonly via: readonly ActorId[];
  readonly outlet: ActorId | null;
  readonly act: Act;
  readonly factuality: Factuality;
  readonly form: Form;
  /** Counted from 1970-01-01: the first day it can be of; null when nothing tells. */
  readonly day: number | null;
  /** The first characters of the content, no more than `SAID_WORDS`. */
  readonly words: string;
  /** Where they stand. */
  readonly span: Span;
  readonly confidence: number;
}

/**
 * What one document brings to links across documents, found in that document alone. A fact says under which keys others may meet it:
 * links are folds over the facts that share a key, so a new page costs what its own keys touch (map and reduce, Dean and Ghemawat 2004).
 */
export interface FactBase {
  /** `sha256:...` */
  readonly document: string;
  /** Unique among the document's facts of its kind. */
  readonly id: string;
  /** At most `MOST_KEYS`; distinct. */
  readonly keys: readonly string[];
  /** Counted from 1970-01-01, or null. Facts of one key are folded in the order of their days, those without one last. */
  readonly day: number | null;
}
