import { stem } from '../../lang/stem.ts';
import type { FormulationSort } from '../../types/formulation.ts';
import type { Act } from '../../types/statement.ts';

/**
 * The notation of `lexicons/formulations.tsv`. Words stand in order; `a|b` either; `x?` may be absent; `~word` any form of the word, and of
 * the others beside it; `…` up to four words between; `{land}` the name of a country.
 *
 *     ~add … ~fuel … fire      adding more fuel to the fire
 */
export interface Form {
  readonly formulation: string;
  readonly name: string;
  readonly sort: Exclude<FormulationSort, 'found'>;
  /** Only in a statement of this act; with `beside`, in a sentence with one (`reject+`). */
  readonly when: Act | null;
  readonly beside: boolean;
  readonly parts: readonly Part[];
}

type Part =
  | { readonly kind: 'word'; readonly any: ReadonlySet<string>; readonly optional: boolean; readonly stems: boolean }
  | { readonly kind: 'gap' }
  | { readonly kind: 'land'; readonly optional: boolean };

/** A word of the text, with what forms look at. */
export interface TextWord {
  readonly word: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** One past the last word of the country's name that begins here, or 0. */
  readonly landUntil: number;
  /** Stands in the same sentence as the word before. */
  readonly joined: boolean;
}

/** Words that `…` passes over. */
const GAP = 4;

export interface FormTable {
  /** By the first word, or stem, of the form. */
  readonly byWord: ReadonlyMap<string, readonly Form[]>;
  readonly byStem: ReadonlyMap<string, readonly Form[]>;
  readonly byLand: readonly Form[];
}

/** Rows of five cells parted by ` | `. */
export function formTable(rows: string): FormTable {
  const forms = rows
    .split('\n')
    .filter((row) => row !== '')
    .map(parseRow);
  const [byWord, byStem, byLand]: [Map<string, Form[]>, Map<string, Form[]>, Form[]] = [new Map(), new Map(), []];
  for (const form of forms) {
    const [first] = form.parts;
    if (first?.kind === 'land') byLand.push(form);
    if (first?.kind !== 'word') continue;
    const into = first.stems ? byStem : byWord;
    for (const key of first.any) into.set(key, [...(into.get(key) ?? []), form]);
  }
  return { byWord, byStem, byLand };
}

function parseRow(row: string): Form {
  const [formulation = '', name = '', sort = '', when = '', form = ''] = row.split(' | ');
  return {
    formulation,
    name,
    sort: sort as Form['sort'],
    when: when === '' ? null : (when.replace('+', '') as Act),
    beside: when.endsWith('+'),
    parts: form.split(' ').map(parsePart),
  };
}

function parsePart(text: string): Part {
  if (text === '…') return { kind: 'gap' };
  const optional = text.endsWith('?');
  const bare = text.slice(text.startsWith('~') ? 1 : 0, optional ? -1 : undefined);
  if (bare === '{land}') return { kind: 'land', optional };
  const stems = text.startsWith('~');
  const words = bare.split('|');
  return { kind: 'word', any: new Set(stems ? words.flatMap(stemsOf) : words), optional, stems };
}

/** Porter gives "add" and "adding" different stems. */
const stemsOf = (word: string): string[] =>
  ['', 's', 'd', 'ed', 'ing'].map((ending) => stem(`${ending === 'ing' ? word.replace(/e$/, '') : word}${ending}`));

export interface FormHit {
  readonly form: Form;
  /** Half-open range of words. */
  readonly first: number;
  readonly last: number;
}

/** Every form that begins at this word, each as long as it goes. */
export function formsAt({ byWord, byStem, byLand }: FormTable, words: readonly TextWord[], at: number): FormHit[] {
  const word = words[at];
  if (word === undefined) return [];
  const begun = [byWord.get(word.word) ?? [], byStem.get(word.stem) ?? [], word.landUntil > 0 ? byLand : []].flat();
  return begun.flatMap((form) => {
    const last = endOf(form.parts, 0, words, at);
    return last === null ? [] : [{ form, first: at, last }];
  });
}

/** One past the last word, or null. Forms are short and gaps bounded, so trying is cheap. */
function endOf(parts: readonly Part[], p: number, words: readonly TextWord[], at: number): number | null {
  const part = parts[p];
  if (part === undefined) return at;
  const word = words[at];
  const here = word !== undefined && (p === 0 || word.joined) ? word : null;
  if (part.kind === 'gap') {
    for (let skip = 0; skip <= GAP; skip += 1) {
      if (skip > 0 && words[at + skip - 1]?.joined !== true) return null;
      const end = endOf(parts, p + 1, words, at + skip);
      if (end !== null) return end;
    }
    return null;
  }
  const next = here === null ? null : after(part, here, at);
  const taken = next === null ? null : endOf(parts, p + 1, words, next);
  return taken ?? (part.optional ? endOf(parts, p + 1, words, at) : null);
}

function after(part: Exclude<Part, { kind: 'gap' }>, word: TextWord, at: number): number | null {
  if (part.kind === 'land') return word.landUntil > 0 ? word.landUntil : null;
  return part.any.has(part.stems ? word.stem : word.word) ? at + 1 : null;
}
