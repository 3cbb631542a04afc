import type { Finding } from './finding.ts';
import type { Actor, ActorId, Mention } from './mention.ts';
import type { ResolvedStatement } from './statement.ts';
import type { TimeExpression, Written } from './time.ts';

/** What stage 8 makes of everything before it: who, when and through whom. */
export interface Resolved {
  readonly written: Written | null;
  readonly outlet: ActorId | null;
  readonly times: readonly TimeExpression[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly statements: readonly ResolvedStatement[];
  readonly findings: readonly Finding[];
}
