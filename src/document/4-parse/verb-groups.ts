import type { VerbGroup } from '../../types/parse.ts';
import type { Token } from '../../types/sentence.ts';
import { type VerbForm, verbForm } from './verb-forms.ts';

const PARTICLES = new Set(['out', 'up', 'off', 'down', 'back', 'away', 'forth', 'aside']);
const NEGATORS = new Set(['not', "n't", 'never', 'nor', 'no']);
const NOT_MANNER = new Set(['when', 'where', 'why', 'how', 'there', 'here', 'as', 'so', 'however', 'instead', 'therefore']);
const BE = 'be';

const isVerbal = (token: Token | undefined): boolean => token?.upos === 'VERB' || token?.upos === 'AUX';
const isNegator = (token: Token): boolean => NEGATORS.has(token.lemma) && (token.upos === 'PART' || token.upos === 'ADV');

function isFiller(token: Token | undefined): boolean {
  if (!token) return false;
  return (token.upos === 'ADV' && !NOT_MANNER.has(token.lemma)) || isNegator(token);
}

/** Index after adverbs and negations from `at`. */
function skipFillers(tokens: readonly Token[], at: number, last: number): number {
  let i = at;
  while (i < last && isFiller(tokens[i])) i++;
  return i;
}

/** Index of the last verb of the chain that starts at `at`: `has repeatedly been told` ends at `told`. */
function chainEnd(tokens: readonly Token[], at: number, last: number): number {
  let head = at;
  while (tokens[head]?.upos === 'AUX') {
    const next = skipFillers(tokens, head + 1, last);
    if (next >= last || !isVerbal(tokens[next])) break;
    head = next;
  }
  return head;
}

const FINITE_FORM: Readonly<Record<VerbForm, boolean>> = {
  base: true,
  present: true,
  past: true,
  ing: false,
  participle: false,
  'past-or-participle': true,
};

interface Found {
  readonly group: VerbGroup;
  readonly next: number;
}

interface Start {
  readonly at: number;
  /** `at` is the "to" of an infinitive. */
  readonly infinitive: boolean;
  /** Adverbs before this token belong to something else. */
  readonly low: number;
  readonly last: number;
}

function groupAt(tokens: readonly Token[], words: (i: number) => string, start: Start): Found {
  const { at, infinitive, low, last } = start;
  const verb = infinitive ? skipFillers(tokens, at + 1, last) : at;
  const head = chainEnd(tokens, verb, last);
  let first = at;
  while (first - 1 >= low && isFiller(tokens[first - 1])) first--;
  const follower = tokens[head + 1];
  const withParticle = head + 1 < last && follower !== undefined && PARTICLES.has(follower.lemma) && follower.upos !== 'NOUN';
  const end = head + (withParticle ? 2 : 1);
  const headToken = tokens[head] as Token;
  const form = verbForm(headToken, words(head));
  const participle = form === 'participle' || form === 'past-or-participle';
  let be = false;
  let negated = false;
  for (let i = first; i < head; i++) {
    const token = tokens[i] as Token;
    if (token.upos === 'AUX' && token.lemma === BE) be = true;
    if (isNegator(token)) negated = true;
  }
  const byAgent = words(end) === 'by' && participle && tokens[verb]?.upos === 'VERB';
  const passive = (be && participle && headToken.upos === 'VERB') || byAgent;
  const finite = !infinitive && !byAgent && (verb < head || FINITE_FORM[form] || words(head) === 'said');
  return { group: { first, last: end, head, finite, negated, passive }, next: end };
}

function infinitiveAt(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  if (token?.lemma !== 'to' || (token.upos !== 'PART' && token.upos !== 'ADP')) return false;
  const next = skipFillers(tokens, at + 1, last);
  return isVerbal(tokens[next]) && next < last;
}

/**
 * Verb groups of the tokens `[first, last)`, in order, without those whose verb `taken` says is part of a noun phrase.
 *
 *     China [has repeatedly refused] [to condemn] the attack
 */
export function verbGroups(
  tokens: readonly Token[],
  words: (i: number) => string,
  first: number,
  last: number,
  taken: (i: number) => boolean,
): VerbGroup[] {
  const groups: VerbGroup[] = [];
  // A sentence-initial "adverb" right before a verb is a misread name more often than not.
  let low = first + 1;
  for (let i = first; i < last; ) {
    const infinitive = infinitiveAt(tokens, i, last);
    if (!infinitive && (!isVerbal(tokens[i]) || taken(i))) {
      i++;
      continue;
    }
    const { group, next } = groupAt(tokens, words, { at: i, infinitive, low, last });
    groups.push(group);
    low = next;
    i = next;
  }
  return groups;
}
