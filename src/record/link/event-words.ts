import type { EventKind } from '../../types/event.ts';

/**
 * Nouns for an event. `plain` ones name it wherever they stand beside whom it befalls; `veiled` ones (situation, issue) only on a page that
 * also names it plainly, or beside it.
 */
export interface EventWords {
  readonly what: EventKind;
  readonly plain: RegExp;
  readonly veiled: RegExp | null;
}

export const EVENT_WORDS: readonly EventWords[] = [
  {
    what: 'assault',
    plain:
      /(?<!\b(?:cold|trade|price|culture|turf|world|star|election|advertising|heart|panic) )\b(?:(?:special |ongoing )?military (?:operations?|campaign|assault|action|offensive|intervention)|full-scale (?:invasion|war)|invasion|invad(?:e|ed|es|ing)|assault|offensive|war|attack(?:ed|ing)?|aggression|conflict|hostilities|operation|campaign|onslaught)\b/giu,
    veiled:
      /(?<!\b(?:international|domestic|economic|humanitarian|financial|political|energy|refugee|migrant|debt|legal|health|climate) )\b(?:situation|issue|question|actions?|crisis|events)\b/giu,
  },
  {
    what: 'sanctions',
    plain:
      /\b(?:(?:(?:financial|economic|international|western|unilateral|targeted|widespread|sweeping|tough|new|further) ){0,2}sanctions|sanction(?:ed|ing)|embargo(?:es)?)\b/giu,
    veiled: null,
  },
  {
    what: 'games',
    plain:
      /\b(?:(?:winter|summer|asian|european|commonwealth|pan american|invictus) (?:olympics?(?: games)?|games|paralympics)|olympics?(?: games)?|paralympics|world cup|asian cup)\b/giu,
    veiled: null,
  },
];

/** Words that join an event’s noun to whom it befalls: the attack {on} Arland. */
export const ON =
  /^(?:\s+(?:on|of|in|against|over|with|put|being|imposed|slapped|toward|towards|upon|the|across|inside|for|at)\b){1,4}\s*$/iu;

/** What makes a noun without whom it befalls point back: {the} war, {its} actions, {Moscow’s} attack. */
export const POINTS =
  /\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|their|his|these|those|current|[\p{Lu}]\p{L}+[’']s?|\p{Lu}\p{L}+an|military)\s+(?:[\p{L}-]+\s+){0,2}$/u;
