import { splitSentences } from '../../../src/document/3-sentences/split-sentences.ts';
import { parseSentences } from '../../../src/document/4-parse/parse-sentences.ts';
import { findMentions } from '../../../src/document/5-mentions/find-mentions.ts';
import { findTimes } from '../../../src/document/5-mentions/find-times.ts';
import { describeStatements } from '../../../src/document/7-statements/describe-statements.ts';
import { resolve } from '../../../src/document/8-resolve/resolve.ts';
import { loadContext } from '../../../src/load/context.ts';
import type { BlockKind } from '../../../src/types/article.ts';
import type { Attribution } from '../../../src/types/attribution.ts';
import type { Page } from '../../../src/types/page.ts';
import type { Resolved } from '../../../src/types/resolved.ts';
import { articleOf, type MarkedStatement, pageOf, readMarked } from '../../support/marked.ts';

/** The statement whose content holds all of this one, the smallest. */
function withinOf(statements: readonly MarkedStatement[], i: number): number | null {
  const [from = 0] = statements[i]?.c[0] ?? statements[i]?.q[0] ?? [];
  const holding = statements.flatMap(({ q }, k) =>
    q.filter(([start, end]) => k !== i && start <= from && from < end).map(([start, end]) => ({ k, size: end - start })),
  );
  return holding.sort((a, b) => a.size - b.size)[0]?.k ?? null;
}

/** A marked sample read as far as stage 4, with its marked spans for attributions; the rest of the way is a call, so that it can be timed. */
export function prepared(sample: string, day = '2022-03-08', kinds: readonly BlockKind[] = []): () => Resolved {
  const { text, statements: marked } = readMarked(sample);
  const context = loadContext();
  const plain = pageOf(text);
  const page: Page = { ...plain, input: { ...plain.input, given: { url: null, date: day, outlet: null } } };
  const article = articleOf(page, kinds);
  const sentences = splitSentences(page, article, context);
  const parses = parseSentences(page, sentences, context);
  const attributions = marked.map(({ s, c, q }, i): Attribution => {
    const at = c[0]?.[0] ?? q[0]?.[0] ?? 0;
    const words = q.map(([start, end]) => text.slice(start, end)).join(' ');
    const form = /^[“"]/.test(words) ? 'direct' : 'indirect';
    const sentence = sentences.sentences.findLastIndex(({ start }) => start <= at);
    return { source: s, cue: c, content: q, form, within: withinOf(marked, i), sentence, rule: 'test', confidence: 1 };
  });
  const times = findTimes(page, sentences, context);
  return () => {
    const mentions = findMentions(page, sentences, parses, context);
    const statements = describeStatements(page, article, sentences, parses, attributions, context);
    return resolve({ page, article, sentences, parses, mentions, times, attributions, statements }, context);
  };
}

export const resolved = (sample: string, day?: string, kinds?: readonly BlockKind[]): Resolved => prepared(sample, day, kinds)();

/** Speakers in order; candidates joined with "or", nobody as "?". */
export const speakers = (sample: string, day?: string): string[] =>
  resolved(sample, day).statements.map(
    ({ speaker, candidates }) => speaker ?? (candidates.length > 1 ? candidates.join(' or ') : '?'),
  );
