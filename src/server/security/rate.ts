import type { MiddlewareHandler } from 'hono';
import { personOf } from './token.ts';

/** Requests of one person in a minute; a page is one or two, an island none. */
const A_MINUTE = 600;
const MINUTE = 60_000;

/** Holds one person back, so that a program with a token does not keep the others waiting: a bucket that fills as time goes by. */
export function rate(now: () => number, most: number = A_MINUTE): MiddlewareHandler {
  const buckets = new Map<string, { left: number; at: number }>();
  return async (c, next) => {
    const name = personOf(c)?.name ?? '';
    const bucket = buckets.get(name) ?? { left: most, at: now() };
    const left = Math.min(most, bucket.left + ((now() - bucket.at) / MINUTE) * most);
    buckets.set(name, { left: Math.max(0, left - 1), at: now() });
    if (left < 1) return c.text('Refused: too many requests in a minute.\n', 429, { 'Retry-After': '10' });
    await next();
  };
}
