/** Ways in which one wording says something else than another that shares its words. */
const SHIFTS = {
  negation: 'one denies what the other says',
  reciprocity: 'mutual in one (each other, both, together), one-sided in the other',
  scope: 'further, any, all, some, only: how much it covers',
  firmness: 'a promise or a fact in one, a wish or a possibility in the other',
  number: 'other figures',
  order: 'before, during or after',
  name: 'what the same thing is called',
} as const satisfies Record<string, string>;
export type ShiftKind = keyof typeof SHIFTS;

/** One such difference, by the words that show it; empty where a side has none. */
export interface Shift {
  readonly kind: ShiftKind;
  readonly first: string;
  readonly second: string;
}
