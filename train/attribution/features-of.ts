import { type SpanView, spanView } from '../../src/document/6-attribution/learned/span-view.ts';
import type { Rows, Sequence } from './crf-trainer.ts';
import { addCounts, type CueCounts, countCues, stepsOf } from './cue-counts.ts';
import { Dictionary } from './dictionary.ts';
import { closeDictionary, paragraphSequences, type RoleGuess, withIds } from './pass-one.ts';
import { type CueSequence, cueSequence, goldCues, plainRows } from './pass-two.ts';
import type { Prepared } from './prepare.ts';

/** How often sequences of our own articles are seen, and how much each sight counts, so that they are not drowned by PolNeAR. */
export interface Weighting {
  readonly repeats: number;
  readonly weight: number;
}

/** Pass 1's training data: documents, their statistics with their own counts left out, their paragraphs as rows of ids. */
export interface PassOneData {
  readonly documents: readonly Prepared[];
  readonly total: CueCounts;
  readonly steps: readonly Uint8Array[];
  readonly dictionary: Dictionary;
  readonly sequences: readonly (readonly Sequence[])[];
}

export function passOneData(documents: readonly Prepared[], least: number): PassOneData {
  const counts = documents.map(countCues);
  const total: CueCounts = new Map();
  for (const own of counts) addCounts(total, own);
  const steps = documents.map((document, i) => stepsOf(document, total, counts[i]!));
  const hashed = documents.map((document, i) => paragraphSequences(document, steps[i]!, 1));
  const dictionary = closeDictionary(hashed.flat(), least);
  return { documents, total, steps, dictionary, sequences: hashed.map((list) => list.map((one) => withIds(one, dictionary))) };
}

/** The sequences of chosen documents, our own repeated. */
export function weighted(
  documents: readonly Prepared[],
  sequences: readonly (readonly Sequence[])[],
  keep: (document: number) => boolean,
  { repeats, weight }: Weighting,
): Sequence[] {
  return sequences.flatMap((list, d) => {
    if (!keep(d)) return [];
    if (!documents[d]!.gold.nested) return list;
    const heavy = list.map((one) => ({ ...one, weight }));
    return Array.from({ length: repeats }, () => heavy).flat();
  });
}

/** Pass 2's training data: views made of jackknifed pass 1, and every gold cue as rows of ids. */
export interface PassTwoData {
  readonly views: readonly SpanView[];
  readonly plain: readonly Rows[];
  readonly dictionary: Dictionary;
  readonly cues: readonly (readonly CueSequence[])[];
}

const toIds = (cue: CueSequence, dictionary: Dictionary, plain: Rows): CueSequence => ({
  ...cue,
  sequence: { ...cue.sequence, own: dictionary.map(cue.sequence.own), shared: { rows: plain, from: cue.scene.first } },
});

export function passTwoData({ documents, steps }: PassOneData, guesses: readonly RoleGuess[], least: number): PassTwoData {
  const views = documents.map(({ words, rules }, d) =>
    spanView(words, steps[d]!, rules, guesses[d]!.role, guesses[d]!.probability),
  );
  const dictionary = new Dictionary();
  const hashed = views.map(plainRows);
  for (const rows of hashed) dictionary.count(rows.ids, 0, rows.ids.length);
  const raw = documents.map((document, d) => goldCues(document, views[d]!, hashed[d]!));
  for (const { sequence } of raw.flat()) dictionary.count(sequence.own.ids, 0, sequence.own.ids.length);
  dictionary.close(least);
  const plain = hashed.map((rows) => dictionary.map(rows));
  return { views, plain, dictionary, cues: raw.map((list, d) => list.map((cue) => toIds(cue, dictionary, plain[d]!))) };
}

/** A cue that pass 1 found, as pass 2 sees it. */
export const foundCue = ({ views, plain, dictionary }: PassTwoData, d: number, range: readonly [number, number]): CueSequence =>
  toIds(cueSequence(views[d]!, plain[d]!, null, range), dictionary, plain[d]!);
