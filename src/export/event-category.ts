import { type Category, DEEDS, type EventWords, HOSTILE, KILLING, TO_COME, VERBAL } from './event-words.ts';

interface Told {
  readonly category: Category;
  readonly at: number;
}

/** Longest stretch of a sentence that is looked at. */
const LONGEST = 600;

/** Sayings that only report, and their own clause at the end: `…, {the ministry said on Monday}`. */
const REPORTED =
  /,["”']*\s+(?:(?:an?|the|its?|his|her)\s+)?[^,.]{0,90}\b(?:said|says|reports?|reported|told|announced|confirmed|according to)\b[^.]{0,120}\.?\s*$/i;

/**
 * The event that a sentence tells, as PLOVER (manual of 2018, 18 categories) counts it; null where it tells none, as plain statements do. What
 * is said or decided comes before the deeds it is about, the first of several before the rest, and a harm still to come is a threat.
 *
 *     "Norland has {refused} to open its ports": REJECT      "Norland {will impose} a levy on Sudland": THREATEN
 */
export function categoryOf(sentence: string): Category | null {
  const text = sentence.slice(0, LONGEST).replace(REPORTED, '');
  const verbal = first(text, VERBAL);
  const deed = first(text, DEEDS);
  const coming = TO_COME.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  const harm = HOSTILE.exec(text)?.index ?? -1;
  if (harm > coming && coming <= (verbal?.at ?? coming) + 3 && harm - coming < 60) return 'THREATEN';
  if (verbal !== null && (deed === null || verbal.at <= deed.at)) return verbal.category;
  if (deed !== null) return deed.category;
  return verbal?.category ?? (KILLING.test(text) ? 'ASSAULT' : null);
}

/** The earliest of the words; of two in one place, the one that comes first in the table. */
function first(text: string, table: readonly EventWords[]): Told | null {
  let best: Told | null = null;
  for (const { category, words } of table) {
    const at = words.exec(text)?.index;
    if (at !== undefined && (best === null || at < best.at)) best = { category, at };
  }
  return best;
}
