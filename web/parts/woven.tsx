import type { Child } from 'hono/jsx';
import type { Span } from '../../src/types/span.ts';
import type { PageStatement } from '../../src/views/screens/read.ts';
import { href, placeId } from './href.ts';
import { inert } from './text.tsx';

type Role = 'passage' | 'content' | 'source' | 'cue';
/** Around each other in this order where they begin and end alike. */
const ORDER: readonly Role[] = ['passage', 'content', 'source', 'cue'];

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  /** Null for a passage. */
  readonly statement: PageStatement | null;
  /** What a permalink points at, on the first piece only. */
  readonly id: string | null;
}

/** Everything to be marked on a page, in the order in which it opens. */
export function marksOf(statements: readonly PageStatement[], at: Span | null): Mark[] {
  const ids = new Set<string>();
  const once = (id: string): string | null => {
    const isNew = !ids.has(id);
    ids.add(id);
    return isNew ? id : null;
  };
  const passage: Mark[] =
    at === null ? [] : [{ start: at[0], end: at[1], role: 'passage', statement: null, id: once(placeId(at)) }];
  const marks = statements.flatMap((statement) =>
    (['content', 'source', 'cue'] as const).flatMap((role) =>
      statement.spans[role].map(([start, end]): Mark => {
        const isPlace = start === statement.place[0] && end === statement.place[1];
        return { start, end, role, statement, id: isPlace ? once(placeId(statement.place)) : null };
      }),
    ),
  );
  return [...passage, ...marks].sort(
    (a, b) => a.start - b.start || b.end - a.end || ORDER.indexOf(a.role) - ORDER.indexOf(b.role),
  );
}

interface Open {
  readonly mark: Mark | null;
  /** The piece with which the mark begins. */
  readonly first: boolean;
  readonly children: Child[];
}

/**
 * The stretch of a page with its marks as nested elements:
 *
 *     {content 1 {source 2 Xi} {cue 2 told} Putin that {content 2 “all parties …”}}, {source 1 Xinhua} {cue 1 reported}.
 *
 * Marks that cross are closed and opened again, so that elements always nest.
 */
export function woven(text: string, from: number, all: readonly Mark[], selected: string | null): Child {
  const until = from + text.length;
  const marks = all.filter(({ start, end }) => start < until && end > from);
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].filter((at) => at > from && at < until);
  const stack: Open[] = [{ mark: null, first: true, children: [] }];
  let waiting = 0;
  let active: Mark[] = [];
  for (const [i, at] of [from, ...edges.sort((a, b) => a - b)].entries()) {
    while (waiting < marks.length && (marks[waiting]?.start ?? until) <= at) active.push(marks[waiting++] as Mark);
    active = active.filter(({ end }) => end > at);
    let kept = 0;
    while (kept + 1 < stack.length && stack[kept + 1]?.mark === active[kept]) kept += 1;
    while (stack.length > kept + 1) close(stack, selected);
    for (const mark of active.slice(kept)) stack.push({ mark, first: mark.start === at, children: badge(mark, at) });
    const next = edges[i] ?? until;
    stack.at(-1)?.children.push(inert(text.slice(at - from, next - from)));
  }
  while (stack.length > 1) close(stack, selected);
  return <>{stack[0]?.children}</>;
}

/** The number of the statement, where its words begin. */
function badge({ statement, id, role, start }: Mark, at: number): Child[] {
  if (statement === null || role === 'passage' || id === null || start !== at) return [];
  return [
    <a class="n" href={href('', { statement: statement.id }, id)} aria-label={`Statement ${statement.number}`}>
      {statement.number}
    </a>,
  ];
}

function close(stack: Open[], selected: string | null): void {
  const open = stack.pop();
  if (open === undefined || open.mark === null) return;
  const { role, statement, id } = open.mark;
  const chosen = statement !== null && statement.id === selected ? ' chosen' : '';
  const state = statement?.state === 'rejected' ? ' rejected' : '';
  stack.at(-1)?.children.push(
    <span
      class={`${role}${chosen}${state}`}
      {...(statement === null ? {} : { 'data-s': String(statement.number) })}
      {...(id !== null && open.first ? { id } : {})}
    >
      {open.children}
    </span>,
  );
}
