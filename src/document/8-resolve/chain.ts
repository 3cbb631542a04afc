import type { ActorId } from '../../types/mention.ts';
import type { Statement } from '../../types/statement.ts';
import { quotedFurther } from './quoted-further.ts';
import type { Known, Scene } from './scene.ts';
import { toldMedia } from './told-media.ts';

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
  floor: ActorId | null,
): ReadonlyMap<string, readonly ActorId[]> {
  const { statements } = scene.found;
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const told = toldMedia(scene, speakers, outlets, known);
  const quoted = quotedFurther(scene, speakers);
  const asReporter = reporters(scene);
  const body = (statement: Statement): ActorId | null => {
    const speaker = speakers.get(statement.id)?.actor ?? null;
    return speaker === null ? null : forOf(speaker);
  };
  /** Who endorses or rejects another's stance does not report it: "China endorsed {Russia’s opposition to …}". */
  const takesUp = (outer: Statement, inner: Statement): boolean =>
    (outer.act === 'endorse' || outer.act === 'reject') && body(outer) !== body(inner);
  /** On a page of somebody’s own words, others speak through him. */
  const byFloor = ({ id }: Statement): readonly ActorId[] | null => {
    const speaker = speakers.get(id)?.actor ?? null;
    return floor === null || speaker === null || speaker === floor ? null : [floor];
  };
  const done = new Map<string, readonly ActorId[]>();
  const via = (statement: Statement): readonly ActorId[] => {
    const known = done.get(statement.id);
    if (known !== undefined) return known;
    done.set(statement.id, []);
    const parent = statement.within === null ? undefined : byId.get(statement.within);
    const reporter =
      parent === undefined || takesUp(parent, statement) ? null : asReporter(speakers.get(parent.id)?.actor ?? null);
    const goesOn = quoted.get(statement.id);
    const before = goesOn === undefined ? [] : via(goesOn);
    const outer = parent !== undefined ? via(parent) : (told.get(statement.id) ?? byFloor(statement) ?? before);
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
  for (const { actor, role, of } of mentions)
    if (actor !== null && role === 'journalist' && of !== null && table.media.has(of)) media.set(actor, of);
  return (actor) => (actor === null ? null : (media.get(actor) ?? actor));
}
