import type { ActorId } from '../../types/mention.ts';
import type { Statement } from '../../types/statement.ts';
import { recipientsOf } from './recipients.ts';
import { type Known, mentionsIn, type Scene, sentenceAt } from './scene.ts';

/** Between a statement and the medium that carried it, in one sentence. */
const CARRIED_BY =
  /(?:\binterview (?:\w+ )?(?:with|to|for|on|in|by)|\b(?:quoted|cited|reported|carried|published) (?:\w+ )?(?:by|in|on)|\bin (?:comments|remarks) (?:\w+ )?(?:to|by|with)|\bas (?:told to|reported by)|\b[Ss]peaking (?:on|to)|\btelling|\btold)\b[^.;“”"]{0,45}$/i;
/** An interview is spoken of: what its giver says on the page was said there. */
const INTERVIEW = /\binterview(?:ed)? (?:\w+ ){0,2}(?:with|to|for|on|by)\b[^.;“”"]{0,45}$/i;
/** What was told goes on: so many sentences may lie between two of its statements. */
const GOES_ON = 3;
/** How far from a statement, in characters, the medium that carried it may be named. */
const NEAR = 150;

/** The agency or outlet that a statement’s sentence says it was told to or carried by, unless it is the page’s own; an interview goes on. */
export function toldMedia(
  scene: Scene,
  speakers: ReadonlyMap<string, Known>,
  outlets: ReadonlySet<ActorId>,
  known: readonly Known[],
): ReadonlyMap<string, readonly ActorId[]> {
  const own = new Set([...outlets, ...recipientsOf(scene, known)]);
  const interviews = interviewsOf(scene, own, known);
  const told = new Map<string, readonly ActorId[]>();
  let last: { speaker: ActorId; sentence: number; media: readonly ActorId[] } | null = null;
  for (const statement of scene.found.statements) {
    const speaker = speakers.get(statement.id)?.actor ?? null;
    if (statement.within !== null || speaker === null) continue;
    const sentence = sentenceAt(scene, statement.cue[0]?.[0] ?? statement.content[0]?.[0] ?? 0);
    const medium: ActorId | null = scene.table.media.has(speaker) ? null : mediumOf(scene, sentence, statement, own, known);
    const goesOn: boolean = medium === null && last !== null && last.speaker === speaker && sentence - last.sentence <= GOES_ON;
    const interview = interviews.get(speaker);
    const media: readonly ActorId[] =
      medium !== null
        ? [medium]
        : goesOn && (last?.media.length ?? 0) > 0
          ? (last?.media ?? [])
          : interview === undefined
            ? []
            : [interview];
    if (media.length > 0) told.set(statement.id, media);
    last = { speaker, sentence, media };
  }
  return told;
}

/** "Mr Brandt gave an interview to {medium}": by the first person named in that sentence. */
function interviewsOf(scene: Scene, own: ReadonlySet<ActorId>, known: readonly Known[]): ReadonlyMap<ActorId, ActorId> {
  const given = new Map<ActorId, ActorId>();
  for (const [i, mention] of scene.mentions.entries()) {
    const medium = known[i]?.actor ?? null;
    if (medium === null || !scene.table.media.has(medium) || own.has(medium)) continue;
    const { start = mention.start, end = mention.end } = scene.found.sentences.sentences[scene.sentenceOf[i] ?? 0] ?? {};
    if (!INTERVIEW.test(scene.text.slice(Math.max(start, mention.start - NEAR), mention.start))) continue;
    const persons = mentionsIn(scene, [[Math.max(start, mention.start - NEAR), Math.min(end, mention.end + NEAR)]])
      .map((k) => known[k]?.actor ?? null)
      .filter((actor) => actor?.startsWith('person:'));
    const [person] = persons;
    if (person != null) given.set(person, medium);
  }
  return given;
}

function mediumOf(
  scene: Scene,
  sentence: number,
  statement: Statement,
  own: ReadonlySet<ActorId>,
  known: readonly Known[],
): ActorId | null {
  const { start = 0, end = 0 } = scene.found.sentences.sentences[sentence] ?? {};
  const spans = [...statement.source, ...statement.cue, ...statement.content];
  const from = Math.max(start, Math.min(...spans.map(([at]) => at)) - NEAR);
  const until = Math.min(end, Math.max(...spans.map(([, at]) => at)) + NEAR);
  for (const i of mentionsIn(scene, [[from, until]])) {
    const mention = scene.mentions[i];
    const actor = known[i]?.actor ?? null;
    if (mention === undefined || actor === null || !scene.table.media.has(actor) || own.has(actor)) continue;
    if (statement.source.some(([first, last]) => mention.start >= first && mention.end <= last)) continue;
    if (CARRIED_BY.test(scene.text.slice(Math.max(start, mention.start - NEAR), mention.start))) return actor;
  }
  return null;
}
