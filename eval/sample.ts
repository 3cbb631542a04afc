/**
 * Prints statements chosen at random from what the reader makes of labelled pages, to be judged by eye:
 *
 *     node eval/sample.ts                              40 statements of PolNeAR dev
 *     node eval/sample.ts --file gold/diplomatic/dev.jsonl --count 20 --seed 7
 */
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { read } from '../src/index.ts';
import type { Reading } from '../src/types/reading.ts';
import type { ResolvedStatement } from '../src/types/statement.ts';
import { linesAround, markedText } from '../src/views/marked-text.ts';
import { seededRandom, shuffle } from '../train/lib/random.ts';
import { readJsonl, sharedFolder } from './gold.ts';

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: {
    file: { type: 'string', default: 'gold/polnear/dev.jsonl' },
    count: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
  },
});

const shared = sharedFolder();
if (shared === null) console.log('eval: the labelled data is not here (READOUT_SHARED, default ../shared)');
else {
  const pages = readJsonl<{ id: string; text: string }>(join(shared, options.file));
  const readings = pages.map(({ id, text }) => read(text, { source: id, mediaType: 'text/plain' }));
  const all = readings.flatMap((reading) => reading.statements.map((statement) => ({ reading, statement })));
  const chosen = shuffle(all, seededRandom(Number(options.seed))).slice(0, Number(options.count));
  console.log(`${chosen.length} of ${all.length} statements, seed ${options.seed}\n`);
  for (const [i, { reading, statement }] of chosen.entries()) console.log(`${i + 1}. ${shown(reading, statement)}\n`);
}

function shown({ document }: Reading, statement: ResolvedStatement): string {
  const { source, cue, content, speaker, candidates, act, form, when, confidence, within } = statement;
  const facts = [
    document.id,
    `speaker ${speaker ?? `? ${candidates.join(' / ')}`}`,
    act,
    form,
    `when ${when?.value ?? '?'}`,
    within === null ? '' : `within ${within}`,
    `${(100 * confidence).toFixed(0)} %`,
  ];
  const window = linesAround(document.text, [...source, ...cue, ...content]);
  return `${facts.filter(Boolean).join(' · ')}\n   ${markedText(document.text, [{ number: '', source, cue, content }], window)}`;
}
