import type { Article, Block, BlockKind, Sourced } from '../../types/article.ts';
import type { Context } from '../../types/context.ts';
import type { Finding } from '../../types/finding.ts';
import type { Page } from '../../types/page.ts';
import type { Span } from '../../types/span.ts';
import { findBody } from './body/find-body.ts';
import { errorPage } from './body/no-article.ts';
import { commentDateFindings, commentDates } from './facts/comment-dates.ts';
import { completenessFindings } from './facts/completeness.ts';
import { creditsOf } from './facts/credits.ts';
import type { Facts } from './facts/facts.ts';
import { languageFindings, languageOfArticle } from './facts/language.ts';
import { liveItems } from './facts/live-items.ts';
import { addressOf, bylineOf, outletOf, sectionOf } from './facts/names.ts';
import { pageKindFindings } from './facts/page-kind.ts';
import { publicationOf } from './facts/publication.ts';
import { labelLines } from './label/label-lines.ts';
import { isLivePage } from './live.ts';
import { type Draft, refine } from './refine/draft.ts';
import { REFINERS } from './refine/order.ts';
import { tellLines } from './told.ts';

const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'subhead', 'list-item', 'quote']);

/**
 * Lines to labelled blocks, and the article among them: each line tells what it can by its words and its place, the heaviest run
 * of prose is the body, what stands before, after and inside it gets its kind, and the labelled lines tell the facts.
 */
export function findArticle(page: Page, context: Context): Article {
  const live = isLivePage(page);
  const lines = tellLines(page, context.limits.lineLength, live);
  const error = errorPage(page, lines);
  const run = error === null ? findBody(lines, live) : null;
  const draft = refine({ lines, labels: labelLines(lines, run), run, metadata: page.metadata }, REFINERS);
  const blocks = blocksOf(draft);
  traceBlocks(blocks, context);
  const body = bodyOf(blocks);
  const facts = factsOf(page, draft);
  const headline = facts.headline === null ? undefined : blocks[facts.headline];
  const language = languageOfArticle(page, body);
  const publication = publicationOf(facts);
  const notAfter = commentDates(facts);
  const address = addressOf(facts);
  const told = { outlet: outletOf(facts), byline: bylineOf(facts), section: sectionOf(facts), ...publication };
  traceFacts(told, context);
  return {
    blocks,
    headline: headline === undefined ? null : [headline.start, headline.end],
    body,
    outlet: told.outlet,
    byline: told.byline,
    credits: creditsOf(facts),
    section: told.section,
    language,
    canonicalUrl: address?.value ?? null,
    address,
    items: liveItems(facts, publication),
    published: publication.published,
    updated: publication.updated,
    notAfter,
    findings: [
      ...(error === null ? [] : [error]),
      ...(body.length === 0 ? noArticle(page) : [...languageFindings(language), ...completenessFindings(facts)]),
      ...pageKindFindings(facts),
      ...publication.findings,
      ...commentDateFindings(notAfter),
    ],
  };
}

/** The article proper and the posts embedded in it or right after it; posts far from it are other stories'. */
function bodyOf(blocks: readonly Block[]): Span[] {
  const first = blocks.findIndex(({ kind }) => BODY.has(kind));
  return blocks
    .filter(({ kind }, i) => BODY.has(kind) || (kind === 'embed' && first >= 0 && i > first))
    .map(({ start, end }): Span => [start, end]);
}

function blocksOf({ lines, labels }: Draft): Block[] {
  return lines.map(({ sight }, i) => {
    const { kind, why } = labels[i] ?? { kind: 'other', why: 'not told' };
    return { start: sight.start, end: sight.end, kind, why };
  });
}

function factsOf(page: Page, { lines, labels }: Draft): Facts {
  const headline = labels.findIndex((label) => label.kind === 'headline');
  const first = labels.findIndex((label) => BODY.has(label.kind));
  const last = labels.findLastIndex((label) => BODY.has(label.kind));
  return { page, lines, labels, headline: headline < 0 ? null : headline, first: Math.max(0, first), last: last + 1 };
}

/** An empty page has its own finding already. */
const noArticle = (page: Page): Finding[] =>
  page.lines.length === 0 ? [] : [{ code: 'no-article', span: null, message: 'No part of the page looks like an article.' }];

function traceBlocks(blocks: readonly Block[], { trace }: Context): void {
  for (const { start, end, kind, why } of blocks)
    trace(() => ({ stage: '2-article', span: [start, end], about: 'block kind', chose: kind, why, over: null }));
}

/** Each fact with where it was found. */
function traceFacts(
  told: Readonly<Record<'outlet' | 'byline' | 'section' | 'published' | 'updated', Sourced | null>>,
  { trace }: Context,
): void {
  for (const about of ['outlet', 'byline', 'section', 'published', 'updated'] as const) {
    const fact = told[about];
    if (fact !== null)
      trace(() => ({ stage: '2-article', span: fact.span, about, chose: fact.value, why: fact.why, over: null }));
  }
}
