import { describeRule } from './table.ts';

describeRule('quote-tag', {
  finds: [
    '{q1|“We will wait for the facts,”} {s1|the minister} {c1|said}.',
    '{q1|‘We will wait for the facts,’} {s1|the minister} {c1|said}.',
    '{q1|“We will wait,”} {s1|she} {c1|said}. {q1|“There is time.”}',
    '{q1|“We will wait,”} {c1|said} {s1|Lena Brandt, the foreign minister}, at a briefing in Riga on Monday.',
    '{q1|“This is,”} {s1|he} {c1|told} reporters, {q1|“a matter of hours.”}',
    '{q1|The talks}, {s1|she} {c1|added}, {q1|were a first step}.',
    '{q1|The deal}, {s1|he} {c1|said}, {q1|had collapsed}.',
    '{q1|Peace is close}, {s1|the envoy} {c1|told} a news conference on Tuesday.',
    '{q1|The centre was closed}, {s1|sources} {c1|said}.',
  ],
  near: [
    '“Order,” the statue of the queen stood in the square.',
    'She stood by the “Old Gate,” the town’s pride.',
    'As I said before, the road is closed.',
    'The tower, a relic of the war, fell.',
  ],
});

describeRule('quote-tag', {
  kinds: ['headline'],
  finds: ['{q1|Sanctions will fail}, {c1|says} {s1|Lavrov}'],
  near: ['Sanctions, war and peace: a year in pictures'],
});

describeRule('clause', {
  finds: [
    '{s1|The ministry} {c1|said} {q1|that grain exports would resume in March}.',
    '{s1 s2|The ministry} {c1|said} {q1|grain exports would resume in March}, {c2|adding} {q2|that prices would fall}.',
    '{s1|The minister} {c1|said:} {q1|“We are ready. We are waiting.”}',
    '{s1|The envoy} {c1|told} reporters in Geneva on Friday {q1|that both armies had left}.',
    '{s1|The general} {c1|asked} {q1|whether the bridge was open}.',
    '{s1|EU sources} {c1|say} {q1|France, which has most at stake, tried to soften the text}.',
    'The officials {s1|who} {c1|said} {q1|that the war had begun} were wrong.',
  ],
  near: [
    'The firm repaid the said amount.',
    'The bridge collapsed and the road was closed.',
    'Norway imposed sanctions on two banks and sent troops to the border.',
  ],
});

describeRule('infinitive', {
  finds: [
    '{s1|The alliance} {c1|vowed} {q1|to defend every member}.',
    '{s1|Tehran} {c1|has refused} {q1|to condemn the attack}.',
    '{s1|The mayor} {c1|told} residents of the town {q1|to stay at home}.',
  ],
  near: ['The army moved to close the road.', 'The bridge is said, by some, to.'],
});

describeRule('object-infinitive', {
  finds: [
    '{s1|The chancellor} {c1|called on} {q1|both sides to hold fire}.',
    '{s1|The chancellor} {c1|urged} {q1|Moscow to hold fire}.',
    '{s1|The spokesman} {c1|called for} {q1|all sides to exercise restraint}.',
  ],
  near: ['The storm forced many people to leave.'],
});

describeRule('object', {
  finds: [
    '{s1|The spokesman} {c1|called for} {q1|restraint}.',
    '{s1 s2|Beijing} {c1|denounced} {q1|the report} and {c2|called} {q2|it a “despicable” attempt to shift blame}.',
    '{s1|The envoy} {c1|refrained from calling} {q1|the raid an invasion}.',
    '{s1|Kyiv} {c1|accused} {q1|Minsk of helping the attackers}.',
    '{s1|Britain} {c1|backed} {q1|the plan}, while {s2|France} {c2|opposed} {q2|it}.',
  ],
  near: ['The truck backed into the gate.', 'The army attacked the town.'],
});

describeRule('passive-report', {
  finds: [
    'It {c1|was reported} last week {q1|that several banks were limiting credit}.',
    'It {c1|has not been reported} {q1|whether the two leaders met}.',
    '{q1|The president} {c1|is expected} {q1|to win a third term}.',
    '{q1|The draft} {c1|was rejected by} {s1|the parliament}.',
  ],
  near: ['The bridge was built by the army.', 'The shares were quoted at ten dollars.'],
});

describeRule('adjective', {
  finds: [
    '{s1|China} {c1|is willing} {q1|to mediate between the sides}.',
    '{s1|The prime minister} {c1|was confident} {q1|that aid would come}.',
  ],
  near: ['The bridge is open to traffic.', 'The report that angered Paris was leaked.'],
});

describeRule('nominal', {
  finds: [
    '{s1|China’s} {c1|accusation} {q1|that Washington provoked the war} was repeated on Monday.',
    '{s1|They} {c1|stated} {q1|{s2|their} {c2|opposition to} {q2|any expansion of the alliance}}.',
  ],
  near: ['Support for the poor fell last year.', 'The report that angered Paris was leaked.'],
});

describeRule('according-to', {
  finds: [
    '{c1|According to} {s1|the ministry}, {q1|the talks failed}.',
    '{q1|The talks failed}, {c1|according to} {s1|two officials in Kyiv}.',
    '{q1|Two bridges were destroyed}, {c1|according to} {s1|the ministry}, and a third was damaged.',
  ],
  near: ['Everything went according to plan.'],
});

describeRule('quoted-as-saying', {
  finds: [
    '{s1|The broadcaster} {c1|quoted} {q1|{s2|Hua} as {c2|saying} {q2|that talks would go on}}.',
    '{q1 q2|“Talks will go on,”} {s1|Interfax} {c1|quoted} {q1|{s2|the minister} as {c2|saying}}.',
    '{s1|The general} {c1|was quoted as saying} {q1|that the road was open}.',
  ],
  near: ['The shares were quoted at ten dollars.'],
});

describeRule('headline-colon', {
  kinds: ['headline'],
  finds: ['{s1|Lavrov}{c1|:} {q1|Sanctions will fail}', '{q1|Turnout passes 60 percent} {c1|-} {s1|election official}'],
  near: ['Ukraine crisis: Seventeen killed in clashes', 'Grain deal - a timeline'],
});

describeRule('speaker-label', {
  finds: [
    [
      '{s1|AFP}{c1|:} {q1|Will the talks go on this week?}',
      '{s2|WANG}{c2|:} {q2|They will. The date is open.}',
      '{s3|AFP}{c3|:} {q3|Who takes part in them?}',
    ].join('\n'),
    // A given name that the tagger takes for a common noun.
    [
      '{s1|AFP}{c1|:} {q1|Will the talks go on this week?}',
      '{s2|Wang Wenhao}{c2|:} {q2|They will. The date is open.}',
      '{s3|AFP}{c3|:} {q3|Who takes part in them?}',
      '{s4|Wang Wenhao}{c4|:} {q4|We will see.}',
    ].join('\n'),
  ],
  near: [
    'Key Points: It will rain.\nMain Story: It was dry.\nFull List: They are here.',
    'AFP: Will it rain on Monday morning?\nThe square was empty.',
    'Oslo: 5\nRiga: 3\nVilnius: 4',
  ],
});

describeRule('signature', {
  finds: [
    '{q1|“This river was our street.”} {c1|—} {s1|Ana Lima, a fisher from Belem}',
    '{q1|“We lost the harbour. We kept the boats.”}\n{c1|–} {s1|Jonas Berg}',
  ],
  near: [
    'The team was “the best of the year.” - Reuters',
    '“Songs of the Sea” - Monday at noon',
    'He paints and reads.\n- Oil and coal',
  ],
});

describeRule('silence', {
  finds: [
    '{q1|Aid will arrive soon}, {s1 s2|the minister} {c1|said}, {c2|without giving} {q2|details}.',
    '{s1|The ministry} {c1|gave} {q1|no details of the plan}.',
    '{s1|The paper} {c1|did not provide} {q1|evidence for the claim}.',
  ],
  near: ['The army left without giving ground.', 'The ministry gave details.'],
});

describeRule('quote-tag', {
  finds: ['{q1|“We must wait for the facts,”} {s1|he} {c1|said}.\n{q1|“There is no other way out of this.”}'],
  near: ['The “Night of Long Songs” began.\nThe crowd sang.'],
});

describeRule('floating-quote', {
  finds: ['The square was empty.\n{q1|“There is no other way out of this.”}'],
  near: ['The square was empty.\n“Songs of the Sea”'],
});
