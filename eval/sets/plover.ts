import { join } from 'node:path';
import { countryOf } from '../../src/export/actor-homes.ts';
import { categoryOf } from '../../src/export/event-category.ts';
import { slug } from '../../src/lang/actor-id.ts';
import { loadLexicons } from '../../src/load/lexicons.ts';
import { packageRoot } from '../../src/load/package-root.ts';
import type { Reading } from '../../src/types/reading.ts';
import { readJsonl } from '../gold.ts';
import type { EvalSet, Figure, Miss } from '../types.ts';

interface GoldActor {
  readonly text: string;
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

interface GoldEvent {
  readonly id: string;
  readonly text: string;
  readonly event: string;
  readonly actors1: readonly GoldActor[];
  readonly actors2: readonly GoldActor[];
}

const GOLD = 'gold/acts/plover-dev.jsonl';

/** Codes of the set that are no country: bodies of many countries and movements without one. */
const NO_COUNTRY = new Set(['IGO', 'NGO', 'NGM', 'MNC', 'IMG', 'ISM', 'UIS']);
/** Slips of the set against ISO 3166-1. */
const MEANT: Readonly<Record<string, string>> = { JAP: 'JPN', ITL: 'ITA', VTN: 'VNM' };

/** PLOVER's own examples: the category of a sentence, and the country of each actor phrase in it. */
export const plover: EvalSet = {
  name: 'plover',
  files: [GOLD],
  async run({ shared, read }) {
    const events = readJsonl<GoldEvent>(join(shared, GOLD)).map((event) => ({ ...event, text: withoutBraces(event.text) }));
    const misses: Miss[] = [];
    let right = 0;
    let home = 0;
    let actors = 0;
    const homes = ownersByActor();
    for (const event of events) {
      const category = categoryOf(event.text);
      if (category === event.event) right += 1;
      else misses.push(missAt(event, 'category', 0, event.text.length, event.event, category));
      const reading = read(event.text, { source: event.id, mediaType: 'text/plain' });
      for (const { code, start, end } of [...event.actors1, ...event.actors2]) {
        if (NO_COUNTRY.has(code) || !/^[A-Z]{3}$/.test(code)) continue;
        const found = countryIn(reading, start, end, homes);
        actors += 1;
        if (found === (MEANT[code] ?? code)) home += 1;
        else misses.push(missAt(event, 'country', start, end, code, found));
      }
    }
    const figure = (metric: string, hit: number, of: number): Figure => ({
      metric,
      value: of === 0 ? 0 : (100 * hit) / of,
      gated: true,
      note: `${hit}/${of}`,
    });
    return {
      documents: events.length,
      figures: [figure('category', right, events.length), figure('country of actors', home, actors)],
      misses,
    };
  },
};

/** Braces that the set leaves in some of its sentences; blanks keep the offsets. */
const withoutBraces = (text: string): string => text.replace(/[{}]/g, ' ');

const missAt = ({ id, text }: GoldEvent, kind: string, start: number, end: number, want: string, gave: string | null): Miss => ({
  document: id,
  kind,
  text,
  gold: { source: [[start, end]], cue: [], content: [] },
  got: null,
  want,
  gave: gave ?? 'none',
});

/** Whom each actor of names.tsv belongs to, and each city that stands for its government. */
function ownersByActor(): ReadonlyMap<string, string> {
  const { names, holders } = loadLexicons(join(packageRoot(), 'lexicons'));
  const owners = new Map<string, string>();
  for (const { person, of } of holders) owners.set(person, of);
  for (const { actor, of, form, sense } of names)
    for (const id of sense === 'metonym' ? [actor, `place:${slug(form)}`] : [actor])
      if (of.startsWith('state:') && !owners.has(id)) owners.set(id, of);
  return owners;
}

/** The country of whoever the phrase names (ethnic Albanians are of the country they live in); of a phrase that names none, the one beside it. */
function countryIn(reading: Reading, start: number, end: number, homes: ReadonlyMap<string, string>): string | null {
  const offices = new Map(reading.actors.map(({ id, of }) => [id, of]));
  const home = (id: string | null): string | null => {
    if (id === null) return null;
    for (const one of [id, offices.get(id), homes.get(id)]) {
      const found = one == null ? null : countryOf(one);
      if (found !== null) return found;
    }
    return null;
  };
  const known = reading.mentions.flatMap((mention) => {
    const country = home(mention.actor);
    const ethnic = /\bethnic\s+$/i.test(reading.document.text.slice(Math.max(0, mention.start - 8), mention.start));
    return country === null || ethnic ? [] : [{ ...mention, country }];
  });
  const inside = known.filter((mention) => mention.start < end && mention.end > start);
  if (inside[0] !== undefined) return inside[0].country;
  const away = (mention: { start: number; end: number }): number => Math.max(start - mention.end, mention.start - end);
  return known.toSorted((a, b) => away(a) - away(b))[0]?.country ?? null;
}
