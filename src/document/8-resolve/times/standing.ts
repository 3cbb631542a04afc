import type { Statement } from '../../../types/statement.ts';
import type { Unresolved } from '../../../types/unresolved.ts';

/**
 * What the words of a cue say of its moment. `spoken`: words or deeds of one moment ("said", "abstained"). `recent`: told as done, no
 * moment ("has called for"). `habit`: over and over ("has repeatedly said"). `standing`: held over time ("support for", a refusal that
 * lasts). `present`: told as of now.
 */
export type Standing = 'spoken' | 'recent' | 'habit' | 'standing' | 'present';

const HABIT =
  /\b(?:repeatedly|always|never|often|consistently|long|not\s+yet|so\s+far|usually|traditionally|routinely|regularly|frequently|generally|previously|in\s+the\s+past)\b/i;
const PERFECT = /\b(?:has|have|had|hasn[’']t|haven[’']t)\s+(?:\w+\s+){0,2}\w+/i;
const PRESENT =
  /\b(?:says?|tells?|adds?|warns?|claims?|insists?|argues?|calls?|urges?|reports?|suggests?|announces?|denies|accuses?|vows?|demands?|wants?|believes?|thinks?|hopes?|expects?|knows?|sees?|feels?|needs?|reaffirms|reiterates|backs|rejects|denounces|welcomes|condemns|opposes|refuses|pledges|confirms|stresses|endorses|criticises|criticizes|slams|dismisses|offers|proposes|seeks|signals|threatens|promises|agrees|continues?|keeps?|still)\b/i;
/** Nouns for what is held, not said. */
const ATTITUDE =
  /\b(?:support|backing|opposition|stance|positions?|point\s+of\s+view|views?|fears?|concerns?|claims?\s+(?:over|to)|plans?|hopes?|desire|ambitions?|intentions?|requirements?|policy|beliefs?|interest|reactions?|argument|accusations?|condemnation)\b/i;
const VERB = /\b(?:\w{3,}(?:ed|ing)|said|told|is|are|was|were|am)\b/i;

/** Characters from the top in which the perfect tells the page's own news: "China has indicated". */
const TOP = 600;

export function standing(statement: Statement, found: Unresolved): Standing {
  const cue = statement.cue.map(([start, end]) => found.page.text.slice(start, end)).join(' ');
  if (HABIT.test(cue)) return 'habit';
  const top = (statement.cue[0]?.[0] ?? 0) - (found.sentences.sentences[0]?.start ?? 0) < TOP;
  if (PERFECT.test(cue))
    return top && statement.act !== 'withhold' ? 'spoken' : statement.act === 'withhold' ? 'standing' : 'recent';
  if (PRESENT.test(cue)) return 'present';
  return ATTITUDE.test(cue) && !VERB.test(cue) ? 'standing' : 'spoken';
}
