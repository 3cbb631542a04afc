import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseModelOf } from '../../src/document/4-parse/dependency/learned-parser.ts';
import { type Archive, openArchive } from '../../src/model/archive.ts';
import type { HashMap } from '../../src/model/map.ts';
import { NEWS } from '../classes/raw-text.ts';
import { writeModel } from '../lib/card.ts';
import type { TrainPlace } from '../run.ts';
import { readSets, UD_DEV, UD_TRAIN } from '../ud/data.ts';
import { exampleOf } from '../ud/views.ts';
import { tagWith } from './jackknife.ts';
import { PARSER_SETTINGS, packRuns, parserRuns, wordTree } from './parser-runs.ts';
import { scoreParser } from './score-parser.ts';
import { hashed } from './self-training.ts';

/** Trains the parser and writes `parser.bin` and its card: the mean of runs over both halves of the news. Needs `tagger.bin`. */
export function runParser({ shared, out, say }: TrainPlace): void {
  const runs = parserRuns({ shared, out, say });
  const bytes = packRuns(runs, runs.byFold.flat(), say);
  const tagger = openArchive(readFileSync(join(out, 'tagger.bin')));
  const scores = scoreOnDev(shared, openArchive(bytes), tagger, runs.map);
  say(JSON.stringify(scores), 10);
  writeModel(out, shared, 'parser', bytes, {
    description:
      'Greedy arc-hybrid dependency parser: averaged perceptrons for moves (dynamic oracle) and relations, the mean of runs, jackknifed tags, word classes, built sentences of reported speech, self-training on news.',
    data: [...UD_TRAIN, ...NEWS, ...UD_DEV],
    settings: PARSER_SETTINGS,
    scores,
    weaknesses: ['parataxis', 'attachment of prepositional phrases and clauses far away', 'crossing arcs, which it cannot make'],
    licence: 'Weights: the repository’s licence; they hold no text. Training data as listed under data.',
  });
}

const scoreOnDev = (shared: string, parser: Archive, tagger: Archive, map: HashMap): Record<string, unknown> =>
  Object.fromEntries(
    UD_DEV.map((set) => {
      const dev = readSets(shared, [set]).map((sentence) => exampleOf(sentence.words));
      const trees = tagWith(tagger, dev).map((words, i) => hashed(wordTree(dev[i]!, words), map));
      return [set.path, scoreParser(parseModelOf(parser), trees)];
    }),
  );
