import type { Context } from '../../types/context.ts';
import type { Decision } from '../../types/decision.ts';
import type { CueRow } from '../../types/lexicon.ts';
import type { Span } from '../../types/span.ts';
import { type ActFound, runnerUp } from './acts/act-of.ts';
import { cueRow } from './cue-row.ts';
import { factualityOf } from './factuality.ts';
import { venuesOf } from './venue.ts';
import type { View } from './view.ts';

/** One statement as this stage described it. */
export interface Described {
  readonly text: string;
  readonly id: string;
  readonly view: View;
  readonly act: ActFound;
  readonly addressee: Span | null;
}

/** Says why each field of this stage is what it is, and what came second. Nothing is worked out while nobody listens. */
export function traceFields(described: Described, { trace, lexicons }: Context): void {
  const { id, view } = described;
  const span = view.attribution.cue[0] ?? view.attribution.content[0] ?? null;
  const tell = (decide: () => Pick<Decision, 'about' | 'chose' | 'why' | 'over'>): void =>
    trace(() => ({ stage: '7-statements', span, statement: id, ...decide() }));
  tell(() => actDecision(described, lexicons.cues));
  tell(() => factualityDecision(described));
  tell(() => addresseeDecision(described));
  tell(() => venueDecision(view));
  tell(() => withinDecision(view));
  tell(() => confidenceDecision(view));
}

function actDecision({ view, act }: Described, cues: readonly CueRow[]) {
  return { about: 'act', chose: act.act, why: act.why, over: runnerUp(view, cueRow(view, cues)?.row ?? null, cues, act.act) };
}

function factualityDecision({ view, act }: Described) {
  const { factuality, why } = factualityOf(view, act.act);
  return { about: 'factuality', chose: factuality, why, over: factuality === 'asserted' ? null : 'asserted' };
}

function addresseeDecision({ text, addressee, view }: Described) {
  const words = addressee === null ? 'nobody' : text.slice(addressee[0], addressee[1]);
  const why =
    addressee === null ? `“${view.cue}” names nobody it is said to` : `stands where “${view.cue}” has the one it is said to`;
  return { about: 'words for the addressee', chose: words, why, over: addressee === null ? null : 'nobody' };
}

function venueDecision(view: View) {
  const [first, second] = venuesOf(view);
  return {
    about: 'venue',
    chose: first?.venue ?? 'none',
    why: first?.why ?? 'no words near the cue name one',
    over: second !== undefined && second.venue !== first?.venue ? `${second.venue} (${second.why})` : null,
  };
}

function withinDecision({ attribution: { within } }: View) {
  return {
    about: 'within',
    chose: within === null ? 'none' : `s${within + 1}`,
    why: within === null ? 'its cue stands in no other statement’s content' : `its cue stands in the content of s${within + 1}`,
    over: within === null ? null : 'none',
  };
}

function confidenceDecision({ attribution: { confidence, rule } }: View) {
  const by = rule === 'learned' ? 'the trained model' : `the rule “${rule}”`;
  return {
    about: 'confidence',
    chose: confidence.toFixed(2),
    why: `share of what ${by} finds with such evidence that is right; see the attribution of these words`,
    over: null,
  };
}
