import type { ActorId } from '../types/mention.ts';
import type { Reading } from '../types/reading.ts';

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Names of a Reading's actors as a person reads them; joint actors are joined with "and". */
export function actorNames(reading: Reading): (id: ActorId) => string {
  const names = new Map(reading.actors.map((actor) => [actor.id, actor.name]));
  return (id) =>
    id
      .split('+')
      .map((part) => names.get(part) ?? nameFromId(part))
      .join(' and ');
}

const ID = /^(state|country|person|org|group|region|place|unnamed|doc|event):(.+)$/s;

/** The best that an id alone tells: `state:CN` China, `org:un` UN, `person:wang-yi` Wang Yi. What is no id is its own name. */
export function nameFromId(id: ActorId): string {
  const [, kind, name] = ID.exec(id) ?? [];
  if (kind === undefined || name === undefined) return id;
  if (kind === 'state' || kind === 'country') return (/^[A-Z]{2}$/.test(name) && regions.of(name)) || name;
  if (kind === 'unnamed') return name.replaceAll('-', ' ');
  if (kind === 'org' && name.length <= 4) return name.toUpperCase();
  return name.replaceAll(/(^|-)(\p{L})/gu, (_, hyphen: string, letter: string) => (hyphen && ' ') + letter.toUpperCase());
}
