import { type TagModel, tagWords } from '../../src/document/3-sentences/tagger/tag-words.ts';
import { parseModelOf } from '../../src/document/4-parse/dependency/learned-parser.ts';
import { parserInput } from '../../src/document/4-parse/dependency/parser-input.ts';
import { openArchive, packArchive } from '../../src/model/archive.ts';
import type { HashMap } from '../../src/model/map.ts';
import { normalForms, wordAttributes } from '../../src/model/word-attributes.ts';
import type { ParserWord } from '../../src/types/model.ts';
import type { RawSentence } from '../classes/raw-text.ts';
import type { ClusterEntry } from '../classes/run-classes.ts';
import type { Bench } from '../lib/cache.ts';
import { quiet, type Say } from '../lib/progress.ts';
import { type ParserQuantising, packParser } from './pack-parser.ts';
import { agreedTree, reversed, type Teacher, type WordTree } from './teachers.ts';
import { learnParser, type ParserSettings, type TreeExample } from './train-parser.ts';

export const hashed = ({ words, heads, relations }: WordTree, clusters: HashMap): TreeExample => ({
  input: parserInput(words, clusters),
  heads,
  relations,
});

export interface TeacherSettings {
  readonly teachers: number;
  readonly parser: ParserSettings;
  readonly quantising: ParserQuantising;
}

/** Parsers of different seeds on the same trees; every other one reads from right to left. */
export function trainTeachers(
  trees: readonly WordTree[],
  relations: readonly string[],
  map: HashMap,
  clusters: readonly ClusterEntry[],
  settings: TeacherSettings,
  bench: Bench,
  say: Say,
): Teacher[] {
  return Array.from({ length: settings.teachers }, (_, t): Teacher => {
    const backwards = t % 2 === 1;
    const own = { ...settings.parser, seed: settings.parser.seed + t };
    const bytes = bench.keep(`teacher-${t + 1}`, () => {
      const examples = trees.map((tree) => hashed(backwards ? reversed(tree) : tree, map));
      const run = learnParser(examples, relations, own, quiet);
      return packArchive(packParser(clusters, relations, [run], settings.quantising, quiet));
    });
    say(`teacher ${t + 1} of ${settings.teachers}`, 50);
    return { model: parseModelOf(openArchive(bytes)), backwards };
  });
}

export interface SilverSettings {
  /** Least share of votes that the chosen heads must have, mean over the words. */
  readonly agreement: number;
  readonly longest: number;
}

/** Trees of news sentences that the teachers agree on. */
export function silverTrees(
  sentences: readonly RawSentence[],
  tagger: TagModel,
  teachers: readonly Teacher[],
  settings: SilverSettings,
): WordTree[] {
  return sentences.flatMap((sentence) => {
    const length = sentence.last - sentence.first;
    if (length < 4 || length > settings.longest) return [];
    const tree = agreedTree(teachers, tagged(sentence, tagger), settings.agreement);
    return tree === null ? [] : [tree];
  });
}

function tagged({ text, words, first, last }: RawSentence, model: TagModel): ParserWord[] {
  const forms = normalForms(text, words, first, last);
  const tags = tagWords(model, wordAttributes(text, words, first, forms, model.clusters));
  return forms.map((form, i) => {
    const [upos = 'X', xpos = ''] = (model.tags[tags[i]!] ?? '').split('|');
    return { form, upos, xpos };
  });
}
