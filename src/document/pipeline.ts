import type { Context } from '../types/context.ts';
import type { Input } from '../types/input.ts';
import type { Reading } from '../types/reading.ts';
import { readPage } from './1-page/read-page.ts';
import { findArticle } from './2-article/find-article.ts';
import { splitSentences } from './3-sentences/split-sentences.ts';
import { parseSentences } from './4-parse/parse-sentences.ts';
import { findMentions } from './5-mentions/find-mentions.ts';
import { findTimes } from './5-mentions/find-times.ts';
import { attribute } from './6-attribution/attribute.ts';
import { describeStatements } from './7-statements/describe-statements.ts';
import { resolve } from './8-resolve/resolve.ts';
import { takePositions } from './9-stance/take-positions.ts';

/**
 * One document in, one Reading out: the whole walk. Pure: the same bytes, context and version give the same Reading, and no input
 * makes it throw. Each call's folder carries its number.
 */
export function readDocument(input: Input, context: Context): Reading {
  const page = readPage(input, context);
  const article = findArticle(page, context);
  const sentences = splitSentences(page, article, context);
  const parses = parseSentences(page, sentences, context);
  const mentions = findMentions(page, sentences, parses, context);
  const times = findTimes(page, sentences, context);
  const attributions = attribute(page, article, sentences, parses, context);
  const statements = describeStatements(page, article, sentences, parses, attributions, context);
  const resolved = resolve({ page, article, sentences, parses, mentions, times, attributions, statements }, context);
  const { statements: stances, positions } = takePositions(page, resolved.statements, context);
  return {
    readout: 1,
    document: { id: input.id, source: input.source, mediaType: page.mediaType, text: page.text },
    blocks: article.blocks,
    article: {
      headline: article.headline,
      body: article.body,
      outlet: resolved.outlet,
      byline: article.byline?.value ?? null,
      language: article.language,
      published: article.published?.value ?? null,
      updated: article.updated?.value ?? null,
      url: article.canonicalUrl,
      written: resolved.written,
      section: article.section?.value ?? null,
      credits: article.credits,
      items: article.items,
      metadata: {
        outlet: article.outlet,
        byline: article.byline,
        section: article.section,
        published: article.published,
        updated: article.updated,
        url: article.address,
      },
    },
    times: resolved.times,
    mentions: resolved.mentions,
    actors: resolved.actors,
    statements: stances,
    positions,
    findings: [...page.findings, ...article.findings, ...sentences.findings, ...resolved.findings],
  };
}
