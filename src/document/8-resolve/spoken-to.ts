import type { ActorId } from '../../types/mention.ts';
import type { Statement } from '../../types/statement.ts';
import { readSource, WORDLESS } from './read-source.ts';
import { type Known, nobody, type Scene } from './scene.ts';

/** Whom a statement is spoken to, where the words name somebody; "condemned {the move}" is spoken to nobody. */
export function spokenTo(scene: Scene, { addressee }: Statement, known: readonly Known[]): ActorId | null {
  if (addressee === null) return null;
  const { actor, why } = readSource(scene, [addressee], (i) => known[i] ?? nobody('not walked'));
  return why === WORDLESS || actor === null || /^(?:doc|event):/.test(actor) ? null : actor;
}
