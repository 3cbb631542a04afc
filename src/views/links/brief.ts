import { shortDigest } from '../../lang/digest.ts';
import { type FindingLinks, findingsOf } from '../../record/first-findings.ts';
import type { Store } from '../../store/port.ts';
import type { FirstFinding, FirstFindingKind } from '../../types/first-finding.ts';
import { FIRST_FINDING_TITLES } from '../../types/first-finding.ts';
import type { LinkKind, LinkOf } from '../../types/links.ts';
import type { RecordedStatement } from '../../types/record.ts';
import { dayAsked, linksOf } from './ask-links.ts';
import { voicesIn } from './phrases.ts';
import type { BriefQuestion } from './questions.ts';
import type { Brief, FindingView, Spot } from './types.ts';
import { type Viewer, viewerOf } from './viewer.ts';

/** Links of each kind that findings are made of, heaviest first. */
const MOST = 1_000;
/** Months of formulations and years of courses, the newest. */
const PERIODS = { formulation: 500, course: 2_000 };
/** Findings of each kind. */
const SHOWN = 5;
/** Characters of a page quoted for a finding. */
const QUOTED = 200;

/** What stands out in the record: the findings that its links make, by kind and weight; since a day, only those of that day or later. */
export async function briefOf(store: Store, question: BriefQuestion = {}): Promise<Brief> {
  const since = dayAsked(question.since);
  const links = await findingLinks(store, since);
  const documents = Object.values(links).flatMap((of) => of.flatMap((link) => link.documents));
  const voices = await voicesIn(store, documents);
  const voice = (document: string): string => voices.get(document) ?? document;
  const all = [...findingsOf(links, { voice }, (document) => document), ...(await ambiguous(store))].filter(
    ({ day }) => question.since === undefined || (day !== null && day >= question.since),
  );
  const kinds = Object.keys(FIRST_FINDING_TITLES) as FirstFindingKind[];
  const ofKind = (kind: FirstFindingKind): FirstFinding[] => all.filter((finding) => finding.kind === kind);
  const shown = kinds.flatMap((kind) => ofKind(kind).slice(0, question.limit ?? SHOWN));
  const viewer = await viewerOf(store, {
    actors: shown.flatMap(({ about, parties }) => [...about, ...parties].filter((id) => !id.startsWith('sha256:'))),
    documents: shown.flatMap(({ evidence }) => evidence.map(({ document }) => document)),
  });
  const texts = await textsOf(store, shown);
  const totals = await store.totals();
  return {
    since: question.since ?? null,
    documents: totals.documents - totals.retracted,
    statements: totals.statements,
    findings: shown.map((finding) => findingView(finding, viewer, texts)),
    counts: Object.fromEntries(kinds.map((kind) => [kind, ofKind(kind).length])) as Record<FirstFindingKind, number>,
  };
}

async function findingLinks(store: Store, from: number | null): Promise<FindingLinks> {
  const heaviest = async <K extends LinkKind>(kind: K): Promise<readonly LinkOf[K][]> =>
    (await linksOf(store, kind, { order: 'weight', from }, MOST)).links;
  const newest = async <K extends 'formulation' | 'course'>(kind: K): Promise<readonly LinkOf[K][]> =>
    (await linksOf(store, kind, { order: 'newest' }, PERIODS[kind])).links;
  return {
    encounter: await heaviest('encounter'),
    claim: await heaviest('claim'),
    course: await newest('course'),
    formulation: await newest('formulation'),
    phrase: await heaviest('phrase'),
    variant: await heaviest('variant'),
  };
}

/** Statements looked at for names that fit several. */
const LOOKED_AT = 500;

/** Sources that may be one of several, counted by name. */
async function ambiguous(store: Store): Promise<FirstFinding[]> {
  const filter = { kind: 'facet', facet: 'has', any: ['ambiguous'] } as const;
  const { statements } = await store.select({ filter, order: 'newest', after: null, limit: LOOKED_AT });
  const groups = Map.groupBy(statements, ({ sourceWords, candidates }) => `${sourceWords} ${candidates.toSorted().join(' ')}`);
  return [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((of): FirstFinding[] => {
      const [first] = of;
      if (first === undefined || first.sourceWords === '') return [];
      return [
        {
          kind: 'ambiguous-name',
          title: FIRST_FINDING_TITLES['ambiguous-name'],
          about: [],
          subject: first.sourceWords,
          quoted: true,
          parties: first.candidates,
          between: 'or',
          evidence: of.map(sourceOf),
          day: null,
          weight: Math.min(1, of.length / 20),
          links: [],
        },
      ];
    });
}

const sourceOf = ({ document, source, content }: RecordedStatement): FirstFinding['evidence'][number] => {
  const [start, end] = source[0] ?? content[0] ?? [0, 0];
  return { document, source: document, start, end };
};

async function textsOf(store: Store, findings: readonly FirstFinding[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { document } of findings.flatMap(({ evidence }) => evidence.slice(0, PLACES)))
    if (!texts.has(document)) texts.set(document, (await store.reading(document))?.reading.document.text ?? '');
  return texts;
}

/** Places shown of one finding. */
const PLACES = 6;

function findingView(finding: FirstFinding, viewer: Viewer, texts: ReadonlyMap<string, string>): FindingView {
  const { kind, title, about, subject, quoted, parties, between, day, weight, links, evidence } = finding;
  return {
    id: shortDigest(`${kind} ${links.length > 0 ? links.toSorted().join(' ') : `${subject} ${parties.join(' ')}`}`),
    kind,
    title,
    about: about.map(viewer.named),
    subject,
    quoted,
    parties: parties.map((party) =>
      party.startsWith('sha256:')
        ? { id: party, name: viewer.head(party).title ?? viewer.head(party).page }
        : viewer.named(party),
    ),
    between,
    day,
    weight,
    evidence: evidence.slice(0, PLACES).map(({ document, start, end }): Spot => {
      const words = (texts.get(document) ?? '').slice(start, end).replaceAll(/\s+/g, ' ');
      return viewer.spot(document, [start, end], words.slice(0, QUOTED));
    }),
    places: evidence.length,
  };
}
