import { join } from 'node:path';
import type { TimeExpression } from '../../src/types/time.ts';
import { readJsonl } from '../gold.ts';
import type { EvalSet, Figure, Miss, Read } from '../types.ts';

interface GoldTimes {
  readonly id: string;
  readonly text: string;
  /** Day the document was written. */
  readonly dct: string;
  readonly timexes: readonly { readonly start: number; readonly end: number; readonly type: string; readonly value: string }[];
}

/** The sets of ../shared/gold/time with the short name each carries in the table. */
const FILES = [
  ['gold/time/timebank.jsonl', 'timebank'],
  ['gold/time/aquaint_timeml.jsonl', 'aquaint'],
  ['gold/time/wikiwars.jsonl', 'wikiwars'],
] as const;

/**
 * TempEval-3's value F1 (UzZaman et al. 2013), DATE only: a gold DATE is hit when an overlapping DATE carries the same value.
 * Each document's day is handed in, as the gold hands it to its annotators.
 */
export const times: EvalSet = {
  name: 'times',
  files: FILES.map(([file]) => file),
  async run({ shared, read }) {
    const parts = FILES.map(([file, name]) => ({ name, documents: readJsonl<GoldTimes>(join(shared, file)) }));
    const scored = parts.map(({ name, documents }) => ({ name, scores: documents.map((document) => scoreOne(read, document)) }));
    const figures: Figure[] = scored.map(({ name, scores }) => dateFigure(`DATE value ${name}`, scores));
    const timeml = scored.filter(({ name }) => name !== 'wikiwars').flatMap(({ scores }) => scores);
    return {
      documents: scored.reduce((sum, { scores }) => sum + scores.length, 0),
      figures: [dateFigure('DATE value timebank + aquaint', timeml), ...figures],
      misses: scored.flatMap(({ scores }) => scores.flatMap((score) => score.misses)),
    };
  },
};

interface TimeScore {
  readonly hit: number;
  readonly gold: number;
  readonly given: number;
  readonly misses: readonly Miss[];
}

function scoreOne(read: Read, document: GoldTimes): TimeScore {
  const reading = read(document.text, { source: document.id, mediaType: 'text/plain', date: document.dct });
  const given = reading.times.filter((time) => time.type === 'DATE');
  const gold = document.timexes.filter((timex) => timex.type === 'DATE');
  const at = (timex: { start: number; end: number }) => given.find((time) => time.start < timex.end && time.end > timex.start);
  const misses: Miss[] = gold
    .filter((timex) => at(timex)?.value !== timex.value)
    .map((timex) => missAt(document, 'date', timex, timex.value, at(timex)));
  const spurious = given.filter((time) => !gold.some((timex) => time.start < timex.end && time.end > timex.start));
  misses.push(...spurious.map((time) => missAt(document, 'spurious date', time, 'none', time)));
  return { hit: gold.filter((timex) => at(timex)?.value === timex.value).length, gold: gold.length, given: given.length, misses };
}

const missAt = (
  document: GoldTimes,
  kind: string,
  at: { start: number; end: number },
  want: string,
  gave: TimeExpression | undefined,
): Miss => ({
  document: document.id,
  kind,
  text: document.text,
  gold: { source: [[at.start, at.end]], cue: [], content: [] },
  got: null,
  want,
  gave: gave?.value ?? 'none',
});

function dateFigure(metric: string, scores: readonly TimeScore[]): Figure {
  const sum = (pick: (score: TimeScore) => number): number => scores.reduce((total, score) => total + pick(score), 0);
  const [hit, gold, given] = [sum((s) => s.hit), sum((s) => s.gold), sum((s) => s.given)];
  return { metric, value: (100 * 2 * hit) / Math.max(1, gold + given), gated: true, note: `${hit} of ${gold}, ${given} given` };
}
