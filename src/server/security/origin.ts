import type { MiddlewareHandler } from 'hono';

const READS = new Set(['GET', 'HEAD']);

/**
 * Whatever changes something must come from a page of our own (CSRF). Browsers send Origin with every POST; a program that has none to
 * send says so itself: `Origin: http://127.0.0.1:4173`.
 */
export const origin =
  (names: readonly string[]): MiddlewareHandler =>
  async (c, next) => {
    if (!READS.has(c.req.method)) {
      const sent = c.req.header('origin');
      const host = c.req.header('host') ?? new URL(c.req.url).host;
      // Behind a proxy that speaks TLS the page of our own is an https one, under a name that we were told.
      const own = sent === `http://${host}` || (names.includes(host) && sent === `https://${host}`);
      if (!own) return c.text('Refused: this did not come from a page of Readout.\n', 403);
    }
    if (c.req.header('sec-fetch-site') === 'cross-site' && c.req.header('sec-fetch-mode') !== 'navigate')
      return c.text('Refused: another site may not look in here.\n', 403);
    await next();
  };
