import { FIRST_FINDING_TITLES, type FirstFinding, type FirstFindingKind } from '../types/first-finding.ts';
import type { FoldContext } from '../types/link.ts';
import type { LinkKind, LinkOf } from '../types/links.ts';
import type { Reading } from '../types/reading.ts';
import { recorded } from './derive.ts';
import { claimsAndDenials } from './first-findings/claims.ts';
import { movedPositions } from './first-findings/moves.ts';
import { ambiguousNames } from './first-findings/names.ts';
import type { SourceOf } from './first-findings/place.ts';
import { alteredQuotes } from './first-findings/quotes.ts';
import { sameWords } from './first-findings/same-words.ts';
import { silences } from './first-findings/silences.ts';
import { twoAccounts } from './first-findings/two-accounts.ts';
import { claims } from './follow/claims.ts';
import { courses } from './follow/courses.ts';
import { formulations } from './follow/formulations.ts';
import { joinFormulations } from './follow/join-formulations.ts';
import { phrases } from './follow/phrases.ts';
import { encounters } from './link/encounters.ts';
import { linkAll } from './link/link-all.ts';
import { variants } from './link/variants.ts';
import { voicesAmong } from './link/voices.ts';

/** The links that findings are made of. */
export type FindingLinks = {
  readonly [K in Extract<
    LinkKind,
    'encounter' | 'claim' | 'course' | 'formulation' | 'phrase' | 'variant'
  >]: readonly LinkOf[K][];
};

/** What links show at first sight, by kind and weight. Every finding rests on links, and they on words of pages. */
export function findingsOf(links: FindingLinks, context: FoldContext, sourceOf: SourceOf): FirstFinding[] {
  const joined = joinFormulations([...links.formulation, ...links.phrase], context.voice);
  return [
    ...twoAccounts(links.encounter, sourceOf),
    ...claimsAndDenials(links.claim, sourceOf),
    ...movedPositions(links.course, sourceOf),
    ...alteredQuotes(links.variant, sourceOf),
    ...sameWords(joined, context, sourceOf),
    ...silences(joined, context, sourceOf),
  ].toSorted(byKind);
}

/** What a set of Readings shows at first sight. The order of the Readings never shows in the result. */
export function firstFindings(readings: readonly Reading[]): FirstFinding[] {
  const inOrder = readings.toSorted(
    (a, b) => compare(a.document.source, b.document.source) || compare(a.document.id, b.document.id),
  );
  const documents = [
    ...new Map(inOrder.map((reading) => [reading.document.id, { reading, statements: recorded(reading) }])).values(),
  ];
  const sources = new Map(inOrder.map(({ document }) => [document.id, document.source]));
  const voices = voicesAmong(documents);
  const links: FindingLinks = {
    encounter: linkAll(encounters, documents, voices),
    claim: linkAll(claims, documents, voices),
    course: linkAll(courses, documents, voices),
    formulation: linkAll(formulations, documents, voices),
    phrase: linkAll(phrases, documents, voices),
    variant: linkAll(variants, documents, voices),
  };
  return [...findingsOf(links, voices, (document) => sources.get(document) ?? document), ...ambiguousNames(inOrder)];
}

const KINDS = Object.keys(FIRST_FINDING_TITLES) as FirstFindingKind[];
const byKind = (a: FirstFinding, b: FirstFinding): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.weight - a.weight || compare(a.subject, b.subject);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
