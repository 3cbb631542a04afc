import { plainForm, tagModelOf } from '../../src/document/3-sentences/tagger/learned-tagger.ts';
import { lemmaOf } from '../../src/document/3-sentences/tagger/lemma.ts';
import { tagWords } from '../../src/document/3-sentences/tagger/tag-words.ts';
import { type Archive, linesOf } from '../../src/model/archive.ts';
import { mapOf } from '../../src/model/map.ts';
import { normalForms, wordAttributes } from '../../src/model/word-attributes.ts';
import type { UdSentence } from '../ud/conllu.ts';
import { exampleOf } from '../ud/views.ts';

export interface TagScore {
  readonly words: number;
  /** Percent of words right, on gold words. */
  readonly upos: number;
  readonly xpos: number;
  readonly lemma: number;
}

/** Accuracy of tags and lemmas on gold words. */
export function scoreTagger(archive: Archive, sentences: readonly UdSentence[]): TagScore {
  const model = tagModelOf(archive);
  const lemmas = { rules: mapOf(archive, 'lemmas'), edits: linesOf(archive, 'edits') };
  const right = { upos: 0, xpos: 0, lemma: 0 };
  let words = 0;
  for (const sentence of sentences) {
    const { text, starts, ends } = exampleOf(sentence.words);
    const offsets = { starts, ends };
    const tags = tagWords(model, wordAttributes(text, offsets, 0, normalForms(text, offsets, 0, starts.length), model.clusters));
    sentence.words.forEach((word, i) => {
      const [upos, xpos] = (model.tags[tags[i]!] ?? '').split('|');
      words++;
      if (upos === word.upos) right.upos++;
      if (xpos === word.xpos) right.xpos++;
      if (lemmaOf(lemmas, plainForm(word.form), tags[i]!) === plainForm(word.lemma)) right.lemma++;
    });
  }
  const percent = (n: number): number => Number(((100 * n) / Math.max(words, 1)).toFixed(2));
  return { words, upos: percent(right.upos), xpos: percent(right.xpos), lemma: percent(right.lemma) };
}
