import type { Sight } from '../sight.ts';

/** Words alone: sentences speak for the body, the more the longer; headlines of other stories and menu entries against it. */
export function proseOf({ words, ended, capitals }: Sight): number {
  if (ended && words >= 4) return Math.min(words, 60) / 12;
  if (ended) return 0.1;
  if (words >= 30) return Math.min(words, 60) / 30;
  if (words >= 5) return capitals > 0.7 ? -1.4 : -1;
  return -0.7;
}
