import type { TimeExpression, TimeReference } from '../../../types/time.ts';
import type { Need } from './needs.ts';

/** What a match means: its TIMEX3 type, the value the words alone give, and what stage 8 must add. */
export interface TimeMeaning {
  readonly type: TimeExpression['type'];
  readonly value: string;
  readonly reference: TimeReference;
}

/** One family of time expressions. The whole match is the expression; context belongs into lookarounds. */
export interface TimeRule {
  readonly name: string;
  /** What a text must hold for the rule to be tried at all; always tried without. */
  readonly needs?: Need;
  /** Global. Linear: no repetition inside a repetition. */
  readonly pattern: RegExp;
  /** Null when the match is no time after all. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>, match: string) => TimeMeaning | null;
}

const COMPLETE: TimeReference = { kind: 'complete' };

/** A day, month, year, decade or PAST_REF that needs nothing more. */
export const whole = (value: string): TimeMeaning => ({
  type: /^T|T\d\d|T[A-Z]{2}$/.test(value) ? 'TIME' : 'DATE',
  value,
  reference: COMPLETE,
});

export const duration = (value: string): TimeMeaning => ({ type: 'DURATION', value, reference: COMPLETE });

/** A recurring time; TIMEX3 gives the period as value ("every year": P1Y). */
export const recurring = (value: string): TimeMeaning => ({ type: 'SET', value, reference: COMPLETE });

/** A point whose value waits for the day of writing; the value shows what is known, X what is not. */
export function pending(reference: TimeReference): TimeMeaning {
  return {
    type: 'clock' in reference && reference.clock !== '' ? 'TIME' : 'DATE',
    value: openValue(reference),
    reference,
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

const UNIT_VALUES: Readonly<Record<Extract<TimeReference, { kind: 'shifted' }>['unit'], string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  season: 'XXXX',
  year: 'XXXX',
  decade: 'XXXX',
  century: 'XXXX',
};

/** "on Thursday" XXXX-WXX-4, "March 18" XXXX-03-18, "in the autumn" XXXX-FA, "last week" XXXX-WXX. */
function openValue(reference: TimeReference): string {
  switch (reference.kind) {
    case 'complete':
      return '';
    case 'weekday':
      return `XXXX-WXX-${reference.weekday}${reference.clock}`;
    case 'yearless':
      return yearlessValue(reference);
    case 'season':
      return `XXXX-${reference.season}`;
    case 'quarter':
      return `XXXX-${reference.quarter ?? 'QX'}`;
    case 'shifted':
    case 'same':
      return `${UNIT_VALUES[reference.unit]}${reference.clock}`;
  }
}

function yearlessValue({ month, day, until, clock }: Extract<TimeReference, { kind: 'yearless' }>): string {
  const open = `XXXX-${two(month)}`;
  if (day === null) return `${open}${clock}`;
  return until === null ? `${open}-${two(day)}${clock}` : `${open}-${two(day)}/${open}-${two(until)}`;
}
