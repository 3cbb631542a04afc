import { isFurniture, type Told } from '../told.ts';

/**
 * How much a line speaks for or against being part of the article's body. A paragraph of 25 words weighs about 2; a run of lines
 * is the article when its sum is the greatest on the page. The numbers were set by hand and tuned on pages of many outlets; a
 * trained line model is to take their place.
 */
export function weightOf(line: Told): number {
  const { sight, evidence, place, tooLong } = line;
  if (tooLong) return -1;
  if (evidence !== null && evidence.strength === 'certain') return ofEvidence(line);
  const prose = proseOf(line);
  if (evidence !== null && isFurniture(evidence.kind)) return Math.min(prose, 0) - 0.6;
  if (place.evidence !== null) return ofPlace(line, prose);
  const links = sight.linked > 0.5 && prose > 0 ? 2 * (sight.linked - 0.5) * (prose + 1) : 0;
  return prose - links + (place.inArticle && prose > 0 ? 0.5 : 0);
}

/** Words alone: sentences speak for the body, the more the longer; headlines of other stories and menu entries against it. */
function proseOf({ sight }: Told): number {
  const { words, ended } = sight;
  if (ended && words >= 4) return Math.min(words, 60) / 12;
  if (ended) return 0.1;
  if (words >= 30) return Math.min(words, 60) / 30;
  if (words >= 5) return sight.capitals > 0.7 ? -1.4 : -1;
  return -0.7;
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

function ofPlace({ place }: Told, prose: number): number {
  switch (place.evidence?.kind) {
    case 'comment':
      return -3;
    case 'navigation':
    case 'legal':
    case 'related':
    case 'subscribe':
      return -1.5;
    case 'caption':
      return -0.3;
    default:
      return Math.min(prose, 0) - 0.5;
  }
}
