import type { View } from '../view.ts';

/** Cues that report a not saying or not doing. */
const SILENCE =
  /\b(?:refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|refrain(?:s|ed|ing)?|abstain(?:s|ed|ing)?|abstention|avoid(?:s|ed|ing)?|stop(?:s|ped|ping)? short|fail(?:s|ed|ing)? to|reluctant|hesita\w+|silent|silence|unanswered|no comments?|gave no|give no|gives no|giving no|offered no|said nothing|says nothing|made no|shied away|sidestep\w*|dodg\w+|without|ignored?|evad\w+|ducked)\b/;
/** Verbs whose negation is a silence: "did not elaborate", "has not called it". Negating others denies or rejects. */
const NOT_SAYING =
  /(?:\b(?:not|never|neither|nor|no|cannot)\b|n't\b)[^.]{0,25}\b(?:say|said|specif\w+|elaborat\w+|comment\w*|name\w*|mention\w*|confirm\w*|explain\w*|provid\w*|respond\w*|repl(?:y|ied)|answer\w*|return\w*|disclos\w+|reveal\w*|identif\w+|giv\w+|give|call\w*|condemn\w*|critici[sz]\w*|announce\w*|report\w*|address\w*|us(?:e|ed|es|ing)|critici[sz]\w*|highlight\w*|commit\w*|verif\w+|mean|address|publish\w*|clarif\w+|indicat\w+|detail\w*|state[ds]?)\b|\b(?:could|can) not be (?:independently )?(?:verified|reached|confirmed)\b/;
/** Only an auxiliary and its negation: "the ministry {did not} {comment}". */
const BARE_NOT = /^(?:did|does|do|has|have|had|would|could)(?: not|n't)$/;
/** "did not rule out", "not the first to say". */
const NOT_A_SILENCE = /\brul(?:e|ed|ing) out\b|\bnot only\b|\bwithout doubt\b/;

/**
 * Whether the cue reports a silence.
 *
 *     {Blinken} {did not specify} {what consequences …}      near miss: {Lebedev} {ruled out} {using the army}
 */
export function isSilence({ cue, cueTokens, before }: View): boolean {
  if (NOT_A_SILENCE.test(cue)) return false;
  if (BARE_NOT.test(cue) || /\bwithout $/.test(before)) return true;
  if (SILENCE.test(cue)) return !/\bnot (?:avoid|hesitat|refus|declin|fail)/.test(cue);
  return cueTokens.length > 1 && NOT_SAYING.test(cue);
}
