import type { Statement } from '../../types/statement.ts';
import { mentionsIn, type Scene, sentenceAt } from './scene.ts';

/** Characters before a cue or source that are looked through. */
const NEAR = 160;
/** Between a subject and its cue: {s} {c}, {s} “{c}, {s} also {c}. */
const RIGHT_BEFORE = /^(?:[’']s?)?[ \u00a0](?:[“"‘'][ \u00a0]?)?(?:(?:also|further|then|later|however|even|already)[ \u00a0])?$/;
const PARENTHESIS = /^,[ \u00a0](?:who|whose|which|where)\b[^.;:“”"]*,[ \u00a0]$/;
/** What follows the last closed quotation before a cue. */
const CLOSED_QUOTE = /(?<=["”’][ \u00a0])[^"“”]*$/;
/** Characters of a sentence before its cue in which such an opening fits. */
const OPENING = 260;
/** "…, acting deputy head of the {presidential administration}": what the end of an apposition to a name looks like. */
const APPOSITION =
  /^,[ \u00a0](?:[^,.;:“”"()\n]+[ \u00a0])?(?:of|at|for|with|from|in)[ \u00a0](?:the[ \u00a0])?(?:[\p{L}’'-]+[ \u00a0]){0,2}$/u;

/** The mention that ends right before the cue: who does it, where no source was found. Null where there is none. */
export function subjectBefore(scene: Scene, { cue }: Statement): number | null {
  const at = cue[0]?.[0];
  if (at === undefined) return null;
  const start = scene.found.sentences.sentences[sentenceAt(scene, at)]?.start ?? at;
  const last = mentionsIn(scene, [[Math.max(start, at - NEAR), at]]).at(-1);
  const mention = scene.mentions[last ?? -1];
  if (last === undefined || mention === undefined || mention.kind === 'doc' || mention.kind === 'event') return null;
  const gap = scene.text.slice(mention.end, at);
  const apposed =
    mention.kind === 'person' && gap === ', ' && scene.text.slice(Math.max(0, mention.start - 2), mention.start) === ', ';
  return apposed || RIGHT_BEFORE.test(gap) ? last : parenthesisBefore(scene, start, at);
}

/** "{Ivo Brandt}, whose country holds the chair, {said}": who opens the sentence, where a parenthesis lies between. */
function parenthesisBefore(scene: Scene, start: number, at: number): number | null {
  const from = Math.max(start, at - OPENING);
  const closed = scene.text.slice(from, at).search(CLOSED_QUOTE);
  if (from > start && closed < 0) return null;
  const opening = mentionsIn(scene, [[closed < 0 ? from : from + closed, at]]);
  for (const [n, k] of opening.entries()) {
    const mention = scene.mentions[k];
    const next = scene.mentions[opening[n + 1] ?? -1];
    if (mention === undefined) return null;
    if (PARENTHESIS.test(scene.text.slice(mention.end, at))) return k;
    if (next === undefined || !/^(?:[’']s)?[ \u00a0]$/.test(scene.text.slice(mention.end, next.start))) return null;
  }
  return null;
}

/**
 * The person whose apposition ends in the source: "{person|Lena Marsh}, deputy head of {source|the Baltic Port Authority}, said". Null
 * where the source stands for itself: no office between.
 */
export function personBefore(scene: Scene, { source }: Statement): number | null {
  const [only] = source;
  if (only === undefined || source.length > 1) return null;
  const [from] = only;
  const { start = from } = scene.found.sentences.sentences[sentenceAt(scene, from)] ?? {};
  const before = mentionsIn(scene, [[Math.max(start, from - NEAR), from]]);
  const head = before.findLast((k) => scene.mentions[k]?.kind === 'person');
  const person = scene.mentions[head ?? -1];
  if (head === undefined || person === undefined || !APPOSITION.test(scene.text.slice(person.end, from))) return null;
  const office = before.some((k) => k > head && (scene.mentions[k]?.kind === 'office' || scene.mentions[k]?.kind === 'unnamed'));
  return office ? head : null;
}
