import type { CueRow } from '../../types/lexicon.ts';
import type { Token } from '../../types/sentence.ts';
import type { Act } from '../../types/statement.ts';
import type { View } from './view.ts';

interface Index {
  readonly rows: ReadonlyMap<string, readonly CueRow[]>;
  /** First words of lemmas of several words, and the most words one has. */
  readonly starts: ReadonlyMap<string, number>;
}
const built = new WeakMap<readonly CueRow[], Index>();

function indexOf(rows: readonly CueRow[]): Index {
  const known = built.get(rows);
  if (known !== undefined) return known;
  const starts = new Map<string, number>();
  for (const { lemma } of rows) {
    const parts = lemma.split(' ');
    if (parts.length > 1) starts.set(parts[0] ?? '', Math.max(parts.length, starts.get(parts[0] ?? '') ?? 0));
  }
  const index: Index = { rows: Map.groupBy(rows, ({ lemma }) => lemma), starts };
  built.set(rows, index);
  return index;
}

/** Rows by lemma, as `cues.tsv` has them. */
export const cueRows = (table: readonly CueRow[]): ReadonlyMap<string, readonly CueRow[]> => indexOf(table).rows;

/** What the noun of a voiced act does: "support" endorses. The first row that says more than assert or believe. */
export const nounAct = (table: readonly CueRow[], lemma: string): CueRow | undefined =>
  indexOf(table)
    .rows.get(lemma)
    ?.find(({ upos, act }) => upos === 'NOUN' && act !== 'assert' && act !== 'believe');

/** How the content is brought in, as `frames` of cues.tsv name it; best first. */
function framesOf(view: View): string[] {
  const last = view.cueTokens.at(-1);
  const opens = view.contentTokens[0]?.lemma ?? '';
  const second = view.contentTokens[1]?.lemma ?? '';
  if (view.form === 'direct' || /^["'«„]/.test(view.content)) return ['quote', 'that'];
  if (opens === 'that' || opens === 'whether' || opens === 'if') return ['that', 'quote'];
  if (opens === 'to') return ['to', 'to:inf', 'obj-to'];
  if (last?.upos === 'ADP' || last?.upos === 'PART' || last?.upos === 'SCONJ') return [`np:${last.lemma}`, last.lemma, 'np'];
  if (last?.lemma === 'to') return ['to', 'to:inf'];
  if (second === 'to') return ['obj-to', 'np'];
  return hasVerb(view) ? (isObjectTo(view) ? ['obj-to', 'that'] : ['that', 'quote', 'obj-to']) : ['np'];
}

/** "urged {the sides to stop}": a noun phrase and then an infinitive before any finite verb. */
function isObjectTo({ contentTokens }: View): boolean {
  const verb = contentTokens.findIndex(({ upos }) => upos === 'VERB' || upos === 'AUX');
  return verb > 0 && contentTokens[verb - 1]?.lemma === 'to';
}

const hasVerb = ({ contentTokens }: View): boolean => contentTokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX');

const CLASSES: Readonly<Record<string, CueRow['upos']>> = {
  VERB: 'VERB',
  AUX: 'VERB',
  NOUN: 'NOUN',
  PROPN: 'NOUN',
  ADJ: 'ADJ',
  ADP: 'ADP',
  SCONJ: 'ADP',
};

export interface FoundCue {
  readonly row: CueRow;
  readonly token: Token;
}

/** Rows for the words of a cue, main word last: a two-word lemma before its first word, a row of the right class and frame first. */
export function cueRow(view: View, table: readonly CueRow[]): FoundCue | null {
  const index = indexOf(table);
  const frames = framesOf(view);
  const tokens = view.cueTokens;
  let best: (FoundCue & { score: number }) | null = null;
  for (const [i, token] of tokens.entries()) {
    const upos = CLASSES[token.upos];
    const longest = Math.max(index.starts.get(token.lemma) ?? 1, index.starts.get(view.cueWords[i] ?? '') ?? 1);
    for (let length = Math.min(longest, tokens.length - i); length > 0; length--) {
      for (const row of rowsOf(index, view, i, length)) {
        const score = scoreOf(row, upos, length, frames);
        if (best === null || score > best.score) best = { row, token, score };
      }
    }
  }
  return best;
}

/** A word as written and what it may be an inflection of, for lemmas that the tagger missed: "scoffed", scoff; "underlined", underline. */
function plainForms(word: string): string[] {
  const bare = word.replace(/(?:ed|ing|es|s|d)$/, '');
  if (bare === word) return [word];
  const single = bare.replace(/([^aeiou])\1$/, '$1');
  return [word, bare, `${bare}e`, single, bare.replace(/i$/, 'y')];
}

/** Rows for `length` tokens from token `i`: by their lemmas, else as written ("according to"). */
function rowsOf({ rows }: Index, { cueTokens, cueWords }: View, i: number, length: number): readonly CueRow[] {
  if (length === 1)
    for (const lemma of [cueTokens[i]?.lemma ?? '', ...plainForms(cueWords[i] ?? '')]) {
      const found = rows.get(lemma);
      if (found !== undefined) return found;
    }
  if (length === 1) return [];
  const lemma = cueTokens
    .slice(i, i + length)
    .map((token) => token.lemma)
    .join(' ');
  return rows.get(lemma) ?? rows.get(cueWords.slice(i, i + length).join(' ')) ?? [];
}

/** Longer lemmas before shorter, the right word class, the best frame; words that mean little by themselves last. */
function scoreOf(row: CueRow, upos: CueRow['upos'] | undefined, length: number, frames: readonly string[]): number {
  const frame = frames.findIndex((name) => row.frames.includes(name));
  const framed = frame < 0 ? (row.frames.every((name) => name.startsWith('np:')) ? -1 : 0) : 2 - 0.5 * frame;
  const weak = (WEAK.has(row.lemma) ? 2 : 0) + (row.upos === 'NOUN' ? 0.5 : 0);
  const strong = STRONG.get(row.lemma);
  const weaker =
    strong === undefined || strong === row.act ? 0 : 1 + (row.act === 'assert' ? 4 : 0) + (row.kind === 'mind' ? 2 : 0);
  return 4 * (length - 1) + (row.upos === upos ? 3 : 0) + framed - weak - weaker;
}

/** Words that carry a cue only when nothing else in it does. */
const WEAK: ReadonlySet<string> = new Set([
  'make',
  'give',
  'have',
  'be',
  'take',
  'go',
  'come',
  'statement',
  'interview',
  'report',
  'reportedly',
  'letter',
  'release',
  'continue',
  'begin',
  'start',
]);

/** Verbs whose own act holds whatever they bring in: "warned that" warns, "denied that" denies. */
const STRONG: ReadonlyMap<string, Act> = new Map(
  (
    [
      ['deny', 'deny'],
      ['warn threaten caution', 'warn'],
      ['urge demand advise recommend implore plead beg', 'request'],
      ['vow pledge promise', 'pledge'],
      ['dismiss reject condemn denounce criticise criticize oppose', 'reject'],
      ['accuse blame', 'accuse'],
      ['refuse decline', 'withhold'],
      ['offer invite', 'offer'],
      ['welcome', 'endorse'],
    ] as const
  ).flatMap(([lemmas, act]) => lemmas.split(' ').map((lemma) => [lemma, act] as const)),
);
