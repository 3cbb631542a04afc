import type { Form } from '../types/attribution.ts';
import type { Certainty } from '../types/certainty.ts';
import type { Reading } from '../types/reading.ts';
import type { Span } from '../types/span.ts';
import type { Act, Factuality, ResolvedStatement } from '../types/statement.ts';
import { actorNames } from './actor-names.ts';

/** Who speaks: a name, several that it may be, or nobody whom the page names. */
export type SpeakerView =
  | { readonly state: 'resolved'; readonly name: string }
  | { readonly state: 'ambiguous'; readonly names: readonly string[] }
  | { readonly state: 'unknown' };

/** A statement as a person reads it. */
export interface StatementView {
  readonly id: string;
  readonly speaker: SpeakerView;
  /** The words that name the source on the page, '' where there are none. */
  readonly source: string;
  /** The state or body spoken for, where it is not the speaker itself. */
  readonly for: string | null;
  readonly addressee: string | null;
  readonly act: Act;
  readonly form: Form;
  readonly factuality: Factuality;
  readonly silence: boolean;
  /** As on the page, parts of a discontinuous content joined with " … ". */
  readonly words: string;
  /** From the outlet inwards to the last reporter before the speaker. */
  readonly chain: readonly string[];
  readonly when: { readonly value: string; readonly certainty: Certainty } | null;
  readonly venue: string | null;
  readonly within: string | null;
  readonly repeats: string | null;
  readonly confidence: number;
}

/** The views of all of a Reading's statements, in order. */
export function statementViews(reading: Reading): StatementView[] {
  const name = actorNames(reading);
  const outlet = reading.article.outlet;
  return reading.statements.map((statement) => ({
    id: statement.id,
    speaker: speakerOf(statement, name),
    source: wordsAt(reading.document.text, statement.source),
    for: statement.for === null || statement.for === statement.speaker ? null : name(statement.for),
    addressee: statement.addressee === null ? null : name(statement.addressee),
    act: statement.act,
    form: statement.form,
    factuality: statement.factuality,
    silence: statement.act === 'withhold',
    words: wordsAt(reading.document.text, statement.content),
    chain: [...(outlet === null ? [] : [outlet]), ...statement.via.toReversed()].filter(unrepeated).map(name),
    when: statement.when,
    venue: statement.venue,
    within: statement.within,
    repeats: statement.repeats,
    confidence: statement.confidence,
  }));
}

function speakerOf(statement: ResolvedStatement, name: (id: string) => string): SpeakerView {
  if (statement.speaker !== null) return { state: 'resolved', name: name(statement.speaker) };
  if (statement.candidates.length > 0) return { state: 'ambiguous', names: statement.candidates.map(name) };
  return { state: 'unknown' };
}

const wordsAt = (text: string, spans: readonly Span[]): string => spans.map(([start, end]) => text.slice(start, end)).join(' … ');

const unrepeated = <T>(value: T, i: number, all: readonly T[]): boolean => value !== all[i - 1];
