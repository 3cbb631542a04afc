import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseModelOf } from '../../src/document/4-parse/dependency/learned-parser.ts';
import { parserInput } from '../../src/document/4-parse/dependency/parser-input.ts';
import { openArchive, packArchive } from '../../src/model/archive.ts';
import type { ParserWord } from '../../src/types/model.ts';
import { writeModel } from '../lib/card.ts';
import { progressOf } from '../lib/progress.ts';
import type { TrainPlace } from '../run.ts';
import { TAGGER_SETTINGS } from '../tagger/run-tagger.ts';
import { readSets, UD_DEV, UD_TRAIN } from '../ud/data.ts';
import { type Example, exampleOf } from '../ud/views.ts';
import { jackknifeTags, tagWith } from './jackknife.ts';
import { scoreParser } from './score-parser.ts';
import { learnParser, type ParserSettings, packParser, type TreeExample } from './train-parser.ts';

const SETTINGS: ParserSettings = { seed: 20_220_224, epochs: 10, moveCount: 5, explore: 0.9, prune: 2, clip: 0.0005 };
const PARTS = 5;

/** A tree over the words of an example with the tags it is to be parsed from. */
export const treeOf = ({ words }: Example, tags: readonly ParserWord[]): TreeExample => ({
  input: parserInput(tags),
  heads: Int32Array.from(words, ({ head }) => (head < 0 ? words.length : head)),
  relations: words.map(({ relation }) => relation),
});

/** Trains the parser on UD English with jackknifed tags and writes `parser.bin` and its card. Needs `tagger.bin`. */
export function runParser({ shared, out }: TrainPlace): void {
  const say = progressOf('parser');
  const examples = readSets(shared, UD_TRAIN).map((sentence) => exampleOf(sentence.words));
  const tags = jackknifeTags(examples, PARTS, TAGGER_SETTINGS, say);
  const trees = examples.map((example, i) => treeOf(example, tags[i]!));
  const bytes = packArchive(packParser(learnParser(trees, SETTINGS, say), SETTINGS, say));
  const model = parseModelOf(openArchive(bytes));
  const tagger = openArchive(readFileSync(join(out, 'tagger.bin')));
  const scores = Object.fromEntries(
    UD_DEV.map((set) => {
      const dev = readSets(shared, [set]).map((sentence) => exampleOf(sentence.words));
      return [
        set.path,
        scoreParser(
          model,
          tagWith(tagger, dev).map((words, i) => treeOf(dev[i]!, words)),
        ),
      ];
    }),
  );
  say(JSON.stringify(scores));
  writeModel(out, shared, 'parser', bytes, {
    description: 'Greedy arc-hybrid dependency parser with a dynamic oracle, averaged perceptron, jackknifed tags.',
    data: [...UD_TRAIN, ...UD_DEV],
    settings: { ...SETTINGS, parts: PARTS },
    scores,
    weaknesses: ['parataxis', 'attachment of prepositional phrases and clauses far away', 'crossing arcs, which it cannot make'],
    licence: 'Weights: the repository’s licence; they hold no text. Training data as listed under data.',
  });
}
