import { type Candidate, range, type Settled } from '../candidate.ts';
import { trimmed } from '../region.ts';
import type { View } from '../view.ts';

/** Longest name before or after the colon of a headline, in tokens. */
const NAME = 7;

function hasFinite(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (view.groupAt(i)?.finite) return true;
  return false;
}

/** What a headline is about rather than who speaks in it. */
const TOPICS = new Set(
  `crisis war conflict live update updates news analysis opinion comment video photos pictures factbox timeline explainer exclusive
  election elections vote protests talks summit deal sanctions timeline watch breaking`.split(/\s+/),
);

/** "{Live}: …", "{Harbour talks}: …": a colon after what a headline is about is nobody’s cue. */
export const isTopicColon = (view: View, { cue, source }: Settled): boolean =>
  view.word(cue.first) === ':' &&
  source.length === 1 &&
  source[0]?.last === cue.first &&
  TOPICS.has(view.word(cue.first - 1)) &&
  view.blockOf(view.sentenceAt(cue.first))?.kind === 'headline';

/** Nouns that speak: after a headline in title case, whose verb a tagger may miss. */
const SPEAKERS = new Set(
  `official officials minister ministry president spokesman spokeswoman spokesperson source sources expert experts report study poll pm
  chief envoy ambassador ngo analyst analysts media agency paper`.split(/\s+/),
);
const isSpeaker = (view: View, i: number): boolean => SPEAKERS.has(view.word(i)) || view.tokens[i]?.upos === 'PROPN';

/** A noun phrase and nothing else: `Chief election official`. */
function isName(view: View, first: number, last: number): boolean {
  if (last - first > NAME || last <= first) return false;
  if (TOPICS.has(view.word(last - 1))) return false;
  return view.phraseAt(first)?.first === first && !hasFinite(view, first, last);
}

/**
 * Headlines that name the speaker before or after a colon or a dash.
 *
 *     {s Lavrov}{c :} {q Sanctions will fail}        {q Turnout tops 60 percent} {c -} {s election official}
 */
export function headlineColon(view: View): Candidate[] {
  const found: Candidate[] = [];
  for (const [i, sentence] of view.sentences.entries()) {
    if (view.blockOf(i)?.kind !== 'headline') continue;
    const { first, last } = sentence;
    for (let at = first + 1; at < last - 1; at++) {
      const colon = view.word(at) === ':';
      const dash = /^[-–—]$/.test(view.word(at)) && view.tokens[at - 1]?.end !== view.tokens[at]?.start;
      if (!colon && !dash) continue;
      const base = { cue: range(at, at + 1), rule: 'headline-colon' as const };
      if (isName(view, at + 1, last) && (hasFinite(view, first, at) || (at - first > 3 && isSpeaker(view, last - 1)))) {
        found.push({ ...base, source: [range(at + 1, last)], content: [trimmed(view, range(first, at))] });
      } else if (colon && isName(view, first, at) && isSpeaker(view, at - 1) && last - at > 3) {
        found.push({ ...base, source: [range(first, at)], content: [trimmed(view, range(at + 1, last))] });
      }
      break;
    }
  }
  return found;
}
