import type { Sight } from '../sight.ts';
import type { Sequence } from './sequence.ts';

const LABEL =
  /^((?:\p{Lu}[\p{L}\p{M}.’'-]*|de|of|the|al|bin|von|van)(?:\s(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|of|the|al|bin|von|van)){0,5}|Q|A|问|答|В|О)\s?[:：]\s?\S/u;
/** Turns that a conversation has at least, and speakers that take more than one. */
const LEAST = 4;
/** Lines from one turn to the next, at most. */
const APART = 12;
const TURN: Sequence = { kind: 'dialogue', why: 'turn of a conversation', weight: 0.5 };

/**
 * Two voices or more that take turns, each with its label: an interview, a press conference.
 *
 *     Q: Has the date been set?
 *     A: Not yet
 *     Q: Who will attend?
 */
export function dialogues(sights: readonly Sight[]): Map<number, Sequence> {
  const turns = new Map<number, Sequence>();
  const labelled = sights.flatMap(({ text }, at) => {
    const label = LABEL.exec(text.slice(0, 80))?.[1];
    return label === undefined ? [] : [{ at, label }];
  });
  let from = 0;
  for (let i = 1; i <= labelled.length; i++) {
    const here = labelled[i];
    const above = labelled[i - 1];
    if (here !== undefined && above !== undefined && here.at - above.at <= APART) continue;
    const run = labelled.slice(from, i);
    const counts = new Map<string, number>();
    for (const { label } of run) counts.set(label, (counts.get(label) ?? 0) + 1);
    const repeated = [...counts.values()].filter((count) => count > 1);
    if (run.length >= LEAST && counts.size > 1 && repeated.reduce((sum, count) => sum + count, 0) >= run.length * 0.6)
      for (const { at } of run) turns.set(at, TURN);
    from = i;
  }
  return turns;
}
