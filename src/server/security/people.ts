import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What somebody may do: look, decide about statements, or add pages too. Each may do what the one before may. */
export const ROLES = ['reader', 'reviewer', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export interface Person {
  /** Goes into the log with every decision. */
  readonly name: string;
  readonly role: Role;
}

/** Somebody as the file of people has them: of the token only a digest. */
export interface Registered extends Person {
  readonly digest: string;
  /** ISO 8601 instant. */
  readonly since: string;
}

const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A new person and the token, which is shown once and kept nowhere. */
export function register(name: string, role: Role, since: string): { readonly person: Registered; readonly token: string } {
  const token = randomBytes(24).toString('base64url');
  return { person: { name, role, digest: digestOf(token), since }, token };
}

/** Whose token this is; every one is compared, so that the time tells nothing. */
export function whose(people: readonly Registered[], token: string): Person | null {
  const digest = Buffer.from(digestOf(token), 'hex');
  let found: Person | null = null;
  for (const { name, role, digest: known } of people)
    if (timingSafeEqual(digest, Buffer.from(known, 'hex'))) found = { name, role };
  return found;
}

export const may = (person: Person, needed: Role): boolean => ROLES.indexOf(person.role) >= ROLES.indexOf(needed);
