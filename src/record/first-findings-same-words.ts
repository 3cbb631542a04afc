import type { Evidence, FirstFinding } from '../types/first-finding.ts';
import type { Reading } from '../types/reading.ts';
import type { Span } from '../types/span.ts';
import type { ResolvedStatement } from '../types/statement.ts';
import { type ContentWord, wordsOf } from './content-words.ts';

/** Words in a formulation: long enough to be somebody's wording, short enough to be taken up. */
const SHORTEST = 3;
const LONGEST = 8;
/** Rare means: at most this many speakers; beyond, it is everybody's phrase. */
const MOST_SPEAKERS = 4;

interface Use {
  readonly speaker: string;
  /** ISO day, or '' when unknown. */
  readonly day: string;
  readonly words: string;
  readonly evidence: Evidence;
}

/**
 * The same rare words in the mouths of different speakers, verbatim in both places: "Cold War mentality", Hua Chunying, then Wang Yi.
 * Of phrases that overlap only the longest is kept.
 */
export function sameWords(readings: readonly Reading[]): FirstFinding[] {
  const uses = new Map<string, Use[]>();
  for (const reading of readings)
    for (const statement of reading.statements)
      if (statement.repeats === null && statement.speaker !== null && statement.form !== 'indirect')
        for (const [key, use] of phrasesIn(reading, statement, inner(reading, statement)))
          uses.set(key, [...(uses.get(key) ?? []), use]);
  const shared = [...uses].filter(([, list]) => isShared(list)).sort(([a], [b]) => b.length - a.length);
  return longest(shared).map(([, list]) => findingOf(list));
}

/** The same characters said by one and reported by another are one use: it is nobody else's. */
function isShared(uses: readonly Use[]): boolean {
  const apart = uses.filter((use, i) => !uses.some((other, k) => k < i && overlapping(use)(other)));
  const speakers = new Set(apart.map((use) => use.speaker));
  return speakers.size > 1 && speakers.size <= MOST_SPEAKERS;
}

/** Where this statement hands the word on to somebody else: what they say is theirs alone. */
const inner = ({ statements }: Reading, { id }: ResolvedStatement): readonly Span[] =>
  statements.filter((statement) => statement.within === id).flatMap((statement) => statement.content);

/** Every phrase of `SHORTEST` to `LONGEST` words inside quotation marks, once a statement. */
function phrasesIn(reading: Reading, statement: ResolvedStatement, others: readonly Span[]): Map<string, Use> {
  const found = new Map<string, Use>();
  const { text, source, id } = reading.document;
  for (const words of quotedWords(text, statement))
    for (let first = 0; first < words.length; first += 1)
      for (let size = SHORTEST; size <= LONGEST && first + size <= words.length; size += 1) {
        const phrase = words.slice(first, first + size);
        const [start, end] = [phrase[0]?.start ?? 0, phrase.at(-1)?.end ?? 0];
        const key = phrase.map((word) => word.stem).join(' ');
        if (isWording(phrase) && !found.has(key) && !others.some(([s, e]) => s < end && start < e))
          found.set(key, {
            speaker: statement.speaker ?? '',
            day: statement.when?.value ?? '',
            words: text.slice(start, end),
            evidence: { document: id, source, start, end },
          });
      }
  return found;
}

/** Not a name, not small change: begins and ends with a word that means something, and at least one such word is not a name. */
function isWording(phrase: readonly ContentWord[]): boolean {
  const telling = phrase.filter((word) => !word.common);
  const ends = phrase[0]?.common === false && phrase.at(-1)?.common === false;
  return ends && telling.length >= 2 && telling.some((word) => !word.capital);
}

/** The words of each stretch inside quotation marks; all of the content where the form is direct. */
function quotedWords(text: string, { content, form }: ResolvedStatement): ContentWord[][] {
  const spans =
    form === 'direct'
      ? content
      : content.flatMap(([start, end]) =>
          [...text.slice(start, end).matchAll(/[“"«„‘][^“”"«»„’]*[”"»’]/g)].map(
            (match) => [start + match.index, start + match.index + match[0].length] as const,
          ),
        );
  return spans.map(([start, end]) => wordsOf(text, start, end));
}

/** Drops phrases that overlap with one already kept. Longest keys come first. */
function longest(shared: readonly (readonly [key: string, uses: readonly Use[]])[]): (readonly [string, readonly Use[]])[] {
  const kept: (readonly [string, readonly Use[]])[] = [];
  for (const phrase of shared)
    if (!kept.some(([, uses]) => uses.some((use) => phrase[1].some(overlapping(use))))) kept.push(phrase);
  return kept;
}

const overlapping =
  ({ evidence: a }: Use) =>
  ({ evidence: b }: Use): boolean =>
    a.source === b.source && a.start < b.end && b.start < a.end;

function findingOf(uses: readonly Use[]): FirstFinding {
  const inOrder = [...uses].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const first = [...new Map(inOrder.toReversed().map((use) => [use.speaker, use])).values()].reverse();
  return {
    kind: 'same-words',
    subject: inOrder[0]?.words ?? '',
    parties: first.map((use) => use.speaker),
    evidence: first.map((use) => use.evidence),
    day: null,
    weight: 0,
    links: [],
  };
}
