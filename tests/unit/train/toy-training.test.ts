import { describe, expect, test } from 'vitest';
import { learnedTagger } from '../../../src/document/3-sentences/tagger/learned-tagger.ts';
import { learnedParser } from '../../../src/document/4-parse/dependency/learned-parser.ts';
import { openArchive, packArchive } from '../../../src/model/archive.ts';
import { mapOf, packMap } from '../../../src/model/map.ts';
import { tagWith } from '../../../train/parser/jackknife.ts';
import { packParser } from '../../../train/parser/pack-parser.ts';
import { wordTree } from '../../../train/parser/parser-runs.ts';
import { hashed } from '../../../train/parser/self-training.ts';
import { commonRelations, learnParser } from '../../../train/parser/train-parser.ts';
import { trainTagger } from '../../../train/tagger/train-tagger.ts';
import { exampleOf } from '../../../train/ud/views.ts';
import { TOY } from './toy-treebank.ts';

const quiet = (): void => {};
const EXAMPLES = TOY.map((sentence) => exampleOf(sentence.words));
const trainToyTagger = (): Uint8Array =>
  packArchive(trainTagger(EXAMPLES, [], { seed: 1, runs: 2, epochs: 8, admit: 1, tagCount: 1, prune: 0.05, clip: 0 }, quiet));

function trainToyParser(tagger: Uint8Array): Uint8Array {
  const none = mapOf(openArchive(packArchive(new Map(packMap('clusters', [])))), 'clusters');
  const tags = tagWith(openArchive(tagger), EXAMPLES);
  const trees = EXAMPLES.map((example, i) => hashed(wordTree(example, tags[i]!), none));
  const settings = { seed: 1, epochs: 10, relationCount: 1, admitMoves: 1, admitLabels: 1, explore: 0.5 };
  const how = { prune: 0.05, clip: 0 };
  const relations = commonRelations(trees, settings.relationCount);
  return packArchive(
    packParser([], relations, [learnParser(trees, relations, settings, quiet)], { moves: how, labels: how }, quiet),
  );
}

const tagger = trainToyTagger();
const parser = trainToyParser(tagger);

describe('a toy training run', () => {
  test('the same data and seed give the same bytes', () => {
    expect(trainToyTagger()).toEqual(tagger);
    expect(trainToyParser(tagger)).toEqual(parser);
  });

  test('what was learned is known', () => {
    const read = learnedTagger(openArchive(tagger));
    for (const { text, words } of EXAMPLES) {
      const { tokens } = read.tag(text);
      expect(tokens.map(({ upos, lemma }) => `${upos} ${lemma}`)).toEqual(words.map(({ upos, lemma }) => `${upos} ${lemma}`));
      const tree = learnedParser(openArchive(parser)).parse(
        tokens.map(({ start, end, upos, xpos }) => ({ form: text.slice(start, end).toLowerCase(), upos, xpos })),
      );
      expect([...tree.heads]).toEqual(words.map(({ head }) => head));
      expect(tree.relations).toEqual(words.map(({ relation }) => relation));
    }
  });

  test('a sentence never seen', () => {
    const text = 'The old envoy said the minister failed.';
    const { tokens } = learnedTagger(openArchive(tagger)).tag(text);
    const tree = learnedParser(openArchive(parser)).parse(
      tokens.map(({ start, end, upos, xpos }) => ({ form: text.slice(start, end).toLowerCase(), upos, xpos })),
    );
    const lines = tokens.map(({ start, end, upos, lemma }, i) =>
      [text.slice(start, end), upos, lemma, tree.relations[i], tree.heads[i]].join(' '),
    );
    expect(lines).toEqual([
      'The DET the det 2',
      'old ADJ old amod 2',
      'envoy NOUN envoy nsubj 3',
      'said VERB say root -1',
      'the DET the det 5',
      'minister NOUN minister nsubj 6',
      'failed VERB fail ccomp 3',
      '. PUNCT . punct 3',
    ]);
  });
});
