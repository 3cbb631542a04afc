import { findArticle } from '../../../src/document/2-article/find-article.ts';
import type { Article } from '../../../src/types/article.ts';
import type { Page } from '../../../src/types/page.ts';
import { bareContext, htmlPage, type InputParts, textPage } from '../1-page/pages.ts';

export interface Found {
  readonly page: Page;
  readonly article: Article;
}

const articleIn = (page: Page): Found => ({ page, article: findArticle(page, bareContext()) });
export const ofText = (text: string, parts: InputParts = {}): Found => articleIn(textPage(text, parts));
export const ofHtml = (html: string, parts: InputParts = {}): Found => articleIn(htmlPage(html, parts));

/** `kind: text` of every block. */
export const kindsOf = ({ page, article }: Found): string[] =>
  article.blocks.map((block) => `${block.kind}: ${page.text.slice(block.start, block.end)}`);

export const bodyOf = ({ page, article }: Found): string[] => article.body.map(([start, end]) => page.text.slice(start, end));

/** Paragraphs of an article of our own. */
export const PROSE = [
  'The foreign ministers of Arland and Borland met in the old customs house on Tuesday and agreed to reopen the border bridge.',
  '“We have waited long enough,” the Borland minister told reporters, adding that the first trucks would cross before the weekend.',
  'Her colleague from Arland declined to say who would pay for the repairs, which engineers put at four million crowns.',
  'The bridge was closed two years ago after a dispute about customs duties on timber, and trade between the two has halved since.',
] as const;
