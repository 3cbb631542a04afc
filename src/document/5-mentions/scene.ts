import type { ActorId, FoundMention } from '../../types/mention.ts';
import type { Tables } from './tables.ts';
import type { Word } from './words.ts';

/** What a rule sees: the page's text, all its words, the tables, and which sentences are written Like A Title. */
export interface Scene {
  readonly text: string;
  readonly words: readonly Word[];
  readonly tables: Tables;
  readonly titleCase: ReadonlySet<number>;
}

/** A mention before it has a number; `first`..`last` are word indices, half-open. */
export interface Found extends Omit<FoundMention, 'id' | 'start' | 'end'> {
  readonly first: number;
  readonly last: number;
}

/** One idea of what may start at word `at`; null when it does not. */
export type Rule = (scene: Scene, at: number) => Found | null;

type Needed = Pick<Found, 'first' | 'last' | 'kind' | 'why' | 'form'>;

/** A mention with nothing known but what is given. */
export function found(given: Needed & Partial<Found>): Found {
  return { actor: null, candidates: [], role: null, noun: null, of: null, plural: false, gender: null, ...given };
}

/** The characters between two words. */
export function between(scene: Scene, left: number, right: number): string {
  const [a, b] = [scene.words[left], scene.words[right]];
  return a !== undefined && b !== undefined ? scene.text.slice(a.end, b.start) : '';
}

/** Lower case of a word in the same sentence, or ''. */
export function lowerAt({ words }: Scene, at: number, sentence: number): string {
  const word = words[at];
  return word?.sentence === sentence ? word.lower : '';
}

export const ids = (values: readonly ActorId[]): ActorId[] => [...new Set(values)];
