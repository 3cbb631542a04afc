import { type BlockKind, FURNITURE_KINDS } from '../../types/article.ts';
import type { Page } from '../../types/page.ts';
import type { Evidence } from './evidence.ts';
import { RECOGNISERS } from './recognisers/order.ts';
import { type Place, placesOf } from './recognisers/place.ts';
import { type Sight, sightsOf } from './sight.ts';

/** A line with what its own words and its place in the markup tell; what its neighbours tell comes later. */
export interface Told {
  readonly sight: Sight;
  readonly evidence: Evidence | null;
  readonly place: Place;
  /** Longer than is analysed. */
  readonly tooLong: boolean;
}

const FURNITURE: ReadonlySet<BlockKind> = new Set(FURNITURE_KINDS);

export const isFurniture = (kind: BlockKind): boolean => FURNITURE.has(kind);

/** Asks the recognisers about every line. */
export function tellLines(page: Page, longest: number): Told[] {
  const sights = sightsOf(page);
  const places = placesOf(sights);
  return sights.map((sight, i) => {
    const tooLong = sight.length > longest;
    return {
      sight,
      evidence: tooLong ? null : recognise(sight),
      place: places[i] ?? { evidence: null, inArticle: false },
      tooLong,
    };
  });
}

function recognise(sight: Sight): Evidence | null {
  for (const recogniser of RECOGNISERS) {
    const evidence = recogniser(sight);
    if (evidence !== null) return evidence;
  }
  return null;
}
