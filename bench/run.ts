/**
 * How fast the whole walk is on one core, stage by stage, and beside wink-nlp's own pipeline over the same text in the same run:
 * `npm run bench`. `--seconds N` for each measurement, default 5.
 */
import { stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { loadContext } from '../src/load/context.ts';
import { STAGES, type Stage } from '../src/types/decision.ts';
import { benchPages } from './texts.ts';
import { cpuMs, inputOf, timedWalk } from './walk.ts';
import { winkSpeed } from './wink.ts';

/** Tokens of a usual article: articles a second are given for this length. */
const ARTICLE = 950;

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' } } });
const seconds = Number(values.seconds);
const noTime = (): Record<Stage, number> => Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;

const loading = cpuMs();
const context = loadContext();
const loaded = cpuMs() - loading;
const inputs = benchPages().map(inputOf);
const first = cpuMs();
timedWalk(inputs[0]!, context, noTime());
const cold = cpuMs() - first;
const texts = inputs.map((input) => timedWalk(input, context, noTime()).text);

const times = noTime();
let [tokens, pages, statements] = [0, 0, 0];
const began = cpuMs();
while (cpuMs() - began < seconds * 1000)
  for (const input of inputs) {
    const read = timedWalk(input, context, times);
    tokens += read.tokens;
    statements += read.statements;
    pages++;
  }
const spent = (cpuMs() - began) / 1000;
const wink = winkSpeed(texts, seconds);
const speed = tokens / spent;

const line = (name: string, value: string): void => void stdout.write(`${name.padEnd(34)}${value}\n`);
const whole = (n: number): string => Math.round(n).toLocaleString('en-US');
line(
  'pages, tokens, statements',
  `${inputs.length}, ${whole((tokens / pages) * inputs.length)}, ${whole((statements / pages) * inputs.length)}`,
);
line('load models and tables', `${whole(loaded)} ms`);
line('first page, cold', `${whole(cold)} ms`);
line('walk', `${whole(speed)} tokens/s`);
line(`articles of ${ARTICLE} tokens`, `${(speed / ARTICLE).toFixed(1)} a second`);
const total = Object.values(times).reduce((a, b) => a + b, 0);
for (const stage of STAGES)
  line(
    `  ${stage}`,
    `${((100 * times[stage]) / total).toFixed(1).padStart(5)} %  ${((1000 * times[stage]) / tokens).toFixed(2)} µs a token`,
  );
line('wink-nlp, whole pipeline', `${whole(wink)} tokens/s`);
line('wink-nlp over the walk', `${(wink / speed).toFixed(1)}`);
