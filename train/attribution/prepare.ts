import { readPage } from '../../src/document/1-page/read-page.ts';
import { findArticle } from '../../src/document/2-article/find-article.ts';
import { splitSentences } from '../../src/document/3-sentences/split-sentences.ts';
import { parseSentences } from '../../src/document/4-parse/parse-sentences.ts';
import { attributeByRules } from '../../src/document/6-attribution/by-rules.ts';
import { paragraphsOf } from '../../src/document/6-attribution/learned/find-cues.ts';
import { type RuleView, ruleView } from '../../src/document/6-attribution/learned/rule-view.ts';
import { type Words, wordsOf } from '../../src/document/6-attribution/learned/words.ts';
import { makeView, type View } from '../../src/document/6-attribution/view.ts';
import type { Article, BlockKind } from '../../src/types/article.ts';
import type { Attribution } from '../../src/types/attribution.ts';
import type { Context } from '../../src/types/context.ts';
import type { Page } from '../../src/types/page.ts';
import type { Span } from '../../src/types/span.ts';
import type { GoldDocument } from './gold.ts';

/** A gold document with what stages 1 to 4 make of it, as columns of words. */
export interface Prepared {
  readonly gold: GoldDocument;
  readonly page: Page;
  readonly words: Words;
  readonly view: View;
  readonly byRules: readonly Attribution[];
  readonly rules: RuleView;
  /** Half-open ranges of words, one a paragraph. */
  readonly paragraphs: readonly (readonly [first: number, last: number])[];
}

/** Gold texts are articles from end to end: every line speaks, whatever stage 2 would make of it; a headline stays one. */
export function allSpeaks(article: Article, page: Page): Article {
  const headlines = new Set(article.blocks.filter(({ kind }) => kind === 'headline').map(({ start }) => start));
  const kindOf = (start: number): BlockKind => (headlines.has(start) ? 'headline' : 'paragraph');
  return { ...article, blocks: page.lines.map(({ start, end }) => ({ start, end, kind: kindOf(start), why: 'labelled text' })) };
}

export function pageOf(gold: GoldDocument, context: Context): Page {
  const given = { url: null, date: null, outlet: null };
  const bytes = new TextEncoder().encode(gold.text);
  return readPage({ id: gold.id, source: gold.id, bytes, mediaType: 'text/plain', charset: 'utf-8', given }, context);
}

export function prepare(gold: GoldDocument, context: Context, wholePage: boolean): Prepared {
  const page = pageOf(gold, context);
  const found = findArticle(page, context);
  const article = wholePage ? found : allSpeaks(found, page);
  const sentences = splitSentences(page, article, context);
  const parses = parseSentences(page, sentences, context);
  const words = wordsOf(page, sentences, parses);
  const view = makeView(page, article, sentences, parses, context);
  const byRules = attributeByRules(view, context);
  const rules = ruleView(words, sentences, byRules, context.lexicons.cues);
  return { gold, page, words, view, byRules, rules, paragraphs: paragraphsOf(words) };
}

/** Indices of the words that overlap any of `spans`. */
export function wordsIn(words: Words, spans: readonly Span[]): number[] {
  const found: number[] = [];
  for (const [start, end] of spans) {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words.end[middle]! <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < words.length && words.start[i]! < end; i++) found.push(i);
  }
  return found;
}
