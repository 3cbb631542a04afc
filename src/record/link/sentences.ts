import type { Block, BlockKind } from '../../types/article.ts';
import type { LinkedDocument } from '../../types/fact.ts';
import type { Mention } from '../../types/mention.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Span } from '../../types/span.ts';
import type { TimeExpression } from '../../types/time.ts';

/** A stretch of text that is a sentence. */
interface Cut {
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

/** A sentence of a block that may speak, with what begins in it. Readings do not keep sentences: these are cut by marks alone. */
export interface SentenceAt extends Cut {
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  /** Those whose cue begins in it; without a cue, whose content does. */
  readonly statements: readonly RecordedStatement[];
}

export function sentencesOf({ reading, statements }: LinkedDocument): SentenceAt[] {
  const { document, blocks, mentions, times } = reading;
  const cuts = blocks.filter(({ kind }) => TELLING.has(kind)).flatMap((block, at) => sentencesIn(document.text, block, at));
  const named = Map.groupBy(mentions, ({ start }) => indexAt(cuts, start));
  const timed = Map.groupBy(times, ({ start }) => indexAt(cuts, start));
  const said = Map.groupBy(statements, (statement) => indexAt(cuts, placeOf(statement)));
  return cuts.map((cut, i) => ({
    ...cut,
    mentions: named.get(i) ?? [],
    times: timed.get(i) ?? [],
    statements: said.get(i) ?? [],
  }));
}

const placeOf = ({ cue, content }: RecordedStatement): number => cue[0]?.[0] ?? content[0]?.[0] ?? -1;

/** Which of the sentences, in the order of the text, holds the character; -1 for none. */
function indexAt(cuts: readonly Cut[], at: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return at < (cuts[low - 1]?.end ?? -1) ? low - 1 : -1;
}

/** The sentence that attributes a statement; its cue alone where no sentence does. */
export function sentenceSpan(statement: RecordedStatement, sentences: readonly SentenceAt[]): Span {
  const sentence = sentences[indexAt(sentences, placeOf(statement))];
  return sentence === undefined ? (statement.cue[0] ?? statement.content[0] ?? [0, 0]) : [sentence.start, sentence.end];
}

function sentencesIn(text: string, { start, end, kind }: Block, block: number): Cut[] {
  const words = text.slice(start, Math.min(end, start + LONGEST));
  const found: Cut[] = [];
  let from = 0;
  for (const match of words.matchAll(END)) {
    const until = match.index + match[0].trimEnd().length;
    found.push({ start: start + from, end: start + until, kind, block });
    from = match.index + match[0].length;
  }
  if (from < words.length) found.push({ start: start + from, end: start + words.length, kind, block });
  return found;
}
