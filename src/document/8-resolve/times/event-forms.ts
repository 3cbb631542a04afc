import { parseDay } from '../../../lang/calendar.ts';
import type { DaySpan } from '../../../lang/calendar-span.ts';
import type { EventRow } from '../../../types/lexicon.ts';
import { isKeyForm } from './event-keys.ts';
import { type PageWord, tableWord } from './page-words.ts';

/**
 * How a form of `events.tsv` is written: words apart by spaces, in order; `a|b` either; `x?` may be absent; `~launch` any form of the verb
 * (its tense is kept); `…` up to five words, `……` up to fourteen. Never across a sentence end. Forms
 * that begin with `&` are read by event-keys.ts.
 */
type Step =
  | { readonly kind: 'word'; readonly words: ReadonlyMap<string, VerbForm>; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number };

/** What the matched form of a `~verb` says: in progress, over, or nothing. */
export type VerbForm = 'present' | 'past' | 'other';

interface EventForm {
  readonly row: EventRow;
  readonly days: DaySpan;
  readonly steps: readonly Step[];
}

export interface EventMention {
  readonly row: EventRow;
  readonly days: DaySpan;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Of the form's verb; null for a noun phrase. */
  readonly verb: VerbForm | null;
}

export type EventTable = ReadonlyMap<string, readonly EventForm[]>;

const tables = new WeakMap<readonly EventRow[], EventTable>();

/** Forms by the first word they may begin with; built once a table. Rows without real days are left out. */
export function eventTable(rows: readonly EventRow[]): EventTable {
  const known = tables.get(rows);
  if (known !== undefined) return known;
  const table = new Map<string, EventForm[]>();
  for (const row of rows) {
    const from = parseDay(row.from);
    const until = parseDay(row.until);
    if (from === null || until === null || isKeyForm(row.form)) continue;
    for (const spelling of spellings(row.form)) {
      const steps = compile(spelling);
      const first = steps[0];
      if (first?.kind !== 'word') continue;
      for (const word of first.words.keys()) table.set(word, [...(table.get(word) ?? []), { row, days: { from, until }, steps }]);
    }
  }
  tables.set(rows, table);
  return table;
}

/** Pages are cut at hyphens, so "G20|G-20 summit" is "G20 summit" or "G 20 summit". */
function spellings(form: string): string[] {
  const parts = form.split(/\s+/).filter(Boolean);
  const at = parts.findIndex((part) => part.includes('-'));
  if (at < 0) return [form];
  const words = (parts[at] ?? '').replace(/\?$/, '').split('|');
  const plain = words.filter((word) => !word.includes('-')).join('|');
  const variants = words.filter((word) => word.includes('-')).map((word) => word.replace(/-/g, ' '));
  const optional = (parts[at] ?? '').endsWith('?') && plain !== '' ? `${plain}?` : plain;
  return [optional, ...variants]
    .filter((variant) => variant !== '')
    .flatMap((variant) => spellings([...parts.slice(0, at), variant, ...parts.slice(at + 1)].join(' ')));
}

function compile(form: string): Step[] {
  return form
    .split(/\s+/)
    .filter(Boolean)
    .map((part): Step => {
      if (/^…+$/.test(part)) return { kind: 'gap', most: part.length === 1 ? 5 : 14 };
      const words = new Map<string, VerbForm>();
      for (const one of part.replace(/\?$/, '').split('|'))
        for (const [word, tense] of one.startsWith('~') ? verbForms(one.slice(1)) : [[tableWord(one), 'other'] as const])
          if (!words.has(word)) words.set(word, tense);
      return { kind: 'word', words, optional: part.endsWith('?') };
    });
}

const IRREGULAR: Readonly<Record<string, string>> = {
  meet: 'met',
  hold: 'held',
  begin: 'began',
  win: 'won',
  speak: 'spoke',
  strike: 'struck',
  fall: 'fell',
  shoot: 'shot',
  sign: 'signed',
  take: 'took',
  withdraw: 'withdrew',
  break: 'broke',
  overthrow: 'overthrew',
  quit: 'quit',
  step: 'stepped',
  seize: 'seized',
  flee: 'fled',
  kill: 'killed',
};

function verbForms(lemma: string): (readonly [string, VerbForm])[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const past = IRREGULAR[lemma] ?? (lemma.endsWith('y') && !/[aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`);
  const s = /(?:s|sh|ch|x|z)$/.test(lemma)
    ? `${lemma}es`
    : lemma.endsWith('y') && !/[aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  return [
    [lemma, 'other'],
    [s, 'present'],
    [past, 'past'],
    [`${stem}ing`, 'other'],
  ];
}

/** All mentions of events, in text order. A word starts at most the forms that begin with it; a form looks at a bounded window. */
export function findEvents(words: readonly PageWord[], table: EventTable): EventMention[] {
  const mentions: EventMention[] = [];
  words.forEach((word, i) => {
    for (const form of table.get(word.word) ?? []) {
      const match = matchFrom(words, i, form.steps);
      if (match === null) continue;
      const last = words[match.last] as PageWord;
      mentions.push({
        row: form.row,
        days: form.days,
        start: word.start,
        end: last.end,
        sentence: word.sentence,
        verb: match.verb,
      });
    }
  });
  return mentions;
}

/** Greedy: after a gap the first word that fits is taken. Forms are written so that this is enough. */
function matchFrom(
  words: readonly PageWord[],
  first: number,
  steps: readonly Step[],
): { readonly last: number; readonly verb: VerbForm | null } | null {
  const sentence = words[first]?.sentence;
  let at = first;
  let last = first;
  let gap = 0;
  let verb: VerbForm | null = null;
  for (const step of steps) {
    if (step.kind === 'gap') {
      gap = step.most;
      continue;
    }
    const hit = findWord(words, at, at + gap, step.words, sentence);
    if (hit < 0) {
      if (step.optional) continue;
      return null;
    }
    const form = step.words.get(words[hit]?.word ?? '');
    if (form !== undefined && form !== 'other') verb = form;
    last = hit;
    at = hit + 1;
    gap = 0;
  }
  return { last, verb };
}

function findWord(
  words: readonly PageWord[],
  from: number,
  until: number,
  wanted: ReadonlyMap<string, VerbForm>,
  sentence: number | undefined,
): number {
  for (let i = from; i <= until; i++) {
    const word = words[i];
    if (word === undefined || word.sentence !== sentence) return -1;
    if (wanted.has(word.word)) return i;
  }
  return -1;
}
