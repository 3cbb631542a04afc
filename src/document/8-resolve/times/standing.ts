import type { Statement } from '../../../types/statement.ts';
import type { Unresolved } from '../../../types/unresolved.ts';

/** `spoken`: words of one moment ("said", "added"). `standing`: a position held over time, or told without a moment. `other`: neither is plain. */
export type Standing = 'spoken' | 'standing' | 'other';

const HABIT =
  /\b(?:repeatedly|always|never|often|consistently|long|still|not yet|so far|usually|traditionally|continues? to|continued to|keeps?|routinely|regularly|frequently|generally)\b/i;
const SPOKEN =
  /\b(?:said|says|saying|told|tells|telling|added|adds|adding|stated|states|stating|announced|announces|declared|warned|warns|warning|stressed|stresses|noted|notes|noting|explained|insisted|insists|argued|replied|answered|called|calls|urged|urges|urging|asked|wrote|writes|tweeted|posted|reported|reports|quoted|confirmed|denied|denies|rejected|dismissed|accused|accuses|claimed|claims|pledged|vowed|promised|offered|demanded|condemned|welcomed|hailed|praised|suggested|signed|agreed|emphasized|emphasised|reiterated|repeated|described|referred|backed|reaffirmed|reasserted|refrained|clarifying|outlined|according|voted|abstained|ordered)\b/i;

/** What the cue's words say of time. Perfect tenses and nouns for attitudes are standing unless they open the page. */
export function standing(statement: Statement, found: Unresolved): Standing {
  const cue = statement.cue.map(([start, end]) => found.page.text.slice(start, end)).join(' ');
  if (HABIT.test(cue)) return 'standing';
  if (statement.factuality !== 'asserted' && statement.act !== 'withhold') return 'standing';
  const start = statement.cue[0]?.[0] ?? 0;
  const lead = start - (found.sentences.sentences[0]?.start ?? 0) < 600;
  if (/\b(?:has|have|had)\s+(?:\w+\s+){0,2}\w+/i.test(cue)) return lead ? 'spoken' : 'standing';
  if (SPOKEN.test(cue)) return 'spoken';
  if (statement.within !== null && /\b(?:think|believe|object|hope|want|wish|know|see|feel|maintain)\b/i.test(cue))
    return 'spoken';
  return /\b(?:wants?|believes?|wishes|hopes?|needs?|support|backing|opposition|claim|plan|fears?|craves?|intends?|is|are|stance|position)\b/i.test(
    cue,
  )
    ? 'standing'
    : 'other';
}
