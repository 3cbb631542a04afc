import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { may, type Person, type Role } from './people.ts';

const COOKIE = 'readout';

/** Who asks, once `token` or `alone` has let them in. */
const asking = new WeakMap<Context, Person>();

export const personOf = (c: Context): Person | null => asking.get(c) ?? null;

/** For the ledger; nobody decides before they were let in. */
export const whoOf = (c: Context): string => personOf(c)?.name ?? '';

/** Once others can reach the app: only who has a token may come in. It comes once in the address, then stays in a cookie. */
export function token(find: (token: string) => Person | null): MiddlewareHandler {
  return async (c, next) => {
    const url = new URL(c.req.url);
    const given = url.searchParams.get('token');
    if (given !== null && find(given) !== null) {
      setCookie(c, COOKIE, given, { httpOnly: true, sameSite: 'Strict', path: '/' });
      url.searchParams.delete('token');
      return c.redirect(`${url.pathname}${url.search}`, 303);
    }
    const bearer = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1];
    const person = find(bearer ?? getCookie(c, COOKIE) ?? '');
    if (person === null) return c.text('Refused: open the address that you were given, with its token.\n', 401);
    asking.set(c, person);
    await next();
  };
}

/** Where nobody else can come in, whoever asks is the one at this machine. */
export const alone =
  (person: Person): MiddlewareHandler =>
  async (c, next) => {
    asking.set(c, person);
    await next();
  };

/** What changes something needs a role. */
export const needs =
  (role: Role): MiddlewareHandler =>
  async (c, next) => {
    const person = personOf(c);
    if (person === null || !may(person, role)) return c.text(`Refused: this takes a ${role}.\n`, 403);
    await next();
  };
