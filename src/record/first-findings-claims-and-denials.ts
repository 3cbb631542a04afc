import type { FirstFinding } from '../types/first-finding.ts';
import type { Reading } from '../types/reading.ts';
import type { ResolvedStatement } from '../types/statement.ts';
import { wordsOf } from './content-words.ts';

/** How much of the denial's weight of rare words the claim must share, and in how many words at least. */
const SHARED_WEIGHT = 0.3;
const SHARED_WORDS = 2;

interface Said {
  readonly statement: ResolvedStatement;
  readonly reading: Reading;
  readonly stems: ReadonlySet<string>;
}

/**
 * A denial and what it denies: the statement by somebody else that shares most of its rare words, in the same page or another. A word
 * weighs the more the fewer statements hold it (inverse document frequency over the set).
 */
export function claimsAndDenials(readings: readonly Reading[]): FirstFinding[] {
  const said = readings.flatMap((reading) =>
    reading.statements.filter((s) => s.repeats === null).map((statement) => saidIn(reading, statement)),
  );
  const weight = weights(said);
  const denials = said.filter(({ statement }) => statement.act === 'deny' && statement.speaker !== null);
  const found = denials.flatMap((denial) => {
    const best = said
      .filter((claim) => mayClaim(claim.statement, denial.statement))
      .map((claim) => ({ claim, share: shareOf(denial.stems, claim.stems, weight) }))
      .sort((a, b) => b.share - a.share)[0];
    return best !== undefined && best.share >= SHARED_WEIGHT ? [{ denial, ...best }] : [];
  });
  return found.sort((a, b) => b.share - a.share).map(({ claim, denial }) => findingOf(claim, denial));
}

function saidIn(reading: Reading, statement: ResolvedStatement): Said {
  const words = statement.content.flatMap(([start, end]) => wordsOf(reading.document.text, start, end));
  return { statement, reading, stems: new Set(words.filter((word) => !word.common).map((word) => word.stem)) };
}

/** Somebody else's assertion or accusation; nobody denies their own words here. */
const mayClaim = (claim: ResolvedStatement, denial: ResolvedStatement): boolean =>
  (claim.act === 'assert' || claim.act === 'accuse') &&
  claim.factuality !== 'negated' &&
  claim.speaker !== denial.speaker &&
  claim.for !== denial.speaker &&
  (claim.for === null || claim.for !== denial.for);

function weights(said: readonly Said[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const { stems } of said) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.log((said.length + 1) / (counts.get(stem) ?? 1));
}

function shareOf(denied: ReadonlySet<string>, claimed: ReadonlySet<string>, weight: (stem: string) => number): number {
  const shared = [...denied].filter((stem) => claimed.has(stem));
  const sum = (stems: Iterable<string>): number => [...stems].reduce((total, stem) => total + weight(stem), 0);
  return shared.length < SHARED_WORDS ? 0 : sum(shared) / Math.max(sum(denied), 1e-9);
}

function findingOf(claim: Said, denial: Said): FirstFinding {
  const place = ({ statement, reading }: Said) => {
    const [start, end] = statement.content[0] ?? statement.cue[0] ?? [0, 0];
    return { source: reading.document.source, start, end };
  };
  const { start, end, source } = place(denial);
  return {
    kind: 'claim-and-denial',
    subject: denial.reading.document.text.slice(start, end),
    parties: [
      claim.statement.speaker ?? claim.statement.via[0] ?? claim.reading.article.outlet ?? claim.reading.document.source,
      denial.statement.speaker ?? '',
    ],
    evidence: [place(claim), { source, start, end }],
  };
}
