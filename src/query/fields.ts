import { stem } from '../lang/stem.ts';
import { SPEAKING_KINDS } from '../types/article.ts';
import { type Facet, HAS_MEANINGS } from '../types/filter.ts';
import { STATES } from '../types/record.ts';
import { ACTS, FACTUALITIES } from '../types/statement.ts';

/** Every field of the query language. `docs/record.md` is held against this table. */
export const FIELD_NAMES = [
  'by',
  'for',
  'to',
  'via',
  'maybe',
  'act',
  'form',
  'factuality',
  'about',
  'lang',
  'outlet',
  'origin',
  'has',
  'is',
  'says',
  'since',
  'until',
  'sure',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** How a field's values are read: a name to look up, one of a closed list, any text, a day, or a number with a comparison. */
export type ValueKind = 'actor' | 'closed' | 'text' | 'day' | 'number';

export interface FieldDescription {
  readonly value: ValueKind;
  readonly meaning: string;
  readonly example: string;
}

export const FIELDS: Readonly<Record<FieldName, FieldDescription>> = {
  by: { value: 'actor', meaning: 'who speaks', example: 'by:"Wang Yi"' },
  for: { value: 'actor', meaning: 'the state or body spoken for', example: 'for:China' },
  to: { value: 'actor', meaning: 'who is spoken to', example: 'to:state:US' },
  via: { value: 'actor', meaning: 'a reporter between the speaker and the page', example: 'via:org:xinhua' },
  maybe: { value: 'actor', meaning: 'who may be the speaker, where that is ambiguous', example: 'maybe:"Wang Wenbin"' },
  act: { value: 'closed', meaning: 'what the speaker does with the words', example: 'act:deny,withhold' },
  form: { value: 'closed', meaning: 'in whose words: direct, indirect, mixed', example: 'form:direct' },
  factuality: { value: 'closed', meaning: 'whether the saying itself holds', example: 'factuality:negated' },
  about: { value: 'text', meaning: 'an issue', example: 'about:sanctions' },
  lang: { value: 'text', meaning: 'language of the page, BCP 47', example: 'lang:en' },
  outlet: { value: 'actor', meaning: 'who published the page', example: 'outlet:org:rt' },
  origin: { value: 'closed', meaning: 'the kind of block it stands in', example: 'origin:headline' },
  has: { value: 'closed', meaning: 'a property; see below', example: 'has:silence' },
  is: { value: 'closed', meaning: 'machine, seen, confirmed or rejected', example: 'is:confirmed' },
  says: { value: 'actor', meaning: 'who speaks, or is spoken for', example: 'says:China' },
  since: { value: 'day', meaning: 'said on this day or later: a year, month or day', example: 'since:2022-02-24' },
  until: { value: 'day', meaning: 'said on this day or earlier; a year or month counts to its end', example: 'until:2022-03' },
  sure: { value: 'number', meaning: 'confidence of the machine, 0 to 1, with > >= < <= or =', example: 'sure:>0.8' },
};

/** The closed lists. */
export const CLOSED: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  act: ACTS,
  form: ['direct', 'indirect', 'mixed'],
  factuality: FACTUALITIES,
  origin: SPEAKING_KINDS,
  has: Object.keys(HAS_MEANINGS),
  is: STATES,
};

/** The listed word nearest to a mistaken one, when it is near: of the same stem, or at most a third of its letters away. */
export function nearest(word: string, list: readonly string[]): string | null {
  const related = list.find((each) => stem(each) === stem(word.toLowerCase()));
  if (related !== undefined) return related;
  const near = list
    .map((each) => ({ each, far: distance(word.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, far }) => far <= Math.max(1, Math.floor(Math.max(word.length, each.length) / 3)) || each.startsWith(word))
    .sort((a, b) => a.far - b.far);
  return near[0]?.each ?? null;
}

/** Levenshtein's edit distance. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1)
      current[j] = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]),
      );
    previous = current;
  }
  return previous[b.length] ?? 0;
}
