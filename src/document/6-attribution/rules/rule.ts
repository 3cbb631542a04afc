import type { Candidate } from '../candidate.ts';
import type { VerbCue } from '../verb-cue.ts';
import type { View } from '../view.ts';

/** A rule that looks at one verb cue. */
export type VerbRule = (view: View, cue: VerbCue) => readonly Candidate[];
/** A rule with a trigger of its own. */
export type TextRule = (view: View) => readonly Candidate[];
