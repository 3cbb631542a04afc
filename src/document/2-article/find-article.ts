import type { Article, Block, BlockKind } from '../../types/article.ts';
import type { Context } from '../../types/context.ts';
import type { Page } from '../../types/page.ts';
import type { Span } from '../../types/span.ts';
import { heaviestRun } from './body/run.ts';
import { languageOf } from './facts/language.ts';
import { labelLines } from './label.ts';
import { refine } from './refine/draft.ts';
import { REFINERS } from './refine/order.ts';
import { tellLines } from './told.ts';

const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'subhead', 'list-item', 'quote']);

/**
 * Lines to labelled blocks, and the article among them: each line tells what it can by its words and its place, the heaviest run
 * of prose is the body, and what then stands before, after and inside it gets its kind.
 */
export function findArticle(page: Page, context: Context): Article {
  const lines = tellLines(page, context.limits.lineLength);
  const run = heaviestRun(lines);
  const draft = refine({ lines, labels: labelLines(lines, run), run, metadata: page.metadata }, REFINERS);
  const blocks: Block[] = lines.map(({ sight }, i) => ({
    start: sight.start,
    end: sight.end,
    kind: draft.labels[i]?.kind ?? 'other',
    why: draft.labels[i]?.why ?? '',
  }));
  const body = blocks.filter((block) => BODY.has(block.kind)).map((block): Span => [block.start, block.end]);
  const headline = blocks.find((block) => block.kind === 'headline');
  return {
    blocks,
    headline: headline === undefined ? null : [headline.start, headline.end],
    body,
    outlet: null,
    byline: null,
    credits: [],
    section: null,
    language: languageOf(body.map(([start, end]) => page.text.slice(start, end)).join('\n')),
    canonicalUrl: null,
    published: null,
    updated: null,
    notAfter: [],
    findings: [],
  };
}
