import type { Context } from '../../types/context.ts';
import type { Page } from '../../types/page.ts';
import type { Sentences } from '../../types/sentence.ts';
import type { FoundTime } from '../../types/time.ts';
import { joinClocks } from './times/join-clock.ts';
import { signsOf } from './times/needs.ts';
import type { TimeRule } from './times/rule.ts';
import { TIME_RULES } from './times/rules.ts';

/**
 * Every time expression of the blocks that may speak, after TIMEX3 (TimeML 1.2.1), in text order and without overlap. The value is what the
 * words alone give; `reference` tells stage 8 how to complete it. Works on the text, without tags.
 */
export function findTimes(page: Page, sentences: Sentences, context: Context): FoundTime[] {
  const times: FoundTime[] = [];
  for (const [start, end] of blockSpans(sentences)) {
    const found = timesIn(page.text.slice(start, end));
    for (const time of found) times.push({ ...time, start: time.start + start, end: time.end + start });
  }
  for (const time of times)
    context.trace(() => ({
      stage: '5-mentions',
      span: [time.start, time.end],
      about: 'time',
      chose: `${time.type} ${time.value}`,
      why: time.why,
      over: null,
    }));
  return times;
}

/** First to last sentence of each block: an expression may not cross a block, but it may cross a wrong sentence end. */
function blockSpans(sentences: Sentences): (readonly [number, number])[] {
  const spans = new Map<number, [number, number]>();
  for (const sentence of sentences.sentences) {
    const known = spans.get(sentence.block);
    if (known === undefined) spans.set(sentence.block, [sentence.start, sentence.end]);
    else known[1] = sentence.end;
  }
  return [...spans.values()];
}

/** Times of one stretch of text; offsets into it. */
export function timesIn(text: string): FoundTime[] {
  return joinClocks(text, withoutOverlap(allMatches(text)));
}

function allMatches(text: string): FoundTime[] {
  const found: FoundTime[] = [];
  const holds = signsOf(text);
  for (const rule of TIME_RULES) {
    const { pattern, needs } = rule;
    if (needs !== undefined && !holds(needs)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const time = readMatch(rule, match);
      if (time !== null) found.push(time);
    }
  }
  return found;
}

function readMatch(rule: TimeRule, match: RegExpExecArray): FoundTime | null {
  const words = match[0];
  const meaning = rule.read(match.groups ?? {}, words);
  if (meaning === null) return null;
  const start = match.index + words.length - words.trimStart().length;
  const end = match.index + words.trimEnd().length;
  return { start, end, ...meaning, certainty: meaning.reference.kind === 'complete' ? 'stated' : 'implied', why: rule.name };
}

/** Longer before shorter, then earlier rule before later (the sort is stable). */
function withoutOverlap(found: readonly FoundTime[]): FoundTime[] {
  const sorted = [...found].sort((a, b) => a.start - b.start);
  const kept: FoundTime[] = [];
  for (const time of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= time.start) kept.push(time);
    else if (time.end - time.start > last.end - last.start) kept[kept.length - 1] = time;
  }
  return kept;
}
