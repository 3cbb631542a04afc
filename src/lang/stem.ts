/**
 * The English stem of a folded word, by Porter's algorithm ("An algorithm for suffix stripping", Program 14, 1980): "sanctions",
 * "sanctioned" and "sanctioning" share "sanction". Words with other letters than a to z come back unchanged.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const found = word.length < 3 || !/^[a-z]+$/.test(word) ? word : STEPS.reduce((current, step) => step(current), word);
  if (cache.size < CACHED) cache.set(word, found);
  return found;
}

/** News has few words, and says them often. */
const cache = new Map<string, string>();
const CACHED = 50_000;

const isVowel = (word: string, i: number): boolean => {
  const letter = word[i] ?? '';
  return 'aeiou'.includes(letter) || (letter === 'y' && i > 0 && !isVowel(word, i - 1));
};

const hasVowel = (word: string): boolean => [...word].some((_, i) => isVowel(word, i));

/** Porter's m: how often a run of vowels is followed by a run of consonants. */
function measure(word: string): number {
  let count = 0;
  for (let i = 1; i < word.length; i += 1) if (isVowel(word, i - 1) && !isVowel(word, i)) count += 1;
  return count;
}

const endsDouble = (word: string): boolean => word.length > 1 && word.at(-1) === word.at(-2) && !isVowel(word, word.length - 1);

/** Ends consonant, vowel, consonant, and the last is not w, x or y: "hop", not "snow". */
function endsShort(word: string): boolean {
  const n = word.length - 1;
  return n >= 2 && !isVowel(word, n) && isVowel(word, n - 1) && !isVowel(word, n - 2) && !'wxy'.includes(word[n] ?? '');
}

type Suffix = readonly [suffix: string, replacement: string];

/** Replaces the longest listed suffix when what stands before it has a measure above `above`. */
function replaced(word: string, table: readonly Suffix[], above: number): string {
  for (const [suffix, replacement] of table)
    if (word.endsWith(suffix)) {
      const base = word.slice(0, word.length - suffix.length);
      return measure(base) > above ? base + replacement : word;
    }
  return word;
}

const plural = (word: string): string => {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
};

function pastOrGerund(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const suffix = ['ed', 'ing'].find((each) => word.endsWith(each) && hasVowel(word.slice(0, -each.length)));
  if (suffix === undefined) return word;
  const base = word.slice(0, -suffix.length);
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (endsDouble(base) && !/[lsz]$/.test(base)) return base.slice(0, -1);
  return measure(base) === 1 && endsShort(base) ? `${base}e` : base;
}

const finalY = (word: string): string => (word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word);

/** Porter's steps 2, 3 and 4, longer suffixes before the shorter ones they end in. */
const DOUBLE: readonly Suffix[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['ation', 'ate'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['eli', 'e'],
];
const SINGLE: readonly Suffix[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const LAST = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic ou'.split(' ');

function lastSuffix(word: string): string {
  const ion = /^(.*[st])ion$/.exec(word)?.[1];
  if (ion !== undefined) return measure(ion) > 1 ? ion : word;
  return replaced(
    word,
    LAST.map((suffix) => [suffix, ''] as const),
    1,
  );
}

function finalE(word: string): string {
  let out = word;
  if (out.endsWith('e')) {
    const base = out.slice(0, -1);
    if (measure(base) > 1 || (measure(base) === 1 && !endsShort(base))) out = base;
  }
  return out.endsWith('ll') && measure(out.slice(0, -1)) > 1 ? out.slice(0, -1) : out;
}

const STEPS: readonly ((word: string) => string)[] = [
  plural,
  pastOrGerund,
  finalY,
  (word) => replaced(word, DOUBLE, 0),
  (word) => replaced(word, SINGLE, 0),
  lastSuffix,
  finalE,
];
