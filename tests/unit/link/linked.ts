import { createHash } from 'node:crypto';
import { recorded } from '../../../src/record/derive.ts';
import type { LinkedDocument } from '../../../src/types/fact.ts';
import { aReading, type Made } from '../../support/a-reading.ts';

export interface MadePage extends Made {
  /** Days told in the text: words to ISO value. */
  readonly times?: Readonly<Record<string, string>>;
}

/** A document by hand as links see it, named by its source; blocks are its lines, and a mention stands wherever its words do. */
export function linked({ times = {}, ...made }: MadePage): LinkedDocument {
  const { text } = made;
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph' as const,
    why: 'made by hand',
  }));
  const mentions = (made.mentions ?? []).flatMap((mention) =>
    [...text.matchAll(new RegExp(`\\b${mention.words}\\b`, 'g'))].map(({ index }) => ({ mention, start: index })),
  );
  const reading = aReading({ blocks: lines, ...made, mentions: [] });
  const id = `sha256:${createHash('sha256').update(`${made.source} ${text}`).digest('hex')}`;
  const told = Object.entries(times).map(([words, value]) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, type: 'DATE' as const, value, certainty: 'stated' as const, why: 'made by hand' };
  });
  const everywhere = mentions.map(({ mention: { words, ...rest }, start }, i) => ({
    id: `m${i + 1}`,
    start,
    end: start + words.length,
    kind: 'person' as const,
    actor: null,
    candidates: [],
    why: 'made by hand',
    ...rest,
  }));
  const named = { ...reading, times: told, mentions: everywhere, document: { ...reading.document, id } };
  return { reading: named, statements: recorded(named) };
}

/** Every document its own voice. */
export const ALONE = { voice: (document: string): string => document };
