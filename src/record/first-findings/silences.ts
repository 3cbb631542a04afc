import type { FirstFinding } from '../../types/first-finding.ts';
import type { FormulationLink, FormulationUse } from '../../types/formulation.ts';
import type { FoldContext } from '../../types/link.ts';
import { isSmall } from '../follow/formulations.ts';
import { dayText, evidenceAt, type SourceOf } from './place.ts';

/** Pages that tell of it, copies counted once. */
const LEAST_VOICES = 2;

/** What somebody is reported not to say, on more than one page. */
export function silences(formulations: readonly FormulationLink[], { voice }: FoldContext, sourceOf: SourceOf): FirstFinding[] {
  return formulations
    .filter(({ sort, formulation }) => sort === 'silence' && !isSmall(formulation))
    .flatMap((link) => [...Map.groupBy(link.uses.filter(isKept), sideOf)].map(([side, uses]) => ({ link, side, uses })))
    .flatMap(({ link, side, uses }): FirstFinding[] => {
      const voices = new Set(uses.map(({ document }) => voice(document))).size;
      if (voices < LEAST_VOICES) return [];
      const firsts = [...new Map(uses.toReversed().map((use) => [use.document, use])).values()].reverse();
      return [
        {
          kind: 'new-silence',
          title: 'silence',
          about: [side],
          subject: `${link.name}, on ${voices} pages`,
          quoted: false,
          parties: [],
          between: 'and',
          evidence: firsts.map((use) => evidenceAt(sourceOf, use)),
          day: dayText(firsts[0]?.day ?? null),
          weight: Math.min(1, voices / 10),
          links: [link.id],
        },
      ];
    });
}

/** Reported as a silence of somebody known. */
const isKept = ({ act, speaker, voice }: FormulationUse): boolean => act === 'withhold' && speaker !== null && voice === 'own';
const sideOf = (use: FormulationUse): string => use.for ?? use.speaker ?? '';
