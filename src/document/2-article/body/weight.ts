import { isStamp, stampBefore } from '../live.ts';
import type { Sequence } from '../sequences/sequence.ts';
import { isCell, isFurniture, type Told } from '../told.ts';
import { goesOn, proseOf } from './prose.ts';

/**
 * How much a line speaks for or against being part of the article's body. A paragraph of 25 words weighs about 2; a run of lines
 * is the article when its sum is the greatest on the page. The numbers were set by hand and tuned on pages of many outlets; a
 * trained line model is to take their place.
 */
function weightOf(line: Told): number {
  const { sight, evidence, place, sequence, tooLong } = line;
  if (tooLong) return -1;
  if (sequence !== null) return ofSequence(line, sequence);
  // Rows of figures within what the markup names the article do not part it.
  if (place.inArticle && isCell(line)) return 0;
  if (evidence !== null && evidence.strength === 'certain') return ofEvidence(line);
  const prose = proseOf(sight);
  if (evidence !== null && isFurniture(evidence.kind)) return Math.min(prose, 0) - 0.6;
  if (place.evidence !== null) return ofPlace(line, prose);
  // A table or a list within what the markup names the article does not part it.
  if (place.inArticle && prose < 0 && sight.linked < 0.5) return prose * 0.2;
  const links = sight.linked > 0.5 && prose > 0 ? 2 * (sight.linked - 0.5) * (prose + 1) : 0;
  return prose - links + (place.inArticle && prose > 0 ? 0.5 : 0);
}

/** A cell or an item counts for its list; a sentence in it as a sentence. */
function ofSequence({ sight, evidence }: Told, { kind, weight }: Sequence): number {
  if (kind === 'teasers' || kind === 'table') return weight;
  const own = evidence !== null && isFurniture(evidence.kind) ? 0 : Math.max(0, proseOf(sight));
  return Math.max(weight, own);
}

function ofEvidence({ evidence }: Told): number {
  switch (evidence?.kind) {
    case 'related':
      return -2.5;
    case 'caption':
    case 'embed':
    case 'inline-related':
    case 'advert':
      return -0.3;
    case 'byline':
    case 'date':
    case 'credit':
      return -0.8;
    default:
      return -1;
  }
}

/** The markup names the furniture, so a box of it within an article hardly parts what stands above and below. */
function ofPlace({ place }: Told, prose: number): number {
  if (place.evidence?.kind === 'comment') return -3;
  return Math.min(prose, 0) * 0.2 - 0.2;
}

/** Headlines of other stories come in lists; one of these this near another is no subhead. */
const NEAR = 2;
/** Lists of stories are stamped one by one; an article has one or two dates, and those together. */
const STAMPS_APART = 6;

/** The weight of every line, neighbours considered. */
export function weightsOf(lines: readonly Told[], live: boolean): number[] {
  const titles = lines.map((line) => isTitle(line));
  const stamps = lines.map(({ evidence }) => evidence?.kind === 'date');
  return lines.map((line, i) => {
    const weight = weightOf(line);
    if (live && isOfItem(lines, i)) return Math.max(weight, LIVE);
    if (live && stamps[i] === true) return weight;
    if (titles[i] === true && (titles[i - NEAR] === true || titles[i + NEAR] === true)) return Math.min(weight, -1) - 1;
    if (stamps[i] === true && isRepeated(stamps, i)) return isItemTime(lines, i) ? -0.3 : Math.min(weight, -3);
    return weight;
  });
}

const isTitle = ({ sight, evidence, place, sequence }: Told): boolean =>
  sequence === null &&
  evidence === null &&
  place.evidence === null &&
  !sight.ended &&
  sight.words >= 5 &&
  sight.words <= 25 &&
  !goesOn(sight);

/** In a live blog the stamps of its items, and the titles below them, part nothing. */
const LIVE = 0.1;

/** A stamp with a sentence of some length one or two lines below, or the title between them. */
function isOfItem(lines: readonly Told[], at: number): boolean {
  const stamp = [at, at - 1].find((i) => {
    const line = lines[i];
    return (
      line !== undefined &&
      (isStamp(line.sight) || (i === at && stampBefore(line.sight) > 0)) &&
      line.place.evidence?.kind !== 'comment'
    );
  });
  if (stamp === undefined || (stamp < at && (lines[at]?.evidence ?? null) !== null)) return false;
  return [stamp + 1, stamp + 2].some((i) => {
    const below = lines[i];
    return below !== undefined && below.evidence === null && below.sight.ended && below.sight.words >= 8;
  });
}

const CLOCK = /^\W{0,3}(?:[01]?\d|2[0-3])[:.h][0-5]\d\s?(?:[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,4}\)?)?\W{0,3}$/i;

/** A bare time of day above a sentence stands over an item of a live blog; lists of stories have days, or titles below their times. */
function isItemTime(lines: readonly Told[], at: number): boolean {
  const [above, stamp, below] = [lines[at - 1], lines[at], lines[at + 1]];
  if (stamp === undefined || below === undefined || !CLOCK.test(stamp.sight.text)) return false;
  return below.sight.ended && below.sight.words >= 10 && above?.sight.ended !== false;
}

/** Another stamp a little way off, with something between. */
function isRepeated(stamps: readonly boolean[], at: number): boolean {
  for (let gap = 2; gap <= STAMPS_APART; gap++) if (stamps[at - gap] === true || stamps[at + gap] === true) return true;
  return false;
}
