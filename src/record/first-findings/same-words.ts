import { rarity } from '../../lang/common-stems.ts';
import { wordsOf } from '../../lang/search-words.ts';
import { stem } from '../../lang/stem.ts';
import type { FirstFinding } from '../../types/first-finding.ts';
import type { FormulationLink, FormulationUse } from '../../types/formulation.ts';
import type { FoldContext } from '../../types/link.ts';
import { inOrder } from '../follow/formulations.ts';
import { dayText, evidenceAt, type SourceOf } from './place.ts';

/** Speakers beyond whom it is everybody's phrase. */
const MOST_SPEAKERS = 5;
/** How much the words must tell: about two rare words of a known formulation, three of one found by itself ("liquid water" is none). */
const TELLING = { known: 1.5, found: 2.2 };

/** The same words, inside quotation marks, of different speakers on different pages; who said them first on these pages stands first. */
export function sameWords(formulations: readonly FormulationLink[], { voice }: FoldContext, sourceOf: SourceOf): FirstFinding[] {
  return formulations
    .filter(({ sort }) => sort === 'known' || sort === 'found')
    .flatMap((link) =>
      [...Map.groupBy(link.uses.filter(isOwn), ({ words }) => stemsOf(words))].map(([stems, uses]) => ({ link, stems, uses })),
    )
    .flatMap(({ link, stems, uses }): FirstFinding[] => {
      const firsts = [...new Map(uses.toReversed().map((use) => [use.speaker ?? '', use])).values()].reverse().toSorted(inOrder);
      const voices = new Set(firsts.map(({ document }) => voice(document)));
      if (
        firsts.length < 2 ||
        firsts.length > MOST_SPEAKERS ||
        voices.size < 2 ||
        tellingOf(stems) < TELLING[link.sort === 'found' ? 'found' : 'known']
      )
        return [];
      const days = firsts.map(({ day }) => day);
      const ascending = days.every((day, i) => day !== null && (i === 0 || day > (days[i - 1] ?? Infinity)));
      return [
        {
          kind: 'same-words',
          title: firsts.length === 2 ? 'same words, two speakers' : `same words, ${firsts.length} speakers`,
          about: [],
          subject: firsts[0]?.words ?? '',
          quoted: true,
          parties: firsts.map(({ speaker }) => speaker ?? ''),
          between: ascending ? 'later' : 'and',
          evidence: firsts.map((use) => evidenceAt(sourceOf, use)),
          day: dayText(firsts.at(-1)?.day ?? null),
          weight: Math.min(1, tellingOf(stems) / 6 + voices.size / 20),
          links: [link.id],
        },
      ];
    });
}

const isOwn = ({ speaker, voice, verbatim }: FormulationUse): boolean => speaker !== null && voice === 'own' && verbatim;

const stemsOf = (words: string): string => wordsOf(words).map(stem).join(' ');

const tellingOf = (stems: string): number => stems.split(' ').reduce((sum, one) => sum + rarity(one), 0);
