import { type TagModel, tagWords } from '../../src/document/3-sentences/tagger/tag-words.ts';
import { parseModelOf } from '../../src/document/4-parse/dependency/learned-parser.ts';
import { parserInput } from '../../src/document/4-parse/dependency/parser-input.ts';
import { openArchive, packArchive } from '../../src/model/archive.ts';
import type { HashMap } from '../../src/model/map.ts';
import { normalForms, wordAttributes } from '../../src/model/word-attributes.ts';
import type { ParserWord } from '../../src/types/model.ts';
import type { RawSentence } from '../classes/raw-text.ts';
import type { ClusterEntry } from '../classes/run-classes.ts';
import { cached } from '../lib/cache.ts';
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
  map: HashMap,
  clusters: readonly ClusterEntry[],
  settings: TeacherSettings,
  key: unknown,
  say: (message: string) => void,
): Teacher[] {
  return Array.from({ length: settings.teachers }, (_, t): Teacher => {
    const backwards = t % 2 === 1;
    const own = { ...settings.parser, seed: settings.parser.seed + t };
    const bytes = cached('teacher', [key, own, settings.quantising, backwards], () => {
      const examples = trees.map((tree) => hashed(backwards ? reversed(tree) : tree, map));
      return packArchive(
        packParser(
          clusters,
          learnParser(examples, own, () => {}),
          settings.quantising,
          () => {},
        ),
      );
    });
    say(`teacher ${t + 1} of ${settings.teachers}`);
    return { model: parseModelOf(openArchive(bytes)), backwards };
  });
}

export interface SilverSettings {
  /** One news sentence in this many is taken. */
  readonly every: number;
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
  return sentences.flatMap((sentence, i) => {
    const length = sentence.last - sentence.first;
    if (i % settings.every !== 0 || length < 4 || length > settings.longest) return [];
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
