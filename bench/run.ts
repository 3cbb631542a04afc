/**
 * How fast the whole walk is on one core, stage by stage, and beside wink-nlp's own pipeline over the same text in the same run; how long
 * the first page takes, and the memory. `npm run bench`. `--seconds N` for each measurement, default 5. Times are this thread's
 * processor time, so other work on the machine counts little; the clock's time and the load stand beside them.
 */
import { loadavg } from 'node:os';
import { memoryUsage, resourceUsage, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { loadContext } from '../src/load/context.ts';
import type { Context } from '../src/types/context.ts';
import { STAGES, type Stage } from '../src/types/decision.ts';
import type { Input } from '../src/types/input.ts';
import { benchPages } from './texts.ts';
import { cpuMs, inputOf, timedWalk } from './walk.ts';
import { winkSpeed } from './wink.ts';

/** Tokens of a usual article: articles a second are given for this length. */
const ARTICLE = 950;

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' } } });
const seconds = Number(values.seconds);
const noTime = (): Record<Stage, number> => Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;

const line = (name: string, value: string): void => void stdout.write(`${name.padEnd(34)}${value}\n`);
const whole = (n: number): string => Math.round(n).toLocaleString('en-US');
const megabytes = (bytes: number): string => `${whole(bytes / 1e6)} MB`;

interface Walked {
  readonly times: Record<Stage, number>;
  readonly tokens: number;
  readonly statements: number;
  readonly pages: number;
  /** Seconds: of the processor, of the clock. */
  readonly spent: number;
  readonly passed: number;
}

/** Walks over all pages, again and again, for so many seconds of processor time. */
function walkFor(most: number, inputs: readonly Input[], context: Context): Walked {
  const times = noTime();
  let [tokens, statements, pages] = [0, 0, 0];
  const began = cpuMs();
  const clock = performance.now();
  while (cpuMs() - began < most * 1000)
    for (const input of inputs) {
      const read = timedWalk(input, context, times);
      tokens += read.tokens;
      statements += read.statements;
      pages++;
    }
  return { times, tokens, statements, pages, spent: (cpuMs() - began) / 1000, passed: (performance.now() - clock) / 1000 };
}

/** The first page in a new process: tables and models, then the page, with everything still to be compiled. */
function coldStart(inputs: readonly Input[]): Context {
  const began = cpuMs();
  const context = loadContext();
  const loaded = cpuMs();
  timedWalk(inputs[0]!, context, noTime());
  line('load models and tables', `${whole(loaded - began)} ms`);
  line('first page, cold', `${whole(cpuMs() - loaded)} ms`);
  line('memory after it', megabytes(memoryUsage.rss()));
  return context;
}

function printWalk({ times, tokens, statements, pages, spent, passed }: Walked, inputs: number): void {
  line('pages, tokens, statements', [inputs, (tokens / pages) * inputs, (statements / pages) * inputs].map(whole).join(', '));
  line('walk', `${whole(tokens / spent)} tokens/s (${whole(tokens / passed)} by the clock)`);
  line(`articles of ${ARTICLE} tokens`, `${(tokens / spent / ARTICLE).toFixed(1)} a second`);
  const total = Object.values(times).reduce((a, b) => a + b, 0);
  for (const stage of STAGES) {
    const share = ((100 * times[stage]) / total).toFixed(1).padStart(5);
    line(`  ${stage}`, `${share} %  ${((1000 * times[stage]) / tokens).toFixed(2)} µs a token`);
  }
}

const inputs = benchPages().map(inputOf);
const context = coldStart(inputs);
walkFor(seconds / 2, inputs, context);
const walked = walkFor(seconds, inputs, context);
printWalk(walked, inputs.length);
line('peak memory', megabytes(resourceUsage().maxRSS * 1024));
const texts = inputs.map((input) => timedWalk(input, context, noTime()).text);
const wink = winkSpeed(texts, seconds);
line('wink-nlp, whole pipeline', `${whole(wink)} tokens/s`);
line('wink-nlp over the walk', (wink / (walked.tokens / walked.spent)).toFixed(1));
line('load of the machine', loadavg()[0]!.toFixed(1));
