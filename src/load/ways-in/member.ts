import type { Input } from '../../types/input.ts';

/** A page as it lay in an archive, a mail, a feed or an export. */
export interface Member {
  /** Where it came from, for people: `news.zip › 2022/a.html`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mediaType: Input['mediaType'];
  readonly charset: string | null;
  readonly url: string | null;
  /** ISO 8601 day, where the container states the day of publication. */
  readonly date: string | null;
  readonly outlet: string | null;
}

/** Something that was not read, and why; the rest goes on. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

export type Entry = Member | Skipped;

/** A file or a part of one, by name and content. */
export interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export const isSkipped = (entry: object): entry is Skipped => 'reason' in entry;

export const skipped = (path: string, reason: string): Skipped => ({ path, reason });

export const inside = (path: string, name: string): string => `${path} › ${name}`;

export const memberOf = (path: string, bytes: Uint8Array, parts: Partial<Omit<Member, 'path' | 'bytes'>> = {}): Member => ({
  ...{ path, bytes, mediaType: null, charset: null, url: null, date: null, outlet: null },
  ...parts,
});

export const textMember = (path: string, text: string, parts: Partial<Omit<Member, 'path' | 'bytes'>> = {}): Member =>
  memberOf(path, new TextEncoder().encode(text), { charset: 'utf-8', ...parts });
