import type { ActorId } from '../../types/mention.ts';
import type { Found, Scene } from './scene.ts';

/**
 * An organisation that a page gives an acronym for is called by it, there and wherever its long name comes again.
 *
 *     the {org:bcta|Baltic Coastal Transport Authority} (BCTA)      near miss: (AFP) after a place is who reports
 */
export function byAcronym(scene: Scene, mentions: readonly Found[]): Found[] {
  const short = new Map<ActorId, ActorId>();
  for (const [i, mention] of mentions.entries()) {
    if (mention.kind !== 'org' || mention.form !== 'run' || mention.actor === null) continue;
    const acronym = acronymAfter(scene, mention, mentions[i + 1]);
    if (acronym !== null) short.set(mention.actor, acronym);
  }
  if (short.size === 0) return [...mentions];
  return mentions.map((mention) =>
    mention.actor !== null && short.has(mention.actor) ? { ...mention, actor: short.get(mention.actor) ?? null } : mention,
  );
}

/** Letters of the acronym come in this order among the first letters of the name. */
function acronymAfter({ words, text }: Scene, mention: Found, next: Found | undefined): ActorId | null {
  const end = words[mention.last - 1]?.end ?? 0;
  const letters = /^[ \u00a0]\((?:the[ \u00a0])?(\p{Lu}[\p{L}-]{1,8})\)/u.exec(text.slice(end, end + 18))?.[1];
  if (letters === undefined || letters.toUpperCase() !== letters) return null;
  const initials = words.slice(mention.first, mention.last).map((word) => word.text.charAt(0).toUpperCase());
  let at = 0;
  for (const initial of initials) if (initial === letters.charAt(at)) at++;
  if (at < letters.length - 1) return null;
  const known = next?.kind === 'org' && next.first === mention.last ? next.actor : null;
  return known ?? `org:${letters.toLowerCase()}`;
}
