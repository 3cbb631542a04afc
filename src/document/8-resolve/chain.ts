import type { ActorId } from '../../types/mention.ts';
import type { Statement } from '../../types/statement.ts';
import type { Known } from './scene.ts';

/**
 * The reporters between each speaker and the page, innermost first: the speakers of the statements it stands in, as far as they
 * are others. Somebody quoting himself reports nobody.
 *
 *     {1|Interfax} quoted {2|Malysh} as quoting {3|witnesses}: via of 3 is Malysh, Interfax
 */
export function chains(
  statements: readonly Statement[],
  speakers: ReadonlyMap<string, Known>,
): ReadonlyMap<string, readonly ActorId[]> {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const done = new Map<string, readonly ActorId[]>();
  const via = (statement: Statement): readonly ActorId[] => {
    const known = done.get(statement.id);
    if (known !== undefined) return known;
    done.set(statement.id, []);
    const parent = statement.within === null ? undefined : byId.get(statement.within);
    const reporter = parent === undefined ? null : (speakers.get(parent.id)?.actor ?? null);
    const outer = parent === undefined ? [] : via(parent);
    const chain = reporter === null || reporter === speakers.get(statement.id)?.actor ? outer : [reporter, ...outer];
    done.set(statement.id, chain);
    return chain;
  };
  for (const statement of statements) via(statement);
  return done;
}
