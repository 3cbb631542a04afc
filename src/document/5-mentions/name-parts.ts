import type { Found, Scene } from './scene.ts';

/**
 * Keeps a lone capitalised word only where it can be a name: it is part of a full name on this page, a family name of the tables, a
 * given name, or stands after a title or an office.
 *
 *     {person|Hua Chunying} … {person|Chunying} added       near miss: "Regarding", "Referendum" at the start of a sentence
 */
export function nameParts(scene: Scene, mentions: readonly Found[]): Found[] {
  const parts = partsOf(scene, mentions);
  return mentions.filter((mention, i) => mention.form !== 'part' || mayBeName(scene, mention, mentions[i - 1], parts));
}

/** Every word of every full name on the page. */
function partsOf({ words }: Scene, mentions: readonly Found[]): ReadonlySet<string> {
  const full = mentions.filter(({ kind, form }) => kind === 'person' && (form === 'person' || form === 'run'));
  return new Set(full.flatMap(({ first, last }) => words.slice(first, last).map(({ text }) => text)));
}

function mayBeName({ words, tables }: Scene, mention: Found, before: Found | undefined, parts: ReadonlySet<string>): boolean {
  const word = words[mention.first];
  if (word === undefined || mention.last - mention.first > 1) return word !== undefined;
  if (parts.has(word.text)) return true;
  if (before?.kind === 'office' && before.last === mention.first && word.gap === 'space') return true;
  if (word.upos !== 'PROPN' && word.gap !== 'space') return false;
  return tables.family.has(word.text) || tables.given.has(word.text) || word.upos === 'PROPN';
}
