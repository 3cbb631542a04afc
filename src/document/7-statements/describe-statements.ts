import type { Article, Block, SpeakingKind } from '../../types/article.ts';
import { SPEAKING_KINDS } from '../../types/article.ts';
import type { Attribution } from '../../types/attribution.ts';
import type { Context } from '../../types/context.ts';
import type { Page } from '../../types/page.ts';
import type { Parse } from '../../types/parse.ts';
import type { Sentences } from '../../types/sentence.ts';
import type { Statement } from '../../types/statement.ts';

/** What each attribution does, as its own words show: act, factuality, addressee, venue. */
export function describeStatements(
  _page: Page,
  article: Article,
  sentences: Sentences,
  _parses: readonly Parse[],
  attributions: readonly Attribution[],
  _context: Context,
): Statement[] {
  return attributions.map((attribution, i) => ({
    id: `s${i + 1}`,
    attribution: i,
    source: attribution.source,
    cue: attribution.cue,
    content: attribution.content,
    form: attribution.form,
    act: 'assert',
    factuality: 'asserted',
    addressee: null,
    venue: null,
    within: attribution.within === null ? null : `s${attribution.within + 1}`,
    origin: originOf(article.blocks[sentences.sentences[attribution.sentence]?.block ?? -1]),
    confidence: attribution.confidence,
  }));
}

function originOf(block: Block | undefined): SpeakingKind {
  return SPEAKING_KINDS.find((kind) => kind === block?.kind) ?? 'paragraph';
}
