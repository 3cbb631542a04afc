import { issueId } from '../../record/follow/courses.ts';
import { aboutOneThing, joinCourses } from '../../record/follow/moves.ts';
import { type Stand, standAt } from '../../record/follow/stand.ts';
import type { Store } from '../../store/port.ts';
import type { CourseLink, Stance } from '../../types/course.ts';
import { groupsOf } from '../record/ask.ts';
import { actorsCalledSo, dayAsked, linksAbout, linksOf } from './ask-links.ts';
import { coverageOf } from './coverage.ts';
import { voicesIn } from './phrases.ts';
import type { PositionsQuestion } from './questions.ts';
import type { PositionCell, PositionChange, Positions } from './types.ts';
import { actorsOfSaid, dayText, type Viewer, viewerOf } from './viewer.ts';

const MOST = 4_000;
/** Rows and columns shown. */
const SHOWN = { actors: 40, issues: 40 };
const EVIDENCE = 10;

/** Who stands where on what on a day, since when, by which evidence; and what is otherwise than on another day. */
export async function positionsOf(store: Store, question: PositionsQuestion = {}): Promise<Positions> {
  const [at, vs] = [dayAsked(question.at), dayAsked(question.vs)];
  const courses = await coursesIn(store, question);
  const evidence = courses.flatMap((course) => course.evidence.map(({ said }) => said));
  const viewer = await viewerOf(store, {
    actors: [...courses.map(({ holder }) => holder), ...evidence.flatMap(actorsOfSaid)],
    documents: evidence.map(({ document }) => document),
  });
  const voices = await voicesIn(
    store,
    evidence.map(({ document }) => document),
  );
  const last = Math.max(...evidence.flatMap(({ day }) => day ?? []));
  const cellAt = (course: CourseLink, day: number | null): PositionCell | null => {
    const stand = standAt(course, day);
    return stand === null ? null : cellOf(course, stand, viewer, voices);
  };
  const cells = courses.flatMap((course) => cellAt(course, at) ?? []);
  const [actors, issues] = [mostFirst(cells, ({ actor }) => actor.id), mostFirst(cells, ({ issue }) => issue)];
  const [rows, columns] = [actors.slice(0, SHOWN.actors), issues.slice(0, SHOWN.issues)];
  const shown = cells.filter(({ actor, issue }) => rows.includes(actor.id) && columns.includes(issue));
  const [earlier, later] = at !== null && vs !== null && vs > at ? [at, vs] : [vs, at];
  return {
    at: dayText(at) ?? (Number.isFinite(last) ? (dayText(last) ?? '') : ''),
    vs: dayText(vs),
    actors: rows.map(viewer.named),
    issues: columns,
    cells: shown,
    changes: vs === null ? [] : courses.flatMap((course) => changeOf(cellAt(course, earlier), cellAt(course, later))),
    coverage: await coverageOf(store),
  };
}

async function coursesIn(store: Store, { issue, actor }: PositionsQuestion): Promise<CourseLink[]> {
  const groups = await groupsOf(store);
  const actors = actor === undefined ? null : await actorsCalledSo(store, groups, actor);
  const found =
    issue === undefined
      ? await linksAbout(store, 'course', actors, { order: 'weight' }, MOST)
      : (await linksOf(store, 'course', { about: [issueId(issue)], order: 'weight' }, MOST)).links.filter(
          ({ holder }) => actors === null || actors.includes(holder),
        );
  return joinCourses(found.map((course) => ({ ...course, holder: groups.leader(course.holder) })));
}

function cellOf({ holder, issue }: CourseLink, stand: Stand, viewer: Viewer, voices: ReadonlyMap<string, string>): PositionCell {
  const against: Partial<Record<Stance, number>> = {};
  for (const { stance } of stand.evidence) if (stance !== stand.stance) against[stance] = (against[stance] ?? 0) + 1;
  return {
    actor: viewer.named(holder),
    issue,
    stance: stand.stance,
    standing: stand.standing,
    since: dayText(stand.since),
    last: dayText(stand.last),
    statements: stand.evidence.length,
    voices: new Set(stand.evidence.map(({ said }) => voices.get(said.document) ?? said.document)).size,
    against,
    evidence: stand.evidence
      .slice(-EVIDENCE)
      .toReversed()
      .map(({ said, stance, standing }) => ({ ...viewer.said(said), stance, standing })),
  };
}

/** By the number of statements behind their cells. */
function mostFirst(cells: readonly PositionCell[], of: (cell: PositionCell) => string): string[] {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(of(cell), (counts.get(of(cell)) ?? 0) + cell.statements);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}

/** Nothing where the stance is as it was. */
function changeOf(from: PositionCell | null, to: PositionCell | null): PositionChange[] {
  if (to === null || from?.stance === to.stance) return [];
  const words = (cell: PositionCell): string => cell.evidence.find(({ stance }) => stance === cell.stance)?.words ?? '';
  const own = from?.standing === 'own' && to.standing === 'own' && aboutOneThing(words(from), words(to));
  const kind = from === null ? 'shown' : own ? 'moved' : 'seeming';
  return [{ actor: to.actor, issue: to.issue, kind, from, to }];
}
