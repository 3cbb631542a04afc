import { accordingTo } from './according-to.ts';
import { adjective } from './adjective.ts';
import { clause } from './clause.ts';
import { headlineColon } from './headline-colon.ts';
import { infinitive } from './infinitive.ts';
import { nominal } from './nominal.ts';
import { object } from './object.ts';
import { objectInfinitive } from './object-infinitive.ts';
import { passiveReport } from './passive-report.ts';
import { quoteTag } from './quote-tag.ts';
import { quotedAsSaying } from './quoted-as-saying.ts';
import type { TextRule, VerbRule } from './rule.ts';
import { signature } from './signature.ts';
import { silence } from './silence.ts';
import { speakerLabel } from './speaker-label.ts';

/** Each verb cue goes to the first of these that fits it. */
export const VERB_RULES: readonly VerbRule[] = [
  // Two statements with two cues; any later rule would see only one of them.
  quotedAsSaying,
  // Before the active rules, whose subject is the speaker; here it is what is said.
  passiveReport,
  // Before `clause`: a clause after a tag in the middle is the rest of the content, not all of it.
  quoteTag,
  clause,
  // "urge X to": before `infinitive`, which looks only right behind the cue.
  objectInfinitive,
  infinitive,
  // Last: nearly every verb has an object, so all other readings go first.
  object,
];

/** Rules with triggers of their own; a cue that a verb rule took is left to it. */
export const TEXT_RULES: readonly TextRule[] = [speakerLabel, signature, accordingTo, headlineColon, silence, adjective, nominal];
