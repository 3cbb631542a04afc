import { hashText } from '../../../model/hash.ts';
import type { Attribution } from '../../../types/attribution.ts';
import type { CueRow } from '../../../types/lexicon.ts';
import type { Sentences } from '../../../types/sentence.ts';
import type { Span } from '../../../types/span.ts';
import type { Words } from './words.ts';

/** What the rules and the table of cues say of each word: evidence for the models, not a verdict. */
export interface RuleView {
  /** Hash of the rule and the place in its cue; 0 outside. */
  readonly cue: Int32Array;
  /** 0 none, 1 source, 2 content of any rule's attribution. */
  readonly role: Uint8Array;
  /** Index of the rules' attribution whose cue holds the word plus one; 0 for none. */
  readonly owner: Int32Array;
  /** By index: half-open ranges of words, source then content. */
  readonly ranges: readonly { readonly source: readonly Range[]; readonly content: readonly Range[]; readonly rule: number }[];
  /** Hash of kind and act of the word in `cues.tsv`, 0 without. */
  readonly lexicon: Int32Array;
}

export type Range = readonly [first: number, last: number];

/** Words that overlap a span. */
export function rangeOf(words: Words, [start, end]: Span): Range {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.end[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < words.length && words.start[last]! < end) last++;
  return [low, last];
}

/** By lemma, by word class: hash of kind and act. */
type CueHashes = ReadonlyMap<string, ReadonlyMap<string, number>>;

const tables = new WeakMap<readonly CueRow[], CueHashes>();

function lexiconOf(rows: readonly CueRow[]): CueHashes {
  const made = tables.get(rows);
  if (made !== undefined) return made;
  const byLemma = Map.groupBy(rows, ({ lemma }) => lemma);
  const table = new Map(
    [...byLemma].map(([lemma, own]) => [lemma, new Map(own.map(({ upos, act, kind }) => [upos, hashText(`${kind} ${act}`)]))]),
  );
  tables.set(rows, table);
  return table;
}

export function ruleView(words: Words, sentences: Sentences, found: readonly Attribution[], cues: readonly CueRow[]): RuleView {
  const { length } = words;
  const view = {
    cue: new Int32Array(length),
    role: new Uint8Array(length),
    owner: new Int32Array(length),
    lexicon: new Int32Array(length),
  };
  const lexicon = lexiconOf(cues);
  sentences.tokens.forEach(({ lemma, upos }, i) => {
    view.lexicon[i] = lexicon.get(lemma)?.get(upos) ?? 0;
  });
  const ranges = found.map((attribution, a) => {
    const to = (spans: readonly Span[]): Range[] => spans.map((span) => rangeOf(words, span));
    const ranged = { source: to(attribution.source), content: to(attribution.content), rule: hashText(attribution.rule) };
    for (const [first, last] of ranged.content) for (let i = first; i < last; i++) view.role[i] ||= 2;
    for (const [first, last] of ranged.source) view.role.fill(1, first, last);
    for (const [first, last] of to(attribution.cue)) {
      view.cue.fill(ranged.rule ^ 5, first, last);
      if (first < last) view.cue[first] = ranged.rule;
      view.owner.fill(a + 1, first, last);
    }
    return ranged;
  });
  return { ...view, ranges };
}

/** Labels the words of a window by one rule attribution: 0 none, 1 source, 2 content; 3 everywhere when `owner` is 0. */
export function ruleRoles({ ranges }: RuleView, owner: number, first: number, last: number): Uint8Array {
  const roles = new Uint8Array(last - first);
  const ranged = ranges[owner - 1];
  if (ranged === undefined) return roles.fill(3);
  const paint = (list: readonly Range[], role: number): void => {
    for (const [a, b] of list) if (b > first && a < last) roles.fill(role, Math.max(0, a - first), Math.min(last, b) - first);
  };
  paint(ranged.content, 2);
  paint(ranged.source, 1);
  return roles;
}
