import type { Unresolved } from '../../../types/unresolved.ts';
import type { SeenTime } from './date-evidence.ts';
import { tenseAt } from './tense.ts';

/** Sentences of the page that may tell its news first. */
const LEAD_SENTENCES = 4;

/** Every time with its words, tense, sentence, and whether it is quoted or in the lead. */
export function seeTimes(found: Unresolved): SeenTime[] {
  const { sentences, quotations } = found.sentences;
  const { text } = found.page;
  let s = 0;
  let q = 0;
  return found.times.map((time) => {
    while (s + 1 < sentences.length && (sentences[s]?.end ?? 0) <= time.start) s++;
    while (q < quotations.length && (quotations[q]?.end ?? 0) <= time.start) q++;
    const sentence = sentences[s];
    const quotation = quotations[q];
    return {
      time,
      text: text.slice(time.start, time.end),
      tense: sentence === undefined ? null : tenseAt(text, [sentence.start, sentence.end], time.start, time.end),
      sentence: s,
      quoted: quotation !== undefined && quotation.start <= time.start && time.end <= quotation.end,
      lead: s < LEAD_SENTENCES,
    };
  });
}
