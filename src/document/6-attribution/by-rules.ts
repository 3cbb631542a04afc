import type { Attribution } from '../../types/attribution.ts';
import type { Context } from '../../types/context.ts';
import type { Candidate, Settled } from './candidate.ts';
import { finish } from './finish.ts';
import { inheritSources } from './inherit.ts';
import { PRECISION } from './precision.ts';
import { insideRelative } from './relative-clause.ts';
import { floatingQuotes } from './rules/floating-quote.ts';
import { TEXT_RULES, VERB_RULES } from './rules/order.ts';
import { verbCues } from './verb-cue.ts';
import type { View } from './view.ts';

function byVerbs(view: View): Candidate[] {
  return verbCues(view).flatMap((cue) => {
    for (const rule of VERB_RULES) {
      const found = rule(view, cue);
      if (found.length > 0) return found.map((candidate) => insideRelative(view, candidate));
    }
    return [];
  });
}

/** Keeps candidates in order whose cue shares no token with an earlier one. */
function withoutClashes(candidates: readonly Candidate[], tokens: number): Candidate[] {
  const taken = new Uint8Array(tokens);
  return candidates.filter(({ cue }) => {
    for (let i = cue.first; i < cue.last; i++) if (taken[i]) return false;
    taken.fill(1, cue.first, cue.last);
    return true;
  });
}

const settled = (candidate: Candidate): Settled => ({
  ...candidate,
  source: candidate.source === 'inherit' ? [] : candidate.source,
  confidence: PRECISION[candidate.rule],
});

/** Source, cue and content of everything said, thought, wanted or withheld, in order of first character; the first ones, up to the limit. */
export function attributeByRules(view: View, context: Context): Attribution[] {
  const found = withoutClashes([...byVerbs(view), ...TEXT_RULES.flatMap((rule) => rule(view))], view.tokens.length);
  const inOrder = found.sort((a, b) => a.cue.first - b.cue.first).slice(0, context.limits.statements);
  return finish(view, floatingQuotes(view, inheritSources(view, inOrder)).map(settled));
}
