import { findArticle } from '../../src/document/2-article/find-article.ts';
import { splitSentences } from '../../src/document/3-sentences/split-sentences.ts';
import { parseSentences } from '../../src/document/4-parse/parse-sentences.ts';
import { attribute } from '../../src/document/6-attribution/attribute.ts';
import { learnedAttribution } from '../../src/document/6-attribution/learned/learned-attribution.ts';
import { openArchive } from '../../src/model/archive.ts';
import type { Attribution } from '../../src/types/attribution.ts';
import type { Context } from '../../src/types/context.ts';
import type { GoldDocument } from './gold.ts';
import { allSpeaks, pageOf } from './prepare.ts';

/** Attributions of gold documents by the packed model, stages 1 to 6 as at run time, each document after its own guide. */
export function predictAll(documents: readonly GoldDocument[], bytes: Uint8Array, context: Context): Attribution[][] {
  const archive = openArchive(bytes);
  const [flat, nested] = [false, true].map((own) => ({
    ...context,
    models: { ...context.models, attribution: learnedAttribution(archive, own) },
  }));
  return documents.map((document) => {
    const own = document.nested ? nested! : flat!;
    const page = pageOf(document, own);
    const article = allSpeaks(findArticle(page, own), page);
    const sentences = splitSentences(page, article, own);
    return attribute(page, article, sentences, parseSentences(page, sentences, own), own);
  });
}
