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

const HELPING =
  '(?:send|maintain|introduce|push|continue|provide|support|play|work|restore|pay|protect|guard|follow|build|give|help|honou?r|keep|ensure|respect|defend|fulfil+|comply|do|make|release|withdraw|take|strive|spare|stand|cooperate|promote|strengthen|uphold|safeguard|join|overcome|never|get|remain|bring)';

export const CONTENT_RULES: readonly ContentRule[] = [
  {
    // "These are lies", "There is no plan"          near miss: "No details were given"
    act: 'deny',
    name: 'calls it false or not so',
    pattern:
      /\b(?:(?:are|is|was|were) ["']?(?:all |just |pure |purely |simply |absolutely |completely |totally |a |an )*["']?(?:lies?|fakes?|fake news|false|untrue|fabricat\w+|disinformation|nonsense|rumou?rs?|baseless|groundless|fiction|myths?|invention|unfounded)\b|never happened|no truth|(?:had|have|has) (?:absolutely |got )?nothing to do with|without (?:any |the slightest )?(?:basis|foundation)|(?:have|has|had) not (?:sent|supplied|heard|seen|done|made|used|attacked|fired|taken part))|^(?:that )?["']*(?:no \w+ (?:in|was|were|has)|there (?:is|are|was|were) no (?!justification|excuse|reason|alternative|way)|we(?:'re| are) not|we do(?:n't| not) seek)|\b(?:is|are) not part of|\bwe declare our innocence\b/,
    within: 160,
  },
  {
    // "if they go on, we are ready to respond", "will be held responsible"
    act: 'warn',
    name: 'says what will follow',
    pattern:
      /\b(?:(?:serious|grave|severe|dire|face|bear|suffer) consequences|retaliat\w+|(?:will|would) (?:pay (?:a|the|dearly)|face|respond|suffer|be held|disrupt|use all)\b|at (?:your|their|its|his) (?:own )?(?:peril|risk)|catastroph\w+|play(?:s|ed|ing)? with fire|(?:danger|threat|risks?) (?:is|are|was|were|of [^.]{1,30} (?:is|was)) (?:now )?["']?(?:very )?(?:real|serious|considerable|grave|growing|high|great|acute)|(?:could|may|might|will) be next\b|(?:firm|strong|resolute|forceful|tough)(?: and \w+)? (?:responses?|counter-?measures|reaction)|counter-?measures|(?:bear|take) (?:full |all )?(?:the )?responsibility for|not hesitate to|red line|boomerang|not brook|be met with)|^(?:that )?["']*(?:if|should) [^.]{3,160}\b(?:ready|prepared|will|would|could)\b/,
    within: 260,
  },
  {
    // "he wants to transform the rebels"
    act: 'desire',
    name: 'says what they want',
    pattern:
      /^(?:that )?["']*(?:he|she|they|it|we|i) (?:only |just |still |also )*(?:wants?|wanted|wish(?:es)?|would like|hoped?|hopes)\b/,
    unless: /^["']*(?:that )?(?:we|i) (?:hope|want|wish) [^.]{0,60}(?:will|would|can|should|to (?:reflect|stop|see))/,
    within: 120,
  },
  {
    // "the cut could leave towns without heat"     near miss: "the talks could lead to peace"
    act: 'warn',
    name: 'says what harm may come',
    pattern:
      /\b(?:could|may|might|would|will|risks?|threatens? to|threatened to)\b[^.;]{0,40}\b(?:endanger|jeopardi[sz]e|wreck|exacerbate|aggravate|harm|damage|undermine|destabili[sz]e|destroy|collapse|escalate|worsen|backfire|cripple|miss out|lose|be impossible|become impossible|cost lives|suffer|trigger|lead to (?:war|chaos|violence|bloodshed|conflict|escalation|disaster|civil war)|result in (?:war|chaos|violence|bloodshed|deaths|conflict)|intervene|face (?:prosecution|prison|charges|sanctions|isolation))\b|\b(?:brink|verge|threshold|spiral\w*) (?:of|into)\b|\brisk of (?:war|conflict|escalation|collapse)\b/,
    unless: /\b(?:not|never|no|n't) (?:\w+ )?(?:harm|damage|undermine|endanger|suffer|lose|escalate)\b/,
    within: 200,
  },
  {
    // "China would send humanitarian aid", "both sides will maintain"     near miss: "the talks will take place"
    act: 'pledge',
    name: 'says what they will do',
    pattern: new RegExp(
      `^(?:that )?["']*[^.;]{0,110}?(?:\\b(?:will|would|shall)|'ll)(?: also| not| always| strictly| firmly| continue to| jointly| fully| do everything to)* (?:not )?${HELPING}\\b|\\bwe(?:'ll| will| shall)(?: also| always| never| not)* \\w+|\\bwill not stop me\\b|\\b(?:will|would) (?:not|never) (?:back down|give up|give in|yield|surrender|bow|be cowed|be intimidated)\\b|\\bwilling to,?(?: [\\w ]+,)? continue\\b|\\bno limits\\b|\\bno '?forbidden'? areas\\b`,
    ),
    unless:
      /\b(?:we(?:'ll| will) (?:see|know|find|probably|be (?:told|said|seen)|have to)|take place|must|should|would have (?:been|had|\w+ed)|could have)\b|\bnever (?:accept|recogni[sz]e|agree|give up|allow|tolerate)\b/,
    within: 150,
  },
  {
    // "they are going to hold a protest", "he would not resign"
    act: 'intend',
    name: 'says what they mean to do',
    pattern:
      /^(?:that )?["']*(?:he|she|they|i|we)(?:'re| are|'s| is|'m| am| was| were)? (?:going to|planning to|plan(?:s|ned)? to|would (?:not )?(?:resign|leave|stay|go|travel|attend|run|seek|submit)|might \w+|intends?|intended)\b/,
    within: 100,
  },
  {
    // "the sides must stop", "should show restraint"     near miss: "it should be noted"
    act: 'request',
    name: 'says what others should do',
    pattern:
      /^[^.;]{0,110}\b(?:should|must|ought to|needs? to)\b|^["' ]*(?:please|let us|let's|stop|give|come|help|leave|don't) |\b(?:we|i) (?:continue to )?(?:call|urge|appeal|ask|demand|insist|request|invite|encourage)\b|\bmade it clear that .{3,60} must\b|\b(?:it is|it's|is) ["']?(?:time|vital|essential|imperative|crucial|necessary) (?:that|for|to)\b|^(?:the |a |an )?(?:need|importance|necessity|urgency|requirement)s? (?:for|of|to)\b|\bwe (?:hope|want|expect) [^.]{1,80}\b(?:will|would|can)\b|\b(?:would|will) demand\b|\bwill only end when\b/,
    unless:
      /\b(?:should be noted|must have|should have been|must be said|should not be surprised|no one should|had to|must not lose|should they)\b/,
    within: 220,
  },
  {
    // "we condemn", "is unacceptable"
    act: 'reject',
    name: 'disapproves',
    pattern:
      /\b(?:we|i) (?:strongly |firmly |resolutely |categorically |utterly |also )*(?:condemn|reject|oppose|denounce|object|deplore|regret|disagree)\b|\b(?:is|are|was|were|be|remains?) (?:absolutely |totally |completely |simply |clearly |also |quite )*["']?(?:unacceptable|inadmissible|illegitimate|outrageous|deplorable|intolerable|counterproductive|counter-productive|inappropriate|a mistake|irresponsible|wrong|shameful|null and void|absurd|a farce|a madness)\b|\bfirmly opposes?\b|\b(?:won't|will not|would not|cannot|can't|does not|do not) (?:recogni[sz]e|accept|tolerate|agree to)\b|\bnot (?:be )?interested in\b|^["']*regrettabl[ey]\b|\bnull and void\b|\bis not enough\b|\b(?:i'm|we're|am|are) against\b/,
    within: 240,
  },
  {
    // "the vote was illegal", "a missed opportunity", "he was disappointed"     near miss: "the illegal trade in furs grew"
    act: 'reject',
    name: 'judges it bad',
    pattern:
      /\b(?:is|are|was|were|be|been|as|it's|that's|remains?|it|this) ["']?(?:(?:an?|the|absolutely|totally|completely|simply|clearly|also|quite|very|deeply|utterly|just|such a|both) )*["']?(?:illegal|unlawful|unconstitutional|insult\w*|disgrace\w*|shame\w*|disappoint(?:ed|ing|ment)|tragedy|betrayal|missed opportunity|step backwards?|unfair|unjust\w*|nonsense|meaningless|ridiculous|dishonest|immoral|senseless|despicable|disrespectful|indecent|politici[sz]ed|provocative|in no way helpful|unhelpful|dangerous|hostile|unfriendly|cynical|alarming|appalled|appalling|dismayed|inhuman\w*|a sham|sham)\b|\b(?:no one|nobody) (?:will|would|can) (?:ever )?(?:accept|recogni[sz]e)\b|\b(?:will|would) never (?:accept|recogni[sz]e|agree|give up|allow|tolerate|be recogni[sz]ed)\b|\bat the (?:barrel|point) of a\b|\bno (?:justification|excuse|reason) (?:whatsoever )?for\b|\b(?:misrepresent|distort)(?:s|ed|ing) (?:the )?(?:facts|truth|history)\b|\bsmack(?:s|ed)? (?:\w+ )?of\b|\b(?:it|he|she|they|we|i|[a-z]+) (?:\w+ )?deplore[ds]?\b/,
    unless: /\b(?:not|isn't|wasn't|aren't|no) (?:\w+ )?(?:illegal|unlawful|unconstitutional|dangerous|hostile)\b/,
    within: 200,
  },
  {
    // "a historic step", "she was very happy"     near miss: "the historic centre was shut"
    act: 'endorse',
    name: 'judges it good',
    pattern:
      /^["']*(?:it's|it is|this is|that's) (?:amazing|wonderful|great|fantastic|excellent)\b|\b(?:historic (?:day|step|moment|decision|choice|event|deal)|step forward|(?:right|important|positive|big|major|great|significant) (?:step|decision|choice|move|direction|achievement|contribution)|(?:very|extremely|really|so) (?:happy|pleased|glad|proud|grateful|satisfied)|(?:is|was|are|were|am|'m|'re) (?:happy|pleased|glad|delighted|proud|satisfied) (?:that|with|about|to see|of)|respect(?:s|ed)? the (?:will|choice|expression|decision|results?)|recogni[sz]e[sd]? the (?:results?|aspirations?|referendum|right|choice|will))\b/,
    unless: /\b(?:not|never|n't)\b/,
    within: 120,
  },
  {
    // "is ready to talk", "is willing to"
    act: 'offer',
    name: 'is ready to',
    pattern:
      /\b(?:is|are|was|were|stands?|remains?|be) ["']?(?:always |also |fully |still )*(?:ready|willing|prepared|open) (?:to|for)\b|\bopenness of\b/,
    unless: /\bnot (?:ready|willing|prepared|open)\b/,
    within: 160,
  },
  {
    // "fired on unarmed protesters", "committed a crime"      near miss: "police said shots were fired"
    act: 'accuse',
    name: 'charges somebody',
    pattern:
      /\b(?:(?:is|are|was|were|been|being) ["']?(?:responsible for|to blame|guilty|complicit|provoked|caused by|created and funded|orchestrat\w+|financed|directed by|sponsored|headed by)|was the result of|provok(?:ed|ing|es)|aggression|aggressors?|crimes? against|(?:another|a) crime\b|criminals|fascist (?:junta|regime)|["']?fascists["']? had|nazis\b|junta|a coup|coup d'etat|war crimes?|broken? (?:the|its)|fuel(?:l)?ing|fann?ing|lied|lying|hypocri\w+|blackmail|bullying|corruption|repression|atrocit\w+|death squads|massacre\w*|genocide|double standards?|meddl\w+|sabotag\w+|undermin\w+|destabili[sz]\w+|arming|direct (?:military )?(?:involvement|support)|shelled|fired on|hitler\b|illegal (?:annexation|occupation|(?:armed )?(?:forces|formations|groups))|infiltrat\w+|stolen|steal(?:s|ing)?|tortur\w+|kidnap\w+|abduct\w+|persecut\w+|shoot(?:ing)? at|harassment|discrimination|hoarding|fabricated|takes bribes|punitive operation|despicable|are fighting alongside|weapons and fighters|beaten by|involved with)\b/,
    unless: /\b(?:no|not|never|deny|denies|neither|anti-fascist)\b/,
    within: 220,
  },
  {
    // "we fully support", "stand with"
    act: 'endorse',
    name: 'approves',
    pattern:
      /\b(?:we|i|it|they|he|she) (?:fully |strongly |firmly |also |completely )*(?:supports?|supported|welcomes?|backs?|appreciates?|applaud|praise|shares?)\b|\b(?:glory to|hurrah|stood? (?:with|by)|in (?:full )?solidarity|for peace in|to honou?r the|to the side of|behind the protesters)\b|\b(?:is|was|are|were) (?:swift|decisive|justified|legitimate|commendable|a success)\b|^(?:that )?["']?(?:noted )?the legitimacy\b|["'](?:russia|ukraine|glory)!/,
    unless: /\bnot (?:support|share|welcome|back)\b/,
    within: 160,
  },
];

/** What "called", "described as", "considers" make of the thing: a judgement shows where one stands. First that fits wins. */
export const NAMING_RULES: readonly ContentRule[] = [
  {
    act: 'accuse',
    name: 'names somebody as bad',
    pattern:
      /\b(?:terrorists?|nazis?|fascists?|extremists?|bandits|criminals?|junta|aggressors?|aggression|pogrom|punitive|coup|crimes?|genocide|despicable|liars?|occupiers?|air strike|hitler|mercenaries|murderers?|invasion|massacre)\b/,
  },
  {
    act: 'reject',
    name: 'judges it bad',
    pattern:
      /\b(?:null and void|ridiculous|unfortunate|counterproductive|unacceptable|farce|madness|illegal|illegitimate|provocations?|mistake|irresponsible|wrong|absurd|nonsense|shameful|outrageous|a joke|dangerous|unlawful|unjust\w*|worst|meaningless|disgrace\w*|groundless|baseless|unconstitutional|sham)\b/,
  },
  {
    act: 'endorse',
    name: 'judges it good',
    pattern:
      /\b(?:justified|decisive|swift|great|historic|heroes?|success|good|important step|legitimate|lawful|positive|welcome|right|brave|crucial|fair)\b/,
  },
];
