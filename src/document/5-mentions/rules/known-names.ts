import type { NameRow } from '../../../types/lexicon.ts';
import { longestForm } from '../form-index.ts';
import { type Found, found, ids, type Rule, type Scene } from '../scene.ts';
import { cityAsPlace } from './cities.ts';
import { institution } from './institutions.ts';
import { landOf } from './lands.ts';

/** Words that are names only after "the" or at the start of a sentence: "the West", not "West Texas" or "go West". */
const NEEDS_ARTICLE: ReadonlySet<string> = new Set([
  'west',
  'east',
  'quad',
  'gulf',
  'guardian',
  'independent',
  'times',
  'beehive',
]);

/**
 * A name of names.tsv or a full name of an office holder; the longest wins, a person before a thing.
 *
 *     {m state:CN|China} backed {m state:RU|Moscow}, said {m person:hua-chunying|Hua Chunying}.
 */
export const knownName: Rule = (scene, at) => {
  const word = scene.words[at];
  if (word === undefined || !word.capital) return lowerName(scene, at);
  const person = longestForm(scene.tables.persons, scene.words, at, 'as-form');
  const name = longestForm(scene.tables.names, scene.words, at, 'as-form');
  if (person !== null && person.length >= (name?.length ?? 0)) {
    const row = person.values[0];
    if (row !== undefined)
      return found({
        first: at,
        last: at + person.length,
        kind: 'person',
        actor: row.person,
        form: 'person',
        gender: row.gender || null,
        why: 'a name in the table of office holders',
      });
  }
  return name === null || !articleFits(scene, at, name.length) ? null : named(scene, at, name.length, name.values);
};

/** Groups are common nouns: "the international community", "Western countries". */
function lowerName(scene: Scene, at: number): Found | null {
  const name = longestForm(scene.tables.groups, scene.words, at, 'as-form');
  if (name === null) return null;
  const noun = scene.words[at + name.length - 1];
  return noun?.upos === 'NOUN' || noun?.upos === 'PROPN' ? named(scene, at, name.length, name.values) : null;
}

function articleFits({ words }: Scene, at: number, length: number): boolean {
  const word = words[at];
  if (word === undefined || length > 1 || !NEEDS_ARTICLE.has(word.lower)) return true;
  if (words[at + 1]?.capital && words[at + 1]?.gap === 'space') return false;
  return word.gap === 'start' || words[at - 1]?.lower === 'the';
}

function named(scene: Scene, at: number, length: number, rows: readonly NameRow[]): Found | null {
  const row = rows[0];
  if (row === undefined || ownedByAnother(scene, at, length, row)) return null;
  const place = row.sense === 'metonym' && row.kind === 'state' ? cityAsPlace(scene, at, length) : null;
  if (place !== null) return place;
  const land = row.kind === 'state' && row.sense !== 'metonym' ? landOf(scene, at, length, row.actor) : null;
  if (land !== null) return land;
  const actors = ids(rows.map(({ actor }) => actor));
  return found({
    first: at,
    last: at + length,
    kind: row.kind,
    actor: actors.length === 1 ? row.actor : null,
    candidates: actors.length === 1 ? [] : actors,
    of: row.of || null,
    plural: row.kind === 'group',
    form: row.kind === 'person' ? 'person' : 'table',
    why: `${row.sense} in the table of names`,
  });
}

/** "Ukraine’s National Security Council": a common name that stands for one state’s when alone is another’s after its name. */
function ownedByAnother(scene: Scene, at: number, length: number, row: NameRow): boolean {
  if (row.kind !== 'org' || row.of === row.actor || institution(scene, at)?.last !== at + length) return false;
  const { words, tables } = scene;
  const back = words[at - 1]?.lower === 's' && words[at - 1]?.gap === "'" ? 2 : 1;
  const endsThere = [0, 1, 2]
    .map((more) => longestForm(tables.names, words, at - back - more, 'as-form'))
    .find((name, more) => name?.length === more + 1);
  const owner = endsThere?.values[0];
  return words[at]?.gap === 'space' && owner?.kind === 'state' && owner.actor !== row.of;
}
