import type { Act } from '../../../types/statement.ts';

/** What words of the content make of a plain "said". The first that fits wins; each with a sample and a near miss. */
export interface ContentRule {
  readonly act: Act;
  readonly name: string;
  readonly pattern: RegExp;
  /** Does not apply when this fits. */
  readonly unless?: RegExp;
  /** Look only at so many characters from the start of the content. */
  readonly within?: number;
}

const OTHERS =
  '(?:all|both|the|these|those|any|every|other|some|nato|moscow|russia|kiev|kyiv|china|beijing|washington|europe|ukraine|turkey|iran|israel|it|they|he|she|there|everyone|everybody|countries|parties|sides|governments?)';

export const CONTENT_RULES: readonly ContentRule[] = [
  {
    // "These are lies", "There is no plan"          near miss: "No details were given"
    act: 'deny',
    name: 'calls it false',
    pattern:
      /\b(?:(?:are|is|was|were) (?:all |just |purely |simply |a |an )*(?:lies?|fakes?|false|untrue|fabricat\w+|disinformation|nonsense|rumou?rs?|baseless|groundless|fiction|myths?|invention|unfounded)|fake news|never happened|no truth|had nothing to do with|(?:have|has|had) not (?:sent|supplied|heard|seen|done|made|used|attacked|fired|taken part))\b/,
    within: 160,
  },
  {
    // "we condemn", "is unacceptable"
    act: 'reject',
    name: 'disapproves',
    pattern:
      /\b(?:we|i) (?:strongly |firmly |resolutely |categorically |utterly )*(?:condemn|reject|oppose|denounce|object|deplore|regret|disagree)\b|\b(?:is|are|was|were|be|remains?) (?:absolutely |totally |completely |simply |clearly |also )*(?:unacceptable|inadmissible|illegitimate|outrageous|deplorable|intolerable|counterproductive|counter-productive|inappropriate|a mistake|irresponsible|wrong|shameful|null and void|absurd)\b|\bfirmly opposes?\b|\b(?:won't|will not|would not|cannot|can't) (?:recogni[sz]e|accept|tolerate|agree to)\b/,
    within: 220,
  },
  {
    // "there will be consequences if"
    act: 'warn',
    name: 'says what will follow',
    pattern:
      /\b(?:consequences|retaliat\w+|(?:will|would) (?:pay|face|respond|suffer|be held)\b|at (?:your|their|its|his) (?:own )?(?:peril|risk)|catastroph\w+|(?:risks?|danger) of|playing with fire|red line|will be forced to|if [^.]{3,80}\b(?:will|would)\b[^.]{0,60}\b(?:sanctions?|force|measures|response|steps))/,
    within: 260,
  },
  {
    // "the sides must stop", "should show restraint"     near miss: "it should be noted"
    act: 'request',
    name: 'says what others should do',
    pattern: new RegExp(
      `\\b${OTHERS}[^.;,"]{0,60}\\b(?:should|must|ought to|needs? to|has to|have to|had to)\\b|^["' ]*(?:please|let us|let's|stop|give|come|pass|help|leave|don't)\\b|\\b(?:we|i) (?:call|urge|appeal|ask|demand|insist|request|invite|encourage)\\b|\\b(?:it is|it's|is) (?:time|vital|essential|imperative|crucial|necessary|important) (?:that|for|to)\\b|\\b(?:calls?|calling|demands?|demanding) (?:on|for)\\b|\\bwe (?:hope|want|expect) [^.]{1,60}\\b(?:will|would|can|to)\\b`,
    ),
    unless:
      /\b(?:should be noted|must have|should have been|must be said|has to do with|should not be surprised|no one should)\b/,
    within: 200,
  },
  {
    // "is ready to talk", "is willing to"
    act: 'offer',
    name: 'is ready to',
    pattern:
      /\b(?:is|are|was|were|stands?|remains?|be) (?:always |also |fully |still )*(?:ready|willing|prepared|open|happy) (?:to|for)\b/,
    unless: /\bnot (?:ready|willing|prepared|open)\b/,
    within: 160,
  },
  {
    // "we will restore", "it would send aid"     near miss: "the talks will take place"
    act: 'pledge',
    name: 'says what they will do',
    pattern:
      /\b(?:we|i)(?:'ll| will| shall| would)(?: also| always| never| not| continue to| do everything)* (?:\w+)|^(?:that )?(?:it|he|she|they) (?:will|would)(?: also| not| never| continue to)* (?:not |never )?(?:send|provide|support|continue|restore|pay|protect|guard|follow|build|give|help|work|honou?r|keep|ensure|respect|defend|fulfil+|comply|do|make|release|withdraw|play|take)\b/,
    unless: /\b(?:see|say|know|find|probably|be (?:told|said|seen)|have to)\b/,
    within: 140,
  },
  {
    // "fired on unarmed protesters", "committed a crime"      near miss: "police said shots were fired"
    act: 'accuse',
    name: 'charges somebody',
    pattern:
      /\b(?:(?:is|are|was|were|been|being) (?:behind|responsible for|to blame|guilty|complicit|provok\w+|caused by|created and funded|orchestrat\w+|financ\w+|directed by|sponsored)|provok(?:ed|ing|es)|aggress(?:ion|or|ors)|crimes?\b|criminals?|terrorists?|fascists?|nazis?|junta|coup|war crimes?|violat(?:ed|ing|es|ions?)|broke(?:n)? (?:the|its)|fuel(?:l)?ing|fann?ing|lied|lying|hypocri\w+|blackmail|bull(?:y|ying)|illegal(?:ly)?|corrupt\w*|repress\w+|atrocit\w+|murder\w*|massacre\w*|tortur\w+|genocide|double standards?|interfer\w+|meddl\w+|sabotag\w+|undermin\w+|destabili[sz]\w+|arming|invad\w+|invasion|annex\w+|occup(?:y|ying|ied|ation|iers)|shelled|shelling|fired (?:on|at|the)|opened fire|attack(?:ed|ing)|kidnap\w+|abduct\w+|threaten(?:ed|ing))\b/,
    unless: /\b(?:no|not|never|deny|denies|neither)\b/,
    within: 200,
  },
  {
    // "we fully support", "stand with"
    act: 'endorse',
    name: 'approves',
    pattern:
      /\b(?:we|i|it|they|he|she) (?:fully |strongly |firmly |also |completely )*(?:support|supports|supported|welcome|welcomes|back|backs|appreciate|appreciates|applaud|praise|share)\b|\b(?:glory to|hurrah|stands? (?:with|by)|in (?:full )?solidarity|for peace)\b|\b(?:is|was|are|were) (?:swift|decisive|justified|legitimate|a great|historic justice|commendable|a success)\b/,
    within: 160,
  },
];
