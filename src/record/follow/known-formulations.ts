/** `lexicons/formulations.tsv`, as `scripts/lexicons/formulations.ts` writes it: formulation, name, sort, when, form. Change it there. */
export const KNOWN_FORMULATIONS = `
cold-war-mentality | Cold War mentality | known |  | cold war ~mentality|mindset|thinking|logic
cold-war-mentality | Cold War mentality | known |  | zero sum ~game|mentality|mindset|thinking|logic
cold-war-mentality | Cold War mentality | known |  | ~bloc|camp based? ~confrontation
cold-war-mentality | Cold War mentality | known |  | ~confrontation between ~bloc|camp
cold-war-mentality | Cold War mentality | known |  | new cold war
cold-war-mentality | Cold War mentality | known |  | ~stoke … ideological ~confrontation
multipolar-world | multipolar world | known |  | multipolar ~world|order|system
multipolar-world | multipolar world | known |  | multipolarity
multipolar-world | multipolar world | known |  | ~democratization|democratisation of international relations
multipolar-world | multipolar world | known |  | polycentric ~world|order
multipolar-world | multipolar world | known |  | unipolar ~world|moment|order
hegemony | hegemony and power politics | known |  | hegemonism
hegemony | hegemony and power politics | known |  | hegemony
hegemony | hegemony and power politics | known |  | hegemonic ~ambition|power|policy
hegemony | hegemony and power politics | known |  | power politics
hegemony | hegemony and power politics | known |  | law of the jungle
hegemony | hegemony and power politics | known |  | might ~make|is right
hegemony | hegemony and power politics | known |  | ~bully weak|small|smaller
hegemony | hegemony and power politics | known |  | unilateral ~bullying
rules-based-order | rules-based international order | known |  | rules based international? ~order|system
rules-based-order | rules-based international order | known |  | ~rule based order
rules-based-order | rules-based international order | known |  | liberal international order
rules-based-order | rules-based international order | known |  | ~undermine … international order
rules-based-order | rules-based international order | known |  | free world
un-charter | purposes and principles of the UN Charter | known |  | ~purpose and ~principle of the un|united
un-charter | purposes and principles of the UN Charter | known |  | ~principle of the un|united nations? charter
un-charter | purposes and principles of the UN Charter | known |  | ~violation of the un|united nations? charter
un-charter | purposes and principles of the UN Charter | known |  | un charter
un-charter | purposes and principles of the UN Charter | known |  | international law and the un|united nations? charter
un-charter | purposes and principles of the UN Charter | known |  | un|united nations? centred|centered
un-charter | purposes and principles of the UN Charter | known |  | ~system in which the un ~play
un-charter | purposes and principles of the UN Charter | known |  | core role of the un
un-charter | purposes and principles of the UN Charter | known |  | un ~play a core role
international-community | the international community | known |  | the will of the international community
international-community | the international community | known |  | ~isolate|isolation from the international community
international-community | the international community | known |  | international community must|should|will
shared-future | community with a shared future | known |  | ~community with|of a? ~shared future|destiny
shared-future | community with a shared future | known |  | shared future for mankind|humanity
shared-future | community with a shared future | known |  | common destiny
global-initiatives | global security, development and civilization initiatives | known |  | global security|development|civilization|civilisation|governance initiative
global-initiatives | global security, development and civilization initiatives | known |  | belt and road initiative|cooperation|forum
new-era | in the new era | known |  | in the new era
new-era | in the new era | known |  | new type of international|great major? power? relations
new-era | in the new era | known |  | new type of great power relations
security-concerns | legitimate security concerns | known |  | legitimate|reasonable|rightful security ~concern|interest|demand|need
security-concerns | legitimate security concerns | known |  | legitimate ~concern|interest of russia|moscow
security-concerns | legitimate security concerns | known |  | security ~concern of all|each|other|every
security-concerns | legitimate security concerns | known |  | security is|was|being|be threatened
security-concerns | legitimate security concerns | known |  | ~threat|challenge to its|their|our|russia national? s? security
security-concerns | legitimate security concerns | known |  | ~threaten its|our|their|russia national? security
security-concerns | legitimate security concerns | known |  | legitimacy of the? russia? ~action|operation|step
security-concerns | legitimate security concerns | known |  | security was ~threaten by
security-concerns | legitimate security concerns | known |  | take … security ~concern seriously
indivisible-security | indivisible security | known |  | indivisible security
indivisible-security | indivisible security | known |  | indivisibility of security
indivisible-security | indivisible security | known |  | security is indivisible
indivisible-security | indivisible security | known |  | security of one country … expense of
indivisible-security | indivisible security | known |  | security … at the expense of others|other|another
indivisible-security | indivisible security | known |  | balanced … effective … sustainable security ~architecture
indivisible-security | indivisible security | known |  | european security ~architecture|order
security-guarantees | security guarantees | known |  | security ~guarantee
security-guarantees | security guarantees | known |  | legally binding ~guarantee
security-guarantees | security guarantees | known |  | binding security ~assurance
security-guarantees | security guarantees | known |  | security ~assurance
security-guarantees | security guarantees | known |  | budapest memorandum
sovereignty-integrity | sovereignty and territorial integrity | known |  | sovereignty independence? and? territorial integrity
sovereignty-integrity | sovereignty and territorial integrity | known |  | territorial integrity and sovereignty
sovereignty-integrity | sovereignty and territorial integrity | known |  | sovereignty independence and territorial
sovereignty-integrity | sovereignty and territorial integrity | known |  | territorial integrity
sovereignty-integrity | sovereignty and territorial integrity | known |  | within its|their internationally recognised|recognized ~border
sovereignty-integrity | sovereignty and territorial integrity | known |  | independence sovereignty and
sovereignty-security | sovereignty and security | known |  | sovereignty and security
sovereignty-security | sovereignty and security | known |  | sovereignty security and
sovereignty-security | sovereignty and security | known |  | sovereignty security development
sovereignty-security | sovereignty and security | known |  | security and sovereignty
core-interests | core interests and major concerns | known |  | core ~interest
core-interests | core interests and major concerns | known |  | major ~concern
core-interests | core interests and major concerns | known |  | vital ~interest
core-interests | core interests and major concerns | known |  | national ~interest are at stake
red-lines | red lines | known |  | red ~line
red-lines | red lines | known |  | ~cross … ~line
red-lines | red lines | known |  | ~line in the sand
nato-expansion | NATO expansion | known |  | nato s? further? eastern|eastward|eastwards? ~expansion|enlargement
nato-expansion | NATO expansion | known |  | ~expansion|enlargement of nato
nato-expansion | NATO expansion | known |  | nato eastern|eastward ~expansion
nato-expansion | NATO expansion | known |  | eastward ~expansion of nato
nato-expansion | NATO expansion | known |  | nato ~membership for
nato-expansion | NATO expansion | known |  | ~membership in nato
nato-expansion | NATO expansion | known |  | nato ~expand east|eastward|eastwards|further
nato-expansion | NATO expansion | known |  | further nato ~expansion
nato-expansion | NATO expansion | known |  | nato … open door
nato-expansion | NATO expansion | known |  | open door policy
nato-expansion | NATO expansion | known |  | not an inch
deterrence | deterrence and defence | known |  | deter and defend
deterrence | deterrence and defence | known |  | deterrence and defence|defense
deterrence | deterrence and defence | known |  | credible deterrence
deterrence | deterrence and defence | known |  | integrated deterrence
deterrence | deterrence and defence | known |  | every inch of nato|allied|alliance
deterrence | deterrence and defence | known |  | article 5|five
deterrence | deterrence and defence | known |  | collective defence|defense
deterrence | deterrence and defence | known |  | ironclad ~commitment
deterrence | deterrence and defence | known |  | rock solid ~commitment
deterrence | deterrence and defence | known |  | stand shoulder to shoulder
third-parties | third parties | known |  | third ~party
third-parties | third parties | known |  | non targeting of
third-parties | third parties | known |  | not targeted at any|a third
third-parties | third parties | known |  | not aimed at any|a third
non-interference | non-interference in internal affairs | known |  | ~interfere in … internal|domestic ~affair
non-interference | non-interference in internal affairs | known |  | ~interference in … internal|domestic ~affair
non-interference | non-interference in internal affairs | known |  | internal|domestic ~affair of
non-interference | non-interference in internal affairs | known |  | non interference
non-interference | non-interference in internal affairs | known |  | ~meddle in
non-interference | non-interference in internal affairs | known |  | foreign|outside|external ~interference
non-interference | non-interference in internal affairs | known |  | brook … ~interference
non-interference | non-interference in internal affairs | known |  | external ~force
all-options | all options on the table | known |  | all|every ~option is|are|be|remain? on the table
all-options | all options on the table | known |  | no ~option … off the table
all-options | all options on the table | known |  | nothing is off the table
all-options | all options on the table | known |  | military ~option
all-options | all options on the table | known |  | take nothing off the table
consequences | serious consequences | known |  | serious|severe|grave|massive|unprecedented|catastrophic|devastating|swift ~consequence|cost|price
consequences | serious consequences | known |  | ~face … ~consequence
consequences | serious consequences | known |  | ~pay a … ~price
consequences | serious consequences | known |  | steep ~price|cost
consequences | serious consequences | known |  | ~bear … ~consequence
consequences | serious consequences | known |  | swift and severe
consequences | serious consequences | known |  | ~consequence … never seen
line-of-responsibility | responsible for all consequences | known |  | ~responsibility for all|any|the ~consequence
line-of-responsibility | responsible for all consequences | known |  | full|all responsibility ~lie|rest
line-of-responsibility | responsible for all consequences | known |  | ~bear full|all responsibility
line-of-responsibility | responsible for all consequences | known |  | ~hold … ~responsible for
restraint | exercise restraint | known |  | ~exercise|show maximum|utmost|more? restraint
restraint | exercise restraint | known |  | utmost|maximum restraint
restraint | exercise restraint | known |  | ~restraint from all|both ~side
restraint | exercise restraint | known |  | out of control
restraint | exercise restraint | known |  | cool heads|heads
restraint | exercise restraint | known |  | ~remain|stay calm
restraint | exercise restraint | known |  | calm and restraint
restraint | exercise restraint | known |  | calmness and ~rationality|restraint
de-escalation | de-escalate tensions | known |  | ~deescalate
de-escalation | de-escalate tensions | known |  | de ~escalate
de-escalation | de-escalate tensions | known |  | de ~escalation
de-escalation | de-escalate tensions | known |  | ~deescalation
de-escalation | de-escalate tensions | known |  | ~ease|defuse|reduce|lower|cool … ~tension
de-escalation | de-escalate tensions | known |  | ~cool down the situation
de-escalation | de-escalate tensions | known |  | lower the temperature
de-escalation | de-escalate tensions | known |  | ~ease the situation
de-escalation | de-escalate tensions | known |  | ~defuse the situation
escalation | dangerous escalation | known |  | dangerous|serious|grave|reckless|further ~escalation
escalation | dangerous escalation | known |  | ~risk of … ~escalation
escalation | dangerous escalation | known |  | spiral|spiralling|spiraling out|of
escalation | dangerous escalation | known |  | ~escalate the situation|conflict|war|crisis
fanning-flames | fanning the flames, adding fuel to the fire | known |  | ~fan … ~flame
fanning-flames | fanning the flames, adding fuel to the fire | known |  | ~add … ~fuel … fire|flames
fanning-flames | fanning the flames, adding fuel to the fire | known |  | ~pour … oil|gasoline|petrol|fuel … fire|flames
fanning-flames | fanning the flames, adding fuel to the fire | known |  | ~throw … fuel … fire
fanning-flames | fanning the flames, adding fuel to the fire | known |  | ~stoke|inflame … ~tension|fire|flames
fanning-flames | fanning the flames, adding fuel to the fire | known |  | hype up war
fanning-flames | fanning the flames, adding fuel to the fire | known |  | ~hype up
fanning-flames | fanning the flames, adding fuel to the fire | known |  | ~stoke the fire|fires
fanning-flames | fanning the flames, adding fuel to the fire | known |  | fuel to the fire
provocation | provocation | known |  | ~provocation
provocation | provocation | known |  | provocative ~action|act|step|move|statement|rhetoric
provocation | provocation | known |  | dangerous provocation
provocation | provocation | known |  | ~provoke … confrontation
provocation | provocation | known |  | false flag
saber-rattling | sabre-rattling | known |  | sabre|saber ~rattle
saber-rattling | sabre-rattling | known |  | nuclear ~blackmail|threat|rhetoric|sabre|saber
saber-rattling | sabre-rattling | known |  | irresponsible|reckless nuclear? ~rhetoric
nuclear-war | a nuclear war cannot be won | known |  | nuclear war … never be ~fight|fought
nuclear-war | a nuclear war cannot be won | known |  | nuclear war … be won
nuclear-war | a nuclear war cannot be won | known |  | ~use or threat|threaten of? use? of? nuclear|the
nuclear-war | a nuclear war cannot be won | known |  | ~threat or use of nuclear
nuclear-war | a nuclear war cannot be won | known |  | inadmissible
nuclear-war | a nuclear war cannot be won | known |  | nuclear ~weapon must never
nonproliferation | denuclearisation and non-proliferation | known |  | complete … denuclearization|denuclearisation
nonproliferation | denuclearisation and non-proliferation | known |  | denuclearization|denuclearisation of the
nonproliferation | denuclearisation and non-proliferation | known |  | verifiable and irreversible
nonproliferation | denuclearisation and non-proliferation | known |  | never … ~acquire|have|obtain|possess … nuclear ~weapon
nonproliferation | denuclearisation and non-proliferation | known |  | non proliferation
nonproliferation | denuclearisation and non-proliferation | known |  | nonproliferation treaty
nonproliferation | denuclearisation and non-proliferation | known |  | maximum pressure
nonproliferation | denuclearisation and non-proliferation | known |  | peaceful nuclear ~program|programme|purpose|energy
nonproliferation | denuclearisation and non-proliferation | known |  | breakout time
dialogue-negotiation | dialogue and negotiation | known |  | dialogue and ~negotiation|consultation|diplomacy|cooperation
dialogue-negotiation | dialogue and negotiation | known |  | ~negotiation and dialogue
dialogue-negotiation | dialogue and negotiation | known |  | ~dialogue is the only
dialogue-negotiation | dialogue and negotiation | known |  | through dialogue|negotiation|negotiations|talks|diplomacy
dialogue-negotiation | dialogue and negotiation | known |  | diplomacy and dialogue
dialogue-negotiation | dialogue and negotiation | known |  | ~negotiate table
dialogue-negotiation | dialogue and negotiation | known |  | ~come|return|get … to the ~negotiate table
dialogue-negotiation | dialogue and negotiation | known |  | talks without preconditions
dialogue-negotiation | dialogue and negotiation | known |  | without preconditions
dialogue-negotiation | dialogue and negotiation | known |  | no ~alternative to … ~dialogue|talk|diplomacy|negotiation
dialogue-negotiation | dialogue and negotiation | known |  | constructive role
dialogue-negotiation | dialogue and negotiation | known |  | promote|promoting|facilitate peace ~talk
dialogue-negotiation | dialogue and negotiation | known |  | ~call for ~negotiation
political-settlement | political settlement | known |  | political|diplomatic|peaceful|proper|negotiated|comprehensive|lasting|just ~settlement|solution|resolution
political-settlement | political settlement | known |  | ~settlement of the
political-settlement | political settlement | known |  | promote … ~settlement
political-settlement | political settlement | known |  | peaceful ~mean
political-settlement | political settlement | known |  | root ~cause of
mediation | mediation | known |  | ~mediate
mediation | mediation | known |  | ~mediation
mediation | mediation | known |  | ~mediator
mediation | mediation | known |  | good ~office
mediation | mediation | known |  | honest broker
mediation | mediation | known |  | shuttle diplomacy
mediation | mediation | known |  | ~broker … ceasefire|peace|deal|truce
ceasefire | ceasefire | known |  | immediate|unconditional|lasting|humanitarian|full|comprehensive|permanent ceasefire|truce
ceasefire | ceasefire | known |  | ceasefire and
ceasefire | ceasefire | known |  | cease fire
ceasefire | ceasefire | known |  | cessation of ~hostility
ceasefire | ceasefire | known |  | ~halt|end to the ~fight|hostility|violence
ceasefire | ceasefire | known |  | immediate halt
ceasefire | ceasefire | known |  | lay down … ~arm
ceasefire | ceasefire | known |  | humanitarian ~pause|corridor
withdrawal | withdraw all troops | known |  | ~withdraw … ~force|troop|army
withdrawal | withdraw all troops | known |  | ~withdrawal of … ~force|troop
withdrawal | withdraw all troops | known |  | unconditional ~withdrawal
withdrawal | withdraw all troops | known |  | ~pull back|out … ~troop|force
just-peace | a just and lasting peace | known |  | just and lasting peace
just-peace | a just and lasting peace | known |  | lasting and just peace
just-peace | a just and lasting peace | known |  | just peace
just-peace | a just and lasting peace | known |  | peace formula|plan
just-peace | a just and lasting peace | known |  | peace at any price
just-peace | a just and lasting peace | known |  | durable peace
just-peace | a just and lasting peace | known |  | lasting peace
just-peace | a just and lasting peace | known |  | peace and stability
just-peace | a just and lasting peace | known |  | peace through strength
just-peace | a just and lasting peace | known |  | land for peace
as-long-as-it-takes | for as long as it takes | known |  | as long as it takes
as-long-as-it-takes | for as long as it takes | known |  | as long as … ~necessary|need
as-long-as-it-takes | for as long as it takes | known |  | nothing about ukraine without
as-long-as-it-takes | for as long as it takes | known |  | stand|stands|standing with ukraine
as-long-as-it-takes | for as long as it takes | known |  | unwavering|unshakeable|steadfast|enduring ~support|solidarity|commitment
two-state | two-state solution | known |  | two state ~solution
two-state | two-state solution | known |  | 1967 ~border|line
two-state | two-state solution | known |  | right to defend itself|themselves
two-state | two-state solution | known |  | right of self defence|defense
two-state | two-state solution | known |  | inherent right
two-state | two-state solution | known |  | proportionate|disproportionate ~response|force
two-state | two-state solution | known |  | ~settlement ~activity|expansion|construction
two-state | two-state solution | known |  | road ~map for peace
neutral-independent | a neutral or independent position | known |  | independent ~position|stance|policy|foreign|judgment|judgement|decision
neutral-independent | a neutral or independent position | known |  | neutral ~position|stance|country|status
neutral-independent | a neutral or independent position | known |  | ~appear|remain|stay|be|keep neutral
neutral-independent | a neutral or independent position | known |  | neutrality
neutral-independent | a neutral or independent position | known |  | neither ~support nor ~condemn
neutral-independent | a neutral or independent position | known |  | not ~support nor ~condemn
neutral-independent | a neutral or independent position | known |  | neither … nor ~condemn
neutral-independent | a neutral or independent position | known |  | on the right side of history
neutral-independent | a neutral or independent position | known |  | ~side of history|peace
neutral-independent | a neutral or independent position | known |  | ~take|choose ~side
neutral-independent | a neutral or independent position | known |  | fair and objective
neutral-independent | a neutral or independent position | known |  | objective and fair|impartial
neutral-independent | a neutral or independent position | known |  | merits of the matter|issue
neutral-independent | a neutral or independent position | known |  | objective manner
neutral-independent | a neutral or independent position | known |  | impartial ~position|manner
consistent-position | consistent and clear position | known |  | ~position … consistent and clear
consistent-position | consistent and clear position | known |  | consistent and clear
consistent-position | consistent and clear position | known |  | consistent ~position|stance|policy
consistent-position | consistent and clear position | known |  | principled ~position|stance
consistent-position | consistent and clear position | known |  | ~position|stance … not ~change
consistent-position | consistent and clear position | known |  | clear ~position|stance
consistent-position | consistent and clear position | known |  | ~position ~remain unchanged
refuse-to-condemn | refuses to condemn | silence |  | ~refuse|decline|fail|refrain|stop|avoid from|to|short? of? … ~condemn|criticise|criticize|denounce|condemnation
refuse-to-condemn | refuses to condemn | silence |  | not … ~condemn|criticise|criticize|denounce
refuse-to-condemn | refuses to condemn | silence |  | hasn|hasnt|haven|won|wouldn|didn|doesn|don t? … ~condemn|criticise|criticize|denounce
refuse-to-condemn | refuses to condemn | silence |  | nor ~condemn|criticise|criticize|denounce
refuse-to-condemn | refuses to condemn | silence |  | short of … ~condemn|criticise|criticize|denounce
refuse-to-condemn | refuses to condemn | silence |  | never ~condemn|criticise|criticize|denounce
refuse-to-condemn | refuses to condemn | silence |  | without ~condemn|criticise|criticize|denounce
refuse-to-call-invasion | will not call it an invasion | silence | withhold | ~call … an invasion|aggression
refuse-to-call-invasion | will not call it an invasion | silence | withhold | ~call … a war
refuse-to-call-invasion | will not call it an invasion | silence | withhold | ~describe|label|term … as? an? invasion|war|aggression|coup|genocide|annexation
refuse-to-call-invasion | will not call it an invasion | silence | withhold | word|term invasion|war|genocide
refuse-to-call-invasion | will not call it an invasion | silence |  | ~definition of an? invasion|aggression|genocide
refuse-to-call-invasion | will not call it an invasion | silence |  | ~rush … to|into a? ~conclusion|judgment|judgement
refuse-to-call-invasion | will not call it an invasion | silence |  | ~jump to ~conclusion
refuse-to-call-invasion | will not call it an invasion | silence |  | ~refrain from ~call
decline-to-comment | declines to comment | silence |  | ~decline|refuse to ~comment|elaborate|answer|specify|speculate|confirm|discuss|say|identify
decline-to-comment | declines to comment | silence |  | no comment
decline-to-comment | declines to comment | silence |  | did not ~elaborate|specify|comment|respond|answer|say|address|provide
decline-to-comment | declines to comment | silence |  | didn t ~elaborate|specify|comment|respond|answer|say|provide
decline-to-comment | declines to comment | silence |  | without ~elaborate|specify|give|provide
decline-to-comment | declines to comment | silence |  | not immediately ~respond|comment|available
decline-to-comment | declines to comment | silence |  | neither ~confirm nor ~deny
decline-to-comment | declines to comment | silence |  | ~request for comment
abstention | abstains from the vote | known |  | ~abstain
abstention | abstains from the vote | known |  | ~abstention
abstention | abstains from the vote | known |  | ~choice but to abstain
abstention | abstains from the vote | known |  | ~cast … ~veto
abstention | abstains from the vote | known |  | ~veto … ~resolution
no-evidence | no evidence | known |  | no|any|without|little|hard|concrete|credible|conclusive ~evidence|proof
no-evidence | no evidence | known |  | ~evidence for this|that|the|its
no-evidence | no evidence | known |  | ~provide … ~evidence|proof
no-evidence | no evidence | known |  | ~shred of evidence
no-evidence | no evidence | known |  | independently ~verify|verified|confirmed
blame | who is to blame | known |  | ~provoke|instigate|trigger|start|unleash|cause|spark the|this|a … war|conflict|attack|crisis|confrontation
blame | who is to blame | known |  | ~provoke the|this? attack
blame | who is to blame | known |  | ~culprit
blame | who is to blame | known |  | ~initiator of the
blame | who is to blame | known |  | key to ~solve|resolve|settle
blame | who is to blame | known |  | ~tie the bell
blame | who is to blame | known |  | instigator|instigators of the|this
blame | who is to blame | known |  | root ~cause
blame | who is to blame | known |  | ~blame … for the war|conflict|crisis|escalation
blame | who is to blame | known |  | only have themselves|itself to blame
blame | who is to blame | known |  | ~bear|carry … responsibility for the war|conflict|crisis|escalation
take-responsibility | take responsibility and act | known |  | ~take up|on? their|its|his|her|our responsibility|responsibilities
take-responsibility | take responsibility and act | known |  | ~assume|shoulder|show|fulfil|fulfill|honour|honor … responsibility|responsibilities|obligation|obligations
take-responsibility | take responsibility and act | known |  | ~take practical|substantive|concrete|real|tangible|immediate|effective ~action|step|measure
take-responsibility | take responsibility and act | known |  | responsibly push|promote|help
take-responsibility | take responsibility and act | known |  | ~responsible major|great ~power|country
take-responsibility | take responsibility and act | known |  | act responsible|responsibly
take-responsibility | take responsibility and act | known |  | irresponsible
complex-history | complex historical background | known |  | ~complicated|complex … ~history|historical ~background|context|latitude
complex-history | complex historical background | known |  | historical ~background|context|merit|grievance
complex-history | complex historical background | known |  | ~history and the? complexity
complex-history | complex historical background | known |  | complexity of
complex-history | complex historical background | known |  | ~cause … complex|complicated
complex-history | complex historical background | known |  | not happen|happened … overnight|vacuum
complex-history | complex historical background | known |  | ~happen overnight
complex-history | complex historical background | known |  | in a vacuum
complex-history | complex historical background | known |  | ice … cold … one day
false-information | false reports and disinformation | known |  | fake news
false-information | false reports and disinformation | known |  | false|incorrect|wrong|misleading|fabricated ~information|report|claim|news|allegation|accusation|narrative|pretext
false-information | false reports and disinformation | known |  | disinformation ~campaign|effort?
false-information | false reports and disinformation | known |  | disinformation
false-information | false reports and disinformation | known |  | misinformation
false-information | false reports and disinformation | known |  | pure|purely|total|complete|absolute ~fabrication|lie|fiction|nonsense|fake
false-information | false reports and disinformation | known |  | ~spread … ~lie|disinformation|rumour|rumor|information|misinformation
false-information | false reports and disinformation | known |  | baseless|groundless|unfounded|unsubstantiated|unfounded ~allegation|accusation|claim|charge|report
false-information | false reports and disinformation | known |  | ~divert ~attention
false-information | false reports and disinformation | known |  | ~shift … ~blame
false-information | false reports and disinformation | known |  | ~smear
false-information | false reports and disinformation | known |  | propaganda ~campaign|war|machine?
false-information | false reports and disinformation | known |  | information war|warfare
false-information | false reports and disinformation | known |  | ~slander
false-information | false reports and disinformation | known |  | hypocrisy
false-information | false reports and disinformation | known |  | double ~standard
deep-concern | deep concern | known |  | deeply|gravely|seriously|extremely|highly|profoundly ~concern|concerned|worried|alarmed|troubled|disturbed
deep-concern | deep concern | known |  | deep|grave|serious|profound|great ~concern
deep-concern | deep concern | known |  | ~express … ~concern
deep-concern | deep concern | known |  | cause for concern
deep-concern | deep concern | known |  | alarming|worrying ~development|signal|sign
deep-concern | deep concern | known |  | closely ~monitor|follow|watch
deep-concern | deep concern | known |  | ~follow … closely
strong-condemnation | strong condemnation | known |  | ~condemn … strongest|strong|possible ~term
strong-condemnation | strong condemnation | known |  | strongly|firmly|resolutely|unequivocally|vehemently|utterly|roundly ~condemn|oppose|reject|deplore|protest|denounce
strong-condemnation | strong condemnation | known |  | strong|unequivocal|unreserved ~condemnation
strong-condemnation | strong condemnation | known |  | strongest possible ~term
strong-condemnation | strong condemnation | known |  | heinous|barbaric|cowardly|despicable|abhorrent|vile ~act|attack|crime
strong-condemnation | strong condemnation | known |  | very despicable
strong-condemnation | strong condemnation | known |  | ~deplore
strong-condemnation | strong condemnation | known |  | solemn|stern|strong ~representation|protest
strong-condemnation | strong condemnation | known |  | ~summon … ~ambassador|envoy
strong-condemnation | strong condemnation | known |  | persona non grata
outrage-war-crimes | war crimes and accountability | known |  | war ~crime
outrage-war-crimes | war crimes and accountability | known |  | ~crime against humanity
outrage-war-crimes | war crimes and accountability | known |  | accountable for
outrage-war-crimes | war crimes and accountability | known |  | ~hold … accountable|account
outrage-war-crimes | war crimes and accountability | known |  | ~bring … to justice
outrage-war-crimes | war crimes and accountability | known |  | genocide
outrage-war-crimes | war crimes and accountability | known |  | ethnic cleansing
outrage-war-crimes | war crimes and accountability | known |  | independent|international|impartial|thorough ~investigation|inquiry
outrage-war-crimes | war crimes and accountability | known |  | impunity
outrage-war-crimes | war crimes and accountability | known |  | state ~sponsor of terrorism
outrage-war-crimes | war crimes and accountability | known |  | act of ~aggression|war|terror|terrorism
aggression | unprovoked aggression | known |  | unprovoked|unjustified|unjustifiable|brutal|illegal|naked|premeditated … ~aggression|war|invasion|attack|assault
aggression | unprovoked aggression | known |  | war of aggression
aggression | unprovoked aggression | known |  | full scale ~invasion|war|attack|assault
aggression | unprovoked aggression | known |  | war of choice
aggression | unprovoked aggression | known |  | ~violation of … international law
aggression | unprovoked aggression | known |  | flagrant|blatant|clear|gross ~violation|breach
aggression | unprovoked aggression | known |  | illegal ~annexation|occupation|referendum|invasion
aggression | unprovoked aggression | known |  | temporarily ~occupied
aggression | unprovoked aggression | known |  | sham ~referendum|election|vote
aggression | unprovoked aggression | known |  | so called ~referendum|republic
war-aims | demilitarisation and denazification | known |  | ~demilitarise|demilitarize|demilitarisation|demilitarization
war-aims | demilitarisation and denazification | known |  | ~denazify|denazification|defascistize
war-aims | demilitarisation and denazification | known |  | de ~nazify|nazification|fascistize|militarize|militarise
war-aims | demilitarisation and denazification | known |  | ~goal of the special|military|operation
war-aims | demilitarisation and denazification | known |  | ~protect … ~civilian|population|people of donbas|donbass
war-aims | demilitarisation and denazification | known |  | kyiv|kiev|nazi ~regime|nazis
war-aims | demilitarisation and denazification | known |  | regime change
puppets | regimes and puppets | known |  | kyiv|kiev|washington|zionist|zelensky|putin|assad ~regime
puppets | regimes and puppets | known |  | puppet ~regime|government|state
puppets | regimes and puppets | known |  | vassal ~state
puppets | regimes and puppets | known |  | illegitimate ~regime|government|president
puppets | regimes and puppets | known |  | junta
puppets | regimes and puppets | known |  | terrorist ~regime|state
puppets | regimes and puppets | known |  | axis of resistance|evil
puppets | regimes and puppets | known |  | nazi|fascist ~regime|ideology|battalion
proxy-war | proxy war | known |  | proxy ~war|conflict|force
proxy-war | proxy war | known |  | collective west
proxy-war | proxy war | known |  | to the last ukrainian
proxy-war | proxy war | known |  | ~weapon deliveries|delivery|supplies|supply ~prolong
proxy-war | proxy war | known |  | ~prolong the ~conflict|war|suffering
proxy-war | proxy war | known |  | ~flood|pump … ~weapon|arm
proxy-war | proxy war | known |  | party to the conflict
proxy-war | proxy war | known |  | ~direct involvement|participant|participation|confrontation
proxy-war | proxy war | known |  | world war iii|three
proxy-war | proxy war | known |  | third world war
sanctions-opposition | against sanctions | known |  | unilateral ~sanction|measure|coercive
sanctions-opposition | against sanctions | known |  | illegal|illegitimate|unlawful ~sanction
sanctions-opposition | against sanctions | known |  | unilateral coercive ~measure
sanctions-opposition | against sanctions | known |  | long arm ~jurisdiction
sanctions-opposition | against sanctions | known |  | ~oppose|reject|against … ~sanction
sanctions-opposition | against sanctions | known |  | ~lift|ease|remove … ~sanction
sanctions-opposition | against sanctions | known |  | economic ~coercion|terrorism|warfare|war
sanctions-opposition | against sanctions | known |  | ~sanction … never ~work|solve
sanctions-opposition | against sanctions | known |  | ~sanction are not
sanctions-opposition | against sanctions | known |  | decoupling
sanctions-opposition | against sanctions | known |  | ~decouple
sanctions-opposition | against sanctions | known | reject | ~sanction
sanctions-opposition | against sanctions | known | reject+ | ~refer to … ~sanction
sanctions | sanctions and pressure | known |  | crippling|sweeping|unprecedented|punishing|devastating ~sanction
sanctions | sanctions and pressure | known |  | ~round|package of ~sanction
sanctions | sanctions and pressure | known |  | maintain|ramp|increase … pressure on
sanctions | sanctions and pressure | known |  | price cap
sanctions | sanctions and pressure | known |  | ~freeze … ~asset
sanctions | sanctions and pressure | known |  | export ~control
us-pressure | defying US pressure | known |  | us|american|washington|western s? ~pressure
us-pressure | defying US pressure | known |  | ~pressure from the? us|united|washington|america|west
us-pressure | defying US pressure | known |  | despite ~pressure
us-pressure | defying US pressure | known |  | ~bow|yield|succumb|cave|give in? to ~pressure
us-pressure | defying US pressure | known |  | ~pressure and ~threat
us-pressure | defying US pressure | known |  | under pressure from
us-pressure | defying US pressure | known |  | ~pressure … will|could not ~change|work|succeed
us-pressure | defying US pressure | known |  | maximum ~pressure
us-pressure | defying US pressure | known |  | ~blackmail
no-limits | a friendship without limits | known |  | no ~limit
no-limits | a friendship without limits | known |  | without ~limit
no-limits | a friendship without limits | known |  | no forbidden ~area|zone
no-limits | a friendship without limits | known |  | limitless|boundless ~partnership|friendship|cooperation
no-limits | a friendship without limits | known |  | no ~ceiling|upper
strategic-partnership | strategic partnership and coordination | known |  | comprehensive|all|global? weather? strategic cooperative|cooperation? ~partnership
strategic-partnership | strategic partnership and coordination | known |  | strategic ~partnership
strategic-partnership | strategic partnership and coordination | known |  | strategic ~communication and|or ~coordination
strategic-partnership | strategic partnership and coordination | known |  | strategic ~coordination|cooperation|communication|determination|guidance|trust|stability|autonomy|competition|dialogue|ambiguity
strategic-partnership | strategic partnership and coordination | known |  | back to back
strategic-partnership | strategic partnership and coordination | known |  | pragmatic|practical ~cooperation
strategic-partnership | strategic partnership and coordination | known |  | all round ~cooperation
strategic-partnership | strategic partnership and coordination | known |  | mutually beneficial ~cooperation
strategic-partnership | strategic partnership and coordination | known |  | win win
strategic-partnership | strategic partnership and coordination | known |  | mutual ~respect|trust|benefit
strategic-partnership | strategic partnership and coordination | known |  | political mutual trust
strategic-partnership | strategic partnership and coordination | known |  | equal footing
strategic-partnership | strategic partnership and coordination | known |  | ~coordination in the new era
rock-solid | rock-solid friendship | known |  | rock solid
rock-solid | rock-solid friendship | known |  | iron clad|brother|brothers
rock-solid | rock-solid friendship | known |  | ironclad ~friendship|friend|alliance|commitment|support
rock-solid | rock-solid friendship | known |  | ~unbreakable|unshakable|unshakeable ~bond|friendship|alliance
rock-solid | rock-solid friendship | known |  | ~stand the test of time
rock-solid | rock-solid friendship | known |  | good ~neighbour|neighbor
rock-solid | rock-solid friendship | known |  | special relationship
rock-solid | rock-solid friendship | known |  | best period in history
rock-solid | rock-solid friendship | known |  | highest level in history
competition | competition and guardrails | known |  | ~guardrail
competition | competition and guardrails | known |  | responsibly ~manage|managing
competition | competition and guardrails | known |  | ~manage … competition
competition | competition and guardrails | known |  | competition … veer|conflict
competition | competition and guardrails | known |  | ~seek conflict|confrontation|decoupling
competition | competition and guardrails | known |  | new cold war
competition | competition and guardrails | known |  | open|channels|lines? ~line|channel of communication
competition | competition and guardrails | known |  | peaceful coexistence
competition | competition and guardrails | known |  | ~derisk
competition | competition and guardrails | known |  | de ~risk
competition | competition and guardrails | known |  | ~contain china|beijing|russia|moscow|iran
competition | competition and guardrails | known |  | containment|encirclement
taiwan | Taiwan is part of China | known |  | taiwan is|was|being a|an? inalienable|integral|sacred? ~part of
taiwan | Taiwan is part of China | known |  | island of taiwan … ~part of
taiwan | Taiwan is part of China | known |  | one china ~principle|policy
taiwan | Taiwan is part of China | known |  | taiwan s? ~independence
taiwan | Taiwan is part of China | known |  | ~claim over taiwan
taiwan | Taiwan is part of China | known |  | ~status quo across|in the|taiwan
taiwan | Taiwan is part of China | known |  | peaceful reunification|unification
taiwan | Taiwan is part of China | known |  | reunification with the mainland|motherland|china
taiwan | Taiwan is part of China | known |  | cross strait
taiwan | Taiwan is part of China | known |  | ~separatist force|forces|activities
taiwan | Taiwan is part of China | known |  | ~play with fire
taiwan | Taiwan is part of China | known |  | ~taiwan ~question|issue
taiwan | Taiwan is part of China | known |  | peace and stability across|in the taiwan
south-china-sea | freedom of navigation | known |  | freedom of ~navigation
south-china-sea | freedom of navigation | known |  | free and open indo? ~pacific
south-china-sea | freedom of navigation | known |  | innocent passage
south-china-sea | freedom of navigation | known |  | nine dash line
south-china-sea | freedom of navigation | known |  | historic|indisputable ~right|sovereignty
south-china-sea | freedom of navigation | known |  | unilateral ~change|attempt
south-china-sea | freedom of navigation | known |  | ~change the status quo
south-china-sea | freedom of navigation | known |  | maritime ~claim|right
south-china-sea | freedom of navigation | known |  | code of conduct
kashmir-lac | line of control and border | known |  | line of ~actual? control
kashmir-lac | line of control and border | known |  | cross border ~terrorism
kashmir-lac | line of control and border | known |  | ~disengage
kashmir-lac | line of control and border | known |  | ~status quo ante
kashmir-lac | line of control and border | known |  | peace and tranquillity|tranquility
global-south | the Global South | known |  | global south
global-south | the Global South | known |  | developing world
global-south | the Global South | known |  | common but differentiated
global-south | the Global South | known |  | neo colonial|colonialism
global-south | the Global South | known |  | ~colonial ~mentality|legacy|past
global-south | the Global South | known |  | south south cooperation
global-south | the Global South | known |  | food|energy security
global-south | the Global South | known |  | grain ~deal|corridor|initiative
climate | climate pledges | known |  | loss and damage
climate | climate pledges | known |  | net zero
climate | climate pledges | known |  | ~1 5 degrees|c
climate | climate pledges | known |  | 1.5 degrees
climate | climate pledges | known |  | paris ~agreement|accord|climate
climate | climate pledges | known |  | carbon ~neutrality|neutral
climate | climate pledges | known |  | ~phase out|down
climate | climate pledges | known |  | code red for humanity
climate | climate pledges | known |  | climate ~finance|emergency|justice
human-rights | human rights | known |  | human ~right ~violation|abuse|record|defender
human-rights | human rights | known |  | universal ~right|value
human-rights | human rights | known |  | ~so called human ~right
human-rights | human rights | known |  | fundamental ~freedom|right
human-rights | human rights | known |  | ~rule of law
human-rights | human rights | known |  | democratic ~value|backsliding|institution|process|choice
human-rights | human rights | known |  | free and fair ~election
human-rights | human rights | known |  | ~will of the people
human-rights | human rights | known |  | peaceful transfer|transition of power
human-rights | human rights | known |  | arbitrary ~detention|arrest
human-rights | human rights | known |  | politically motivated
terror | fight against terrorism | known |  | fight|war|struggle against|on ~terrorism|terror
terror | fight against terrorism | known |  | terrorist ~attack|act|group|organisation|organization
terror | fight against terrorism | known |  | zero tolerance
terror | fight against terrorism | known |  | ~safe haven
terror | fight against terrorism | known |  | state sponsored ~terrorism
terror | fight against terrorism | known |  | ~extremism and ~terrorism|separatism
terror | fight against terrorism | known |  | three evils
terror | fight against terrorism | known |  | act of ~terror|terrorism|sabotage
solidarity | solidarity and unity | known |  | ~stand|show … ~solidarity|united|together
solidarity | solidarity and unity | known |  | unwavering|complete ~solidarity
solidarity | solidarity and unity | known |  | united front
solidarity | solidarity and unity | known |  | speak|speaks|spoke with one voice
solidarity | solidarity and unity | known |  | unity of the? ~ally|alliance|west|eu|europe
solidarity | solidarity and unity | known |  | transatlantic ~unity|bond|alliance
solidarity | solidarity and unity | known |  | thoughts and prayers
solidarity | solidarity and unity | known |  | ~condolence to
solidarity | solidarity and unity | known |  | family of ~nation
solidarity | solidarity and unity | known |  | european ~family|perspective|choice|future
solidarity | solidarity and unity | known |  | ~candidate status
humanitarian | humanitarian aid | known |  | humanitarian ~catastrophe|disaster|corridor|access|grounds|convoy
humanitarian | humanitarian aid | known |  | ~principle of neutrality and impartiality
humanitarian | humanitarian aid | known |  | civilian ~casualty|life|lives|infrastructure|population|objects|target
humanitarian | humanitarian aid | known |  | humanitarian … not be ~politicise|politicize
humanitarian | humanitarian aid | known |  | ~protect|spare … ~civilian
humanitarian | humanitarian aid | known |  | loss of life|lives
humanitarian | humanitarian aid | known |  | innocent ~civilian|people|lives
aid | weapons and aid | known |  | lethal|material ~aid|assistance|support|weapons
aid | weapons and aid | known |  | long range ~missile|weapon
aid | weapons and aid | known |  | air ~defence|defense system|systems
regret | regrets | known |  | ~regret to|that|the
regret | regrets | known |  | deeply ~regret|regrettable
regret | regrets | known |  | regrettably
regret | regrets | known |  | ~express … regret
regret | regrets | known |  | unfortunate|tragic ~incident|accident|mistake
regret | regrets | known |  | formal|sincere|public ~apology
rhetoric-history | lessons of history | known |  | lesson|lessons of ~history
rhetoric-history | lessons of history | known |  | ~history will ~judge|remember|prove|show
rhetoric-history | lessons of history | known |  | ~repeat the mistake|mistakes of
rhetoric-history | lessons of history | known |  | wrong side of history
rhetoric-history | lessons of history | known |  | turning point
rhetoric-history | lessons of history | known |  | watershed|historic ~moment|opportunity
rhetoric-history | lessons of history | known |  | zeitenwende
rhetoric-history | lessons of history | known |  | point of no return
rhetoric-history | lessons of history | known |  | ~era must not be of war
rhetoric-history | lessons of history | known |  | era is not of war
rhetoric-history | lessons of history | known |  | never again
rhetoric-history | lessons of history | known |  | dark|darkest ~hour|chapter
commitments | honouring commitments | known |  | honour|honor|abide|keep|fulfil|fulfill by? … ~commitment|agreement|obligation|promise|word
commitments | honouring commitments | known |  | ~implement|implementation of the? … minsk ~agreement
commitments | honouring commitments | known |  | minsk ~agreement|accord|process|protocol
commitments | honouring commitments | known |  | minsk 3
commitments | honouring commitments | known |  | normandy ~format|four
commitments | honouring commitments | known |  | ~violate|breach … ~agreement|ceasefire|treaty|obligation
commitments | honouring commitments | known |  | broken ~promise
commitments | honouring commitments | known |  | ~tear up
consultations | full consultations | known |  | full|close|wide|extensive|bilateral ~consultation
consultations | full consultations | known |  | whole|full membership
consultations | full consultations | known |  | ~consult … ~ally|partner|membership
consultations | full consultations | known |  | regular briefing
consultations | full consultations | known |  | ~remain in close contact|touch
consultations | full consultations | known |  | candid|frank|constructive|substantive|productive ~discussion|talk|conversation|exchange|dialogue|manner
consultations | full consultations | known |  | cordial|warm|friendly ~atmosphere
tough-line | will not give in | known |  | will never|not ~surrender|yield|accept|recognise|recognize|tolerate|allow|compromise|bow|submit|concede
tough-line | will not give in | known |  | firm|resolute|strong|decisive|crushing|harsh|proportionate|appropriate|symmetrical|legitimate ~response|countermeasure|retaliation|answer|rebuff
tough-line | will not give in | known |  | ~take all|any? necessary ~measure
tough-line | will not give in | known |  | necessary ~measure|countermeasure
tough-line | will not give in | known |  | ~respond in kind
tough-line | will not give in | known |  | ~reserve the right
tough-line | will not give in | known |  | tit for tat
tough-line | will not give in | known |  | ~right to ~respond
tough-line | will not give in | known |  | right of ~retaliation
tough-line | will not give in | known |  | ~deal a … ~blow
tough-line | will not give in | known |  | ~resolutely ~defend|safeguard|oppose
tough-line | will not give in | known |  | ~firmly ~safeguard|oppose|support
tough-line | will not give in | known |  | ~defend … every ~inch
borders-migration | hybrid attack at the border | known |  | hybrid ~attack|war|warfare|threat
borders-migration | hybrid attack at the border | known |  | ~instrumentalise|instrumentalize|instrumentalisation|instrumentalization of? ~migrant
borders-migration | hybrid attack at the border | known |  | ~weaponise|weaponize … ~migrant|migration|refugee|energy|gas|food|winter
borders-migration | hybrid attack at the border | known |  | illegal ~migration|immigration
borders-migration | hybrid attack at the border | known |  | critical ~infrastructure
borders-migration | hybrid attack at the border | known |  | shadow fleet
borders-migration | hybrid attack at the border | known |  | cyber ~attack
energy-weapon | energy as a weapon | known |  | energy ~weapon|blackmail|war
energy-weapon | energy as a weapon | known |  | gas ~blackmail|weapon
energy-weapon | energy as a weapon | known |  | ~use … energy|gas as a weapon
energy-weapon | energy as a weapon | known |  | reliable supplier|partner
energy-weapon | energy as a weapon | known |  | energy ~independence|dependence|diversification
elections | interference in elections | known |  | ~interfere in … ~election
elections | interference in elections | known |  | election ~interference|meddling
elections | interference in elections | known |  | ~meddle in … ~election
elections | interference in elections | known |  | foreign ~agent
elections | interference in elections | known |  | colour|color ~revolution
elections | interference in elections | known |  | coup|coups
elections | interference in elections | known |  | constitutional ~order
elections | interference in elections | known |  | legitimate ~government|president|authority|power
separatists | separatists and terrorists | known |  | pro russian|russian? ~separatist|rebel|militant|gunman|gunmen
separatists | separatists and terrorists | known |  | self proclaimed|declared|styled ~republic|government|leader|leadership|president
separatists | separatists and terrorists | known |  | anti terrorist ~operation
separatists | separatists and terrorists | known |  | people s republic
separatists | separatists and terrorists | known |  | ~separatist ~leader|republic|region
separatists | separatists and terrorists | known |  | militia
separatists | separatists and terrorists | known |  | little green men
separatists | separatists and terrorists | known |  | breakaway ~region|republic
separatists | separatists and terrorists | known |  | federalisation|federalization
separatists | separatists and terrorists | known |  | special status
separatists | separatists and terrorists | known |  | decentralisation|decentralization
{war} | what the war is called | naming |  | special military ~operation
{war} | what the war is called | naming |  | russian|russia|moscow s? ~action
{war} | what the war is called | naming |  | ~action ~take by russia|moscow|israel|china|azerbaijan|turkey|iran|the
{war} | what the war is called | naming |  | an? ~operation in {land}
{war} | what the war is called | naming |  | military ~campaign|operation|action|intervention|assault|offensive|incursion in|into|against|on {land}
{war} | what the war is called | naming |  | ~invasion|attack|assault|aggression|war|operation|campaign|offensive|intervention|incursion|onslaught|action|strike of|on|in|against|into|upon {land}
{war} | what the war is called | naming |  | ~situation|crisis|conflict|war|fighting|hostilities|violence|unrest in|around|over {land}
{war} | what the war is called | naming |  | {land} ~crisis|conflict|war|issue|question|situation|problem
{war} | what the war is called | naming |  | {land} {land} ~conflict|war|crisis
`;
