import type { Sentences, Upos } from '../../types/sentence.ts';

/** What stands between a word and the one before it in its sentence: `space`, `-`, `'`, `start`, or something else. */
export type Gap = 'start' | 'space' | '-' | "'" | 'other';

/**
 * A run of letters and digits. "China’s" is China + s with an apostrophe between, "Russia-Ukraine" two words with a hyphen, "U.S." one.
 * Names are matched on these and not on tokens, so that a table's forms split exactly as the page does.
 */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly gap: Gap;
  /** Index of the token that holds its first character, and that token's tag. */
  readonly token: number;
  readonly upos: Upos;
  readonly lemma: string;
  readonly sentence: number;
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=[ \u00a0]\p{Lu})|(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Maj|Adm|Capt|Prof|Sen|Rep|Gov|Jr|Sr)\.|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** The same without state: a global pattern remembers where it stopped. */
const FIRST_WORD = new RegExp(WORD.source, 'u');
const UPPER = /^\p{Lu}/u;

function gapOf(between: string): Gap {
  if (between === ' ' || between === '\u00a0') return 'space';
  if (between === '-' || between === '‑') return '-';
  if (between === "'" || between === '’') return "'";
  return between.trim() === '' && between !== '' ? 'space' : 'other';
}

/** The words of a stretch of text, offsets relative to it. */
export function scan(text: string): { start: number; end: number; text: string; gap: Gap }[] {
  let before = 0;
  return [...text.matchAll(WORD)].map((match, i) => {
    const gap = i === 0 ? 'start' : gapOf(text.slice(before, match.index));
    before = match.index + match[0].length;
    return { start: match.index, end: before, text: match[0], gap };
  });
}

/** The first of them in lower case, or ''. */
export function firstWord(text: string): string {
  return FIRST_WORD.exec(text)?.[0].toLowerCase() ?? '';
}

/** The words of all sentences in text order. */
export function wordsOf(text: string, { sentences, tokens }: Sentences): Word[] {
  const words: Word[] = [];
  for (const [index, sentence] of sentences.entries()) {
    let token = sentence.first;
    for (const found of scan(text.slice(sentence.start, sentence.end))) {
      const start = sentence.start + found.start;
      while (token < sentence.last - 1 && (tokens[token]?.end ?? 0) <= start) token++;
      const tagged = tokens[token];
      words.push({
        start,
        end: sentence.start + found.end,
        text: found.text,
        lower: found.text.toLowerCase(),
        capital: UPPER.test(found.text),
        gap: found.gap,
        token,
        upos: tagged?.upos ?? 'X',
        lemma: tagged?.lemma ?? '',
        sentence: index,
      });
    }
  }
  return words;
}

const SHORT = 4;
const TITLE_SHARE = 0.7;

/** Sentences without a full stop whose longer words nearly all begin with a capital: headlines, where a capital tells nothing. */
export function titleCaseSentences(text: string, words: readonly Word[]): ReadonlySet<number> {
  const counts = new Map<number, { capital: number; all: number; end: number }>();
  for (const word of words) {
    const count = counts.get(word.sentence) ?? { capital: 0, all: 0, end: 0 };
    const long = word.text.length >= SHORT ? 1 : 0;
    counts.set(word.sentence, { capital: count.capital + (word.capital ? long : 0), all: count.all + long, end: word.end });
  }
  const title = [...counts].filter(
    ([, { capital, all, end }]) => all > 3 && capital / all >= TITLE_SHARE && !/^[.!?]/.test(text.slice(end, end + 1)),
  );
  return new Set(title.map(([sentence]) => sentence));
}
