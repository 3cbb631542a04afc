import { containment, type Fingerprint } from './fingerprint.ts';
import { type Passage, passagesOf } from './passages.ts';

/**
 * - `exact`: the same words, but for a few;
 * - `near`: one text edited;
 * - `partial`: one is a piece of the other, or has taken a piece of it (a truncated copy, a merged story).
 */
export type CopyKind = 'exact' | 'near' | 'partial';

export interface Copy {
  readonly kind: CopyKind;
  /** Share of the shingles of the smaller text that the other one has, 0..1. */
  readonly containment: number;
  /** Share of the words of each text that the shared passages cover. */
  readonly covered: readonly [a: number, b: number];
  readonly passages: readonly Passage[];
}

/** Containment from which two texts are worth aligning; a tenth less for what a sample says. */
const CONTAINED = 0.3;
export const SAMPLED = 0.2;
/** Words that a shared passage must have, at least, to be copied and not a quotation that both report. */
const LONG = 60;
/** Texts shorter than this (a brief) are told by share alone. */
const BRIEF = 80;
const EXACT = 0.95;
const NEAR = 0.6;

/** Whether two articles are copies, and how; null when they are not. Symmetric but for the order of pairs. */
export function compareArticles(a: Fingerprint, b: Fingerprint): Copy | null {
  const shares = [containment(a, b), containment(b, a)] as const;
  const share = Math.max(...shares);
  if (share < CONTAINED) return null;
  const passages = passagesOf(a, b);
  const covered = [coveredBy(passages, 'a', a), coveredBy(passages, 'b', b)] as const;
  const longest = Math.max(0, ...passages.map(({ same }) => same));
  const shorter = Math.min(a.words.length, b.words.length);
  if (shorter >= BRIEF && longest < LONG && Math.max(...covered) < NEAR) return null;
  return { kind: kindOf(Math.min(...shares), Math.min(...covered)), containment: share, covered, passages };
}

function kindOf(contained: number, covered: number): CopyKind {
  if (contained >= EXACT) return 'exact';
  return covered >= NEAR ? 'near' : 'partial';
}

function coveredBy(passages: readonly Passage[], side: 'a' | 'b', { words }: Fingerprint): number {
  const seen = new Uint8Array(words.length);
  for (const passage of passages) seen.fill(1, passage[side][0], passage[side][1]);
  return words.length === 0 ? 0 : seen.reduce((sum, one) => sum + one, 0) / words.length;
}
