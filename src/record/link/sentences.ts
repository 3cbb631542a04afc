import type { Block, BlockKind } from '../../types/article.ts';
import type { Reading } from '../../types/reading.ts';

/** A sentence of a block that may speak. Readings do not keep the reader's own sentences: these are cut by marks alone. */
export interface SentenceAt {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  /** Its block's place among the blocks that tell, from 0. */
  readonly block: number;
}

const TELLING: ReadonlySet<BlockKind> = new Set(['headline', 'summary', 'paragraph', 'list-item', 'quote', 'caption']);
/** Longest block looked at; the rest of it tells nothing here. */
const LONGEST = 20_000;
/** An end mark and the space after it, not after an initial or a title. */
const END = /(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|Lt|Col|\p{Lu}))[.!?…]["”’»)\]]*\s+(?=["“‘«([]?[\p{Lu}\p{N}])/gu;

export function sentencesOf({ document: { text }, blocks }: Reading): SentenceAt[] {
  return blocks.filter(({ kind }) => TELLING.has(kind)).flatMap((block, at) => sentencesIn(text, block, at));
}

function sentencesIn(text: string, { start, end, kind }: Block, block: number): SentenceAt[] {
  const words = text.slice(start, Math.min(end, start + LONGEST));
  const found: SentenceAt[] = [];
  let from = 0;
  for (const match of words.matchAll(END)) {
    const until = match.index + match[0].trimEnd().length;
    found.push({ start: start + from, end: start + until, kind, block });
    from = match.index + match[0].length;
  }
  if (from < words.length) found.push({ start: start + from, end: start + words.length, kind, block });
  return found;
}
