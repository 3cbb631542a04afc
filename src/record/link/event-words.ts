import type { EventKind } from '../../types/event.ts';

/**
 * Nouns for an event. `plain` ones name it wherever they stand beside whom it befalls; `veiled` ones (situation, issue) only on a page that
 * also names it plainly, or beside it.
 */
export interface EventWords {
  readonly what: EventKind;
  readonly plain: RegExp;
  readonly veiled: RegExp | null;
  /** What the words themselves say which one it is: the Winter games, the grain deal. Without it, whom it befalls says so. */
  readonly which: ((words: string) => string | null) | null;
}

export const EVENT_WORDS: readonly EventWords[] = [
  {
    what: 'assault',
    plain:
      /(?<!\b(?:cold|trade|price|culture|turf|world|star|election|advertising|heart|panic) )\b(?:(?:special |ongoing )?military (?:operations?|campaign|assault|action|offensive|intervention)|full-scale (?:invasion|war)|invasion|invad(?:e|ed|es|ing)|assault|offensive|war|attack(?:ed|ing)?|aggression|conflict|hostilities|operation|campaign|onslaught)\b/giu,
    veiled:
      /(?<!\b(?:international|domestic|economic|humanitarian|financial|political|energy|refugee|migrant|debt|legal|health|climate) )\b(?:situation|issue|question|actions?|crisis|events)\b/giu,
    which: null,
  },
  {
    what: 'sanctions',
    plain:
      /\b(?:(?:(?:financial|economic|international|western|unilateral|targeted|widespread|sweeping|tough|new|further) ){0,2}sanctions|sanction(?:ed|ing)|embargo(?:es)?)\b/giu,
    veiled: null,
    which: null,
  },
  {
    what: 'games',
    plain:
      /\b(?:(?:winter|summer|asian|european|commonwealth|pan american|invictus) (?:olympics?(?: games)?|games|paralympics)|olympics?(?: games)?|paralympics|world cup|asian cup)\b/giu,
    veiled: null,
    which: whichGames,
  },
  {
    what: 'crisis',
    plain:
      /(?<!\b(?:economic|humanitarian|financial|energy|refugee|migrant|debt|health|climate) )\b(?:crisis|stand-?off|turmoil)\b/giu,
    veiled: null,
    which: null,
  },
  {
    what: 'election',
    plain: /\b(?:(?:early |snap |presidential |parliamentary |general |local )*elections?)\b/giu,
    veiled: null,
    which: null,
  },
  {
    what: 'referendum',
    plain: /\b(?:referend(?:um|a)|plebiscite)\b/giu,
    veiled: null,
    which: null,
  },
  {
    what: 'annexation',
    plain: /\b(?:annex(?:ation|ed|es|ing)|seizure|secession|incorporation|accession)\b/giu,
    veiled: null,
    which: null,
  },
  {
    what: 'protest',
    plain: /\b(?:(?:mass |anti-government |street )?(?:protests?|demonstrations?|unrest|uprising)|riots?|crackdown)\b/giu,
    veiled: null,
    which: null,
  },
  {
    what: 'deal',
    plain:
      /\b(?:(?:grain|nuclear|peace|trade|gas|association|climate|prisoner|security|defen[cs]e|ceasefire) (?:exchange )?|(?-i:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) )(?:agreements?|deal|accords?|protocols?|pact|treaty|truce|initiative)\b/giu,
    veiled: null,
    which: whichDeal,
  },
];

/** “winter” for the Winter Olympics and the Winter Games alike. */
function whichGames(words: string): string | null {
  const lower = words.toLowerCase();
  const which = /^(winter|summer|asian|european|commonwealth|pan american|invictus) /.exec(lower)?.[1];
  return which ?? /world cup|asian cup/.exec(lower)?.[0] ?? null;
}

/** “minsk” for the Minsk agreements and the Minsk protocol, “grain” for the grain deal. A word that begins a sentence names nothing. */
function whichDeal(words: string): string | null {
  const first = words.split(' ').slice(0, -1).join(' ').toLowerCase();
  return /^(?:the|this|that|an?|any|no|under|their|its|our|all|both|such|each|new)\b/.test(first)
    ? null
    : first.replace(/ exchange$/, '');
}
/** Words that join an event’s noun to whom it befalls: the attack {on} Arland. */
export const ON =
  /^(?:\s+(?:on|of|in|against|over|with|put|being|imposed|slapped|toward|towards|upon|the|across|inside|for|at)\b){1,4}\s*$/iu;

/** What makes a noun without whom it befalls point back: {the} war, {its} actions, {Moscow’s} attack. */
export const POINTS =
  /\b(?:[Tt]he|[Tt]his|[Ii]ts|their|his|these|those|current|[\p{Lu}]\p{L}+[’']s?|\p{Lu}\p{L}+an|military)\s+[“‘"']?(?:[\p{L}-]+\s+){0,2}[“‘"']?$/u;
