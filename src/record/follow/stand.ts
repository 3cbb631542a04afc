import type { CourseEvidence, CourseLink, Stance, Standing } from '../../types/course.ts';

/** Where an actor stands on an issue at a day. */
export interface Stand {
  readonly stance: Stance | 'mixed';
  readonly standing: Standing;
  /** First day of the unbroken run of such statements. */
  readonly since: number | null;
  readonly last: number | null;
  /** Up to that day, in the order of days. */
  readonly evidence: readonly CourseEvidence[];
}

/** The holder's own words before what a page tells of it, and that before another side's account. */
const ORDER: readonly Standing[] = ['own', 'page', 'other'];
/** Below this the reader is too unsure of a statement to rest a stand on it, unless there is nothing better. */
const SURE = 0.5;

/** Null where nothing shows it yet. `day` null takes all evidence. */
export function standAt({ evidence }: CourseLink, day: number | null): Stand | null {
  const known = evidence.filter(({ said }) => day === null || (said.day !== null && said.day <= day));
  if (known.length === 0) return null;
  const best = bestOf(known);
  const last = best.at(-1);
  if (last === undefined) return null;
  const sameDay = best.filter(({ said }) => said.day === last.said.day);
  const mixed = sameDay.some(({ stance }) => OPPOSITE[stance] === last.stance);
  const broken = best.findLastIndex(({ stance }) => stance !== last.stance);
  return {
    stance: mixed ? 'mixed' : last.stance,
    standing: last.standing,
    since: best[mixed ? best.length - sameDay.length : broken + 1]?.said.day ?? null,
    last: last.said.day,
    evidence: known,
  };
}

const OPPOSITE: Readonly<Record<Stance, Stance | null>> = {
  supports: 'opposes',
  opposes: 'supports',
  neutral: null,
  withholds: null,
};

function bestOf(evidence: readonly CourseEvidence[]): readonly CourseEvidence[] {
  const sure = evidence.filter(({ said }) => said.confidence >= SURE);
  const from = sure.length > 0 ? sure : evidence;
  for (const standing of ORDER) {
    const of = from.filter((each) => each.standing === standing);
    if (of.length > 0) return of;
  }
  return from;
}
