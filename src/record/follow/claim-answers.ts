import type { Answer } from '../../types/claim.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { ClaimNoun } from './claim-nouns.ts';
import type { PageView } from './page-view.ts';

/** A statement that answers a claim, and where it says which: a noun, a word that points back, or its own words. */
export interface Answering {
  readonly statement: RecordedStatement;
  readonly how: Answer;
  readonly to: { readonly kind: 'noun'; readonly noun: ClaimNoun } | { readonly kind: 'pointer' } | { readonly kind: 'words' };
}

/** What is said of a claim that is not believed. */
const FALSE =
  /\b(?:fake|false|falsehoods?|baseless|groundless|unfounded|fabricat\w+|lies?|lying|slander\w*|smears?|disinformation|misinformation|nonsense|untrue|hoax|ridiculous|absurd|rubbish|invent\w+|not true|fiction|provocation)\b/iu;
/** Verbs that turn away more than they deny. */
const DISMISS = /\b(?:dismiss|rubbish|denounc|reject|slam|brush|refut|rebuff|condemn|scorn|ridicul|lambast|call)\w*/iu;
const CONFIRM = /\b(?:confirm|acknowledg|admit|conced)\w*/iu;
const EVIDENCE = /\b(?:evidence|proof|substantiat\w*|back(?:ed|ing)? up)\b/iu;
/** Words that only point back: {China} {denied} {it}, {the charge}. */
const POINTER = /^["“‘']?(?:it|this|that|them|these|those|so|any such thing)["”’']?[.,]?$/iu;
/** Things that are refused to somebody rather than called untrue: denied {entry}. */
const REFUSED =
  /^(?:the |an? |any |its |his |her |their )?(?:entry|access|admission|permission|visas?|bail|requests?|service|funding|asylum|parole|rights?|boarding|passage|approval)\b/iu;
/** What can be untrue: a clause, a deed, a part in something; not {vaccines to prisoners}, which are refused. */
const DENIABLE =
  /^["“‘']?(?:that|there|having|being|any|all|ever|it|he|she|they|we|i|\p{L}+ing)\b|\b(?:was|were|had|has|have|is|are|would|will|did|does|do|could|been|be)\b|\b(?:involvement|wrongdoing|responsibility|knowledge|role|links?|ties|guilt|complicity|intention|plans?|existence|presence|use|part|breach|violations?)\b|n[’']t\b/iu;
/** How far into the content the noun that it is about may stand, in characters. */
const NEAR_START = 60;

/** Null for what answers nothing. */
export function answering(statement: RecordedStatement, nouns: readonly ClaimNoun[], page: PageView): Answering | null {
  const { act, factuality, repeats, content } = statement;
  const first = content[0];
  if (repeats !== null || first === undefined || page.speakerSides(statement).length === 0) return null;
  if (factuality !== 'asserted' && act !== 'withhold') return null;
  const noun = nouns.find(
    ({ start }) => content.some(([from, until]) => start >= from && start < until) && start - first[0] < NEAR_START,
  );
  const to = noun !== undefined ? ({ kind: 'noun', noun } as const) : POINTER.test(statement.words.trim()) ? POINTING : WORDS;
  const how = howOf(statement, to.kind, noun, page);
  return how === null ? null : { statement, how, to };
}

const POINTING = { kind: 'pointer' } as const;
const WORDS = { kind: 'words' } as const;

function howOf(
  { act, cueWords, words }: RecordedStatement,
  to: Answering['to']['kind'],
  noun: ClaimNoun | undefined,
  page: PageView,
): Answer | null {
  const said = `${cueWords} ${words}`;
  if (act === 'withhold') return EVIDENCE.test(said) && to !== 'words' ? 'no-evidence' : null;
  if (act === 'deny' && (REFUSED.test(words) || (to === 'words' && !DENIABLE.test(words)))) return null;
  if (act === 'deny') return DISMISS.test(cueWords) || (to === 'noun' && FALSE.test(words)) ? 'dismissal' : 'denial';
  if (CONFIRM.test(cueWords) && (act === 'assert' || act === 'agree')) return 'confirmation';
  if (noun === undefined) return null;
  if (act === 'reject' && DISMISS.test(cueWords)) return 'dismissal';
  const verdict = page.text.slice(noun.end, noun.end + 80);
  return act !== 'endorse' &&
    act !== 'agree' &&
    /^[^.]{0,40}?\b(?:is|are|was|were|as|being)\b/u.test(verdict) &&
    FALSE.test(verdict)
    ? 'dismissal'
    : null;
}

/** Says of the claim itself that it is not true. */
export const callsFalse = (words: string): boolean => FALSE.test(words);

/** Says that something is not so. */
export const NEGATION = /\b(?:not|no|never|neither|nor|nothing|none)\b|n[’']t\b/iu;

/** Says that somebody spreads what is not so. */
export const SPREADS =
  /\b(?:spread|peddl|circulat|disseminat|broadcast|publish|invent|sow)\w*\b.{0,40}\b(?:false|fake|incorrect|wrong|misleading|untrue|distorted|disinformation|misinformation|lies|rumou?rs|falsehoods|propaganda|fabrications?|smears?)\b/iu;
