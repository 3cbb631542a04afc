import { type Archive, bytesOf, linesOf } from '../../../model/archive.ts';
import { mapOf } from '../../../model/map.ts';
import { isPlainLetters } from '../../../model/normal-form.ts';
import { weightsOf } from '../../../model/weights.ts';
import { normalForms, wordAttributes } from '../../../model/word-attributes.ts';
import type { Token, Upos } from '../../../types/sentence.ts';
import type { Tagged, Tagger } from '../../../types/tagger.ts';
import { sentenceBoundaries } from '../sentence-boundaries.ts';
import { tokenize } from '../tokenize.ts';
import { type LemmaModel, lemmaOf } from './lemma.ts';
import { type TagModel, tagWords } from './tag-words.ts';

const MARKS = /[’‘ʼ`´′]/g;
const DOUBLE_MARKS = /[“”„‟«»]/g;
/** Lower case, quotation marks and apostrophes straightened. */
export const plainForm = (word: string): string =>
  isPlainLetters(word) ? word.toLowerCase() : word.toLowerCase().replace(MARKS, "'").replace(DOUBLE_MARKS, '"');

export function tagModelOf(archive: Archive): TagModel {
  const only = bytesOf(archive, 'only');
  return {
    weights: weightsOf(archive, 'tags'),
    classes: mapOf(archive, 'classes'),
    clusters: mapOf(archive, 'clusters'),
    only: new Int32Array(only.buffer, only.byteOffset, only.byteLength >> 2),
    allowed: bytesOf(archive, 'allowed'),
    tags: linesOf(archive, 'labels'),
  };
}

/** Our own tokenizer, sentence splitter and trained tagger behind the `Tagger` door. */
export function learnedTagger(archive: Archive): Tagger {
  const model = tagModelOf(archive);
  const lemmas: LemmaModel = { rules: mapOf(archive, 'lemmas'), edits: linesOf(archive, 'edits') };
  const labels = model.tags.map((tag) => tag.split('|') as [Upos, string]);
  const tag = (text: string): Tagged => {
    const words = tokenize(text);
    const sentences = sentenceBoundaries(text, words);
    const tokens: Token[] = [];
    for (const [first, last] of sentences) {
      const tags = tagWords(model, wordAttributes(text, words, first, normalForms(text, words, first, last), model.clusters));
      for (let i = first; i < last; i++) {
        const start = words.starts[i]!;
        const end = words.ends[i]!;
        const tagged = tags[i - first]!;
        const [upos, xpos] = labels[tagged]!;
        tokens.push({ start, end, upos, xpos, lemma: lemmaOf(lemmas, plainForm(text.slice(start, end)), tagged) });
      }
    }
    return { tokens, sentences };
  };
  return { name: 'readout', tag };
}
