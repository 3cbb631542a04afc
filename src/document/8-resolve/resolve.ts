import type { Context } from '../../types/context.ts';
import type { Resolved } from '../../types/resolved.ts';
import type { ResolvedStatement, Statement } from '../../types/statement.ts';
import type { Unresolved } from '../../types/unresolved.ts';
import { anchorTimes } from './times/anchor-times.ts';
import { dateWriting } from './times/date-writing.ts';
import { whenSaid } from './times/when-said.ts';

/** Who, for whom, when, through whom: names, pronouns, dates and chains resolved inside the document. */
export function resolve(found: Unresolved, context: Context): Resolved {
  const { written, findings } = dateWriting(found, context);
  const times = anchorTimes(found, written, context);
  const speakers = new Map(found.statements.map((statement) => [statement.id, null]));
  const when = whenSaid(found, times, written, speakers, context);
  const statements = found.statements.map(
    (statement): ResolvedStatement => ({ ...unresolved(statement), when: when.get(statement.id) ?? null }),
  );
  return { written, outlet: null, times, mentions: found.mentions, actors: [], statements, findings };
}

function unresolved({ attribution: _, addressee: __, ...statement }: Statement): ResolvedStatement {
  return {
    ...statement,
    speaker: null,
    candidates: [],
    for: null,
    addressee: null,
    when: null,
    via: [],
    about: [],
    repeats: null,
  };
}
