/** Words whose full stop never ends a sentence: something always follows them. Lower case, without the stop. */
const NEVER_LAST = new Set(
  `mr mrs ms messrs mme dr prof gen lt col maj capt cmdr cpl sgt adm brig sen sens rep reps gov govs amb hon rev fr st mt ft pres
  no nos art fig vol pp vs e.g i.e cf approx ca lt.gen maj.gen atty supt`.split(/\s+/),
);

/** Words whose full stop may also end a sentence: `in the U.S. He said`. Lower case, without the stop. */
const MAYBE_LAST = new Set(
  `inc corp co ltd llc plc bros jr sr dept univ assn est etc a.m p.m am pm jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue tues wed thu thur thurs fri sat sun ave blvd rd sq ph.d m.d b.a m.a`.split(/\s+/),
);

/** Words that open sentences far more often than names. After `U.S.` they show that a new one began. */
const OPENERS = new Set(
  `the a an he she it they we i you this that these those there here in on at by for from with after before when while as if but
  and or so yet however meanwhile also still now then last earlier later his her its their our my what who why how where both some
  many most all no not asked according despite since although though under during among`.split(/\s+/),
);

export type StopKind = 'end' | 'inside' | 'either';

/** What the full stop after `word` (given without it) does, by the word alone. */
export function stopAfter(word: string): StopKind {
  const lower = word.toLowerCase();
  if (NEVER_LAST.has(lower)) return 'inside';
  if (MAYBE_LAST.has(lower)) return 'either';
  if (/^\p{Lu}$/u.test(word)) return 'inside';
  return /^(?:\p{L}\.)+\p{L}$/u.test(word) ? 'either' : 'end';
}

export const opensSentences = (word: string): boolean => OPENERS.has(word.toLowerCase());
