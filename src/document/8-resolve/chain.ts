import type { ActorId } from '../../types/mention.ts';
import type { Statement } from '../../types/statement.ts';
import { type Known, mentionsIn, type Scene, sentenceAt } from './scene.ts';

/** Between a statement and the medium that carried it, in one sentence. */
const CARRIED_BY =
  /(?:\binterview (?:\w+ )?(?:with|to|for|on|in)|\b(?:quoted|cited|reported|carried|published) (?:\w+ )?(?:by|in|on)|\bin (?:comments|remarks) (?:\w+ )?(?:to|by|with)|\bas (?:told to|reported by)|\btelling|\btold)\b[^.;“”"]{0,45}$/i;
/** An interview goes on: so many sentences may lie between two of its statements. */
const GOES_ON = 3;

/**
 * The reporters between each speaker and the page, innermost first: the speakers of the statements it stands in, as far as they
 * are others, and the medium it was told to. Somebody quoting himself reports nobody.
 *
 *     {1|Interfax} quoted {2|Malysh} as quoting {3|witnesses}: via of 3 is Malysh, Interfax
 */
export function chains(
  scene: Scene,
  speakers: ReadonlyMap<string, Known>,
  outlets: ReadonlySet<ActorId>,
  known: readonly Known[],
  forOf: (actor: ActorId) => ActorId | null,
): ReadonlyMap<string, readonly ActorId[]> {
  const { statements } = scene.found;
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const told = toldMedia(scene, speakers, outlets, known);
  const asReporter = reporters(scene);
  const body = (statement: Statement): ActorId | null => {
    const speaker = speakers.get(statement.id)?.actor ?? null;
    return speaker === null ? null : forOf(speaker);
  };
  /** Who endorses or rejects another's stance does not report it: "China endorsed {Russia’s opposition to …}". */
  const takesUp = (outer: Statement, inner: Statement): boolean =>
    (outer.act === 'endorse' || outer.act === 'reject') && body(outer) !== body(inner);
  const done = new Map<string, readonly ActorId[]>();
  const via = (statement: Statement): readonly ActorId[] => {
    const before = done.get(statement.id);
    if (before !== undefined) return before;
    done.set(statement.id, []);
    const parent = statement.within === null ? undefined : byId.get(statement.within);
    const reporter =
      parent === undefined || takesUp(parent, statement) ? null : asReporter(speakers.get(parent.id)?.actor ?? null);
    const outer = parent === undefined ? (told.get(statement.id) ?? []) : via(parent);
    const chain = reporter === null || reporter === speakers.get(statement.id)?.actor ? outer : [reporter, ...outer];
    done.set(statement.id, chain);
    return chain;
  };
  for (const statement of statements) via(statement);
  return done;
}

/** A reporter of an agency reports for it: "an Interfax correspondent said". */
function reporters({ mentions, table }: Scene): (actor: ActorId | null) => ActorId | null {
  const media = new Map<ActorId, ActorId>();
  for (const { actor, of } of mentions)
    if (actor?.endsWith('-journalist') && of !== null && table.media.has(of)) media.set(actor, of);
  return (actor) => (actor === null ? null : (media.get(actor) ?? actor));
}

/** The agency or outlet that a statement’s sentence says it was told to or carried by, unless it is the page’s own; an interview goes on. */
function toldMedia(
  scene: Scene,
  speakers: ReadonlyMap<string, Known>,
  outlets: ReadonlySet<ActorId>,
  known: readonly Known[],
): ReadonlyMap<string, readonly ActorId[]> {
  const told = new Map<string, readonly ActorId[]>();
  let last: { speaker: ActorId; sentence: number; media: readonly ActorId[] } | null = null;
  for (const statement of scene.found.statements) {
    const speaker = speakers.get(statement.id)?.actor ?? null;
    if (statement.within !== null || speaker === null) continue;
    const sentence = sentenceAt(scene, statement.cue[0]?.[0] ?? statement.content[0]?.[0] ?? 0);
    const medium: ActorId | null = scene.table.media.has(speaker) ? null : mediumOf(scene, sentence, statement, outlets, known);
    const goesOn: boolean = medium === null && last !== null && last.speaker === speaker && sentence - last.sentence <= GOES_ON;
    const media: readonly ActorId[] = medium !== null ? [medium] : goesOn ? (last?.media ?? []) : [];
    if (media.length > 0) told.set(statement.id, media);
    last = { speaker, sentence, media };
  }
  return told;
}

/** How far from a statement, in characters, the medium that carried it may be named. */
const NEAR = 150;

function mediumOf(
  scene: Scene,
  sentence: number,
  statement: Statement,
  outlets: ReadonlySet<ActorId>,
  known: readonly Known[],
): ActorId | null {
  const { start = 0, end = 0 } = scene.found.sentences.sentences[sentence] ?? {};
  const spans = [...statement.source, ...statement.cue, ...statement.content];
  const from = Math.max(start, Math.min(...spans.map(([at]) => at)) - NEAR);
  const until = Math.min(end, Math.max(...spans.map(([, at]) => at)) + NEAR);
  for (const i of mentionsIn(scene, [[from, until]])) {
    const mention = scene.mentions[i];
    const actor = known[i]?.actor ?? null;
    if (mention === undefined || actor === null || !scene.table.media.has(actor) || outlets.has(actor)) continue;
    if (statement.source.some(([first, last]) => mention.start >= first && mention.end <= last)) continue;
    if (CARRIED_BY.test(scene.text.slice(Math.max(start, mention.start - NEAR), mention.start))) return actor;
  }
  return null;
}
