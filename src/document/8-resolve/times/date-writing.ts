import type { Context } from '../../../types/context.ts';
import type { Finding } from '../../../types/finding.ts';
import type { Written } from '../../../types/time.ts';
import type { Unresolved } from '../../../types/unresolved.ts';

/** When the page was written, from metadata or inner evidence; null and the finding `no-date` when nothing tells. */
export function dateWriting(
  _found: Unresolved,
  _context: Context,
): { readonly written: Written | null; readonly findings: Finding[] } {
  return { written: null, findings: [{ code: 'no-date', span: null, message: 'Nothing on the page says when it was written.' }] };
}
