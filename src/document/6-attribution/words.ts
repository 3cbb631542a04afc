/** Small closed classes that several rules ask for. Lower case, marks straightened. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const RELATIVES = set('who which that whom');
export const SUBORDINATORS = set(
  'as after before while when whereas although though because since if unless until once whenever amid despite given following',
);
export const WH_WORDS = set('what how why where when who whom which whether if');
export const TIME_WORDS = set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year morning evening
  afternoon night january february march april may june july august september october november december day weekend earlier later
  jan. feb. aug. sept. oct. nov. dec. days weeks months years hours minutes mondays sundays`,
);
/** Prepositions that tie a noun phrase to the one before it inside a source: `a spokesman for the ministry in Kiev`. */
export const TYING = set(
  'of for in at from on to with between against over near under outside inside across within behind around among',
);
/** Prepositions that open an adjunct between a cue and its content: `said on Monday in a statement that`. */
export const ADJUNCT = set(
  'on in at during after to by from via through with before under following over about of for since until',
);
/** Things one consults rather than hears: `according to plan`. */
export const NOT_SOURCES = set('plan schedule need taste law custom tradition protocol habit ability size type age rank');
export const CONJUNCTIONS = set('and but or nor yet');
