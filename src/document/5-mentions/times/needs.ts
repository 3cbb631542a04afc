import { MONTH, WEEKDAY } from '../../../lang/calendar-names.ts';

/** What a text must hold for a rule to be worth trying: most stretches of text hold few of these, and most rules need one. */
export type Need = 'digit' | 'month' | 'weekday' | 'unit' | 'season' | 'part of day' | 'named day' | 'half' | 'decade';

/** One look for each; not global, so that the first hit ends it. Wider than the rules need, never narrower. */
const SIGNS: Readonly<Record<Need, RegExp>> = {
  digit: /\d/,
  month: new RegExp(MONTH),
  weekday: new RegExp(WEEKDAY),
  unit: /second|minute|hour|day|night|week|month|quarter|season|semester|term|year|decade|centur|generation/i,
  season: /spring|summer|autumn|fall|winter|season/i,
  'part of day': /morning|noon|midday|evening|night|dawn|dusk|daybreak|sunrise|sunset/i,
  'named day': /today|yesterday|tomorrow/i,
  half: /half|Q[1-4]/,
  decade: /ties\b/i,
};

/** Whether a text holds what a rule needs; each sign is looked for once. */
export function signsOf(text: string): (need: Need) => boolean {
  const known = new Map<Need, boolean>();
  return (need) => {
    const before = known.get(need);
    if (before !== undefined) return before;
    const held = SIGNS[need].test(text);
    known.set(need, held);
    return held;
  };
}
