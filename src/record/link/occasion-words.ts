import type { EncounterKind } from '../../types/encounter.ts';

/** Occasions at which two or more speak to each other or act together. */
export type Together = Extract<EncounterKind, 'call' | 'meeting' | 'joint-statement'>;

/** Words that tell of them, the more special first. English. */
export const TOGETHER: readonly (readonly [Together, RegExp])[] = [
  [
    'joint-statement',
    /\b(?:joint (?:statement|declaration|communiqu[eé])|sign(?:s|ed|ing)? (?:[\p{L}-]+ ){0,4}(?:agreement|partnership|pact|treaty|declaration|accord|deal)|partnership commitment)\b/iu,
  ],
  [
    'call',
    /\b(?:(?:tele)?phone (?:calls?|conversations?|talks?)|video ?-?(?:calls?|link|conference)|calls? (?:with|between)|(?:a|the|their|in) call|telephoned|conversation|sp(?:oke|eak|oken) (?:by|on|over) (?:the )?(?:tele)?phone|took a call)\b(?! for| to\b)|[\p{Ll}]-[\p{Lu}]\p{L}+ call\b/iu,
  ],
  ['meeting', /\b(?:(?-i:met)|meets?|meeting|summit|talks|visited)\b/i],
];

/** What makes a meeting or call one of many, or nobody’s in particular: {every} meeting, a {caucus} meeting, {pep} talks. */
export const COMMON_ONES =
  /\b(?:every|each|any|no|pep|caucus|board|town|town hall|staff|party|committee|cabinet|local|annual|prayer|small)\s$/i;

/** Words that point back to an occasion just told of: {their meeting}, {the call}. */
export const POINTING: readonly (readonly [Together, RegExp])[] = [
  ['call', /\b(?:the|their|this|that) (?:[\p{L}-]+ )?(?:call|conversation)\b(?! for)/iu],
  ['meeting', /\b(?:the|their|this|that) (?:[\p{L}-]+ )?(?:meeting|talks|summit)\b/iu],
  [
    'joint-statement',
    /\b(?:the|their|this|that|last month[’']s) (?:[\p{L}-]+ ){0,2}(?:agreement|partnership|statement|declaration)\b/iu,
  ],
];

/** What the venue of a statement says of the occasion; other venues are none. */
export const VENUES: Readonly<Record<string, EncounterKind>> = {
  'phone call': 'call',
  meeting: 'meeting',
  'press briefing': 'briefing',
  'press conference': 'briefing',
  interview: 'interview',
  speech: 'speech',
  'un vote': 'vote',
  'joint statement': 'joint-statement',
};

/** Venues that do not speak against a call or meeting: its readout is a paper. */
export const PAPERS: ReadonlySet<string> = new Set([
  'readout',
  'statement',
  'written statement',
  'press release',
  'joint statement',
]);

/** Calls and meetings are one family: a page that says "talks" may mean either. */
export const familyOf = (what: EncounterKind): string => (what === 'call' || what === 'meeting' ? 'talks' : what);
