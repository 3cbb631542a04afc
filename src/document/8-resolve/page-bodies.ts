import type { ActorId, FoundMention } from '../../types/mention.ts';

/** Bodies that fight a state without being one; those whom "the rebel leader" leads when nobody says whom. */
const INSURGENTS: ReadonlySet<ActorId> = new Set(
  'dpr lpr houthis taliban hamas hezbollah pkk free-syrian-army polisario wagner islamic-state al-qaeda'
    .split(' ')
    .map((id) => `org:${id}`),
);

/** Who held these places when rebels spoke there (2014 to 2022), for pages that name the rebels by no other name. */
export const HELD_BY: Readonly<Record<ActorId, ActorId>> = {
  'place:donetsk': 'org:dpr',
  'region:donetsk': 'org:dpr',
  'place:slovyansk': 'org:dpr',
  'place:luhansk': 'org:lpr',
  'region:luhansk': 'org:lpr',
};

function byHolding(mentions: readonly FoundMention[]): ActorId | null {
  const place = mostNamed(mentions, ({ actor }) => actor !== null && actor in HELD_BY);
  return place === null ? null : (HELD_BY[place] ?? null);
}

/** What the page is mainly about: where an office’s owner is not said, these are taken. */
export interface PageBodies {
  readonly main: ActorId | null;
  readonly insurgents: ActorId | null;
  /** How often each state and organisation is named. */
  readonly counts: ReadonlyMap<ActorId, number>;
}

export function pageBodies(mentions: readonly FoundMention[]): PageBodies {
  const counts = new Map<ActorId, number>();
  for (const { kind, actor } of mentions)
    if ((kind === 'state' || kind === 'org') && actor !== null) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return {
    counts,
    main: mostNamed(mentions, (mention) => mention.kind === 'state'),
    insurgents: mostNamed(mentions, ({ actor }) => actor !== null && INSURGENTS.has(actor)) ?? byHolding(mentions),
  };
}

function mostNamed(mentions: readonly FoundMention[], counts: (mention: FoundMention) => boolean): ActorId | null {
  const times = new Map<ActorId, number>();
  for (const mention of mentions)
    if (mention.actor !== null && counts(mention)) times.set(mention.actor, (times.get(mention.actor) ?? 0) + 1);
  return [...times].reduce<readonly [ActorId | null, number]>((best, next) => (next[1] > best[1] ? next : best), [null, 0])[0];
}
