import { splitSentences } from '../../../src/document/3-sentences/split-sentences.ts';
import { parseSentences } from '../../../src/document/4-parse/parse-sentences.ts';
import { describeStatements } from '../../../src/document/7-statements/describe-statements.ts';
import { loadContext } from '../../../src/load/context.ts';
import type { Attribution, Form } from '../../../src/types/attribution.ts';
import type { Statement } from '../../../src/types/statement.ts';
import { articleOf, pageOf, readMarked } from '../../support/marked.ts';

/** Form as stage 6 gives it: all in quotation marks, none, part. */
function formOf(words: string): Form {
  if (/^["“‘'][^"“”]*["”’',.]+$/.test(words)) return 'direct';
  return /["“”‘]/.test(words) ? 'mixed' : 'indirect';
}

/** The statements of a marked sample (`{s1|..} {c1|..} {q1|..}`), described by stage 7 from the marked spans. */
export function describedIn(sample: string): { readonly text: string; readonly statements: readonly Statement[] } {
  const { text, statements } = readMarked(sample);
  const context = loadContext();
  const page = pageOf(text);
  const article = articleOf(page);
  const sentences = splitSentences(page, article, context);
  const attributions = statements.map(({ s, c, q }): Attribution => {
    const at = c[0]?.[0] ?? q[0]?.[0] ?? 0;
    const sentence = sentences.sentences.findLastIndex(({ start }) => start <= at);
    const form = formOf(q.map(([start, end]) => text.slice(start, end)).join(' '));
    return { source: s, cue: c, content: q, form, within: null, sentence, rule: 'test', confidence: 1 };
  });
  return {
    text,
    statements: describeStatements(page, article, sentences, parseSentences(page, sentences, context), attributions, context),
  };
}
