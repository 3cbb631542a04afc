import { civil } from '../../lang/calendar.ts';
import { shortDigest } from '../../lang/digest.ts';
import type { CourseEvidence, CourseFact, CourseLink, Standing } from '../../types/course.ts';
import type { Linker } from '../../types/link.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Span } from '../../types/span.ts';
import { MOST_FACTS } from '../link/link-all.ts';
import { saidOf } from '../link/said.ts';
import { type Sides, share, sidesIn, sidesOfSpeaker } from './sides.ts';

/** Where each actor stands on each issue, year by year. */
export const courses: Linker<CourseFact, CourseLink> = {
  facts: (document) => {
    const sidesOf = sidesIn(document);
    return once(document.statements.filter(({ repeats }) => repeats === null).flatMap((each) => factsOf(each, sidesOf)));
  },
  fold: (key, facts) => {
    const [first] = facts;
    if (first === undefined) return [];
    const { holder, issue, day } = first;
    const evidence = facts.map(({ stance, standing, dated, said }): CourseEvidence => ({ stance, standing, dated, said }));
    return [
      {
        id: shortDigest(key),
        key,
        day,
        actors: [holder, issueId(issue)],
        documents: distinct(facts.map(({ document }) => document)),
        statements: distinct(evidence.map(({ said }) => said.statement)),
        weight: Math.min(1, distinct(facts.map(({ document }) => document)).length / 10),
        holder,
        issue,
        period: periodOf(day),
        evidence,
        complete: facts.length < MOST_FACTS,
      },
    ];
  },
};

/** Under which courses are looked up by issue. */
export const issueId = (issue: string): string => `issue:${issue}`;

/** "{Members} opposed the bill" on two pages are not the same ones: nobody's course can be made of them. */
const isSomebody = (holder: string): boolean => !holder.startsWith('unnamed:');

function factsOf(statement: RecordedStatement, sidesOf: (actor: string | null) => Sides): CourseFact[] {
  const { document, id, day } = statement;
  return statement.positions.flatMap(({ holder: holders, issue, stance }) =>
    holders
      .split('+')
      .filter(isSomebody)
      .map((holder) => ({
        document,
        id: `${id} ${holder} ${issue}`,
        keys: [`${holder} ${issue} ${periodOf(day) ?? '-'}`],
        day,
        holder,
        issue,
        stance,
        standing: standingOf(statement, sidesOf(holder), sidesOf),
        dated: statement.when !== null,
        said: saidOf(statement),
      })),
  );
}

/**
 * What stands inside the words of another statement to the same effect is said once; where the two read otherwise, the inner one, which
 * names the thing more closely, is kept.
 */
function once(facts: readonly CourseFact[]): CourseFact[] {
  const groups = Map.groupBy(facts, ({ holder, issue }) => `${holder} ${issue}`);
  return facts.filter((fact) => {
    const others = groups.get(`${fact.holder} ${fact.issue}`) ?? [];
    return !others.some((other) =>
      other.stance === fact.stance ? holds(other.said.span, fact.said.span) : holds(fact.said.span, other.said.span),
    );
  });
}

const holds = ([from, until]: Span, [start, end]: Span): boolean => from <= start && end <= until && until - from > end - start;

const periodOf = (day: number | null): string | null => (day === null ? null : String(civil(day).year));

/**
 * `own` needs somebody who says it: a person or body of the holder's, or the holder's words in quotation marks. What a government of
 * another side reports of the holder is that side's account.
 */
function standingOf(statement: RecordedStatement, holder: Sides, sidesOf: (actor: string | null) => Sides): Standing {
  const { via, speaker, form } = statement;
  const reporters = via.map(sidesOf);
  if (reporters.some((sides) => sides.some((side) => side.startsWith('state:')) && !share(sides, holder))) return 'other';
  if (!share(sidesOfSpeaker(statement, sidesOf), holder)) return 'page';
  const named = speaker !== null && !speaker.split('+').every((part) => part.startsWith('state:'));
  return named || form !== 'indirect' || reporters.some((sides) => share(sides, holder)) ? 'own' : 'page';
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].toSorted();
