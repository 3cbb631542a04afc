import { type Article, type Block, SPEAKING_KINDS } from '../../types/article.ts';
import type { Context } from '../../types/context.ts';
import type { Finding } from '../../types/finding.ts';
import type { Page } from '../../types/page.ts';
import type { Sentence, Sentences, Token } from '../../types/sentence.ts';
import { correctTag } from './correct-tags.ts';
import { findQuotations } from './find-quotations.ts';
import { marksOf, withPlainMarks } from './plain-marks.ts';

const speaks = (block: Block): boolean => (SPEAKING_KINDS as readonly string[]).includes(block.kind);

const tooLong = (block: Block): Finding => ({
  code: 'line-too-long',
  span: [block.start, block.end],
  message: `A ${block.kind} of ${block.end - block.start} characters is kept but was not analysed.`,
});

/** Sentences, words and quotations of every block that may speak. */
export function splitSentences(page: Page, article: Article, context: Context): Sentences {
  const speaking = article.blocks.filter(speaks);
  const fits = (block: Block): boolean => block.end - block.start <= context.limits.lineLength;
  const blocks = speaking.filter(fits);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const { quotations, findings } = findQuotations(page.text, blocks);
  const marks = marksOf(quotations);
  const indexOf = new Map(article.blocks.map((block, i) => [block, i]));
  for (const block of blocks) {
    const tagged = context.tagger.tag(withPlainMarks(page.text, block.start, block.end, marks));
    const offset = tokens.length;
    for (const found of tagged.tokens) {
      const token = { ...found, start: found.start + block.start, end: found.end + block.start };
      tokens.push(correctTag(token, page.text.slice(token.start, token.end), context.lexicons.names));
    }
    for (const [first, last] of tagged.sentences) {
      const [head, tail] = [tokens[first + offset], tokens[last + offset - 1]];
      if (!head || !tail) continue;
      const range = { first: first + offset, last: last + offset };
      sentences.push({ start: head.start, end: tail.end, block: indexOf.get(block) ?? 0, ...range });
    }
  }
  return { sentences, tokens, quotations, findings: [...speaking.filter((b) => !fits(b)).map(tooLong), ...findings] };
}
