import { splitSentences } from '../../../src/document/3-sentences/split-sentences.ts';
import { parseSentences } from '../../../src/document/4-parse/parse-sentences.ts';
import { findMentions } from '../../../src/document/5-mentions/find-mentions.ts';
import { loadContext } from '../../../src/load/context.ts';
import type { FoundMention } from '../../../src/types/mention.ts';
import { articleOf, pageOf } from '../../support/marked.ts';

/** `{label|words}` -> words. */
const unmarked = (sample: string): string => sample.replace(/\{[^|{}]*\|([^{}]*)\}/g, '$1');

/** A mention’s actor, else its kind and role; whose it is after `<` where that says more. */
function label({ actor, kind, role, of, candidates }: FoundMention): string {
  const who = actor ?? (candidates.length > 0 ? candidates.join(' or ') : role === null ? kind : `${kind} ${role}`);
  return of === null || of === actor || kind === 'state' ? who : `${who} < ${of}`;
}

/** The sample’s words with every mention that stage 5 finds marked; pronouns are left plain unless asked for. */
export function marked(sample: string, pronouns = false): string {
  const text = unmarked(sample);
  const context = loadContext();
  const page = pageOf(text);
  const sentences = splitSentences(page, articleOf(page), context);
  const mentions = findMentions(page, sentences, parseSentences(page, sentences, context), context);
  let printed = '';
  let at = 0;
  for (const mention of mentions.filter(({ kind }) => pronouns || kind !== 'pronoun')) {
    printed += `${text.slice(at, mention.start)}{${label(mention)}|${text.slice(mention.start, mention.end)}}`;
    at = mention.end;
  }
  return printed + text.slice(at);
}
