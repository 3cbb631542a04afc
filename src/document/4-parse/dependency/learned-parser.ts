import { type Archive, linesOf } from '../../../model/archive.ts';
import { mapOf } from '../../../model/map.ts';
import { pairWeightsOf } from '../../../model/pair-weights.ts';
import { weightsOf } from '../../../model/weights.ts';
import type { DependencyParser, DependencyTree, ParserWord } from '../../../types/model.ts';
import { type ParseModel, parseWords } from './parse-words.ts';
import { parserInput } from './parser-input.ts';
import { newState, resetState, roomOf } from './parser-state.ts';

export const parseModelOf = (archive: Archive): ParseModel => ({
  moves: pairWeightsOf(archive, 'moves'),
  labels: weightsOf(archive, 'relations'),
  relations: linesOf(archive, 'labels'),
  clusters: mapOf(archive, 'clusters'),
});

/** The trained arc-hybrid parser behind the `DependencyParser` door. */
export function learnedParser(archive: Archive): DependencyParser {
  const model = parseModelOf(archive);
  let room = newState(0);
  const parse = (words: readonly ParserWord[]): DependencyTree => {
    if (words.length > roomOf(room)) room = newState(words.length);
    else resetState(room, words.length);
    const state = parseWords(model, parserInput(words, model.clusters), room);
    return {
      heads: state.heads.subarray(0, words.length).map((head) => (head === words.length ? -1 : head)),
      relations: words.map((_, i) => model.relations[state.labels[i]!] ?? 'dep'),
    };
  };
  return { name: 'readout', parse };
}
