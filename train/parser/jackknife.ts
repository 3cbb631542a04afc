import { tagModelOf } from '../../src/document/3-sentences/tagger/learned-tagger.ts';
import { type TagModel, tagWords } from '../../src/document/3-sentences/tagger/tag-words.ts';
import { type Archive, openArchive, packArchive } from '../../src/model/archive.ts';
import { normalForms, wordAttributes } from '../../src/model/word-attributes.ts';
import type { ParserWord } from '../../src/types/model.ts';
import type { ClusterEntry } from '../classes/run-classes.ts';
import { quiet, type Say } from '../lib/progress.ts';
import { type TaggerSettings, trainTagger } from '../tagger/train-tagger.ts';
import type { Example } from '../ud/views.ts';

/** Words of an example with the tags a model gives them. */
function tagExample(model: TagModel, { text, starts, ends }: Example): ParserWord[] {
  const offsets = { starts, ends };
  const forms = normalForms(text, offsets, 0, starts.length);
  const tags = tagWords(model, wordAttributes(text, offsets, 0, forms, model.clusters));
  return forms.map((form, i) => {
    const [upos = 'X', xpos = ''] = (model.tags[tags[i]!] ?? '').split('|');
    return { form, upos, xpos };
  });
}

export const tagWith = (archive: Archive, examples: readonly Example[]): ParserWord[][] => {
  const model = tagModelOf(archive);
  return examples.map((example) => tagExample(model, example));
};

/**
 * Tags each part of the examples with a tagger trained on the other parts, so that the parser learns from tags as wrong as those it
 * will meet. Parts are runs of neighbouring sentences: documents stay together.
 */
export function jackknifeTags(
  examples: readonly Example[],
  parts: number,
  clusters: readonly ClusterEntry[],
  settings: TaggerSettings,
  say: Say,
): ParserWord[][] {
  const run = Math.ceil(examples.length / (parts * 20));
  const partOf = (i: number): number => Math.floor(i / run) % parts;
  const tagged: ParserWord[][] = new Array(examples.length);
  for (let part = 0; part < parts; part++) {
    const others = examples.filter((_, i) => partOf(i) !== part);
    const model = tagModelOf(openArchive(packArchive(trainTagger(others, clusters, settings, quiet))));
    examples.forEach((example, i) => {
      if (partOf(i) === part) tagged[i] = tagExample(model, example);
    });
    say(`tagged part ${part + 1} of ${parts}`, 7);
  }
  return tagged;
}
