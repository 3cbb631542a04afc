import type { RoleRow } from '../../../types/lexicon.ts';
import { longestForm } from '../form-index.ts';
import { type Found, found, type Rule, type Scene } from '../scene.ts';
import type { Word } from '../words.ts';

/** Role words that are also verbs or adjectives, taken only where the tagger calls them nouns and no noun follows. */
const WEAK: ReadonlySet<string> = new Set(
  'head chief general major local source fellow guard public state states sides powers press captain chair judge service party paper daily channel network body union movement council court forces many some others most both several officers resistance media party parties deputy minister senior user editor lead leads head'.split(
    ' ',
  ),
);
const QUANTITY: ReadonlySet<string> = new Set(['many', 'some', 'others', 'most', 'several', 'both']);
const FEMALE = /woman$|women$|^(?:queen|mother|wife|daughter|sister|girl|girls|mothers|wives|princess|chairwoman)$/;
const MALE = /(?:^|[^o])man$|^(?:king|father|husband|son|brother|boy|boys|prince|emperor|pope|pontiff)$/;
const MALE_ROLES: ReadonlySet<string> = new Set(['pope']);

/**
 * An office or a description of people: "foreign minister", "State Department spokeswoman", "diplomat", "officials".
 *
 *     Chinese {office foreign-ministry-spokesperson|foreign ministry spokesperson} Hua Chunying     near miss: "heads the list"
 */
export const office: Rule = (scene, at) => {
  const match = longestForm(scene.tables.roles, scene.words, at, 'free');
  const row = match?.values[0];
  if (match === null || row === undefined) return null;
  const last = scene.words[at + match.length - 1];
  if (last === undefined || !isNoun(scene, at, match.length, last)) return null;
  return described(scene, at, match.length, row, last);
};

function isNoun({ words }: Scene, at: number, length: number, last: Word): boolean {
  const next = words[at + length];
  const joined = next?.sentence === last.sentence && (next.gap === 'space' || next.gap === '-') ? next : undefined;
  if (QUANTITY.has(last.lower))
    return (
      length === 1 &&
      joined?.upos !== 'NOUN' &&
      joined?.upos !== 'ADJ' &&
      joined?.upos !== 'PROPN' &&
      joined?.upos !== 'NUM' &&
      joined?.lower !== 'of'
    );
  if (last.upos === 'ADJ' && (joined === undefined || joined.upos === 'VERB' || joined.upos === 'AUX')) return true;
  if (last.upos === 'ADJ' && joined?.upos === 'PROPN' && joined.capital && !WEAK.has(last.lower)) return true;
  if (last.gap === 'start' && length === 1 && !WEAK.has(last.lower)) return true;
  if (last.upos !== 'NOUN' && last.upos !== 'PROPN' && !(length > 1 && last.upos !== 'VERB'))
    return last.lower === 'spokesperson';
  if (length > 1 || !WEAK.has(last.lower)) return true;
  return joined === undefined || joined.capital || (joined.upos !== 'NOUN' && !(joined.gap === '-'));
}

const KINDS: Readonly<Record<RoleRow['sort'], (role: string) => Found['kind']>> = {
  office: () => 'office',
  person: () => 'unnamed',
  group: (role) => (role === 'officials' || role === 'analysts' ? 'unnamed' : 'group'),
  body: () => 'org',
};

function described(_scene: Scene, at: number, length: number, row: RoleRow, last: Word): Found {
  const press = row.role === 'press';
  return found({
    first: at,
    last: at + length,
    kind: KINDS[row.sort](row.role),
    actor: press ? 'group:press' : null,
    role: row.role,
    noun: last.lower,
    of: row.of || null,
    plural: row.sort === 'group' || /(?:spokesmen|spokespeople|spokespersons)$/.test(last.lower),
    form: 'description',
    gender: FEMALE.test(last.lower) ? 'f' : MALE.test(last.lower) || MALE_ROLES.has(row.role) ? 'm' : null,
    why: `the role ${row.role}`,
  });
}
