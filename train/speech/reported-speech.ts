import { seededRandom } from '../lib/random.ts';
import type { UdSentence } from '../ud/conllu.ts';
import { CONSTRUCTIONS, type Parts } from './constructions.ts';
import { sentenceOf } from './nodes.ts';
import { circumstancesIn, speakersIn, speechOf } from './pieces.ts';
import { inventedSpeaker, type Pick, PRONOUNS } from './speakers.ts';

const VERBS: readonly (readonly [form: string, lemma: string, xpos: string])[] = [
  ...(
    'said/say said/say said/say said/say said/say said/say told/tell added/add added/add noted/note warned/warn stressed/stress wrote/write ' +
    'insisted/insist argued/argue explained/explain asked/ask claimed/claim announced/announce declared/declare stated/state replied/reply ' +
    'tweeted/tweet continued/continue concluded/conclude recalled/recall suggested/suggest acknowledged/acknowledge'
  )
    .split(' ')
    .map((entry) => [entry.split('/')[0]!, entry.split('/')[1]!, 'VBD'] as const),
  ...'says/say says/say adds/add notes/note writes/write warns/warn'
    .split(' ')
    .map((entry) => [entry.split('/')[0]!, entry.split('/')[1]!, 'VBZ'] as const),
];

/**
 * News reports speech in constructions that the treebanks hardly hold: “...,” she said on Monday; said the minister; Prices, he said,
 * will fall. This builds `count` of them out of the treebanks' own statements, speakers and circumstances, with the trees that UD gives
 * such sentences.
 */
export function reportedSpeech(sentences: readonly UdSentence[], count: number, seed: number): UdSentence[] {
  const random = seededRandom(seed);
  const pick: Pick = (items) => items[Math.floor(random() * items.length)]!;
  const speeches = sentences.map(speechOf).filter((speech) => speech !== null);
  const speakers = sentences.flatMap(speakersIn);
  const circumstances = sentences.flatMap(circumstancesIn);
  const speaker = (): Parts['speaker'] => {
    const choice = random();
    if (choice < 0.25) return pick(PRONOUNS);
    return choice < 0.6 && speakers.length > 0 ? pick(speakers) : inventedSpeaker(random, pick);
  };
  const built: UdSentence[] = [];
  for (let tries = 0; built.length < count && speeches.length > 0 && tries < count * 4; tries++) {
    const where = circumstances.length > 0 && random() < 0.35 ? pick(circumstances) : [];
    const parts = { speech: pick(speeches), speaker: speaker(), verb: pick(VERBS), circumstance: where, quoted: random() < 0.65 };
    const nodes = pick(CONSTRUCTIONS)(parts);
    if (nodes !== null) built.push(sentenceOf(nodes));
  }
  return built;
}
