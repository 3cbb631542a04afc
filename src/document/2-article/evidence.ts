import type { BlockKind } from '../../types/article.ts';
import type { Sight } from './sight.ts';

/** What speaks for a kind. `likely` needs company; `certain` holds wherever the line stands, even in the middle of an article. */
export interface Evidence {
  readonly kind: BlockKind;
  readonly why: string;
  readonly strength: 'certain' | 'likely';
}

/** Tells one family of kinds from its words or shape alone; null when it has nothing to say. */
export type Recogniser = (line: Sight) => Evidence | null;

export const certain = (kind: BlockKind, why: string): Evidence => ({ kind, why, strength: 'certain' });
export const likely = (kind: BlockKind, why: string): Evidence => ({ kind, why, strength: 'likely' });

/** A recogniser of labels: lines whose plain form is one of these, whole. Give them in plain form, separated by ` | `. */
export function labels(kind: BlockKind, what: string, phrases: string): Recogniser {
  const known = new Set(phrases.split('|').map((phrase) => phrase.trim()));
  return (line) => (line.length <= 120 && known.has(line.plain) ? certain(kind, `${what}: "${line.plain}"`) : null);
}

/** A recogniser of shapes: the first pattern that the text (not its plain form) shows. */
export function shapes(kind: BlockKind, what: string, longest: number, patterns: readonly RegExp[]): Recogniser {
  return (line) => (line.length <= longest && patterns.some((pattern) => pattern.test(line.text)) ? certain(kind, what) : null);
}

/** Asks each in turn; the first answer counts. */
export function firstOf(...recognisers: readonly Recogniser[]): Recogniser {
  return (line) => {
    for (const recognise of recognisers) {
      const evidence = recognise(line);
      if (evidence !== null) return evidence;
    }
    return null;
  };
}
