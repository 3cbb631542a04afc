import type { CourseEvidence, CourseLink, Move, Stance } from '../../types/course.ts';
import type { Act } from '../../types/statement.ts';
import { plainTerms, sharedWordsOf, weightOf } from './terms.ts';

/** Evidence of a lower confidence moves nobody. */
const SURE = 0.7;
/** How much the words of both must tell that they are about one thing: about as much as two rare words. */
const SHARED = 1.5;

/** Courses of one actor on one issue, its years joined, in the order of days; evidence without a day comes last. */
export function joinCourses(courses: readonly CourseLink[]): CourseLink[] {
  const groups = Map.groupBy(courses, ({ holder, issue }) => `${holder} ${issue}`);
  return [...groups.values()].flatMap((years) => {
    const [first] = years;
    if (first === undefined) return [];
    const evidence = years.flatMap((year) => year.evidence).toSorted((a, b) => dayOf(a) - dayOf(b));
    return [
      { ...first, period: null, day: evidence[0]?.said.day ?? null, evidence, complete: years.every((year) => year.complete) },
    ];
  });
}

/**
 * From one stance to another: everything the holder said before shows the one, everything since the other, and both are factual, dated
 * and said by the holder or in its name, in words about one thing. Where statements go to and fro, nobody has moved.
 */
export function movesOf({ holder, issue, evidence }: CourseLink): Move[] {
  const own = evidence.filter(({ standing, said, stance, dated }) => {
    const shown = standing === 'own' && dated && said.day !== null && said.confidence >= SURE;
    return shown && said.factuality === 'asserted' && COUNTS[stance] && PLAIN.has(said.act);
  });
  const turn = own.findIndex((each, i) => i > 0 && each.stance !== own[i - 1]?.stance);
  const [before, after] = [own[turn - 1], own[turn]];
  if (before === undefined || after === undefined || before.said.day === after.said.day) return [];
  const moved =
    own.slice(turn).every(({ stance }) => stance === after.stance) && aboutOneThing(before.said.words, after.said.words);
  return moved ? [{ holder, issue, before, after }] : [];
}

/** Both in much the same words. */
export const aboutOneThing = (a: string, b: string): boolean =>
  sharedWordsOf(plainTerms(a), plainTerms(b)).reduce((sum, word) => sum + weightOf(word), 0) >= SHARED;

/** Acts that show a stance by themselves; "asked that it be given up" shows one only by what is asked for. */
const PLAIN: ReadonlySet<Act> = new Set(['endorse', 'reject', 'agree', 'pledge']);

/** A silence is counted, but to keep silent is not to move. */
const COUNTS: Readonly<Record<Stance, boolean>> = { supports: true, opposes: true, neutral: true, withholds: false };

const dayOf = ({ said: { day } }: CourseEvidence): number => day ?? Infinity;
