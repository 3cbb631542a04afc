import { InvalidArgumentError } from 'commander';
import { isDay } from '../load/day.ts';

/** A whole number above 0. Throws commander's error for a usage message. */
export function positive(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number above 0.');
}

/** YYYY-MM-DD, a day that there is. Throws commander's error for a usage message. */
export function dayOption(value: string): string {
  if (isDay(value)) return value;
  throw new InvalidArgumentError('It must be a day, YYYY-MM-DD.');
}
