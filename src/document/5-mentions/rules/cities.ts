import { slug } from '../../../lang/actor-id.ts';
import { type Found, found, lowerAt, type Scene } from '../scene.ts';

/** After these a capital is where something happens. "From" and "with" are left out: "pressure from Beijing" is a government's. */
const WHERE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'across',
  'throughout',
  'inside',
  'downtown',
  'central',
  'via',
]);
/** Before "to", these make it a journey: "a visit to Moscow" but "a warning to Moscow". */
const JOURNEY: ReadonlySet<string> = new Set(
  'visit visits visited trip trips travel travels travelled traveled travelling traveling journey flight flew fly flying went go going gone returned return returning arrived headed heading drive drove move moved came come sent summoned tour rushed'.split(
    ' ',
  ),
);
/** After these the city is a city: "Kyiv city hall", "Moscow residents". */
const CITY_NOUNS: ReadonlySet<string> = new Set(
  'city airport street streets mayor suburb suburbs suburban residents region metro subway hospital hotel square university stadium district bureau office time summit area court neighbourhood neighborhood zoo marathon outskirts resident native'.split(
    ' ',
  ),
);
/** "the capital, Kyiv", "the city of Kyiv". */
const CITY_BEFORE = /\b(?:capital|city|town)(?: of|,)? $/;

/**
 * A capital as a place rather than as its government; null when it stands for the government.
 *
 *     talks in {m place:beijing|Beijing}        near miss: {m state:CN|Beijing} said, ties with {m state:CN|Beijing}
 */
export function cityAsPlace(scene: Scene, at: number, length: number): Found | null {
  const why = whyPlace(scene, at, length);
  if (why === null) return null;
  const name = scene.words.slice(at, at + length).map(({ text }) => text);
  return found({ first: at, last: at + length, kind: 'place', actor: `place:${slug(name.join(' '))}`, form: 'table', why });
}

function whyPlace(scene: Scene, at: number, length: number): string | null {
  const word = scene.words[at];
  if (word === undefined) return null;
  const before = lowerAt(scene, at - 1, word.sentence);
  const next = scene.words[at + length];
  const after = next?.sentence === word.sentence && next.gap === 'space' ? next.lower : '';
  if (
    next?.gap === "'" &&
    next.lower === 's' &&
    next.sentence === word.sentence &&
    !CITY_NOUNS.has(scene.words[at + length + 1]?.lower ?? '')
  )
    return null;
  if (WHERE.has(before)) return `after "${before}"`;
  if (CITY_NOUNS.has(after)) return `before "${after}"`;
  if (CITY_BEFORE.test(scene.text.slice(Math.max(0, word.start - 16), word.start))) return 'called a city';
  if (before === 'to' && [2, 3].some((k) => JOURNEY.has(lowerAt(scene, at - k, word.sentence)))) return 'a journey to it';
  if (before === 'and' && WHERE.has(lowerAt(scene, at - 3, word.sentence))) return 'joined to a place';
  return null;
}
