import { type Scene, sentenceAt } from './scene.ts';

/** Not after a preposition, and not only describing another noun. */
export function isSubject(scene: Scene, k: number): boolean {
  const { found, mentions, text } = scene;
  const mention = mentions[k];
  if (mention === undefined) return false;
  const sentence = found.sentences.sentences[sentenceAt(scene, mention.start)];
  const before = text.slice(Math.max(sentence?.start ?? 0, mention.start - 40), mention.start);
  if (
    /\b(?:of|for|at|in|from|to|with|by|on|about|over|against|between|after|before|under|towards?|into|than|and)[ \u00a0](?:the[ \u00a0])?(?:[\p{L}’'-]+[ \u00a0]){0,2}$/iu.test(
      before,
    )
  )
    return false;
  return !/^(?:[’']s?\b|-)/.test(text.slice(mention.end, mention.end + 3));
}
