import type { FirstFinding } from '../types/first-finding.ts';
import type { Reading } from '../types/reading.ts';
import type { ResolvedStatement } from '../types/statement.ts';
import { wordsOf } from './content-words.ts';

interface Said {
  readonly statement: ResolvedStatement;
  readonly reading: Reading;
  /** Its words that are not common ones, by stem. */
  readonly stems: ReadonlySet<string>;
}

interface Pair {
  readonly claim: Said;
  readonly denial: Said;
  /** 0..1: how plainly the one is about the other. */
  readonly share: number;
}

/**
 * A denial and what it denies: the statement by somebody of another side that shares most of its rare words, in the same page or
 * another; or, where the denial only points ("denied the charge"), the nearest such statement before it. A pair of speakers is shown once.
 */
export function claimsAndDenials(readings: readonly Reading[]): FirstFinding[] {
  const said = readings.flatMap((reading) => reading.statements.map((statement) => saidIn(reading, statement)));
  const weight = weights(said);
  const pairs = said
    .filter(({ statement }) => statement.act === 'deny' && statement.speaker !== null)
    .flatMap((denial) => pointedAt(denial, said) ?? sharingWords(denial, said, weight) ?? [])
    .sort((a, b) => b.share - a.share);
  const bySpeakers = new Map(
    pairs.toReversed().map((pair) => [`${claimant(pair.claim)} ${pair.denial.statement.speaker}`, pair]),
  );
  return [...bySpeakers.values()].reverse().map(findingOf);
}

function saidIn(reading: Reading, statement: ResolvedStatement): Said {
  const words = statement.content.flatMap(([start, end]) => wordsOf(reading.document.text, start, end));
  return { statement, reading, stems: new Set(words.filter((word) => !word.common).map((word) => word.stem)) };
}

/** An assertion of fewer words that mean something ("Indonesian officials") says nothing that could be denied. */
const LEAST_WORDS = 3;

/** Somebody else's assertion or accusation, that neither holds the denial nor reports the denier: nobody denies their own side's words here. */
function mayBeDenied({ statement: claim, reading, stems }: Said, { statement: denial, reading: other }: Said): boolean {
  const others =
    claim.speaker !== denial.speaker && claim.for !== denial.speaker && (claim.for === null || claim.for !== denial.for);
  // "China dismissed a report that Beijing …": who reports a claim of nobody in order to deny it does not make it.
  const own = claim.speaker === null && claim.via.some((reporter) => reporter === denial.speaker || reporter === denial.for);
  const apart = reading !== other || !claim.content.some(([s, e]) => denial.content.some(([start, end]) => s < end && start < e));
  return (
    (claim.act === 'assert' || claim.act === 'accuse') &&
    claim.factuality !== 'negated' &&
    claim.repeats === null &&
    others &&
    !own &&
    (claim.act === 'accuse' || stems.size >= LEAST_WORDS) &&
    apart &&
    !reading.statements.some((inner) => inner.within === claim.id && inner.speaker === denial.speaker)
  );
}

/** A denial that names no words, only what kind of thing it denies: {China} {denied} {the charge}. */
const POINTING =
  /^(?:the|this|that|these|those|such|all|any) (?:\p{L}+ )?(?:report|charge|claim|accusation|allegation|suggestion|assertion|rumour|story)s?\b/iu;

function pointedAt(denial: Said, said: readonly Said[]): Pair | null {
  const [start, end] = denial.statement.content[0] ?? [0, 0];
  if (!POINTING.test(denial.reading.document.text.slice(start, end))) return null;
  const before = said.filter((claim) => claim.reading === denial.reading && (claim.statement.content[0]?.[0] ?? start) < start);
  const claim = before.findLast((each) => mayBeDenied(each, denial));
  return claim === undefined ? null : { claim, denial, share: 1 };
}

/** How much of the denial's weight of words the claim must share, and how many words: more where another page makes the claim. */
const SHARED_WEIGHT = 0.4;
const SHARED_WORDS = { samePage: 2, otherPage: 3 };

function sharingWords(denial: Said, said: readonly Said[], weight: (stem: string) => number): Pair | null {
  const best = said
    .filter((claim) => mayBeDenied(claim, denial))
    .map((claim) => ({ claim, denial, share: shareOf(claim, denial, weight) }))
    .sort((a, b) => b.share - a.share)[0];
  return best !== undefined && best.share >= SHARED_WEIGHT ? best : null;
}

function shareOf(claim: Said, denial: Said, weight: (stem: string) => number): number {
  const shared = [...denial.stems].filter((stem) => claim.stems.has(stem));
  const least = claim.reading === denial.reading ? SHARED_WORDS.samePage : SHARED_WORDS.otherPage;
  const sum = (stems: Iterable<string>): number => [...stems].reduce((total, stem) => total + weight(stem), 0);
  return shared.length < least ? 0 : sum(shared) / Math.max(sum(denial.stems), 1e-9);
}

/** A word weighs the more the fewer statements hold it: inverse document frequency over the set. */
function weights(said: readonly Said[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const { stems } of said) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.log((said.length + 1) / (counts.get(stem) ?? 1));
}

const claimant = ({ statement, reading }: Said): string =>
  statement.speaker ?? statement.via[0] ?? reading.article.outlet ?? reading.document.source;

function findingOf({ claim, denial }: Pair): FirstFinding {
  const place = ({ statement, reading }: Said) => {
    const [start, end] = statement.content[0] ?? statement.cue[0] ?? [0, 0];
    return { document: reading.document.id, source: reading.document.source, start, end };
  };
  const { start, end } = place(claim);
  return {
    kind: 'claim-and-denial',
    subject: claim.reading.document.text.slice(start, end),
    parties: [claimant(claim), denial.statement.speaker ?? ''],
    evidence: [place(claim), place(denial)],
    day: null,
    weight: 0,
    links: [],
  };
}
