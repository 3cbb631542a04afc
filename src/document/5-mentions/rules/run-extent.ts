import { longestForm } from '../form-index.ts';
import type { Scene } from '../scene.ts';
import type { Word } from '../words.ts';
import { BEFORE_NAMES, HONORIFICS, NOT_NAMES, ORG_LINKS, ORG_WORDS, PARTICLES } from './run-words.ts';

const LONGEST = 9;
const JOINS: ReadonlySet<Word['gap']> = new Set(['space', '-', "'"]);
/** Tags a capitalised word at the start of a sentence must have to begin a name; elsewhere a capital is enough. */
const NAME_TAGS: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'X', 'ADJ']);

/** "Pre-Mogherini statements": the name begins after the hyphen. */
const PREFIXES: ReadonlySet<string> = new Set(['pre', 'post', 'anti', 'pro', 'ex', 'non', 'mid', 'neo', 'un', 'then', 'self']);

/** "Said" at the start of a sentence is a verb more often than a given name. */
const isSaid = ({ lower, upos }: Word): boolean => lower === 'said' && upos === 'VERB';

/** "Pastor {John} Mills": a given name comes next. */
function namesPerson({ words, tables }: Scene, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return next !== undefined && next.sentence === word?.sentence && next.gap === 'space' && tables.given.has(next.text);
}

/** "Anna Holm, {R-Ohio}": her party and which state, no name. */
const isPartyAndState = ({ words, text }: Scene, { start, text: word }: Word, at: number): boolean =>
  /^[DRI](?:-\p{Lu}|$)/u.test(word) &&
  /^[DRI]-\p{Lu}/u.test(text.slice(start, start + 3)) &&
  /[,(][ \u00a0]?$/.test(text.slice(words[at - 1]?.end ?? 0, start));

/** Whether a word may begin a name. */
export function startsName(scene: Scene, word: Word, at: number): boolean {
  if (!word.capital || NOT_NAMES.has(word.lower) || PREFIXES.has(word.lower) || isSaid(word)) return false;
  if (isPartyAndState(scene, word, at)) return false;
  if (BEFORE_NAMES.has(word.lower) && namesPerson(scene, at)) return false;
  if (scene.titleCase.has(word.sentence)) return scene.tables.given.has(word.text) || scene.tables.family.has(word.text);
  if (word.gap !== 'start' && word.gap !== 'other') return true;
  if (scene.tables.given.has(word.text) || scene.tables.family.has(word.text)) return true;
  return word.upos === 'PROPN' || (NAME_TAGS.has(word.upos) && word.text.length > 3);
}

/** "the Biden-Xi call": two family names, not one name with a hyphen, unless a name goes on after it ("Jean-Yves Le Drian"). */
function twoNames(tables: Scene['tables'], words: readonly Word[], at: number): boolean {
  const [first, second, next] = [words[at], words[at + 1], words[at + 2]];
  const goesOn = next?.capital === true && next.gap === 'space' && next.sentence === second?.sentence;
  return (
    !goesOn && first !== undefined && second !== undefined && tables.family.has(first.text) && tables.family.has(second.text)
  );
}

/** "Vermont {Sen.} Dana Moss", "Texas {Republican} Dana Moss": another name begins after it. */
const titles = ({ lower, text }: Word): boolean =>
  (text.endsWith('.') && lower.length > 2 && lower.replace('.', '') in HONORIFICS) || BEFORE_NAMES.has(lower);

const isNamePart = (tables: Scene['tables'], { text }: Word): boolean =>
  tables.given.has(text) || tables.family.has(text) || /^\p{Lu}\.?$/u.test(text);

/** Capitalised words joined by a space, a hyphen or an apostrophe; particles and an organisation's little words inside. */
export function endOfRun({ words, tables, titleCase }: Scene, at: number): number {
  let last = at + 1;
  let org = ORG_WORDS.has(words[at]?.lower ?? '');
  while (last - at < LONGEST) {
    const word = words[last];
    if (word === undefined || word.sentence !== words[at]?.sentence || !JOINS.has(word.gap)) break;
    if (word.capital) {
      if (word.gap === "'" && word.text.length < 2) break;
      if (last - at === 1 && word.gap === '-' && twoNames(tables, words, at)) break;
      if (word.gap === 'space' && (namesRole(words, tables, last, org) || titles(word))) break;
      if (titleCase.has(word.sentence) && !org && !isNamePart(tables, word) && !ORG_WORDS.has(word.lower)) break;
      org ||= ORG_WORDS.has(word.lower);
      last++;
      continue;
    }
    if (word.gap === '-' && last - at > 1 && tables.familyFirst.has(words[at]?.text ?? '')) {
      last++;
      continue;
    }
    const next = words[last + 1];
    const little = word.gap === 'space' && (PARTICLES.has(word.lower) || (org && ORG_LINKS.has(word.lower)));
    if (!little || next === undefined || !next.capital || !JOINS.has(next.gap) || next.sentence !== word.sentence) break;
    last += 2;
  }
  return last;
}

/** The role of an office or of one person; a body’s common noun ("Service") may well be part of a name. */
function titleAt(tables: Scene['tables'], words: readonly Word[], at: number): number {
  const role = longestForm(tables.roles, words, at, 'as-form');
  const sort = role?.values[0]?.sort;
  return role !== null && (sort === 'office' || sort === 'person') ? role.length : 0;
}

/** Whether a title stands there: it is no part of the name after it. */
export const isTitle = (tables: Scene['tables'], words: readonly Word[], at: number): boolean => titleAt(tables, words, at) > 0;

/** A title inside a run ends it ("ABC News | Correspondent Lila"), but not inside an organisation’s own name ("Council of Ministers"). */
function namesRole(words: readonly Word[], tables: Scene['tables'], at: number, org: boolean): boolean {
  const length = titleAt(tables, words, at);
  if (length === 0 || !org) return length > 0;
  const next = words[at + length];
  return next?.capital === true && next.gap === 'space' && !ORG_WORDS.has(next.lower);
}
