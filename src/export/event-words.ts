/** PLOVER's categories by the names of its manual; the map of 2021 calls DEMAND REQUEST and DISAPPROVE ACCUSE. */
export type Category =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'DEMAND'
  | 'DISAPPROVE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'MOBILIZE'
  | 'SANCTION'
  | 'COERCE'
  | 'ASSAULT'
  | 'FIGHT'
  | 'INVESTIGATE';

/** Words that tell an event of a category, each with a sample. The manual's own words for what belongs where. */
export interface EventWords {
  readonly category: Category;
  readonly words: RegExp;
}

/** What is said or decided: wins over a deed that is only its object ("demanded an end to the shelling"). */
export const VERBAL: readonly EventWords[] = [
  // "issued an ultimatum", "threatened to close the strait", "vowed to fight on"
  {
    category: 'THREATEN',
    words:
      /\b(?:threat(?:en(?:s|ed|ing)?)?|ultimatum|(?:warn(?:s|ed|ing)?)(?! (?:tourists|travellers))|(?:sworn?|swore|vow(?:s|ed)?) to (?:fight|avenge|retaliate|resist|continue (?:the )?(?:war|fight|attacks?))|reprisals?|retaliate)\b/i,
  },
  // "rejected the offer", "refused to lift", "reneged on", "will not accept", "vetoed"
  {
    category: 'REJECT',
    words:
      /\b(?:reject(?:s|ed|ing)?|refus(?:e[sd]?|ing|al)|turn(?:s|ed)? down|dismiss(?:es|ed)? (?:an? |the |any |calls?|appeals?|demands?|offers?|proposals?)|veto(?:es|ed)?|reneg(?:ed?|es|ing)|(?:will|would|could|can|does|did|do)(?: not|n't) (?:accept|allow more|agree|negotiate|yield|give in|recogni[sz]e|comply|attend|extradite|hand over)|never (?:accept|agree|negotiate)|oppos(?:e[sd]?|ing)|rul(?:es?|ed) out|defi(?:es|ed|ance)|disobey(?:s|ed)?|violat(?:es?|ed) (?:a |the )?(?:ban|order|curfew|agreement|truce|ceasefire)|denied (?:\w+ )?(?:visa|entry|permission|request|land|access)|declin(?:es?|ed) to|call(?:s|ed)? off (?:talks|the talks|a visit|negotiations)|boycott(?:s|ed))\b/i,
  },
  // "demanded", "must hand over", "insisted that", "pushing hard for", "called for an inquiry"
  {
    category: 'DEMAND',
    words:
      /\b(?:demand(?:s|ed|ing)?(?! (?:for|from))|must|insist(?:s|ed|ing)?|push(?:es|ed|ing)? (?:hard )?(?:for|to)|press(?:es|ed|ing)? (?:for|to|\w+ to)|urg(?:e[sd]?|ing)|call(?:s|ed|ing)? (?:for|on|upon)|appeal(?:s|ed|ing)? (?:for|to)|ask(?:s|ed|ing)? (?:for|\w+ (?:\w+ )?(?:to|for))|request(?:s|ed|ing)?|seek(?:s|ing)?|should|lobb(?:y|ied|ies))\b/i,
  },
  // "accused", "condemned", "protested to", "recalled its envoy over", "denounced"
  {
    category: 'DISAPPROVE',
    words:
      /\b(?:accus(?:e[sd]?|ing|ation)|condemn(?:s|ed|ing|ation)?|denounc(?:e[sd]?|ing)|critici[sz](?:e[sd]?|ing)|blam(?:e[sd]?|ing)|deplor(?:e[sd]?|ing)|complain(?:s|ed|ing)?|lodg(?:e[sd]?|ing) a (?:formal )?(?:protest|complaint)|rebuk(?:e[sd]?|ing)|su(?:es|ed|ing) |fil(?:es|ed) (?:a )?(?:law)?suit|charg(?:es|ed) that|alleg(?:e[sd]?|ing)|express(?:es|ed)? (?:\w+ )?(?:concern|regret|dismay|anger|outrage)|slam(?:s|med)|lash(?:es|ed) out)\b/i,
  },
  // "agreed to", "accepted a formula", "promised to", "offered to", "is ready to", "will allow"
  {
    category: 'AGREE',
    words:
      /\b(?:agree(?:s|d|ing)? (?:to|on|upon|that|with|in)|agree(?:s|d)\b|accept(?:s|ed|ing)? (?!demands)|promis(?:e[sd]?|ing)|pledg(?:e[sd]?|ing)|offer(?:s|ed|ing)?|(?:is|are|was|were|be|stands?) (?:ready|willing|prepared) to|ready to|willing to|prepared to (?:lift|allow|talk|negotiate|meet|withdraw|discuss|send|help)|approv(?:e[sd]?|ing)|(?:will|would|shall) (?:\w+ )?(?:allow|support|provide|send|meet|evacuate|withdraw from|host|attend|join|accept|release|help|sign|back|contribute|grant|return|hold talks|take part|resume|visit|reopen|open))\b/i,
  },
  // "praised", "apologised", "established diplomatic ties", "signed a treaty"
  {
    category: 'SUPPORT',
    words:
      /\b(?:prais(?:e[sd]?|ing)|hail(?:s|ed|ing)?|welcom(?:e[sd]?|ing)|congratulat(?:e[sd]?|ing)|apologi[sz](?:e[sd]?|ing)|endors(?:e[sd]?|ing)|back(?:s|ed) |defend(?:s|ed)|thank(?:s|ed)|express(?:es|ed)? (?:\w+ )?(?:support|sympathy|condolences|solidarity|gratitude)|(?:establish|upgrad|restor|resum|normali[sz])(?:e[sd]?|ing|es|ed)? (?:\w+ ){0,2}(?:diplomatic )?(?:ties|relations)|sign(?:s|ed|ing)? (?:\w+ ){0,4}(?:treaty|agreement|accord|pact|deal|protocol|contract|memorandum|declaration)|recogni[sz](?:e[sd]?|ing) (?:the )?(?:independence|state|government)|ratif(?:y|ies|ied)|forg(?:ave|ives?))\b/i,
  },
];

/** Deeds. */
export const DEEDS: readonly EventWords[] = [
  // "held talks", "met", "visited", "hosted", "mediation"
  {
    category: 'CONSULT',
    words:
      /\b(?:met (?!by)|meet(?:s|ing)? with|hold(?:s|ing)? (?:\w+ )?(?:talks|meetings?|consultations)|held (?:\w+ )?(?:talks|a meeting|discussions|consultations)|talks? (?:with|between|on)|negotiators?|negotiat(?:e[sd]?|ing)|discuss(?:es|ed|ing)?|visit(?:s|ed|ing)?\b|host(?:s|ed|ing)?\b|mediat(?:e[sd]?|ing|ion)|consult(?:s|ed|ing|ations)?|telephon(?:e[sd]?|ing)|phoned|summit with|arriv(?:e[sd]?|ing) (?:in|for) [^.]{0,40}(?:talks|visit|meeting))\b/i,
  },
  // "joint exercises", "war games", "extradited", "shared intelligence"
  {
    category: 'COOPERATE',
    words:
      /\b(?:joint (?:\w+ )?(?:exercises?|man(?:oe|eu)vres|patrols?|operations?|maneuvers)|war games|extradit(?:e[sd]?|ing)|shar(?:e[sd]?|ing) (?:\w+ )?(?:intelligence|expertise|information|technology)|cooperat(?:e[sd]?|ing|ion)|hand(?:s|ed) over (?:\w+ ){0,3}suspects?)\b/i,
  },
  // "donated", "sent food", "granted asylum", "peacekeepers arrived", "evacuated the wounded"
  {
    category: 'AID',
    words:
      /\b(?:donat(?:e[sd]?|ing|ions?)|(?:provid|send|deliver|suppl|ship|airlift|grant|giv)(?:e[sd]?|ing|ies|ied|y|s|ed)? (?:\w+[ -]){0,4}(?:aid|food|relief|medicines?|supplies|loans?|help|assistance|money|funds|weapons|arms|equipment|intelligence|photographs|asylum|troops|ammunition)|sent (?:\w+ ){0,4}(?:aid|food|relief|medicine|supplies|troops|doctors)|gave (?:\w+ ){0,4}(?:aid|money|arms|loans?)|granted (?:\w+ ){0,2}asylum|asylum|evacuat(?:e[sd]?|ing) (?:the )?(?:wounded|sick|injured|civilians|refugees)|open(?:s|ed) (?:its |their |the )?borders? to|peace-?keep\w* (?:\w+ ){0,2}(?:have )?(?:arriv|deploy)\w*|deployment of (?:\w+ )?peace-?keep\w*|humanitarian (?:aid|relief) (?:arriv|reach)\w*)\b/i,
  },
  // "lifted the curfew", "called off the strike", "freed prisoners", "accepted demands"
  {
    category: 'CONCEDE',
    words:
      /\b(?:conced(?:e[sd]?|ing)|lift(?:s|ed|ing)? (?:\w+ ){0,3}(?:curfew|state of emergency|emergency|ban|sanctions|blockade|siege|embargo|restrictions|censorship|martial law)|eas(?:e[sd]?|ing) (?:\w+ ){0,3}(?:restrictions|measures|sanctions|curfew|controls|blockade|censorship)|shorten(?:s|ed)? (?:\w+ ){0,4}curfew|call(?:s|ed|ing)? off (?:\w+[ -]){0,4}(?:strike|protest|demonstration|boycott|rally)|end(?:s|ed) (?:\w+[ -]){0,4}(?:strike|boycott|blockade|hunger strike)|accept(?:s|ed) (?:the |their )?demands|amnesty|(?:fre(?:e[sd]|eing)|releas(?:e[sd]?|ing)) (?:\w+[ -]){0,5}(?:prisoners?|hostages?|detainees?|dissidents?|activists?|captives|sailors|journalists?)|political (?:reforms?|freedoms?)|repeal(?:s|ed|ing)?|return(?:s|ed) (?:\w+ ){0,3}(?:property|land|territory))\b/i,
  },
  // "withdrew its troops", "resigned", "demobilised", "laid down their arms", "let inspectors in"
  {
    category: 'RETREAT',
    words:
      /\b(?:withdr(?:ew|awn|aws?|awing|awal)|pull(?:s|ed|ing)? (?:out|back)|retreat(?:s|ed|ing)?|surrender(?:s|ed|ing)?|resign(?:s|ed|ing|ation)?(?! demand)|step(?:s|ped)? down|demobili[sz](?:e[sd]?|ing|ation)|disarm(?:s|ed|ing)?|la(?:id|y|ys|ying) down (?:their |its )?(?:arms|weapons)|ceasefire (?:took|takes|came|holds?)|declar(?:e[sd]?|ing) a (?:unilateral )?(?:ceasefire|truce)|(?:receiv|admit|allow)(?:e[sd]?|ed|s|t(?:ed|s)) (?:\w+ ){0,5}(?:observers|inspectors|monitors|peace-?keep\w+)|peace-?keep\w* (?:\w+ )?arrived|humanitarian access|dismantl(?:e[sd]?|ing)|destroy(?:s|ed)? its)\b/i,
  },
  // "opened an inquiry", "put under investigation"
  {
    category: 'INVESTIGATE',
    words:
      /\b(?:investigat(?:e[sd]?|ing|ions?)|(?:open|launch|begin|order)(?:s|ed|ing)? (?:\w+ ){0,3}(?:inquir(?:y|ies)|probe)|inquir(?:y|ies) into|prob(?:e[sd]?|ing)|interrogat(?:e[sd]?|ing))\b/i,
  },
  // "rallied", "demonstrated", "went on hunger strike", "blocked roads", "rioted"
  {
    category: 'PROTEST',
    words:
      /\b(?:rall(?:y|ies|ied|ying)|demonstrat(?:e[sd]?|ing|ions?|ors? (?:march|gather)\w*)|protest(?:s|ed|ing)?(?:ers (?:march|gather|block|clash|occup)\w*)?|hunger strikes?|march(?:ed|es|ing) (?:through|in|on|to|against)|riot(?:s|ed|ing)?|(?:went|go|going|goes) on strike|(?:general|nationwide|national|rail|transport) strike|walk(?:s|ed) out|sit-in|block(?:s|ed|ing|ad(?:e[sd]?|ing))? (?:\w+ ){0,3}(?:roads?|roadways?|streets?|highways?|bridges?|traffic|transport|railways?|ports?|airport)|barricad(?:e[sd]?|ing))\b/i,
  },
  // "massed troops", "on alert", "mobilised", "reinforced"
  {
    category: 'MOBILIZE',
    words:
      /\b(?:mobili[sz](?:e[sd]?|ing|ation)|on (?:\w+ )?alert|mass(?:es|ed|ing) (?:\w+ )?(?:troops|forces)|(?:reinforc|strengthen|build|deploy|amass|mov)(?:e[sd]?|s|ed|ing|ing up)? (?:\w+ ){0,3}(?:troops|forces|army|border|positions|warships|tanks|missiles)|prepar(?:e[sd]?|ing) to (?:attack|resume|invade|launch|strike)|call(?:s|ed) up (?:\w+ )?reserv\w+|troop build-?up)\b/i,
  },
  // "imposed sanctions", "suspended aid", "expelled diplomats", "broke off relations", "closed its embassy"
  {
    category: 'SANCTION',
    words:
      /\b(?:(?:impos|tighten|extend|slap|renew|announc)(?:e[sd]?|s|ed|ing|ped)? (?:\w+ ){0,3}(?:sanctions|embargo|blockade)|(?:suspend|halt|cut|freez|reduc|withhold|stop|slash)(?:e[sd]?|s|ed|ing|ting)?(?: off)? (?:\w+ ){0,4}(?:aid|assistance|relations|ties|supplies|trade|deliver(?:y|ies)|funding|exports|imports|loans|cooperation|talks|negotiations)|froze (?:\w+ ){0,3}(?:assets|relations|aid)|expel(?:s|led|ling)? |br(?:oke|eak|eaks|oken|eaking)(?: off)? (?:\w+ ){0,2}(?:relations|ties)|recall(?:s|ed|ing)? (?:\w+ )?(?:ambassador|envoy)|clos(?:e[sd]?|ing) (?:\w+ ){0,2}(?:embassy|consulate)|(?:forc|throw|kick)(?:e[sd]?|n|s|ed)? [^.]{0,40}\bout of the country)\b/i,
  },
  // "arrested", "banned", "demolished", "imposed a curfew", "seized", "kidnapped"
  {
    category: 'COERCE',
    words:
      /\b(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|jail(?:s|ed|ing)?|imprison(?:s|ed|ing|ment)?|sentenc(?:e[sd]?|ing)|bann?(?:ed|ing|s)|outlaw(?:s|ed)?|censor(?:s|ed|ing|ship)?|demolish(?:es|ed|ing)?|confiscat(?:e[sd]?|ing)|impos(?:e[sd]?|ing) (?:\w+ ){0,3}(?:curfew|martial law|emergency|restrictions|censorship)|declar(?:e[sd]?|ing) (?:\w+ ){0,2}(?:martial law|state of emergency|emergency)|deport(?:s|ed|ing|ation)?|kidnap(?:s|ped|ping)?|abduct(?:s|ed|ing)?|hack(?:s|ed|ing|ers)?|defac(?:e[sd]?|ing)|prevent(?:s|ed|ing) (?:\w+ ){0,3}(?:demonstration|rally|protest|march|journalists|opposition)|dispers(?:e[sd]?|ing)|raid(?:s|ed|ing)?|order(?:s|ed|ing) (?:\w+ ){0,5}to (?:suspend|close|leave|shut|stop)|shut(?:s|ting)? down|crack(?:s|ed)? ?down|tear ?gas\w*|took (?:\w+ ){0,3}hostage|seiz(?:e[sd]?|ing) (?:\w+ ){0,3}(?:property|assets|ships?|vessels?|newspapers?|documents))\b/i,
  },
  // "tortured", "beat", "assassinated", "car bomb", "suicide bomber"
  {
    category: 'ASSAULT',
    words:
      /\b(?:tortur(?:e[sd]?|ing)|beat(?:s|en|ing)?(?: up)?|assassinat(?:e[sd]?|ing|ion)|(?:car|suicide|roadside|parcel|letter|truck) ?bomb(?:s|er|ers|ing|ings)?|improvised explosive|bomb (?:attack|blast|explo\w+)|rap(?:e[sd]?|ing)|stabb?(?:ed|ing|s)|machetes?|lynch(?:ed|ing)?|massacr(?:e[sd]?|ing)|execut(?:e[sd]|ing) (?:\w+ )?(?:prisoners?|hostages?|civilians|soldiers)|(?:gunmen|guerrillas|militants|terrorists|rebels) (?:\w+ )?(?:killed|shot|wounded|murdered)|murder(?:s|ed|ing)?|mutilat(?:e[sd]?|ing)|set (?:\w+ ){0,3}on fire)\b/i,
  },
  // "shelled", "captured a stronghold", "opened fire", "gun battle", "air strike"
  {
    category: 'FIGHT',
    words:
      /\b(?:shell(?:s|ed|ing)|open(?:s|ed) fire|fir(?:ed|ing) (?:on|at|rockets|missiles|mortars|artillery)|(?:launch|fire)(?:s|ed|ing)? (?:\w+[, ]+){0,5}(?:rockets?|missiles?|mortars?|artillery|offensive|attacks?|air ?strikes?)|gun ?battles?|clash(?:es|ed|ing)?|(?:captur|retak|recaptur|overr|occup)(?:e[sd]?|en|ing|an|un|ies|ied)? (?:\w+ ){0,5}(?:village|town|city|base|stronghold|positions?|territory|camp|airport|island|capital)|fighting (?:broke|between|raged|erupted)|air ?(?:strikes?|raids?)|bombard(?:s|ed|ing|ment)?|bomb(?:s|ed|ing) (?!attack)|invad(?:e[sd]?|ing)|shot down|sank|ambush(?:es|ed)?|(?:land)?mine(?:field)? explo\w+|minefield|forc(?:e[sd]?|ing) (?:out )?[^.]{0,50}\bfrom their homes|ethnic cleansing|clos(?:e[sd]?|ing) (?:\w+ ){0,3}borders?|helicopters? (?:and \w+ )?(?:attack|fire|shell|strafe)\w*|(?:troops|soldiers|forces|police|aircraft) [^.]{0,60}\bkill(?:s|ed|ing)?)\b/i,
  },
];

/** Killing and wounding, where nothing says how. */
export const KILLING = /\b(?:kill(?:s|ed|ing)?|wound(?:s|ed|ing)|died|dead)\b/i;

/** What is announced or agreed to be done, when it harms: that threatens. */
export const HOSTILE =
  /\b(?:withdraw (?:its |their |the |weapons|all )?(?:peace|inspect|ambassador|from (?:the )?(?:talks|treaty|agreement))|withdraw \w*\s*(?:\w+ )?(?:peace-?keep\w*|inspectors|ambassador|aid|support)|impos(?:e|ing)|extend (?:\w+[ -]){0,4}curfew|boycott|ban\b|not allow|bar\b|tighten|expel|cut off|break off|retaliat\w+|martial law|restrict(?:ions)?|blockade|attack|strike back|invade|resume (?:fighting|shelling|attacks|terrorist)|use force|sanctions against|nuclear weapons? against|weapons to use against|chemical and biological)\b/i;

/** Words by which something is still to come. */
export const TO_COME =
  /\b(?:will|would|shall|plans? to|planned to|intends? to|decid(?:e[sd]?|ing) (?:to|that)|(?:ready|prepared|going) to|announc(?:e[sd]?|ing) (?:that|plans))\b/i;
