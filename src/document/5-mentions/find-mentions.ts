import type { Context } from '../../types/context.ts';
import type { FoundMention } from '../../types/mention.ts';
import type { Page } from '../../types/page.ts';
import type { Parse } from '../../types/parse.ts';
import type { Sentences } from '../../types/sentence.ts';
import { byAcronym } from './acronyms.ts';
import { belongsTo } from './belongs-to.ts';
import { nameParts } from './name-parts.ts';
import { capitalRun } from './rules/capital-runs.ts';
import { document } from './rules/documents.ts';
import { institution } from './rules/institutions.ts';
import { knownName } from './rules/known-names.ts';
import { office } from './rules/offices.ts';
import { pronoun } from './rules/pronouns.ts';
import type { Found, Rule, Scene } from './scene.ts';
import { tablesOf } from './tables.ts';
import { titleCaseSentences, wordsOf } from './words.ts';

/**
 * What may start at a word. All are tried; the longest wins, and between equals the first: a table before a guess ("Ukraine
 * crisis" before "Ukraine"), an office before an institution ("foreign ministry spokesman"), any of them before a bare run of
 * capitals, which therefore wins only when it reaches further ("Ukrainian Security Council").
 */
const RULES: readonly Rule[] = [knownName, office, institution, capitalRun, document, pronoun];

/** Every stretch that names somebody or something that may speak, with the actor where the words alone fix it. In text order, without overlap. */
export function findMentions(page: Page, sentences: Sentences, _parses: readonly Parse[], context: Context): FoundMention[] {
  const words = wordsOf(page.text, sentences);
  const scene: Scene = {
    text: page.text,
    words,
    tables: tablesOf(context.lexicons),
    titleCase: titleCaseSentences(page.text, words),
  };
  return belongsTo(scene, byAcronym(scene, nameParts(scene, longestFirst(scene)))).map(({ first, last, ...mention }, i) => ({
    ...mention,
    id: `m${i + 1}`,
    start: words[first]?.start ?? 0,
    end: words[last - 1]?.end ?? 0,
  }));
}

function longestFirst(scene: Scene): Found[] {
  const mentions: Found[] = [];
  for (let at = 0; at < scene.words.length; ) {
    let best: Found | null = null;
    for (const rule of RULES) {
      const next = rule(scene, at);
      if (next !== null && (best === null || next.last > best.last || (next.last === best.last && best.form === 'part')))
        best = next;
    }
    if (best !== null) mentions.push(best);
    at = best?.last ?? at + 1;
  }
  return mentions;
}
