import type { Body } from '../body/find-body.ts';
import type { Told } from '../told.ts';
import { inside } from './inside.ts';
import type { Label } from './label.ts';
import { afterComments, outside } from './outside.ts';

/** Labels every line, given where the body runs. */
export function labelLines(lines: readonly Told[], body: Body | null): Label[] {
  const commentsFrom = lines.findIndex(
    ({ evidence }, i) => (body === null || i >= body.last) && (evidence?.kind === 'comment' || evidence?.kind === 'comment-form'),
  );
  let related = false;
  return lines.map((line, i) => {
    if (line.tooLong) return { kind: 'other', why: 'longer than is analysed' };
    if (body?.has(i) === true) return inside(line, lines[i + 1]);
    if (commentsFrom < 0 || i < commentsFrom) return outside(line, i, body);
    // Other stories may be offered below the comments, and more comments below those.
    if (line.evidence?.kind === 'related') related = true;
    else if (line.evidence?.kind === 'comment' || line.evidence?.kind === 'comment-form') related = false;
    return related ? outside(line, i, body) : afterComments(line);
  });
}
