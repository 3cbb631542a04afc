import { rarity } from '../../lang/common-stems.ts';
import { shortDigest } from '../../lang/digest.ts';
import { searchWords } from '../../lang/search-words.ts';
import { stem } from '../../lang/stem.ts';
import type { LinkedDocument } from '../../types/fact.ts';
import type { FormulationLink, FormulationUse, PhraseFact } from '../../types/formulation.ts';
import type { FoldContext, Linker } from '../../types/link.ts';
import type { Span } from '../../types/span.ts';
import { rests, weightOf } from './formulations.ts';
import { usePlaces } from './use-places.ts';

/** Longest stretch of somebody's own words that is looked at as one, in characters. */
const LONGEST = 400;
/** Keys of one stretch. */
const MOST_KEYS = 24;
/** How telling two words in a row must be together to be a key, one to count as telling, and each of two
 * that are a formulation alone. */
const TELLING = { both: 1.1, one: 0.4, alone: 0.65 };
/** Beyond so many speakers it is everybody's phrase. */
const MOST_SPEAKERS = 8;
/** Words of a formulation: more is a copied passage. */
const MOST_WORDS = 12;

/**
 * Formulations found by themselves: the same words in the quoted speech of different speakers, or of one speaker on different days. Facts
 * meet under two telling words in a row; what all that meet there have in common around these is the formulation.
 */
export const phrases: Linker<PhraseFact, FormulationLink> = {
  // A key that more share tells nothing apart.
  most: 64,
  facts: phraseFacts,
  fold: (key, facts, context) => {
    const found = commonRun(key, facts);
    return found === null || !isTold(found.uses, context) ? [] : [linkOf(key, found, context)];
  },
};

function phraseFacts(document: LinkedDocument): PhraseFact[] {
  const { useAt, statementAt } = usePlaces(document);
  const { text } = document.reading.document;
  return document.statements
    .filter(({ form, repeats, speaker }) => form !== 'indirect' && repeats === null && speaker !== null)
    .flatMap((statement) =>
      statement.content.flatMap((piece) =>
        quotedIn(text, piece, statement.form === 'direct')
          .filter((span) => statementAt(span)?.id === statement.id)
          .flatMap((span): PhraseFact[] => {
            const keys = keysOf(text.slice(...span));
            const use = { ...useAt(span, ''), words: text.slice(...span).slice(0, LONGEST) };
            return keys.length === 0
              ? []
              : [{ document: use.document, id: `${statement.id} ${span[0]}`, keys, day: use.day, use }];
          }),
      ),
    );
}

/** What stands between quotation marks; all of it where the form is direct. */
function quotedIn(text: string, [start, end]: Span, all: boolean): Span[] {
  if (all) return [[start, Math.min(end, start + LONGEST)]];
  return [
    ...text.slice(start, end).matchAll(/["“«„]([^"“”«»„]{3,400})["”»]|(?<![\p{L}\p{N}])‘([^‘]{3,400}?)’(?![\p{L}\p{N}])/gu),
  ].map((match): Span => [start + match.index + 1, start + match.index + match[0].length - 1]);
}

interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

const wordsIn = (text: string): Word[] =>
  searchWords(text).map(({ word, start, end }) => ({
    stem: stem(word),
    start,
    end,
    capital: /^\p{Lu}/u.test(text.slice(start, end)),
  }));

/** Every two words in a row that tell enough together and are not a name. */
function keysOf(text: string): string[] {
  const words = wordsIn(text);
  const pairs = words.slice(1).flatMap((word, i) => {
    const before = words[i];
    return before !== undefined && isKey(before, word) && !ENDS.test(text.slice(before.end, word.start))
      ? [`${before.stem} ${word.stem}`]
      : [];
  });
  return [...new Set(pairs)].toSorted().slice(0, MOST_KEYS);
}

/** A sentence that ends between two words. */
const ENDS = /[.!?;:…]/u;

const isKey = (a: Word, b: Word): boolean =>
  rarity(a.stem) >= TELLING.one && rarity(b.stem) >= TELLING.one && rarity(a.stem) + rarity(b.stem) >= TELLING.both;

interface Run {
  readonly stems: readonly string[];
  readonly words: string;
  readonly uses: readonly FormulationUse[];
}

/** The longest run of words around the key that all its facts share, cut to words that tell something at both ends. */
function commonRun(key: string, facts: readonly PhraseFact[]): Run | null {
  const places = facts.map(({ use }) => {
    const words = wordsIn(use.words);
    return { use, words, at: words.findIndex(({ stem: one }, i) => `${one} ${words[i + 1]?.stem ?? ''}` === key) };
  });
  const [first] = places;
  if (first === undefined || places.length < 2) return null;
  const alike = (by: number): boolean =>
    first.words[first.at + by] !== undefined &&
    places.every(({ words, at }) => words[at + by] !== undefined && words[at + by]?.stem === first.words[first.at + by]?.stem);
  let [from, until] = [0, 2];
  while (alike(from - 1)) from -= 1;
  while (alike(until)) until += 1;
  while (rarity(first.words[first.at + from]?.stem ?? '') < TELLING.one && from < 0) from += 1;
  while (rarity(first.words[first.at + until - 1]?.stem ?? '') < TELLING.one && until > 2) until -= 1;
  const run = first.words.slice(first.at + from, first.at + until);
  const spanOf = ({ use, words, at }: (typeof places)[number]): Span => [
    use.span[0] + (words[at + from]?.start ?? 0),
    use.span[0] + (words[at + until - 1]?.end ?? 0),
  ];
  const wording = (use: FormulationUse, span: Span): string => use.words.slice(span[0] - use.span[0], span[1] - use.span[0]);
  const stems = run.map(({ stem: one }) => one);
  if (!isWording(run) || firstKey(run) !== key) return null;
  return {
    stems,
    words: wording(first.use, spanOf(first)),
    uses: places.map((place) => {
      const span = spanOf(place);
      const words = wording(place.use, span).replaceAll(/\s+/g, ' ');
      return { ...place.use, span, words, variant: words.toLowerCase() };
    }),
  };
}

/**
 * Not a name, not a passage, not small change: two words alone ({geographically ridiculous}) must both be rare and neither a name; of
 * more, one at least.
 */
function isWording(run: readonly Word[]): boolean {
  const rare = run.filter(
    ({ capital, stem: one }) => !capital && rarity(one) >= (run.length === 2 ? TELLING.alone : TELLING.one),
  );
  return run.length <= MOST_WORDS && rare.length >= (run.length === 2 ? 2 : 1);
}

/** The first key by name inside the run: the others find the same uses. */
const firstKey = (run: readonly Word[]): string | undefined =>
  run
    .slice(1)
    .flatMap((word, i) => {
      const before = run[i];
      return before !== undefined && isKey(before, word) ? [`${before.stem} ${word.stem}`] : [];
    })
    .toSorted()[0];

/** By two speakers in two voices, or by one on two days. What one says and another reports of him is one use. */
function isTold(uses: readonly FormulationUse[], { voice }: FoldContext): boolean {
  const speakers = new Set(uses.map(({ speaker }) => speaker));
  const voices = new Set(uses.map(({ document }) => voice(document)));
  const apart = uses.some((use) =>
    uses.some((other) => use.document !== other.document || Math.abs(use.span[0] - other.span[0]) > LONGEST),
  );
  if (speakers.size > MOST_SPEAKERS || voices.size < 2 || !apart) return false;
  return speakers.size > 1 || new Set(uses.map(({ day }) => day)).size > 1;
}

function linkOf(key: string, { stems, words, uses }: Run, { voice }: FoldContext): FormulationLink {
  const telling = stems.reduce((sum, one) => sum + rarity(one), 0);
  return {
    id: shortDigest(`phrase ${stems.join(' ')}`),
    key,
    day: uses[0]?.day ?? null,
    ...rests(uses),
    weight: Math.min(1, weightOf(uses, voice) + Math.min(0.4, telling / 20)),
    formulation: stems.join(' '),
    name: words.replaceAll(/\s+/g, ' '),
    sort: 'found',
    period: null,
    uses,
    complete: true,
  };
}
