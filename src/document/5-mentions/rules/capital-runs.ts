import { personId, slug, stateCode } from '../../../lang/actor-id.ts';
import { longestForm } from '../form-index.ts';
import { type Found, found, type Rule, type Scene } from '../scene.ts';
import type { Word } from '../words.ts';
import { institution } from './institutions.ts';
import { endOfRun, isTitle, startsName } from './run-extent.ts';
import { EVENT_WORDS, HONORIFICS, ORG_LINKS, ORG_WORDS, PLACE_WORDS } from './run-words.ts';

/**
 * Capitalised words in a row that no table knows, told apart by their words and neighbours.
 *
 *     {person|Oazu Nantoi}, a Moldovan analyst    the {org|Centre for Eastern Studies}    {place|Lenin Square}
 */
export const capitalRun: Rule = (scene, at) => {
  const first = scene.words[at];
  if (first === undefined || !startsName(scene, first, at)) return null;
  if (isTitle(scene.tables, scene.words, at)) return null;
  const honorific = HONORIFICS[first.lower.replace(/\.$/, '')];
  if (honorific !== undefined) return titled(scene, at, honorific);
  const last = endOfRun(scene, at);
  const words = scene.words.slice(at, last);
  const kind = kindOf(scene, at, words);
  if (kind === 'org' || kind === 'event' || kind === 'place') return thing(scene, at, last, kind);
  return isPerson(scene, at, last) ? person(scene, at, last, null, 'person') : loose(scene, at, last);
};

/** "deputy director of the {Energy Forum}": a forum that people lead is a body. */
const ofABody = ({ text, words }: Scene, at: number): boolean =>
  /\b(?:director|head|chairman|chairwoman|chair|president|member|founder|spokes\w+|analyst|expert)[ \u00a0](?:of|for|at)[ \u00a0](?:the[ \u00a0])?$/i.test(
    text.slice(Math.max(0, (words[at]?.start ?? 0) - 40), words[at]?.start),
  );

function kindOf(scene: Scene, at: number, words: readonly Word[]): Found['kind'] | null {
  const last = words.at(-1)?.lower ?? '';
  if (words.length > 1 && EVENT_WORDS.has(last) && !(last === 'forum' && ofABody(scene, at))) return 'event';
  if (words.length > 1 && PLACE_WORDS.has(last)) return 'place';
  if (words.length > 1 && words.some(({ lower }) => ORG_WORDS.has(lower))) return 'org';
  return null;
}

/** "Ukrainian Navy" is org:ua-navy; "Centre for Eastern Studies" org:centre-for-eastern-studies. */
function thing(scene: Scene, at: number, end: number, kind: 'org' | 'event' | 'place'): Found | null {
  const last = kind === 'org' ? withoutPlace(scene, at, end) : end;
  const known = institution(scene, at);
  if (known !== null && holdsNameAt(scene.tables, scene.words, known.last, last)) return null;
  const name = longestForm(scene.tables.names, scene.words, at, 'as-form');
  const row = name !== null && name.length < last - at ? name.values[0] : undefined;
  const state = row?.kind === 'state' && !ofNoState(scene, at, last) ? row.actor : null;
  const code = kind === 'org' ? stateCode(state) : null;
  if (code !== null && name !== null && namedAfterState(scene, at + name.length, last)) return null;
  const rest = scene.words.slice(code !== null && name !== null ? at + name.length : at, last).map(({ text }) => text);
  const words = slug(rest.join(' '));
  return found({
    first: at,
    last,
    kind,
    actor: `${kind}:${code === null ? words : `${code}-${words}`}`,
    of: state,
    form: 'run',
    why: `capitalised words that end like ${kind === 'event' ? 'an event' : `a ${kind}`}`,
  });
}

/** "Institute of Economics {in Kyiv}": where a body is, is no part of its name. */
function withoutPlace({ tables, words }: Scene, at: number, last: number): number {
  for (let k = at + 2; k < last - 1; k++) {
    if (words[k]?.lower !== 'in') continue;
    const name = longestForm(tables.names, words, k + 1, 'as-form');
    if (name !== null && k + 1 + name.length === last && name.values[0]?.kind !== 'org') return k;
  }
  return last;
}

const PRIVATE_BODIES: ReadonlySet<string> = new Set(
  'university institute college school academy foundation association society museum times mail post daily herald tribune journal review press club church union federation olympic centre center group company bank airlines'.split(
    ' ',
  ),
);

/** "Georgia {Institute} of Technology", "American {University}": a state’s name that says where, not whose. */
const ofNoState = ({ words }: Scene, at: number, last: number): boolean =>
  words.slice(at, last).some(({ lower }) => PRIVATE_BODIES.has(lower)) ||
  /^council on$/.test(
    words
      .slice(at + 1, at + 3)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** After a state’s name, an institution or a body of the tables that stands for itself: "United States {Department of State}". */
function namedAfterState(scene: Scene, at: number, last: number): boolean {
  const known = institution(scene, at)?.last ?? 0;
  if (known === last || (known > at && ORG_LINKS.has(scene.words[known]?.lower ?? ''))) return true;
  const name = longestForm(scene.tables.names, scene.words, at, 'as-form');
  return name !== null && at + name.length === last && name.values[0]?.kind === 'org';
}

/** A given name first, a known family name last, or a family-first name. */
function isPerson({ words, tables }: Scene, at: number, last: number): boolean {
  const parts = words.slice(at, last);
  const [first, end] = [parts[0], parts.at(-1)];
  if (first === undefined || end === undefined || parts.length < 2 || parts.length > 6) return false;
  if (parts.some(({ text }) => /\d/.test(text) || (text.length > 2 && !text.endsWith('.') && text === text.toUpperCase())))
    return false;
  if (tables.given.has(first.text) || tables.familyFirst.has(first.text)) return true;
  return parts.length <= 3 && tables.family.has(end.text) && !NUMBERS.has(first.lower) && !holdsNameAt(tables, words, at, last);
}

/** "Dana R. Whitfield" is Dana Whitfield. */
const MIDDLE_INITIAL = /(?<=\p{Ll})[ \u00a0]\p{Lu}\.?[ \u00a0](?=\p{Lu}\p{Ll})/u;

function person(scene: Scene, at: number, last: number, gender: 'm' | 'f' | null, form: 'person' | 'run'): Found {
  const words = scene.words.slice(at, last);
  const name = scene.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  const given = scene.tables.given.get(words[0]?.text ?? '');
  return found({
    first: at,
    last,
    kind: 'person',
    actor: personId(name.replace(MIDDLE_INITIAL, ' ')),
    form,
    gender: gender ?? (given === 'm' || given === 'f' ? given : null),
    why: 'a name written on the page',
  });
}

/** "Mr Putin", "Dr. Olha Kravets": the words after the title are a person's name, whole or part. */
function titled(scene: Scene, at: number, gender: 'm' | 'f' | null): Found | null {
  const next = scene.words[at + 1];
  if (
    next === undefined ||
    !next.capital ||
    next.sentence !== scene.words[at]?.sentence ||
    (next.gap !== 'space' && next.gap !== 'other')
  )
    return null;
  if (next.gap === 'other' && scene.text.slice(scene.words[at]?.end, next.start).trim() !== '.') return null;
  const known = longestForm(scene.tables.persons, scene.words, at + 1, 'as-form');
  const last = known === null ? endOfRun(scene, at + 1) : at + 1 + known.length;
  if (last - at === 2) return found({ first: at, last, kind: 'person', form: 'part', gender, why: 'a name after a title' });
  const inner = person(scene, at + 1, last, gender, 'person');
  const row = known?.values[0];
  return { ...inner, first: at, actor: row?.person ?? inner.actor };
}

const NUMBERS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve dozens hundreds thousands seventeen twenty thirty'.split(' '),
);

/** Whether another name begins inside ("Nazi Germany", "Seventeen Ukrainian"): then the run is not one person’s name. */
const holdsName = ({ tables, words }: Scene, at: number, last: number): boolean =>
  NUMBERS.has(words[at]?.lower ?? '') || holdsNameAt(tables, words, at, last);

function holdsNameAt(tables: Scene['tables'], words: readonly Word[], at: number, last: number): boolean {
  for (let k = at; k < last; k++) {
    const row = longestForm(tables.names, words, k, 'as-form')?.values[0];
    if (row !== undefined && row.kind !== 'person') return true;
  }
  return false;
}

/** What is left: a lone word that may be part of a name, or words that may be anything ("run"). */
function loose(scene: Scene, at: number, last: number): Found | null {
  const word = scene.words[at];
  const known = longestForm(scene.tables.names, scene.words, at, 'as-form');
  if (word === undefined || known !== null) return null;
  if (last - at > 1) {
    if (scene.titleCase.has(word.sentence) || last - at > 4 || holdsName(scene, at, last)) return null;
    return calledOrg(scene, at, last) ?? baseOf(scene, at, last) ?? person(scene, at, last, null, 'run');
  }
  const org = calledOrg(scene, at, last);
  if (org !== null) return org;
  if (
    /^[\p{Lu}\d]{3,6}$/u.test(word.text) &&
    word.text.length > 2 &&
    !/^\d/.test(word.text) &&
    !scene.titleCase.has(word.sentence)
  )
    return found({ first: at, last, kind: 'org', actor: `org:${word.lower}`, form: 'run', why: 'an acronym no table knows' });
  const gender = scene.tables.given.get(word.text);
  return found({
    first: at,
    last,
    kind: 'person',
    form: 'part',
    gender: gender === 'm' || gender === 'f' ? gender : null,
    why: 'a capitalised word that may be part of a name',
  });
}

/** "RAF Leuchars", "HMS Ardent": an acronym and a name are a place or a thing. */
function baseOf({ words, text }: Scene, at: number, last: number): Found | null {
  const [first, end] = [words[at], words[last - 1]];
  if (first === undefined || end === undefined || !/^\p{Lu}{3,5}$/u.test(first.text)) return null;
  return found({
    first: at,
    last,
    kind: 'place',
    actor: `place:${slug(text.slice(first.start, end.end))}`,
    form: 'run',
    why: 'an acronym and a name',
  });
}

/** Common nouns that say what the name after them is: "news portal CityNews", "energy company Energean". */
const ORG_NOUNS: ReadonlySet<string> = new Set(
  'portal newspaper daily weekly magazine agency channel station broadcaster website site company firm group party bank giant operator provider producer think-tank tank ngo charity network tabloid journal retailer airline carrier startup maker conglomerate'.split(
    ' ',
  ),
);

const ORG_NOUN = [...ORG_NOUNS].join('|');
/** "Kestrel, {Norway’s largest energy firm}, said". */
const ORG_AFTER = new RegExp(
  `^,[ \\u00a0](?:an?|the|its|[\\p{Lu}][\\p{L}.]+[’']s?)[ \\u00a0](?:[\\p{L}\\p{N}-]+[ \\u00a0]){0,4}(?:${ORG_NOUN})\\b`,
  'u',
);
/** "{firms such as} Kestrel and Bluefin". */
const ORGS_BEFORE =
  /\b(?:firms|companies|banks|airlines|newspapers|agencies|outlets|manufacturers|operators|providers|carriers|groups)[ \u00a0](?:including|such as|like)[ \u00a0](?:[\p{Lu}][^.;:()“”"]{0,60}(?:,|[ \u00a0]and)[ \u00a0])?(?:and[ \u00a0])?$/u;

const introducedAsOrg = (text: string, start: number, end: number): boolean =>
  ORG_AFTER.test(text.slice(end, end + 90)) || ORGS_BEFORE.test(text.slice(Math.max(0, start - 110), start));

/** A name that a noun beside it, a second capital inside it or its own last word ("Europe") shows to be an organisation’s. */
function calledOrg(scene: Scene, at: number, last: number): Found | null {
  const { words, text } = scene;
  const [first, end, before, next] = [words[at], words[last - 1], words[at - 1], words[last]];
  if (first === undefined || end === undefined) return null;
  const said = before?.sentence === first.sentence && first.gap === 'space' && ORG_NOUNS.has(before.lower);
  const saidAfter = next?.sentence === end.sentence && next.gap === 'space' && ORG_NOUNS.has(next.lower);
  const around = introducedAsOrg(text, first.start, end.end);
  const camel = /\p{Ll}\p{Lu}/u.test(first.text) && !/^(?:Mc|Mac|De|Di|La|Le|Fitz|O)\p{Lu}/u.test(first.text);
  if (!said && !saidAfter && !camel && !around) return null;
  return found({
    first: at,
    last,
    kind: 'org',
    actor: `org:${slug(text.slice(first.start, end.end))}`,
    form: 'run',
    why: 'a noun beside it says what it is',
  });
}
