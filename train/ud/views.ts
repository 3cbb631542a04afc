import type { UdSentence, UdWord } from './conllu.ts';

/** A sentence as a model meets it: running text and the words' offsets, with the gold annotation beside. */
export interface Example {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly words: readonly UdWord[];
}

export function exampleOf(words: readonly UdWord[]): Example {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const word of words) {
    starts.push(text.length);
    text += word.form;
    ends.push(text.length);
    if (word.spaceAfter) text += ' ';
  }
  return { text, starts, ends, words };
}

/** The sentence as a headline would write it: every word of four letters or more, and every content word, begins with a capital. */
export function inTitleCase(sentence: UdSentence): UdSentence {
  const words = sentence.words.map((word) => {
    const capital = word.form.length > 3 || /^(?:NOUN|VERB|ADJ|ADV|PRON|PROPN|NUM)$/.test(word.upos);
    return capital ? { ...word, form: word.form.charAt(0).toUpperCase() + word.form.slice(1) } : word;
  });
  return { ...sentence, words };
}

/** The sentence without its closing stop, as headlines and captions are written. */
export function withoutStop(sentence: UdSentence): UdSentence {
  const last = sentence.words.at(-1);
  return last?.form === '.' && sentence.words.length > 3 ? { ...sentence, words: sentence.words.slice(0, -1) } : sentence;
}
