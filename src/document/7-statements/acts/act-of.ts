import type { CueRow } from '../../../types/lexicon.ts';
import type { Act } from '../../../types/statement.ts';
import type { View } from '../view.ts';
import { CONTENT_RULES } from './content-acts.ts';
import { isSilence } from './silences.ts';

/** The act and why. */
export interface ActFound {
  readonly act: Act;
  readonly why: string;
}

/** Cues that say nothing of the act: what is done with the words lies in the content. */
const NEUTRAL_ACTS: ReadonlySet<Act> = new Set(['assert']);
const QUESTION_START = /^["' ]*(?:whether|if|what|who|whom|why|how|where|when|which)\b/;

/**
 * What is done with the words. A silence first, since its cue names the very thing not done ("refused to condemn"); then questions;
 * then the cue's own act by cues.tsv; and only where that is a plain saying, the content.
 */
export function actOf(view: View, row: CueRow | null): ActFound {
  if (isSilence(view)) return { act: 'withhold', why: `"${view.cue}" reports a silence` };
  if (isQuestion(view, row)) return { act: 'question', why: 'asks' };
  const act = row?.act ?? 'assert';
  if (!NEUTRAL_ACTS.has(act)) return { act, why: `"${row?.lemma}" in the table of cues` };
  return byContent(view) ?? { act: 'assert', why: row === null ? 'no known cue' : `"${row.lemma}" in the table of cues` };
}

function isQuestion({ cue, content }: View, row: CueRow | null): boolean {
  if (row?.act === 'question') return true;
  return /\b(?:ask|asks|asked|asking|wonder\w*|question\w*|inquir\w+|enquir\w+)\b/.test(cue) && QUESTION_START.test(content);
}

function byContent({ content }: View): ActFound | null {
  const text = content.slice(0, 600);
  const rule = CONTENT_RULES.find(({ pattern, unless, within }) => {
    const words = within === undefined ? text : text.slice(0, within);
    return pattern.test(words) && !(unless?.test(words) ?? false);
  });
  return rule === undefined ? null : { act: rule.act, why: `the content ${rule.name}` };
}
