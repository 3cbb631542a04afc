import type { Context } from '../../types/context.ts';
import type { Resolved } from '../../types/resolved.ts';
import type { Unresolved } from '../../types/unresolved.ts';

/** Who, for whom, when, through whom: names, pronouns, dates and chains resolved inside the document. */
export function resolve(found: Unresolved, _context: Context): Resolved {
  return { written: null, outlet: null, times: found.times, mentions: found.mentions, actors: [], statements: [], findings: [] };
}
