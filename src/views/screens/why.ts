import { type Decision, STAGES, type Stage } from '../../types/decision.ts';
import type { Span } from '../../types/span.ts';

export interface ShownDecision extends Decision {
  /** The characters it is about. */
  readonly words: string;
}

/** The decisions behind one statement, or behind a whole page. */
export interface WhyView {
  readonly document: string;
  readonly title: string | null;
  readonly statement: string | null;
  readonly place: Span | null;
  readonly words: string | null;
  /** The record's reading was made by another version than the one that explains. */
  readonly otherReader: boolean;
  readonly stages: readonly { readonly stage: Stage; readonly decisions: readonly ShownDecision[] }[];
  readonly all: number;
  readonly shown: number;
}

/** Decisions on one screen. */
const MOST = 600;

export interface Explained {
  readonly text: string;
  readonly decisions: readonly Decision[];
  /** Only what touches these; null for everything. */
  readonly spans: readonly Span[] | null;
}

/** Decisions in the order of the walk. */
export function stagesOf({ text, decisions, spans }: Explained): Pick<WhyView, 'stages' | 'all' | 'shown'> {
  const touching = decisions.filter(
    ({ span }) => spans === null || (span !== null && spans.some(([start, end]) => span[0] < end && span[1] > start)),
  );
  const kept = touching.slice(0, MOST);
  const stages = STAGES.map((stage) => ({
    stage,
    decisions: kept
      .filter((decision) => decision.stage === stage)
      .map((decision) => ({ ...decision, words: decision.span === null ? '' : text.slice(...decision.span).slice(0, 200) })),
  }));
  return { stages: stages.filter((each) => each.decisions.length > 0), all: touching.length, shown: kept.length };
}
