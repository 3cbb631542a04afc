import type { Statement } from '../../types/statement.ts';
import { mentionsIn, type Scene, sentenceAt, tokenAt } from './scene.ts';

/** How far up from a verb without a subject of its own to look for one: "{she} came and went on to {say}". */
const UP = 4;
/** Words before and after a verb among which its subject is; it bounds the work in an endless sentence. */
const REACH = 60;
const SHARES: ReadonlySet<string> = new Set(['conj', 'xcomp', 'advcl']);

/**
 * The mention that is the subject of the cue's verb by the sentence's tree, or of the verb that it is joined to. Null without a tree, a
 * subject or a mention there; passives have none that speaks.
 */
export function subjectByTree(scene: Scene, { cue }: Statement): number | null {
  const [from, until] = cue[0] ?? [];
  if (from === undefined || until === undefined) return null;
  const { tokens } = scene.found.sentences;
  const parse = scene.found.parses[sentenceAt(scene, from)];
  if (parse === undefined || parse.heads === null || parse.relations === null) return null;
  const { first, last, heads, relations } = parse;
  let verb = -1;
  for (let t = tokenAt(scene, from); t < last && (tokens[t]?.start ?? until) < until; t++)
    if (tokens[t]?.upos === 'VERB') verb = t;
  for (let up = 0; verb >= first && up < UP; up++) {
    for (let t = Math.max(first, verb - REACH); t < Math.min(last, verb + REACH); t++) {
      if (heads[t - first] !== verb) continue;
      if (relations[t - first] === 'nsubj:pass') return null;
      if (relations[t - first] === 'nsubj') return mentionAt(scene, tokens[t]?.start ?? 0, tokens[t]?.end ?? 0);
    }
    if (!SHARES.has((relations[verb - first] ?? '').split(':')[0] ?? '')) return null;
    verb = heads[verb - first] ?? -1;
  }
  return null;
}

function mentionAt(scene: Scene, start: number, end: number): number | null {
  return mentionsIn(scene, [[start, end]])[0] ?? null;
}
