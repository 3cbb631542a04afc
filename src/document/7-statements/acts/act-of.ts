import type { CueRow } from '../../../types/lexicon.ts';
import type { Act } from '../../../types/statement.ts';
import { cueRows, nounAct } from '../cue-row.ts';
import type { View } from '../view.ts';
import { CONTENT_RULES, type ContentRule, NAMING_RULES } from './content-acts.ts';
import { contentPredicate } from './content-predicate.ts';
import { isSilence } from './silences.ts';

/** The act and why. */
export interface ActFound {
  readonly act: Act;
  readonly why: string;
}

const QUESTION_START = /^["' ]*(?:whether|if|what|who|whom|why|how|where|when|which)\b/;
/** Verbs that only pass on what somebody else does with the words. */
const PASSES_ON = /\b(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing)|report(?:s|ed|ing)?|according to|recount\w*)\b/;
/** Verbs that give the thing a name: "called it a farce". */
const NAMES =
  /\b(?:call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|label(?:s|l?ed|l?ing)?|brand(?:s|ed|ing)?|dub(?:s|bed|bing)?|term(?:s|ed|ing)?|consider(?:s|ed|ing)?|deem(?:s|ed|ing)?|compar(?:e|es|ed|ing)|refer(?:s|red|ring)? to|view(?:s|ed|ing)?|regard(?:s|ed|ing)?|found|liken(?:s|ed|ing)?)\b/;
/** Verbs that put an act into words: "reaffirmed its {support} for". */
const VOICES =
  /\b(?:reaffirm\w*|reassert\w*|reiterat\w*|express\w*|voic(?:e|es|ed|ing)|stat(?:e|es|ed|ing)|repeat\w*|announc\w*|restat\w*|declar(?:e|es|ed|ing)|convey\w*|join(?:s|ed)?|echo(?:ed|es)?|underlin\w*|penned|rais(?:e|es|ed|ing)|made|making|makes|issued?|hint(?:s|ed|ing)?|outlin\w*)\b/;
/** Verbs that order when what follows is an infinitive: "told {them} {to stay}". */
const TELLS = /\b(?:tell|tells|telling|told|asked|asks)\b/;
/** A claim that is rejected is denied: "rejected accusations that". */
const CLAIM =
  /^(?:\w+ ){0,4}?(?:claims?|accusations?|allegations?|reports?|talk|charges?|rumou?rs?|suggestions?|speculation|assertions?|comments? that)\b/;
const REJECTS = /\b(?:reject\w*|dismiss\w*|refut\w*|rebut\w*|brush\w*)\b/;
const NEGATED_ASSENT =
  /(?:\bnot\b|n't\b|never\b) (?:\w+ )?(?:acknowledg\w*|recogni[sz]\w*|accept\w*|agree\w*|approve\w*|support\w*|think)\b/;

/**
 * What is done with the words. A silence first, since its cue names the very thing not done ("refused to condemn"); then questions
 * and turned-round acts; then the cue's own act by cues.tsv; and only where that is a plain saying, the content.
 */
export function actOf(view: View, row: CueRow | null, rows: readonly CueRow[]): ActFound {
  if (isSilence(view)) return { act: 'withhold', why: `"${view.cue}" reports a silence` };
  if (isQuestion(view, row)) return { act: 'question', why: 'asks' };
  if (REJECTS.test(view.cue) && CLAIM.test(view.content)) return { act: 'deny', why: 'a claim is rejected' };
  if (NEGATED_ASSENT.test(view.cue)) return { act: 'reject', why: 'assent is denied' };
  const act = row?.act ?? 'assert';
  if (
    act !== 'assert' &&
    !(act === 'believe' && NAMES.test(view.cue)) &&
    !(act === 'request' && NAMES.test(view.cue) && !/\b(?:for|on|upon)$/.test(view.cue))
  )
    return { act, why: `"${row?.lemma}" in the table of cues` };
  if (TELLS.test(view.cue) && /^(?:not )?to \w/.test(view.content)) return { act: 'request', why: 'tells somebody to do it' };
  if (PASSES_ON.test(view.cue)) return { act: 'assert', why: 'passes on what another says' };
  if (NAMES.test(view.cue) && view.form !== 'direct')
    return byRules(view, NAMING_RULES) ?? { act: act === 'request' ? 'assert' : act, why: 'gives it a name' };
  return (
    voiced(view, rows) ??
    ownPredicate(view, rows) ??
    byRules(view, CONTENT_RULES) ?? { act: 'assert', why: row === null ? 'no known cue' : `"${row.lemma}" in the table of cues` }
  );
}

/** What the act would be but for what decided: by the content where the cue did, by the cue where the content did; null when they agree. */
export function runnerUp(view: View, row: CueRow | null, rows: readonly CueRow[], chosen: Act): Act | null {
  const byContent = byRules(view, NAMES.test(view.cue) ? NAMING_RULES : CONTENT_RULES) ?? ownPredicate(view, rows);
  const others = [byContent?.act, row?.act, 'assert' as const].filter((act) => act !== undefined && act !== chosen);
  return others[0] ?? null;
}

function isQuestion({ cue, content }: View, row: CueRow | null): boolean {
  if (row?.act === 'question') return true;
  return (
    /\b(?:ask|asks|asked|asking|wonder\w*|question\w*|inquir\w+|enquir\w+|speculation)\b/.test(cue) &&
    QUESTION_START.test(content)
  );
}

/** Tokens at the start of the content among which the noun of a voiced act stands. */
const NOUN_WITHIN = 6;

/** "reaffirmed {China’s support for Russia}": the noun’s act. */
function voiced({ cue, contentTokens, form }: View, rows: readonly CueRow[]): ActFound | null {
  if (form === 'direct' || !VOICES.test(cue)) return null;
  const nouns = contentTokens.slice(0, NOUN_WITHIN).filter(({ upos }, k) => k === 0 || upos === 'NOUN');
  const noun = nouns.map(({ lemma }) => nounAct(rows, lemma)).find((row) => row !== undefined);
  return noun === undefined ? null : { act: noun.act, why: `the noun "${noun.lemma}" in the table of cues` };
}

function ownPredicate(view: View, rows: readonly CueRow[]): ActFound | null {
  const found = contentPredicate(view, cueRows(rows));
  return found === null ? null : { act: found.act, why: `the content says what its speaker does: "${found.word}"` };
}

const LOOK = 600;

function byRules({ content }: View, rules: readonly ContentRule[]): ActFound | null {
  const text = content.slice(0, LOOK);
  const rule = rules.find(({ pattern, unless, within }) => {
    const words = within === undefined ? text : text.slice(0, within);
    return pattern.test(words) && !(unless?.test(words) ?? false);
  });
  return rule === undefined ? null : { act: rule.act, why: `the content ${rule.name}` };
}
