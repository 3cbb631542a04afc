import { type TimeRule, whole } from './rule.ts';

/** `{currently}`, `{now}`, `at {the current stage}`, `{these days}`. Left alone: "now-defunct", "ocean currents", "by now", "a current account". */
export const presentRef: TimeRule = {
  name: 'present',
  pattern:
    /\b(?:right\s+now|for\s+now|until\s+now|just\s+now|now|currently|presently|nowadays|these\s+days|at\s+(?:the\s+)?(?:present|current|moment)(?:\s+(?:time|stage|moment|juncture))?|at\s+th(?:is|e\s+present|e\s+current)\s+(?:time|stage|moment|point|juncture)|for\s+the\s+(?:time\s+being|moment)|to\s+date|(?:in\s+)?modern\s+times|the\s+present\s+day|current)\b(?!-|\s+(?:account|affairs)\b)/gi,
  read: (_, match) => (/^current$/.test(match) || !/^current$/i.test(match) ? whole('PRESENT_REF') : null),
};

/** `{recently}`, `{previously}`, `{in the past}`, `{long ago}`. Left alone: "the past two months" (a duration), "drove past the embassy". */
export const pastRef: TimeRule = {
  name: 'past',
  pattern:
    /\b(?:(?:more|most|until|only|very)\s+)?(?:recently|recent|previously|lately|in\s+the\s+(?:recent\s+|distant\s+)?past(?!\s+(?:few|several|two|three|four|five|six|\d|\w+\s+(?:days|weeks|months|years|hours)|day|week|month|year|decade|century|hour))|of\s+late)\b/gi,
  read: () => whole('PAST_REF'),
};

/** `{soon}`, `{in the near future}`, `{future} cooperation`, `{as soon as possible}`. Left alone: "as soon as they left", "futures traders", "sooner". */
export const futureRef: TimeRule = {
  name: 'future',
  pattern:
    /\b(?:as\s+soon\s+as\s+possible|(?:in|for|over)\s+the\s+(?:near|foreseeable|not[\s-]too[\s-]distant|immediate|long|short)\s+(?:future|term|run|haul)|(?:in\s+|for\s+)?the\s+(?:near\s+|foreseeable\s+)?future|future|very\s+soon|(?<!\b(?:as|so|too|no|how)\s)soon(?!\s+(?:after|as|followed|became|found|before|turned|began)\b)|at\s+a\s+later\s+date|when\s+the\s+time\s+comes)\b(?!-)/gi,
  read: () => whole('FUTURE_REF'),
};

/** `{Earlier}, the US warned`, `had {earlier} told`: some time before. Left alone: "earlier than", "earlier reports" and all with a number or unit. */
export const earlier: TimeRule = {
  name: 'earlier',
  pattern:
    /(?<=^|[.!?”"’']\s+)Earlier(?=,\s)|(?<=\b(?:had|has|have|was|were|said|told)\s)earlier\b(?!\s+(?:than|this|in|on|that|today|yesterday|the|[A-Z]|reports?))/gm,
  read: () => whole('PAST_REF'),
};
