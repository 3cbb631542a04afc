import type { ActorId } from '../../types/mention.ts';
import type { Statement } from '../../types/statement.ts';
import { type Known, type Scene, sentenceAt } from './scene.ts';

const PRONOUN = /^(?:he|she|it|they|[’“"]?I|we)$/i;

/**
 * A quotation through a medium goes on in the next sentence while only a pronoun names its speaker: by id of the later statement, the
 * earlier one whose chain it shares.
 *
 *     The mayor was quoted by {medium} as saying … . {He} said one more was missing.      near miss: a new paragraph, or his name again
 */
export function quotedFurther(scene: Scene, speakers: ReadonlyMap<string, Known>): ReadonlyMap<string, Statement> {
  const { statements } = scene.found;
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const reporter = ({ within }: Statement): ActorId | null =>
    (within === null ? null : speakers.get(byId.get(within)?.id ?? '')?.actor) ?? null;
  const placeOf = (statement: Statement): number => statement.cue[0]?.[0] ?? statement.content[0]?.[0] ?? 0;
  const goesOn = new Map<string, Statement>();
  let last: Statement | null = null;
  for (const statement of statements) {
    const medium = reporter(statement);
    if (medium !== null && scene.table.media.has(medium)) last = statement;
    else if (last !== null && statement.within === null && follows(last, statement)) {
      goesOn.set(statement.id, last);
      last = null;
    }
  }
  return goesOn;

  function follows(before: Statement, after: Statement): boolean {
    const [from, to] = [placeOf(before), placeOf(after)];
    const [first, second] = [sentenceAt(scene, from), sentenceAt(scene, to)];
    const speaker = speakers.get(after.id)?.actor ?? null;
    return (
      speaker !== null &&
      speaker === speakers.get(before.id)?.actor &&
      second - first <= 1 &&
      second > first &&
      after.source.some(([start, end]) => PRONOUN.test(scene.text.slice(start, end))) &&
      !scene.text.slice(from, to).includes('\n')
    );
  }
}
