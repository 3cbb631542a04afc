import type { Store } from '../../store/port.ts';
import type { Filter } from '../../types/filter.ts';
import type { RecordedStatement } from '../../types/record.ts';
import { issueName } from '../issue-names.ts';
import { groupsOf } from '../record/ask.ts';
import { actorsCalledSo, dayAsked } from './ask-links.ts';
import { coverageOf } from './coverage.ts';
import type { TimelineQuestion } from './questions.ts';
import type { Lane, Timeline, TimelinePoint } from './types.ts';
import { actorsOfStatement, dayText, type Viewer, viewerOf } from './viewer.ts';

/** Statements looked at: beyond, the timeline is of the first by day. */
const MOST = 2_000;
const PAGE = 500;
const LANES = 24;

/** What somebody says, issue by issue, or what is said about an issue, actor by actor, in the order of days; silences are points too. */
export async function timelineOf(store: Store, question: TimelineQuestion = {}): Promise<Timeline> {
  const groups = await groupsOf(store);
  const actors = question.actor === undefined ? null : await actorsCalledSo(store, groups, question.actor);
  const { statements, complete } = await statementsFor(store, question, actors);
  const viewer = await viewerOf(
    store,
    {
      actors: [...(actors ?? []), ...statements.flatMap(actorsOfStatement)],
      documents: statements.map(({ document }) => document),
    },
    groups,
  );
  const [first] = actors ?? [];
  return {
    actor: first === undefined ? null : viewer.named(first),
    issue: question.issue ?? null,
    from: dayText(statements[0]?.day ?? null),
    until: dayText(statements.findLast(({ day }) => day !== null)?.day ?? null),
    lanes: question.issue === undefined ? byIssue(statements, actors, viewer) : bySpeaker(statements, question.issue, viewer),
    coverage: await coverageOf(store),
    complete,
  };
}

async function statementsFor(
  store: Store,
  { issue, since, until, most = MOST }: TimelineQuestion,
  actors: readonly string[] | null,
): Promise<{ readonly statements: readonly RecordedStatement[]; readonly complete: boolean }> {
  const asked: Filter[] = [{ kind: 'not', of: { kind: 'facet', facet: 'has', any: ['repeat'] } }];
  if (actors !== null)
    asked.push({
      kind: 'or',
      of: [
        { kind: 'facet', facet: 'by', any: actors },
        { kind: 'facet', facet: 'for', any: actors },
      ],
    });
  if (issue !== undefined) asked.push({ kind: 'facet', facet: 'about', any: [issue] });
  const [from, to] = [dayAsked(since), dayAsked(until)];
  if (from !== null || to !== null) asked.push({ kind: 'days', from, until: to });
  const filter: Filter = { kind: 'and', of: [{ kind: 'all' }, ...asked] };
  const statements: RecordedStatement[] = [];
  for (let after: string | null = null; statements.length < most; ) {
    const page = await store.select({ filter, order: 'oldest', after, limit: Math.min(PAGE, most - statements.length) });
    statements.push(...page.statements);
    after = page.next;
    if (after === null) return { statements, complete: true };
  }
  return { statements, complete: false };
}

/** A statement about several issues stands in each of their lanes; one about none of the table's in "other". */
function byIssue(statements: readonly RecordedStatement[], actors: readonly string[] | null, viewer: Viewer): Lane[] {
  const lanes = new Map<string, RecordedStatement[]>();
  for (const statement of statements)
    for (const issue of statement.about.length > 0 ? statement.about : ['other']) {
      const lane = lanes.get(issue);
      if (lane === undefined) lanes.set(issue, [statement]);
      else lane.push(statement);
    }
  return [...lanes]
    .toSorted(
      ([a, one], [b, other]) => Number(a === 'other') - Number(b === 'other') || other.length - one.length || (a < b ? -1 : 1),
    )
    .slice(0, LANES)
    .map(([issue, of]) => ({ id: issue, name: issueName(issue), points: pointsOf(of, issue, actors, viewer) }));
}

function bySpeaker(statements: readonly RecordedStatement[], issue: string, viewer: Viewer): Lane[] {
  const lanes = Map.groupBy(statements, (statement) => statement.for ?? statement.speaker ?? 'unknown');
  return [...lanes]
    .toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .slice(0, LANES)
    .map(([actor, of]) => ({
      id: actor,
      name: actor === 'unknown' ? 'unknown or ambiguous' : viewer.named(actor).name,
      points: pointsOf(of, issue, null, viewer),
    }));
}

function pointsOf(
  statements: readonly RecordedStatement[],
  issue: string,
  actors: readonly string[] | null,
  viewer: Viewer,
): TimelinePoint[] {
  let before: TimelinePoint['stance'] = null;
  return statements.map((statement) => {
    const position = statement.positions.find(
      (each) => each.issue === issue && (actors === null || actors.includes(each.holder)),
    );
    const stance = position?.stance ?? null;
    const own = statement.form !== 'indirect';
    const move = own && stance !== null && before !== null && stance !== before && stance !== 'withholds';
    if (own && stance !== null && stance !== 'withholds') before = stance;
    return { ...viewer.statement(statement), silence: statement.act === 'withhold', stance, move };
  });
}
