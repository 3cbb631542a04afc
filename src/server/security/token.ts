import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const COOKIE = 'readout';

/** Once others can reach the app: only who has the token may. It comes once in the address, then stays in a cookie. */
export function token(secret: string): MiddlewareHandler {
  return async (c, next) => {
    const url = new URL(c.req.url);
    const given = url.searchParams.get('token');
    if (given !== null && isSame(given, secret)) {
      setCookie(c, COOKIE, secret, { httpOnly: true, sameSite: 'Strict', path: '/' });
      url.searchParams.delete('token');
      return c.redirect(`${url.pathname}${url.search}`, 303);
    }
    if (!isSame(getCookie(c, COOKIE) ?? '', secret))
      return c.text('Refused: open the address that readout printed, with its token.\n', 401);
    await next();
  };
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
