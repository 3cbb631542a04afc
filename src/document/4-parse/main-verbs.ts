import type { VerbGroup } from '../../types/parse.ts';
import type { Token } from '../../types/sentence.ts';
import { type VerbForm, verbForm } from './verb-forms.ts';

const BREAKS = new Set(['SCONJ', 'CCONJ', 'PUNCT']);
const RELATIVES = new Set(['that', 'who', 'which', 'where', 'when', 'how', 'what', 'why']);

/** Forms by the letters alone that may be a past tense: `called`, `put`, `cast`. */
const MAYBE_PAST: ReadonlySet<VerbForm> = new Set<VerbForm>(['past-or-participle', 'base']);

const isNominal = (token: Token | undefined): boolean =>
  token?.upos === 'NOUN' || token?.upos === 'PROPN' || token?.upos === 'PRON' || token?.upos === 'NUM';

/** Whether a finite verb follows in the same clause, which makes the participle a modifier: `the report {published} in May said`. */
function finiteFollows(tokens: readonly Token[], groups: readonly VerbGroup[], index: number, last: number): boolean {
  const next = groups.slice(index + 1, index + 4).find((group) => group.finite);
  if (!next) return false;
  for (let i = groups[index]?.last ?? last; i < next.first; i++) {
    const token = tokens[i];
    if (token && (BREAKS.has(token.upos) || RELATIVES.has(token.lemma))) return false;
  }
  return true;
}

/**
 * Taggers take many a past tense for a participle (`The spokesman called for restraint`). A lone participle right behind a noun
 * with no other verb to finish its clause is the main verb.
 */
export function withMainVerbs(
  tokens: readonly Token[],
  words: (i: number) => string,
  groups: readonly VerbGroup[],
  last: number,
): VerbGroup[] {
  return groups.map((group, index) => {
    if (group.finite || group.passive || words(group.first) === 'to') return group;
    const head = tokens[group.head];
    if (head?.upos !== 'VERB' || !MAYBE_PAST.has(verbForm({ ...head, xpos: '' }, words(group.head)))) return group;
    for (let i = group.first; i < group.head; i++) if (tokens[i]?.upos === 'AUX') return group;
    if (!isNominal(tokens[group.first - 1]) || finiteFollows(tokens, groups, index, last)) return group;
    return { ...group, finite: true };
  });
}
