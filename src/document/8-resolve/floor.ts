import type { ActorId } from '../../types/mention.ts';
import type { Known, Scene } from './scene.ts';

const KINDS =
  '(?:remarks|speech|address|statement|greetings|message|answers|interview|article|op-ed|lecture|testimony|toast|letter|comments)';
/** "Foreign Minister Ivo Brandt’s opening remarks at …" */
const OWNS = new RegExp(`^[’']s?[ \\u00a0](?:[\\p{L}-]+[ \\u00a0]){0,3}${KINDS}\\b`, 'iu');
/** "Remarks by President Ivo Brandt at …" */
const BY = new RegExp(
  `^(?:[\\p{L}-]+[ \\u00a0]){0,3}${KINDS}[ \\u00a0](?:and[ \\u00a0]answers[ \\u00a0])?(?:by|of|from)[ \\u00a0](?:the[ \\u00a0])?[^.;:“”"]{0,60}$`,
  'iu',
);
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'we', 'our', 'us']);
/** First persons outside quotation marks that show a page to be somebody’s own words. */
const ENOUGH = 3;

/**
 * Whose own words the whole page is: a published speech or statement, by its title and by first persons outside quotation marks. Null
 * for a report.
 *
 *     {person:ivo-brandt|Foreign Minister Ivo Brandt’s remarks at the forum} … We are ready … I hope      near miss: a report headed so
 */
export function holderOfFloor(scene: Scene, known: readonly Known[]): ActorId | null {
  const { found, mentions, text } = scene;
  const [start, end] = found.article.headline ?? found.article.body[0] ?? [0, 0];
  const title = text.slice(start, end).split('\n')[0] ?? '';
  for (const [i, mention] of mentions.entries()) {
    if (mention.start < start) continue;
    if (mention.end > start + title.length) break;
    const actor = known[i]?.actor ?? null;
    if (mention.kind !== 'person' || actor === null) continue;
    const owns = OWNS.test(text.slice(mention.end, mention.end + 80)) || BY.test(text.slice(start, mention.start));
    return owns && firstPersons(scene) >= ENOUGH ? actor : null;
  }
  return null;
}

function firstPersons({ found, mentions }: Scene): number {
  const { quotations } = found.sentences;
  let count = 0;
  let q = 0;
  for (const { kind, role, start } of mentions) {
    while (q < quotations.length && (quotations[q]?.end ?? 0) <= start) q++;
    const quoted = (quotations[q]?.start ?? Number.POSITIVE_INFINITY) <= start;
    if (kind === 'pronoun' && !quoted && FIRST_PERSON.has(role ?? '')) count++;
  }
  return count;
}
