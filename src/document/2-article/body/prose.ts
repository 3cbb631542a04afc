import type { Sight } from '../sight.ts';

/**
 * A line that goes on in the next one: it ends in a comma, or in a colon that a list or a quotation follows. A semicolon does not
 * count: databases of newspapers end the first line of a double headline with one.
 */
const GOES_ON = /[,、，:：]$/;

export const goesOn = ({ text }: Sight): boolean => GOES_ON.test(text.slice(-1));

/** Words alone: sentences speak for the body, the more the longer; headlines of other stories and menu entries against it. */
export function proseOf(sight: Sight): number {
  const { words, ended, capitals } = sight;
  if (ended && words >= 4) return Math.min(words, 60) / 12;
  if (ended) return 0.1;
  const open = capitals <= 0.7 && goesOn(sight);
  if (open && words >= 8) return Math.min(words, 60) / 16;
  if (words >= 30) return Math.min(words, 60) / 30;
  if (open && words >= 4) return 0;
  if (words >= 20 && capitals <= 0.4) return 0;
  if (words >= 5) return capitals > 0.7 ? -1.4 : -1;
  return -0.7;
}
