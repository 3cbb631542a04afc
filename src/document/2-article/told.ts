import { type BlockKind, FURNITURE_KINDS } from '../../types/article.ts';
import type { Page } from '../../types/page.ts';
import type { Evidence } from './evidence.ts';
import { RECOGNISERS } from './recognisers/order.ts';
import { type Place, placesOf } from './recognisers/place.ts';
import { sequencesOf } from './sequences/order.ts';
import type { Sequence } from './sequences/sequence.ts';
import { type Sight, sightOf, sightsOf } from './sight.ts';

/** A line with what its own words and its place in the markup tell; what its neighbours tell comes later. */
export interface Told {
  readonly sight: Sight;
  readonly evidence: Evidence | null;
  readonly place: Place;
  /** The table, list or conversation of plain text that it is a line of. */
  readonly sequence: Sequence | null;
  /** Longer than is analysed. */
  readonly tooLong: boolean;
}

const FURNITURE: ReadonlySet<BlockKind> = new Set(FURNITURE_KINDS);

export const isFurniture = (kind: BlockKind): boolean => FURNITURE.has(kind);

/** A cell of a table that is not a table of links. */
export const isCell = ({ sight: { markup, linked } }: Told): boolean =>
  markup !== null && linked < 0.5 && (markup.tag === 'td' || markup.tag === 'th');

/** Asks the recognisers about every line. `live`: the page is a live blog. */
export function tellLines(page: Page, longest: number, live: boolean): Told[] {
  const sights = sightsOf(page);
  const places = placesOf(sights, live);
  const evidence = sights.map((sight) => (sight.length > longest ? null : recognise(sight)));
  const sequences = sequencesOf(sights, evidence);
  return sights.map((sight, i) => {
    return {
      sight,
      evidence: evidence[i] ?? null,
      place: places[i] ?? { evidence: null, inArticle: false },
      sequence: places[i]?.evidence == null ? (sequences[i] ?? null) : null,
      tooLong: sight.length > longest,
    };
  });
}

function recognise(sight: Sight): Evidence | null {
  const evidence = recogniseWhole(sight);
  return evidence !== null && evidence.strength === 'certain' ? evidence : (recogniseParts(sight) ?? evidence);
}

function recogniseWhole(sight: Sight): Evidence | null {
  for (const recogniser of RECOGNISERS) {
    const evidence = recogniser(sight);
    if (evidence !== null) return evidence;
  }
  return null;
}

/** Controls set side by side come out as one line: "Reading time: 3 min.   Comments (0)", "Menu | Search | Log in". */
const GAP = /\s{2,}|\t|\s[|·•]\s/;
const MOST_PARTS = 12;
const ABOUT: ReadonlySet<BlockKind> = new Set(['date', 'byline', 'credit']);

/** A line of parts that are furniture each, most of them at least, is furniture of the first part's kind. */
function recogniseParts(sight: Sight): Evidence | null {
  if (sight.length > 300 || !GAP.test(sight.text)) return null;
  const parts = sight.text.split(GAP).filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  const told = parts.map((part) => recogniseWhole(sightOf(part.trim())));
  const furniture = told.filter((evidence) => evidence !== null && isFurniture(evidence.kind));
  const first = furniture[0];
  if (first !== undefined && first !== null && furniture.length >= parts.length * 0.6)
    return { kind: first.kind, why: `controls side by side; ${first.why}`, strength: 'certain' };
  // "Date: 9 March 2021 | Source: Example Wire | Print"
  const about = told.find((evidence) => evidence !== null && ABOUT.has(evidence.kind));
  if (about === undefined || about === null || told.some((evidence) => evidence === null)) return null;
  return { kind: about.kind, why: `facts about the article side by side; ${about.why}`, strength: 'certain' };
}
