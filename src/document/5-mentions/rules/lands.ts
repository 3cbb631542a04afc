import { type Found, found, lowerAt, type Scene } from '../scene.ts';

/** Before "in", "to" or "from", these make a state’s name that of its land or economy. */
const TRADED: ReadonlySet<string> = new Set(
  'produced made manufactured sold grown mined exported imported bought purchased sourced shipped oil gas goods imports exports materials products grain coal uranium flights tourists'.split(
    ' ',
  ),
);
/** After a state’s name, these are its economy’s. */
const ECONOMY: ReadonlySet<string> = new Set([
  'economy',
  'economies',
  'market',
  'markets',
  'exports',
  'imports',
  'goods',
  'exporters',
  'importers',
  'roubles',
  'gdp',
  'soil',
  'territory',
  'coast',
  'border',
]);
/** "part of China", "the north of Iraq". */
const PARTS: ReadonlySet<string> = new Set([
  'part',
  'parts',
  'north',
  'south',
  'east',
  'west',
  'coast',
  'territory',
  'peninsula',
  'region',
  'regions',
  'map',
  'areas',
  'centre',
  'center',
  'half',
]);
const LINKS: ReadonlySet<string> = new Set(['in', 'to', 'from']);
/** How far before the name a traded thing may stand. */
const REACH = 5;

/**
 * A state’s name as the land or its economy; null where it may be the government.
 *
 *     oil produced in {country:RU|Russia}, a part of {country:CN|China}      near miss: support for {state:RU|Russia}
 */
export function landOf(scene: Scene, at: number, length: number, state: string): Found | null {
  const word = scene.words[at];
  if (word === undefined) return null;
  const next = scene.words[at + length];
  const after = next?.sentence === word.sentence && next.gap === 'space' ? next.lower : '';
  const before = (k: number): string => lowerAt(scene, at - k, word.sentence);
  const skip = before(1) === 'the' ? 1 : 0;
  const traded =
    LINKS.has(before(1 + skip)) && Array.from({ length: REACH }, (_, k) => before(k + 2 + skip)).some((noun) => TRADED.has(noun));
  const part = before(1 + skip) === 'of' && PARTS.has(before(2 + skip));
  const economy =
    ECONOMY.has(after) &&
    !(
      after === 'border' &&
      /^(?:guards?|service|police|troops|officials?|agency)$/.test(lowerAt(scene, at + length + 1, word.sentence))
    );
  if (!traded && !part && !economy) return null;
  const why = traded ? 'where things are made or traded' : part ? 'a part of a land' : `its ${after}`;
  return found({
    first: at,
    last: at + length,
    kind: 'country',
    actor: state.replace('state:', 'country:'),
    of: state,
    form: 'table',
    why,
  });
}
