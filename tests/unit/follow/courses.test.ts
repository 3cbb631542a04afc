import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../src/lang/calendar.ts';
import { recorded } from '../../../src/record/derive.ts';
import { courses } from '../../../src/record/follow/courses.ts';
import { joinCourses, movesOf } from '../../../src/record/follow/moves.ts';
import { standAt } from '../../../src/record/follow/stand.ts';
import { linkAll } from '../../../src/record/link/link-all.ts';
import type { CourseEvidence, CourseLink, Stance } from '../../../src/types/course.ts';
import type { Position } from '../../../src/types/statement.ts';
import { aReading, type Said } from '../../support/a-reading.ts';

const ALONE = { voice: (document: string): string => document };
const TEXT = 'Wu backed the ban on trawling. Li says the ban on trawling was wrong.';
const backs: Said = { cue: 'backed', content: 'the ban on trawling', act: 'endorse', speaker: 'person:wu', for: 'state:JD' };

const coursesOf = (said: readonly Said[], positions: readonly Position[]): CourseLink[] => {
  const reading = { ...aReading({ text: TEXT, said }), positions };
  return linkAll(courses, [{ reading, statements: recorded(reading) }], ALONE);
};
const shows = (statement: string, stance: Stance, holder = 'state:JD'): Position => ({
  holder,
  issue: 'fishing',
  stance,
  statement,
  evidence: [],
});

describe('evidence', () => {
  test.each<[string, Partial<Said>, string]>([
    ['said by who speaks for the holder', {}, 'own'],
    ['only told by the page of the state', { speaker: 'state:JD' }, 'page'],
    ['the state’s own words in quotation marks', { speaker: 'state:JD', form: 'direct' }, 'own'],
    ['what another government says the holder said', { via: ['state:NO'] }, 'other'],
    ['what the holder’s own government passes on', { speaker: 'state:JD', via: ['state:JD'] }, 'own'],
    ['what an agency passes on', { via: ['org:agency'] }, 'own'],
    ['what others say of the holder', { speaker: 'person:li', for: 'state:NO' }, 'page'],
  ])('%s', (_name, said, standing) => {
    const [course] = coursesOf([{ ...backs, ...said }], [shows('s1', 'supports')]);
    expect(course?.evidence.map((each) => each.standing)).toEqual([standing]);
  });

  test('those whom no page names are nobody across pages; who stands beside them is', () => {
    expect(coursesOf([backs], [shows('s1', 'supports', 'unnamed:members')])).toEqual([]);
    expect(coursesOf([backs], [shows('s1', 'supports', 'state:JD+unnamed:members')]).map(({ holder }) => holder)).toEqual([
      'state:JD',
    ]);
  });

  test('a joint statement is each of its holders’; the same words inside others are said once', () => {
    const joint = coursesOf([backs], [shows('s1', 'supports', 'state:JD+state:NO')]);
    expect(joint.map(({ holder }) => holder).sort()).toEqual(['state:JD', 'state:NO']);
    const inner: Said = { cue: 'says', content: 'ban on trawling', speaker: 'person:wu', for: 'state:JD', within: 's1' };
    const nested = coursesOf([backs, inner], [shows('s1', 'supports'), shows('s2', 'supports')]);
    expect(nested.flatMap(({ evidence }) => evidence).map(({ said }) => said.words)).toEqual(['the ban on trawling']);
  });
});

const course = (...evidence: CourseEvidence[]): CourseLink => ({
  id: 'c',
  key: 'k',
  day: null,
  actors: [],
  documents: [],
  statements: [],
  weight: 0,
  holder: 'state:JD',
  issue: 'fishing',
  period: '2022',
  evidence,
  complete: true,
});
const seen = (
  day: string | null,
  stance: Stance,
  other: Partial<CourseEvidence> & { readonly words?: string } = {},
): CourseEvidence => {
  const { words = 'a ban on trawling in the fjord', ...rest } = other;
  const said = {
    statement: `${day}`,
    document: 'sha256:0',
    speaker: 'person:wu',
    for: 'state:JD',
    addressee: null,
    via: [],
    outlet: null,
    act: 'endorse' as const,
    factuality: 'asserted' as const,
    form: 'direct' as const,
    day: day === null ? null : parseDay(day),
    words,
    span: [0, 1] as const,
    confidence: 0.9,
  };
  return { stance, standing: 'own', dated: true, said, ...rest };
};

describe('moves', () => {
  test('from one stance to another, in words about one thing', () => {
    expect(movesOf(course(seen('2022-01-01', 'supports'), seen('2022-05-01', 'opposes')))).toMatchObject([
      { holder: 'state:JD', issue: 'fishing', before: { stance: 'supports' }, after: { stance: 'opposes' } },
    ]);
  });

  test.each<[string, CourseEvidence[]]>([
    ['to and fro', [seen('2022-01-01', 'supports'), seen('2022-02-01', 'opposes'), seen('2022-03-01', 'supports')]],
    ['both on one day', [seen('2022-01-01', 'supports'), seen('2022-01-01', 'opposes')]],
    ['only in the other side’s account', [seen('2022-01-01', 'supports'), seen('2022-05-01', 'opposes', { standing: 'other' })]],
    ['without a day of its own', [seen('2022-01-01', 'supports'), seen('2022-05-01', 'opposes', { dated: false })]],
    ['about something else', [seen('2022-01-01', 'supports'), seen('2022-05-01', 'opposes', { words: 'tax on salt herring' })]],
    [
      'by asking for something',
      [
        seen('2022-01-01', 'supports'),
        { ...seen('2022-05-01', 'opposes'), said: { ...seen('2022-05-01', 'opposes').said, act: 'request' } },
      ],
    ],
    ['into silence', [seen('2022-01-01', 'supports'), seen('2022-05-01', 'withholds')]],
  ])('nobody moves %s', (_name, evidence) => expect(movesOf(course(...evidence))).toEqual([]));

  test('years are joined before', () => {
    const years = [course(seen('2023-05-01', 'opposes')), course(seen('2022-01-01', 'supports'))];
    expect(joinCourses(years).flatMap(movesOf)).toHaveLength(1);
  });
});

describe('where somebody stands on a day', () => {
  const path = course(
    seen('2022-01-01', 'supports'),
    seen('2022-02-01', 'opposes'),
    seen('2022-03-01', 'opposes'),
    seen('2022-04-01', 'supports', { standing: 'other' }),
  );
  const at = (day: string | null): unknown => {
    const stand = standAt(path, day === null ? null : parseDay(day));
    return stand === null ? null : [stand.stance, stand.standing, stand.since];
  };

  test.each<[string | null, unknown]>([
    ['2021-12-31', null],
    ['2022-01-15', ['supports', 'own', parseDay('2022-01-01')]],
    ['2022-03-15', ['opposes', 'own', parseDay('2022-02-01')]],
    [null, ['opposes', 'own', parseDay('2022-02-01')]],
  ])('%s: %j', (day, wanted) => expect(at(day)).toEqual(wanted));

  test('both on the last day is mixed', () => {
    expect(standAt(course(seen('2022-01-01', 'supports'), seen('2022-01-01', 'opposes')), null)?.stance).toBe('mixed');
  });

  test('what only the other side tells is said so', () => {
    expect(standAt(course(seen('2022-01-01', 'supports', { standing: 'other' })), null)?.standing).toBe('other');
  });
});
