import type { CueRow } from '../../../types/lexicon.ts';
import type { Token } from '../../../types/sentence.ts';
import type { Act } from '../../../types/statement.ts';
import type { View } from '../view.ts';

/** What the content's own verb does, with its word. */
export interface Predicate {
  readonly act: Act;
  readonly word: string;
}

const PRONOUN = /^(?:i|we|he|she|it|they)$/;
/** A subject longer than this, in words, is hardly the speaker. */
const SUBJECT = 6;
const BETWEEN =
  /^(?:also|still|always|firmly|strongly|fully|completely|absolutely|now|very|so|deeply|really|just|once|again|both|all|totally|certainly|clearly|officially|resolutely)$/;
const NOT = /^(?:not|n't|never|no)$/;

/** An act that is not done: "said it did not support" rejects. Null where the negation says no more than that. */
const NEGATED: Readonly<Partial<Record<Act, Act>>> = {
  endorse: 'reject',
  agree: 'reject',
  offer: 'reject',
  pledge: 'reject',
  desire: 'reject',
};

/**
 * The act of a plain saying whose content tells what its own speaker does: `{The ministry} {said} {it [condemned] the raid}` rejects,
 * `{Oslo} {said} {it was [committed] to the fund}` pledges. Near misses: `said {the rebels condemned the raid}`, whose subject is another;
 * `said {it had condemned the raid in May}`, which tells of a saying long past, `said {it would condemn}`, of one to come.
 */
export function contentPredicate(view: View, rows: ReadonlyMap<string, readonly CueRow[]>): Predicate | null {
  const tokens = view.contentTokens.filter(({ upos }) => upos !== 'PUNCT').slice(0, 24);
  const verb = afterSubject(tokens, view);
  if (verb === null) return null;
  const { at, negated, state } = verb;
  const token = tokens[at];
  const row = token === undefined ? undefined : rowOf(token, state, tokens[at + 1], rows);
  if (token === undefined || row === undefined) return null;
  const neither = tokens.slice(at).some(({ lemma }) => lemma === 'nor');
  const act = neither ? undefined : negated ? NEGATED[row.act] : row.act;
  return act === undefined ? null : { act, word: token.lemma };
}

interface Found {
  readonly at: number;
  readonly negated: boolean;
  /** After "be": "committed", "opposed" as adjectives, not what was done to the speaker. */
  readonly state: boolean;
}

/** Index of the main predicate after a subject that is the speaker; null where it is another or told as long past. */
function afterSubject(tokens: readonly Token[], view: View): Found | null {
  let at = tokens[0]?.lemma === 'that' ? 1 : 0;
  const first = tokens[at]?.lemma ?? '';
  if (PRONOUN.test(first)) at += 1;
  else {
    const verb = tokens.findIndex(({ upos }, i) => i > at && (upos === 'VERB' || upos === 'AUX'));
    if (verb < 0 || verb - at > SUBJECT || !namesSpeaker(tokens.slice(at, verb), view)) return null;
    at = verb;
  }
  let negated = false;
  let elsewhere = false;
  let passive = false;
  for (; at < tokens.length; at++) {
    const { lemma, upos, xpos } = tokens[at] as Token;
    if (NOT.test(lemma)) negated = true;
    else if (upos === 'AUX') {
      elsewhere ||= xpos === 'MD' || (lemma === 'have' && xpos === 'VBD');
      passive = lemma === 'be';
    } else if (!BETWEEN.test(lemma)) break;
  }
  const state = passive && tokens[at]?.xpos === 'VBN';
  return elsewhere || at >= tokens.length ? null : { at, negated, state };
}

/** "Moscow said {Moscow} …": a name of the source is the subject. */
const namesSpeaker = (subject: readonly Token[], { source }: View): boolean =>
  subject.some(({ upos, lemma }) => upos === 'PROPN' && source.includes(lemma.toLowerCase()));

/** Verbs that mostly mean something else when nobody voices them, and those whose own content decides. */
const MANY_SENSES = /^(?:look|need|insist|offer|invite|set|push|go|move|turn|take|see|hold|call|seek|hope|expect|wish)$/;

/** The row that says more than assert, by the predicate's word class; its frame is tried on the next word. */
function rowOf(
  { lemma, upos }: Token,
  state: boolean,
  next: Token | undefined,
  table: ReadonlyMap<string, readonly CueRow[]>,
): CueRow | undefined {
  if (MANY_SENSES.test(lemma)) return undefined;
  const wanted = state || upos === 'ADJ' ? 'ADJ' : upos === 'ADP' ? 'ADP' : 'VERB';
  const rows = (state ? participles(lemma) : [lemma]).flatMap((form) => table.get(form) ?? []);
  const found = rows.filter((row) => row.upos === wanted && SHOWS[row.act] && row.kind !== 'deed');
  const frame = next?.lemma ?? '';
  return (
    found.find(({ frames }) => frames.some((name) => name === `np:${frame}` || name.startsWith(`${frame}:`) || name === frame)) ??
    found[0]
  );
}

/** "commit" as an adjective: "committed". */
const participles = (lemma: string): string[] => [`${lemma}d`, `${lemma}ed`, `${lemma}${lemma.at(-1) ?? ''}ed`];

/** Acts that a verb shows wherever it stands; the rest tell what is said, thought or asked. */
const SHOWS: Readonly<Record<Act, boolean>> = {
  assert: false,
  believe: false,
  question: false,
  withhold: false,
  warn: false,
  deny: true,
  accuse: true,
  request: true,
  offer: true,
  pledge: true,
  endorse: true,
  reject: true,
  desire: true,
  intend: true,
  agree: true,
};
