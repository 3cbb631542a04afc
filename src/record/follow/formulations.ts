import { shortDigest } from '../../lang/digest.ts';
import type { FormulationFact, FormulationLink, FormulationUse } from '../../types/formulation.ts';
import type { Linker } from '../../types/link.ts';
import { MOST_FACTS } from '../link/link-all.ts';
import { formulationFacts } from './formulation-facts.ts';

/** Known formulations, month by month. */
export const formulations: Linker<FormulationFact, FormulationLink> = {
  facts: formulationFacts,
  fold: (key, facts, { voice }) => {
    const [first] = facts;
    if (first === undefined) return [];
    const { formulation, name, sort, day } = first;
    const period = key.slice(key.lastIndexOf(' ') + 1);
    const uses = facts
      .flatMap(({ uses: of, document, outlet }) => of.map((use): FormulationUse => ({ ...use, document, outlet })))
      .toSorted(inOrder);
    return [
      {
        id: shortDigest(`formulation ${key}`),
        key,
        day,
        ...rests(fewest(uses)),
        actors: [...rests(uses).actors, formulationId(formulation)].toSorted(),
        weight: weightOf(uses, voice),
        formulation,
        name,
        sort,
        period: period === '-' ? null : period,
        uses: fewest(uses),
        complete: facts.length < MOST_FACTS && uses.length <= MOST_USES,
      },
    ];
  },
};

/** Uses kept of one month: the first and the last of them, so that who began and who still says it is there. */
const MOST_USES = 120;
const LAST_USES = 20;

const fewest = (uses: readonly FormulationUse[]): readonly FormulationUse[] =>
  uses.length <= MOST_USES ? uses : [...uses.slice(0, MOST_USES - LAST_USES), ...uses.slice(-LAST_USES)];

/** By day, those without one last, then by document and place. */
export const inOrder = (a: FormulationUse, b: FormulationUse): number =>
  (a.day ?? Infinity) - (b.day ?? Infinity) ||
  (a.document < b.document ? -1 : a.document > b.document ? 1 : a.span[0] - b.span[0]) ||
  0;

/** Under which its months are looked up. */
export const formulationId = (formulation: string): string => `formulation:${formulation}`;

/** What the uses rest on. */
export function rests(uses: readonly FormulationUse[]): Pick<FormulationLink, 'actors' | 'documents' | 'statements'> {
  const distinct = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))].toSorted();
  return {
    actors: distinct(uses.flatMap((use) => [use.speaker, use.for])),
    documents: distinct(uses.map(({ document }) => document)),
    statements: distinct(uses.map(({ statement }) => statement)),
  };
}

/** More voices and more speakers weigh more, as far as ten; words in quotation marks more than a page's. */
export function weightOf(uses: readonly FormulationUse[], voice: (document: string) => string): number {
  const voices = new Set(uses.map(({ document }) => voice(document))).size;
  const speakers = new Set(uses.flatMap(({ speaker }) => speaker ?? [])).size;
  const plain = uses.filter(({ verbatim, act }) => verbatim || act === 'withhold').length / Math.max(1, uses.length);
  return Math.round(1000 * Math.min(1, (voices + 2 * speakers) / 30) * (0.5 + plain / 2)) / 1000;
}

/** To have no comment is said every day. */
export const isSmall = (formulation: string): boolean => formulation === 'decline-to-comment';
