import { InvalidArgumentError } from 'commander';

/** A whole number above 0. Throws commander's error for a usage message. */
export function positive(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number above 0.');
}
