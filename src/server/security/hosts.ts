import type { MiddlewareHandler } from 'hono';

/** Names under which this machine alone is reached. */
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

export const isLoopback = (host: string): boolean => LOOPBACK.has(host) || host === '::1';

/**
 * Refuses a request for another name than ours: a page elsewhere that lets its own name point at this machine (DNS rebinding) would
 * otherwise be of one origin with the app and could read it. `names` are further names it is served under.
 */
export function hosts(names: readonly string[]): MiddlewareHandler {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return async (c, next) => {
    const host = (c.req.header('host') ?? new URL(c.req.url).host).toLowerCase().replace(/:\d+$/, '');
    if (!LOOPBACK.has(host) && !known.has(host)) return c.text('Refused: this is not a name of this machine.\n', 421);
    await next();
  };
}
