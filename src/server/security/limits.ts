import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** Longest address. */
const ADDRESS = 8_000;
/** Largest form, and largest upload, in bytes. */
const FORM = 64 * 1024;
const UPLOAD = 64 * 1024 * 1024;

export const addressLimit: MiddlewareHandler = async (c, next) => {
  if (c.req.url.length > ADDRESS) return c.text('Refused: the address is too long.\n', 414);
  await next();
};

const tooLarge =
  (most: string): NonNullable<Parameters<typeof bodyLimit>[0]['onError']> =>
  (c) =>
    c.text(`Refused: more than ${most} at once.\n`, 413);

export const formLimit = bodyLimit({ maxSize: FORM, onError: tooLarge('64 KB') });
export const uploadLimit = bodyLimit({ maxSize: UPLOAD, onError: tooLarge('64 MB; readout add takes whole archives') });
