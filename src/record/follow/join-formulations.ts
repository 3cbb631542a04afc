import type { FormulationLink, FormulationUse } from '../../types/formulation.ts';
import { inOrder, isSmall, rests, weightOf } from './formulations.ts';

/** One link a formulation: its months joined. Those found by themselves are left out where a known one says the same. */
export function joinFormulations(
  links: readonly FormulationLink[],
  voice: (document: string) => string = (document) => document,
): FormulationLink[] {
  const groups = Map.groupBy(links, ({ formulation, sort }) => `${sort === 'found' ? 'found' : 'known'} ${formulation}`);
  const joined = [...groups.values()].flatMap((months): FormulationLink[] => {
    const [first] = months;
    if (first === undefined) return [];
    const uses = distinct(months.flatMap((month) => month.uses)).toSorted(inOrder);
    const complete = months.every((month) => month.complete);
    const weight = isSmall(first.formulation) ? SMALL : Math.max(sortWeight(first), weightOf(uses, voice));
    return [{ ...first, ...rests(uses), period: null, day: uses[0]?.day ?? null, uses, complete, weight }];
  });
  const known = joined.filter(({ sort }) => sort !== 'found');
  const taken = Map.groupBy(
    known.flatMap(({ uses }) => uses),
    ({ document }) => document,
  );
  const isKnown = (use: FormulationUse): boolean =>
    taken.get(use.document)?.some(({ span: [start, end] }) => start < use.span[1] && use.span[0] < end) ?? false;
  return [...known, ...joined.filter(({ sort, uses }) => sort === 'found' && !uses.every(isKnown))].toSorted(
    (a, b) => b.weight - a.weight || (a.formulation < b.formulation ? -1 : 1),
  );
}

/** Of what is said every day: after everything else. */
const SMALL = 0.01;
/** Words found by themselves weigh by how telling they are, too. */
const sortWeight = ({ sort, weight }: FormulationLink): number => (sort === 'found' ? weight : 0);

/** Whether it recurs: on two pages that are not copies, or in the mouths of two sides. What stands once says nothing yet. */
export function recurs({ uses }: FormulationLink, voice: (document: string) => string): boolean {
  const sides = new Set(uses.flatMap(({ for: side, speaker }) => side ?? speaker ?? []));
  return new Set(uses.map(({ document }) => voice(document))).size > 1 || sides.size > 1;
}

const distinct = (uses: readonly FormulationUse[]): FormulationUse[] => [
  ...new Map(uses.map((use) => [`${use.document} ${use.span[0]} ${use.span[1]}`, use])).values(),
];
