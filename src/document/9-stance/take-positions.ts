import type { Context } from '../../types/context.ts';
import type { Page } from '../../types/page.ts';
import type { Position, ResolvedStatement } from '../../types/statement.ts';

/** Where each holder stands on each issue, from factual, attributed statements only. */
export function takePositions(_page: Page, _statements: readonly ResolvedStatement[], _context: Context): Position[] {
  return [];
}
