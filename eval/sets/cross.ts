import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { derive } from '../../src/record/derive.ts';
import { claims } from '../../src/record/follow/claims.ts';
import { courses } from '../../src/record/follow/courses.ts';
import { formulations } from '../../src/record/follow/formulations.ts';
import { joinFormulations, recurs } from '../../src/record/follow/join-formulations.ts';
import { joinCourses, movesOf } from '../../src/record/follow/moves.ts';
import { phrases } from '../../src/record/follow/phrases.ts';
import { encounters } from '../../src/record/link/encounters.ts';
import { events } from '../../src/record/link/events.ts';
import { linkAll } from '../../src/record/link/link-all.ts';
import { variants } from '../../src/record/link/variants.ts';
import { voicesAmong } from '../../src/record/link/voices.ts';
import { withSameActors } from '../../src/record/same-actors.ts';
import type { ClaimLink } from '../../src/types/claim.ts';
import type { LinkedDocument } from '../../src/types/fact.ts';
import type { FoldContext } from '../../src/types/link.ts';
import { type At, CROSS, crossGold, type GoldGroup, overlaps } from '../cross-gold.ts';
import type { EvalSet, Figure } from '../types.ts';

type Kind = 'event' | 'formulation' | 'accounts' | 'claim' | 'naming' | 'course' | 'variant';

/** As what each kind of labelled conflict counts as found. */
const COUNTS_AS: Readonly<Record<string, Kind>> = {
  event: 'event',
  formulation: 'formulation',
  'two readouts of one call': 'accounts',
  'two reports of one text': 'accounts',
  'inconsistent narration': 'accounts',
  'report and denial': 'claim',
  'claim and rebuff': 'claim',
  'allegation and denial': 'claim',
  accusation: 'claim',
  'report and rebuff': 'claim',
  framing: 'naming',
  stance: 'course',
  'stance across time': 'course',
  'paraphrase against quote in one article': 'variant',
  'same words, different speaker': 'variant',
  'corrupted quote': 'variant',
};

/** Something the record links, by the words it rests on. */
interface Candidate {
  /** What it is said to be: only a claim can be a report and its denial. */
  readonly kind: Kind;
  readonly label: string;
  readonly places: readonly At[];
}

/** What the record makes of the four seed articles together: shared events, formulations, conflicts. */
export const cross: EvalSet = {
  name: 'cross',
  files: [CROSS],
  run: async ({ shared, read }) => {
    const folder = join(shared, 'seeds');
    const documents = readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file): LinkedDocument => {
        const reading = withSameActors(read(readFileSync(join(folder, file)), { source: file, mediaType: 'text/plain' }));
        return { reading, statements: derive(reading, []).statements };
      });
    const pages = new Map(documents.map(({ reading: { document } }) => [document.source.slice(0, 3), document]));
    const gold = crossGold(shared, pages);
    const voices = voicesAmong(documents);
    const told = new Map(documents.map(({ reading: { document } }) => [document.id, document]));
    const shown = [
      score('events', gold.events, eventsOf(documents, voices), { share: 0.5, everyPage: true }),
      score('formulations', gold.formulations, formulationsOf(documents, voices), { share: 0.8, everyPage: false }),
      score('conflicts', gold.conflicts, conflictsOf(documents, voices), { share: 0.5, everyPage: false }),
    ];
    return {
      documents: documents.length,
      figures: shown.flatMap(({ figures }) => figures),
      misses: [],
      remarks: shown.flatMap(({ remarks }) => remarks).map((line) => withWords(line, told)),
    };
  },
};

function eventsOf(documents: readonly LinkedDocument[], voices: FoldContext): Candidate[] {
  return [
    ...linkAll(encounters, documents, voices)
      .filter((link) => link.voices > 1)
      .map(({ what, parties, told }) => ({ kind: 'event' as const, label: `${what} ${parties.join(' + ')}`, places: told })),
    ...linkAll(events, documents, voices).map(({ key, told }) => ({ kind: 'event' as const, label: key, places: told })),
  ];
}

/** As `readout phrases` lists them: those that recur, known ones with their months joined. */
function formulationsOf(documents: readonly LinkedDocument[], voices: FoldContext): Candidate[] {
  const all = [...linkAll(formulations, documents, voices), ...linkAll(phrases, documents, voices)];
  return joinFormulations(all, voices.voice)
    .filter((link) => recurs(link, voices.voice))
    .map(({ formulation, sort, name, uses }) => ({
      kind: 'formulation' as const,
      label: sort === 'found' ? `found: ${name}` : formulation,
      places: uses,
    }));
}

function conflictsOf(documents: readonly LinkedDocument[], voices: FoldContext): Candidate[] {
  const tellings = linkAll(encounters, documents, voices);
  return [
    ...joined(linkAll(claims, documents, voices)).map((links) => ({
      kind: 'claim' as const,
      label: `claim: ${links[0]?.claim.words.slice(0, 60)}`,
      places: links.flatMap(({ claim, answer }): At[] => [claim, answer]),
    })),
    ...tellings
      .filter(({ accounts }) => new Set(accounts.map(({ reporter, document }) => reporter ?? document)).size > 1)
      .map(({ what, parties, accounts }) => ({
        kind: 'accounts' as const,
        label: `accounts: ${what} ${parties.join(' + ')}: ${accounts.map(({ reporter }) => reporter ?? '-').join(' | ')}`,
        places: accounts.flatMap(({ said }): readonly At[] => said),
      })),
    ...tellings.flatMap(({ disagreements }) =>
      [...Map.groupBy(disagreements, ({ shift }) => shift.kind)].map(([kind, found]) => ({
        kind: 'accounts' as const,
        label: `tellings differ: ${kind}`,
        places: found.flatMap(({ first, second }): At[] => [first, second]),
      })),
    ),
    ...linkAll(variants, documents, voices)
      .filter(({ kind, shifts }) => kind === 'garbled' || (shifts.length > 0 && kind !== 'identical'))
      .map(({ kind, first, second }) => ({
        kind: 'variant' as const,
        label: `variant: ${kind}`,
        places: second === null ? [first] : [first, second],
      })),
    ...namings(documents, voices),
    ...joinCourses(linkAll(courses, documents, voices)).flatMap((course) => {
      const stances = new Set(course.evidence.map(({ stance }) => stance));
      const moved = movesOf(course).length > 0 || (stances.has('supports') && stances.has('opposes'));
      return moved
        ? [
            {
              kind: 'course' as const,
              label: `course: ${course.holder} ${course.issue}`,
              places: course.evidence.map(({ said }): At => said),
            },
          ]
        : [];
    }),
  ];
}

/** What one thing is called: several names of it are a conflict of words. */
function namings(documents: readonly LinkedDocument[], voices: FoldContext): Candidate[] {
  const found = Map.groupBy(
    linkAll(formulations, documents, voices).filter(({ sort }) => sort === 'naming'),
    ({ formulation }) => formulation,
  );
  return [...found].flatMap(([id, months]) => {
    const uses = months.flatMap((month) => month.uses);
    return new Set(uses.map(({ variant }) => variant)).size > 1
      ? [{ kind: 'naming' as const, label: `naming: ${id}`, places: uses }]
      : [];
  });
}

/** Answers to one claim, and claims with one answer, stand together. */
function joined(links: readonly ClaimLink[]): ClaimLink[][] {
  const groups: ClaimLink[][] = [];
  for (const link of links) {
    const home = groups.filter((group) => group.some((other) => touches(link, other)));
    const rest = groups.filter((group) => !home.includes(group));
    groups.splice(0, groups.length, ...rest, [...home.flat(), link]);
  }
  return groups;
}

const touches = (a: ClaimLink, b: ClaimLink): boolean => a.answer.statement === b.answer.statement || overlaps(a.claim, b.claim);

interface Wanted {
  /** Of its places, how many the best candidate must have. */
  readonly share: number;
  /** Whether each page that tells of it must be reached. */
  readonly everyPage: boolean;
}

/** Each group is found by the candidate that has most of its places. */
function score(
  name: string,
  gold: readonly GoldGroup[],
  candidates: readonly Candidate[],
  wanted: Wanted,
): { figures: Figure[]; remarks: string[] } {
  const best = gold.map((group) => ({ group, ...bestOf(group, candidates, wanted) }));
  const found = best.filter(({ isFound }) => isFound);
  const hits = best.reduce((sum, { hit }) => sum + hit, 0);
  const places = gold.reduce((sum, group) => sum + group.places.length, 0);
  const own = best.flatMap(({ group, candidate }) =>
    (candidate?.places ?? []).map((at) => group.places.some((gold) => overlaps(at, gold))),
  );
  const used = new Set(best.filter(({ hit }) => hit > 1 || hit === 1).map(({ candidate }) => candidate));
  const extra = candidates.filter((candidate) => !used.has(candidate));
  return {
    figures: [
      { metric: name, value: (100 * found.length) / gold.length, gated: true, note: `${found.length}/${gold.length}` },
      { metric: `${name}, places`, value: (100 * hits) / places, gated: true, note: `${hits}/${places}` },
      {
        metric: `${name}, of what they rest on listed`,
        value: (100 * own.filter(Boolean).length) / Math.max(1, own.length),
        gated: false,
        note: `${own.filter(Boolean).length}/${own.length}`,
      },
      {
        metric: `${name}, unlisted`,
        value: (100 * extra.length) / Math.max(1, candidates.length),
        gated: false,
        note: `${extra.length} of ${candidates.length} to be read`,
      },
    ],
    remarks: [
      ...best.map(
        ({ group, candidate, hit, isFound }) =>
          `${isFound ? 'found ' : 'MISSED'} ${group.id}: ${hit}/${group.places.length} by ${candidate?.label ?? 'nothing'}${missing(group, candidate)}`,
      ),
      ...extra.map(({ label, places: own }) => `unlisted in ${name}: ${label}${own.slice(0, 6).map(pointer).join('')}`),
    ],
  };
}

function bestOf(group: GoldGroup, candidates: readonly Candidate[], { share, everyPage }: Wanted) {
  const counted = candidates
    .filter(({ kind }) => kind === COUNTS_AS[group.kind])
    .map((candidate) => ({
      candidate,
      hit: group.places.filter((at) => candidate.places.some((own) => overlaps(at, own))).length,
    }))
    .sort((a, b) => b.hit - a.hit || a.candidate.places.length - b.candidate.places.length);
  const { candidate = null, hit = 0 } = counted[0] ?? {};
  const least = group.places.length === 1 ? 1 : 2;
  const pages = new Set(group.places.map(({ document }) => document));
  const reached = [...pages].every((page) =>
    candidate?.places.some((own) => own.document === page && group.places.some((at) => overlaps(at, own))),
  );
  const isFound = hit >= least && hit >= share * group.places.length && (!everyPage || reached);
  return { candidate: hit > 0 ? candidate : null, hit, isFound };
}

const missing = ({ places }: GoldGroup, candidate: Candidate | null): string =>
  places
    .filter((at) => candidate?.places.some((own) => overlaps(at, own)) !== true)
    .map((at) => `${pointer(at)}`)
    .join('');

/** Replaced by the page and its words when the report is written. */
const pointer = ({ document, span: [start, end] }: At): string => `\n    ⟦${document} ${start} ${end}⟧`;

const withWords = (line: string, told: ReadonlyMap<string, { readonly source: string; readonly text: string }>): string =>
  line.replaceAll(/⟦(\S+) (\d+) (\d+)⟧/g, (_, id: string, start: string, end: string) => {
    const page = told.get(id);
    return `${page?.source.slice(0, 3)} ${page?.text.slice(Number(start), Math.min(Number(end), Number(start) + 110)).replaceAll(/\s+/g, ' ')}`;
  });
