import type { ActorId } from '../types/mention.ts';

/** Letters that Unicode decomposition leaves whole. */
const WHOLE: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' };

/** ASCII, lower case, hyphens: the part of an id after the colon. Empty when nothing is left ("习近平"). */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[ıłđøßæœþð]/g, (letter) => WHOLE[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'`.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** `person:` and the name as it is written; one whose letters are not Latin keeps them. */
export function personId(name: string): ActorId {
  return `person:${slug(name) || name.trim().toLowerCase().replace(/\s+/g, '-')}`;
}

/** Two or more actors speaking as one, in id order: `state:CN+state:RU`. */
export function jointId(actors: readonly ActorId[]): ActorId {
  return [...new Set(actors.flatMap((actor) => actor.split('+')))].sort().join('+');
}

/** "person:hua-chunying" -> "Hua Chunying"; for actors that no table names. */
export function nameFromId(actor: ActorId): string {
  return actor
    .slice(actor.indexOf(':') + 1)
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}

/** The two letters of the state in `state:CN`, lower case, or null for anything else. */
export function stateCode(actor: ActorId | null): string | null {
  return actor?.startsWith('state:') && actor.length === 8 ? actor.slice(6).toLowerCase() : null;
}
