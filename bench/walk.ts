import { createHash } from 'node:crypto';
import { threadCpuUsage } from 'node:process';
import { readPage } from '../src/document/1-page/read-page.ts';
import { findArticle } from '../src/document/2-article/find-article.ts';
import { splitSentences } from '../src/document/3-sentences/split-sentences.ts';
import { parseSentences } from '../src/document/4-parse/parse-sentences.ts';
import { findMentions } from '../src/document/5-mentions/find-mentions.ts';
import { findTimes } from '../src/document/5-mentions/find-times.ts';
import { attribute } from '../src/document/6-attribution/attribute.ts';
import { describeStatements } from '../src/document/7-statements/describe-statements.ts';
import { resolve } from '../src/document/8-resolve/resolve.ts';
import { takePositions } from '../src/document/9-stance/take-positions.ts';
import type { Context } from '../src/types/context.ts';
import type { Stage } from '../src/types/decision.ts';
import type { Input } from '../src/types/input.ts';
import type { BenchPage } from './texts.ts';

/** Milliseconds of this thread's processor time: other work on the machine does not count. */
export function cpuMs(): number {
  const { user, system } = threadCpuUsage();
  return (user + system) / 1000;
}

export const inputOf = ({ name, bytes }: BenchPage): Input => ({
  id: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  source: name,
  bytes,
  mediaType: null,
  charset: null,
  given: { url: null, date: null, outlet: null },
});

/** The walk of `pipeline.ts` with a stopwatch on each stage. Adds to `times`; returns what was read. */
export function timedWalk(
  input: Input,
  context: Context,
  times: Record<Stage, number>,
): { tokens: number; statements: number; text: string } {
  let last = cpuMs();
  const stop = <T>(stage: Stage, result: T): T => {
    const now = cpuMs();
    times[stage] += now - last;
    last = now;
    return result;
  };
  const page = stop('1-page', readPage(input, context));
  const article = stop('2-article', findArticle(page, context));
  const sentences = stop('3-sentences', splitSentences(page, article, context));
  const parses = stop('4-parse', parseSentences(page, sentences, context));
  const mentions = findMentions(page, sentences, parses, context);
  const found = stop('5-mentions', findTimes(page, sentences, context));
  const attributions = stop('6-attribution', attribute(page, article, sentences, parses, context));
  const statements = stop('7-statements', describeStatements(page, article, sentences, parses, attributions, context));
  const unresolved = { page, article, sentences, parses, mentions, times: found, attributions, statements };
  const resolved = stop('8-resolve', resolve(unresolved, context));
  stop('9-stance', takePositions(page, resolved.statements, context));
  const text = article.blocks.map((block) => page.text.slice(block.start, block.end)).join('\n');
  return { tokens: sentences.tokens.length, statements: statements.length, text };
}
