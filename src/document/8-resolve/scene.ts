import type { ActorId, FoundMention } from '../../types/mention.ts';
import type { Span } from '../../types/span.ts';
import type { Unresolved } from '../../types/unresolved.ts';
import type { OfficeTable } from './office-table.ts';
import { oneNameEach } from './spellings.ts';

/** Everything the resolvers of stage 8 share: what was found, the table of offices, the day, and where things stand. */
export interface Scene {
  readonly found: Unresolved;
  readonly text: string;
  readonly table: OfficeTable;
  /** The latest day the page can be of, or null. */
  readonly day: string | null;
  /** Copies: what the walk learns of an owner is written into them. */
  readonly mentions: FoundMention[];
  /** Every actor that stage 5 names. */
  readonly named: ReadonlySet<ActorId | null>;
  /** Sentence index of each mention. */
  readonly sentenceOf: Int32Array;
}

/** Who a mention or source is: at most one actor, or candidates, and why. */
export interface Known {
  readonly actor: ActorId | null;
  readonly candidates: readonly ActorId[];
  readonly why: string;
}

export const nobody = (why: string): Known => ({ actor: null, candidates: [], why });
export const somebody = (actor: ActorId, why: string): Known => ({ actor, candidates: [], why });
export const either = (candidates: readonly ActorId[], why: string): Known => ({ actor: null, candidates, why });

/** The first index whose start is beyond `offset`, in a list sorted by start. */
function after(starts: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function sentenceAt({ found }: Scene, offset: number): number {
  return Math.max(0, after(found.sentences.sentences, offset) - 1);
}

/** Index of the token that holds the character at `offset`, or of the next one. */
export function tokenAt({ found }: Scene, offset: number): number {
  const { tokens } = found.sentences;
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indices of the mentions that touch one of the spans, in text order. */
export function mentionsIn({ mentions }: Scene, spans: readonly Span[]): number[] {
  return spans.flatMap(([start, end]) => {
    const inside: number[] = [];
    const before = after(mentions, start - 1) - 1;
    if ((mentions[before]?.end ?? 0) > start) inside.push(before);
    for (let i = before + 1; (mentions[i]?.start ?? end) < end; i++) inside.push(i);
    return inside;
  });
}

export function makeScene(found: Unresolved, table: OfficeTable, day: string | null): Scene {
  const sentenceOf = new Int32Array(found.mentions.length);
  let sentence = 0;
  for (const [i, mention] of found.mentions.entries()) {
    while ((found.sentences.sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= mention.start) sentence++;
    sentenceOf[i] = sentence;
  }
  const mentions = oneNameEach(found.mentions, found.page.text, table, day);
  return { found, text: found.page.text, table, day, mentions, named: new Set(mentions.map(({ actor }) => actor)), sentenceOf };
}
