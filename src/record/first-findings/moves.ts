import type { CourseLink } from '../../types/course.ts';
import type { FirstFinding } from '../../types/first-finding.ts';
import { joinCourses, movesOf } from '../follow/moves.ts';
import { dayText, evidenceAt, type SourceOf } from './place.ts';

/** Who now says otherwise, in words of their own before and after. */
export function movedPositions(courses: readonly CourseLink[], sourceOf: SourceOf): FirstFinding[] {
  return joinCourses(courses).flatMap((course) =>
    movesOf(course).map(
      ({ holder, issue, before, after }): FirstFinding => ({
        kind: 'moved-position',
        title: 'moved position',
        about: [holder],
        subject: `${issue}: ${before.stance} (${dayText(before.said.day)}), ${after.stance} (${dayText(after.said.day)})`,
        quoted: false,
        parties: [...new Set([before.said.speaker, after.said.speaker].filter((speaker) => speaker !== null))],
        between: 'later',
        evidence: [evidenceAt(sourceOf, before.said), evidenceAt(sourceOf, after.said)],
        day: dayText(after.said.day),
        weight: course.weight,
        links: [course.id],
      }),
    ),
  );
}
