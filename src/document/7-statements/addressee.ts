import type { Attribution } from '../../types/attribution.ts';
import type { Span } from '../../types/span.ts';

const TOLD =
  /(?:\b(?:told|telling|tells|tell|informed|informs|assured|assures|reminded|warned|warning|warns|urged|urges|urging|asked|asks|asking|pressed|pressing|encouraged|encouraging|threatened|threatens|threatening|criticized|criticised|criticizing|criticising|condemned|condemns|condemning|blamed|blames|blaming|briefed|accused|accuses|accusing|called on|calls on|calling on|advised|invited|thanked|ordered)|\b(?:speaking|spoke|speak|said|talking|talked|wrote|writes|addressed|appealed|appeal) to)$/i;
const STOPS =
  /[,.;:“”"()—–]|\b(?:that|to|in|on|at|during|after|before|by|not|of|for|about|who|which|over|with|as|when|while|because|following|earlier|yesterday|today|last|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;
/** An occasion is nobody: "told {a news conference}". */
const OCCASION =
  /\b(?:conferences?|briefings?|meetings?|summits?|rall(?:y|ies)|forums?|hearings?|sessions?|audiences?|ceremony|events?|dinner)$/i;
const LONGEST = 80;

/**
 * The words that name the one spoken to, after a cue that takes one: between cue and content, or at the start of the content.
 *
 *     {Xi} {told} [Putin] {that …}     {Beijing} {called on} {[all sides] to show restraint}     near miss: {said} [on Thursday] {that}
 */
export function addresseeOf(text: string, { cue, content }: Attribution): Span | null {
  const last = cue.at(-1);
  if (last === undefined) return null;
  const [, end] = last;
  const words = text.slice(last[0], end);
  if (!TOLD.test(words.trim())) return null;
  const rest = text.slice(end, end + LONGEST);
  const lead = rest.length - rest.trimStart().length;
  const stop = rest.slice(lead).search(STOPS);
  const length = (stop < 0 ? rest.length - lead : stop) - 0;
  const named = rest.slice(lead, lead + length).trimEnd();
  if (named === '' || OCCASION.test(named) || /^(?:that|to|in|on)\b/i.test(named)) return null;
  const start = end + lead;
  const insideContent = content.some(([from, until]) => start >= from && start < until);
  if (insideContent && /^["“‘']/.test(named)) return null;
  return [start, start + named.length];
}
