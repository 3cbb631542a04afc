import type { Article, Block, SpeakingKind } from '../../types/article.ts';
import { SPEAKING_KINDS } from '../../types/article.ts';
import type { Attribution } from '../../types/attribution.ts';
import type { Context } from '../../types/context.ts';
import type { Page } from '../../types/page.ts';
import type { Parse } from '../../types/parse.ts';
import type { Sentences } from '../../types/sentence.ts';
import type { Statement } from '../../types/statement.ts';
import { actOf } from './acts/act-of.ts';
import { addresseeOf } from './addressee.ts';
import { cueRow } from './cue-row.ts';
import { traceFields } from './explain-fields.ts';
import { factualityOf } from './factuality.ts';
import { venueOf } from './venue.ts';
import { viewOf } from './view.ts';

/** What each attribution does, as its own words show: act, factuality, addressee, venue. */
export function describeStatements(
  page: Page,
  article: Article,
  sentences: Sentences,
  _parses: readonly Parse[],
  attributions: readonly Attribution[],
  context: Context,
): Statement[] {
  return attributions.map((attribution, i) => {
    const view = viewOf(page.text, sentences, attribution);
    const { act, why } = actOf(view, cueRow(view, context.lexicons.cues)?.row ?? null, context.lexicons.cues);
    const { factuality } = factualityOf(view, act);
    const addressee = addresseeOf(page.text, attribution);
    traceFields({ text: page.text, id: `s${i + 1}`, view, act: { act, why }, addressee }, context);
    return {
      id: `s${i + 1}`,
      attribution: i,
      source: attribution.source,
      cue: attribution.cue,
      content: attribution.content,
      form: attribution.form,
      act,
      factuality,
      addressee,
      venue: venueOf(view),
      within: attribution.within === null ? null : `s${attribution.within + 1}`,
      origin: originOf(article.blocks[sentences.sentences[attribution.sentence]?.block ?? -1]),
      confidence: attribution.confidence,
    };
  });
}

function originOf(block: Block | undefined): SpeakingKind {
  return SPEAKING_KINDS.find((kind) => kind === block?.kind) ?? 'paragraph';
}
