import { describe, expect, test } from 'vitest';
import { resolved, speakers } from './resolving.ts';

/** Samples of what a rule must find beside near misses it must leave alone. */
const table = (rows: readonly (readonly [string, readonly string[]])[], day?: string): void =>
  test.each(rows.map(([sample, who]) => [who.join(', '), sample, who] as const))('%s: %s', (_, sample, who) =>
    expect(speakers(sample, day)).toEqual(who),
  );

describe('a page’s own spelling of a known name', () => {
  table([
    ['{s1|Sergei Lavrov} {c1|said} {q1|no}. {s2|Lavrov} {c2|added} {q2|more}.', ['person:sergei-lavrov', 'person:sergei-lavrov']],
    ['{s1|Russia’s Defense Ministry} {c1|said} {q1|no}.', ['org:ru-defense-ministry']],
  ]);
  test('the list of actors says who it is the same as', () => {
    const { actors } = resolved('{s1|Viktor Yanukovich} {c1|said} {q1|no} to ITAR-TASS.');
    expect(Object.fromEntries(actors.map(({ id, same }) => [id, same]))).toEqual({
      'person:viktor-yanukovich': 'person:viktor-yanukovych',
      'org:itar-tass': 'org:tass',
    });
  });
  describe('near misses: a slip no table lists, a longer name', () => {
    table([
      ['{s1|Arsenyi Yatsenyuk} {c1|said} {q1|no}.', ['person:arseniy-yatsenyuk']],
      ['{s1|Joseph Biden} {c1|said} {q1|no}.', ['person:joe-biden']],
    ]);
  });
});

describe('a description that waits for its name', () => {
  table([
    [
      '{s1|A senior adviser to the harbour board} {c1|accused} the port {q1|of delay}. {s2|Ivo Brandtner} {c2|said} {q2|it was late}.',
      ['person:ivo-brandtner', 'person:ivo-brandtner'],
    ],
  ]);
  describe('near misses: somebody of another office, somebody named before', () => {
    table([
      [
        '{s1|A senior adviser to the harbour board} {c1|accused} the port {q1|of delay}. {s2|Police chief Ivo Brandtner} {c2|said} {q2|no}.',
        ['unnamed:adviser', 'person:ivo-brandtner'],
      ],
      [
        'Ivo Brandtner came early. {s1|A senior adviser} {c1|accused} the port {q1|of delay}. {s2|Ivo Brandtner} {c2|said} {q2|no}.',
        ['unnamed:adviser', 'person:ivo-brandtner'],
      ],
    ]);
  });
});

describe('where no source was found, or only the end of one', () => {
  table([
    ['Olha Kravets “{c1|noted} {q1|the delay}.', ['person:olha-kravets']],
    [
      '{c1|Accusing} the port {q1|of delay}, {s2|Olha Kravets} {c2|left} {q2|it open}.',
      ['person:olha-kravets', 'person:olha-kravets'],
    ],
    ['“It is late,” Olha Kravets, whose board runs the port, {c1|said}. {q1|Nobody came}.', ['person:olha-kravets']],
    ['Olha Kravets, deputy head of {s1|the Baltic Harbour Agency}, {c1|said} {q1|no}.', ['person:olha-kravets']],
  ]);
  describe('near misses: a passive, a body of its own', () => {
    table([
      ['Olha Kravets {c1|was told} {q1|that it was late}.', ['?']],
      ['After Olha Kravets left, {s1|the Baltic Harbour Agency} {c1|said} {q1|no}.', ['org:baltic-harbour-agency']],
    ]);
  });
});

describe('whom a spokesman serves', () => {
  table([
    ['{s1|A spokesman for President Vladimir Putin} {c1|said} {q1|no}.', ['person:dmitry-peskov']],
    ['{s1|A Kremlin spokesman} {c1|said} {q1|no}.', ['person:dmitry-peskov']],
  ]);
  describe('near miss: an office that several held', () => {
    table([['{s1|A Chinese foreign ministry spokesperson} {c1|said} {q1|no}.', ['unnamed:cn-foreign-ministry-spokesperson']]]);
  });
});

describe('bodies', () => {
  table([
    [
      '{s1|The Danish embassy in Oslo} {c1|said} {q1|no}. {s2|The embassy} {c2|added} {q2|more}.',
      ['org:dk-embassy-oslo', 'org:dk-embassy-oslo'],
    ],
    ['{s1|The Danish embassy in Norway} {c1|said} {q1|no}.', ['org:dk-embassy-oslo']],
    ['The Kremlin waited. {s1|The Kremlin’s harbour council} {c1|said} {q1|no}.', ['org:kremlin-harbour-council']],
    ['{s1|The Baltic Harbour Agency (BHA)} {c1|said} {q1|no}. {s2|BHA} {c2|added} {q2|more}.', ['org:bha', 'org:bha']],
    ['{s1|Kestrel, Norway’s largest energy firm,} {c1|said} {q1|no}.', ['org:kestrel']],
    ['{s1|The United States Department of State} {c1|said} {q1|no}.', ['org:us-state-department']],
  ]);
  describe('near misses: nobody’s embassy, a person with an apposition', () => {
    table([
      ['{s1|Danish officials} {c1|said} {q1|no}.', ['unnamed:dk-officials']],
      ['{s1|Kravets, Norway’s largest name in chess,} {c1|said} {q1|no}.', ['person:kravets']],
    ]);
  });
});

describe('pronouns that stand for bodies and for several', () => {
  table([
    ['{s1|The Kremlin} {c1|said}: {q1|“{s2|We} {c2|oppose} {q2|the plan}.”}', ['org:kremlin', 'org:kremlin']],
    [
      'It was a warning to the United States and its European allies, {s1|who} {c1|have urged} China {q1|to wait}.',
      ['group:european-allies+state:US'],
    ],
  ]);
});

describe('words with a capital that name nobody', () => {
  table([
    ['{s1|Investors} {c1|said} {q1|no}.', ['unnamed:investors']],
    ['{s1|Various} {c1|said} {q1|no}.', ['unnamed:various']],
    ['Olha Kravets waited. {s1|With} {c1|said} {q1|no}.', ['?']],
  ]);
  describe('near miss: a name the page does not explain', () => {
    table([['{s1|Brandtner} {c1|said} {q1|no}.', ['person:brandtner']]]);
  });
});

describe('an office beside a family name alone', () => {
  table([
    ['{s1|Biden} {c1|said} {q1|no}. {s2|The president} {c2|added} {q2|more}.', ['person:joe-biden', 'person:joe-biden']],
    ['{s1|U.S. intelligence officials} {c1|said} {q1|no}.', ['unnamed:us-officials']],
    ['{s1|Senators Dana Moss and Ivo Brandtner} {c1|said} {q1|no}.', ['person:dana-moss+person:ivo-brandtner']],
  ]);
  describe('near miss: an office he does not hold', () => {
    table([
      ['{s1|Biden} {c1|said} {q1|no}. {s2|The chancellor} {c2|added} {q2|more}.', ['person:joe-biden', 'unnamed:chancellor']],
    ]);
  });
});

describe('a given name for a family name, a ministry by its seat', () => {
  table([
    ['It rained in Beijing and {s1|Chunying} {c1|said} {q1|no}.', ['person:hua-chunying']],
    ['Ukraine waited. {s1|The Foreign Ministry in Moscow} {c1|said} {q1|no}.', ['org:ru-foreign-ministry']],
  ]);
  describe('near miss: a ministry of the state spoken of', () => {
    table([['Ukraine waited. {s1|The Foreign Ministry} {c1|said} {q1|no}.', ['org:ua-foreign-ministry']]]);
  });
});

describe('what a source is headed by', () => {
  table([
    ['{s1|Those who favour ties with Norway} {c1|said} {q1|no}.', ['unnamed:those-who-favour-ties-with-norway']],
    ['{s1|The authorities in Donetsk and Luhansk} {c1|said} {q1|no}.', ['org:dpr+org:lpr']],
    ['{s1|The spokeswoman of its foreign ministry, Maria Zakharova,} {c1|said} {q1|no}.', ['person:maria-zakharova']],
    ['{s1|Ukraine’s state nuclear company, Energoatom,} {c1|said} {q1|no}.', ['org:energoatom']],
  ]);
  describe('near miss: the authorities in a capital are the government', () => {
    table([['{s1|The authorities in Kyiv} {c1|said} {q1|no}.', ['state:UA']]]);
  });
});

describe('regions, kin, and local institutions', () => {
  table([
    ['{s1|The Donetsk and Luhansk regions} {c1|denied} {q1|it}.', ['region:donetsk+region:luhansk']],
    [
      '{s1|The son of Ivo Brandtner} {c1|said} {q1|no}. Dana Brandtner spoke at noon. {s2|Brandtner} {c2|added} {q2|more}.',
      ['person:dana-brandtner', 'person:dana-brandtner'],
    ],
    ['Ukraine waited. {s1|Local police} {c1|said} {q1|no}.', ['unnamed:ua-local-police']],
    ['Ukraine waited. {s1|The delegations of Norway and Poland} {c1|said} {q1|no}.', ['state:NO+state:PL']],
  ]);
  describe('near miss: a police of a state', () => {
    table([['{s1|Ukrainian police} {c1|said} {q1|no}.', ['org:ua-police']]]);
  });
});

describe('a name somebody goes by', () => {
  table([
    ['Ivo Brandtner, better known by his assumed name Falke, came. {s1|Falke} {c1|said} {q1|no}.', ['person:ivo-brandtner']],
  ]);
  describe('near miss: somebody else in the sentence', () => {
    table([['Ivo Brandtner, who knew Falke, came. {s1|Falke} {c1|said} {q1|no}.', ['person:falke']]]);
  });
});

describe('a published speech', () => {
  const speech =
    'Foreign Minister Wang Yi’s remarks at the Harbour Forum\n\n{s1|We} {c1|hope} {q1|that trade grows}. {s2|I} {c2|believe} {q2|in it}. Our people know. {s3|Russia} {c3|wants} {q3|more}.';
  test('its first persons are its speaker and whom he speaks for; others speak through him', () => {
    const { statements } = resolved(speech, '2022-03-08', ['headline']);
    expect(statements.map(({ speaker, via }) => [speaker, via])).toEqual([
      ['state:CN', ['person:wang-yi']],
      ['person:wang-yi', []],
      ['state:RU', ['person:wang-yi']],
    ]);
  });
  test('near miss: a report', () => {
    const report = speech.replace('Foreign Minister Wang Yi’s remarks at', 'Foreign Minister Wang Yi comes to');
    expect(resolved(report, '2022-03-08', ['headline']).statements.map(({ speaker }) => speaker)).toEqual([
      null,
      null,
      'state:RU',
    ]);
  });
});

describe('an official left unnamed goes on being so', () => {
  table([
    [
      'Ivo Brandtner, a spokesman, came. {s1|A US official} {c1|said} {q1|no}. {s2|The official} {c2|added} {q2|more}.',
      ['unnamed:us-official', 'unnamed:us-official'],
    ],
    ['{s1|The US official} {c1|said} {q1|no}. US Defence Secretary Ivo Brandtner left.', ['unnamed:us-official']],
  ]);
  describe('near misses: somebody with a name was called so since', () => {
    table([
      [
        '{s1|A harbour official} {c1|said} {q1|no}. A second official, Ivo Brandtner, came. {s2|The official} {c2|added} {q2|more}.',
        ['unnamed:official', 'person:ivo-brandtner'],
      ],
    ]);
  });
});

describe('whoever speaks in a sentence stays before those it only names', () => {
  table([
    [
      '{q1|It is late}, {s1|Foreign Minister Ivo Brandtner} {c1|said} after talks with his counterpart Mile Dragan. {s2|The top diplomat} {c2|added} {q2|more}.',
      ['person:ivo-brandtner', 'person:ivo-brandtner'],
    ],
    [
      '{s1|Ivo Brandtner} {c1|said} {q1|Olha Brandtner may leave}. {s2|Brandtner} {c2|added} {q2|more}.',
      ['person:ivo-brandtner', 'person:ivo-brandtner'],
    ],
  ]);
  describe('near misses: named again in a later sentence, the only one who fits', () => {
    table([
      [
        '{s1|Foreign Minister Ivo Brandtner} {c1|said} {q1|no}. Foreign Minister Mile Dragan came. {s2|The minister} {c2|added} {q2|more}.',
        ['person:ivo-brandtner', 'person:mile-dragan'],
      ],
      [
        '{s1|Foreign Minister Ivo Brandtner} {c1|said} {q1|President Mile Dragan may leave}. {s2|The president} {c2|said} {q2|no}.',
        ['person:ivo-brandtner', 'person:mile-dragan'],
      ],
    ]);
  });
});

describe('words before an office or after a name that are no name of it', () => {
  table([
    ['{s1|Brandtner envoy}: {q1|we will not go}. Special envoy Mile Dragan came with Ivo Brandtner.', ['unnamed:ambassador']],
    ['Ivo Brandtner called Olha Kravets a guest. {s1|Kravets} {c1|said} {q1|no}.', ['person:olha-kravets']],
    [
      '{s1|Olha Kravets, R-Ky.}, {c1|said} {q1|no}. {s2|She} {c2|added} {q2|more}.',
      ['person:olha-kravets', 'person:olha-kravets'],
    ],
  ]);
  describe('near misses: a comma, an assumed name', () => {
    table([
      [
        '{s1|Ivo Brandtner, special envoy,} {c1|said} {q1|no}. {s2|The envoy} {c2|added} {q2|more}.',
        ['person:ivo-brandtner', 'person:ivo-brandtner'],
      ],
      ['Ivo Brandtner, also called Falcon, came. {s1|Falcon} {c1|said} {q1|no}.', ['person:ivo-brandtner']],
    ]);
  });
});

describe('a name after what the office is of, a former office before it', () => {
  table([
    [
      '{s1|the deputy minister of Norway Ivo Brandtner} {c1|said} {q1|no}. {s2|The minister} {c2|added} {q2|more}.',
      ['person:ivo-brandtner', 'person:ivo-brandtner'],
    ],
    ['Olha Kravets came. {s1|Her husband, former President Ivo Brandtner}, {c1|said} {q1|no}.', ['person:ivo-brandtner']],
    ['President Mile Dragan met former President Ivo Brandtner. {s1|The president} {c1|said} {q1|no}.', ['person:mile-dragan']],
    [
      'As noted by {s1|Ivo Brandtner}, {q1|it is late}. {s2|He} {c2|gave} {q2|no time}.',
      ['person:ivo-brandtner', 'person:ivo-brandtner'],
    ],
  ]);
  describe('near misses: a state that owns the next word, a president before', () => {
    table([
      ['The minister of Norway and Ivo Brandtner left. {s1|The minister} {c1|said} {q1|no}.', ['unnamed:no-minister']],
      ['Former minister Olha Kravets met President Mile Dragan. {s1|The president} {c1|said} {q1|no}.', ['person:mile-dragan']],
    ]);
  });
});

describe('whose ministry: its, of whoever the sentence before begins with; state media, of the first state', () => {
  table([
    [
      'Norway’s premier called Sweden late. {s1|Its defence ministry} {c1|said} {q1|no}. Sweden and Sweden agreed.',
      ['org:no-defence-ministry'],
    ],
    [
      '{q1|Norway’s tests worried Sweden and Denmark}, {s1|state media} {c1|said}. Sweden and Sweden agreed.',
      ['org:no-state-media'],
    ],
  ]);
  describe('near misses: no "its"', () => {
    table([
      [
        'Norway called Sweden late. {s1|The defence ministry} {c1|said} {q1|no}. Sweden and Sweden agreed.',
        ['org:se-defence-ministry'],
      ],
    ]);
  });
});

describe('American papers: a party for a name, an aide who is no senator', () => {
  table([
    [
      '{s1|Sen. Olha Kravets} {c1|said} {q1|no}. {q2|More}, {s2|the Texas Republican} {c2|said}.',
      ['person:olha-kravets', 'person:olha-kravets'],
    ],
    [
      '{s1|A senior aide} {c1|said} {q1|no}. {s2|Sen. Olha Kravets} {c2|said} {q2|more}.',
      ['unnamed:aide', 'person:olha-kravets'],
    ],
  ]);
  describe('near misses: nobody named lately', () => {
    table([['{q1|More}, {s1|the Texas Republican} {c1|said}.', ['unnamed:republican']]]);
  });
});

describe('his spokesman speaks for whom he speaks', () => {
  const body = (sample: string): (string | null)[] => resolved(sample).statements.map((statement) => statement.for);
  test('of the one named in the sentence', () =>
    expect(body('{q1|Norway’s premier Olha Kravets is alarmed}, {s1|her spokeswoman} {c1|said}.')).toEqual(['state:NO']));
  test('near miss: nobody in the sentence', () =>
    expect(body('Norway’s premier Olha Kravets came. Nobody answered; {s1|her spokeswoman} {c1|said} {q1|no}.')).toEqual([null]));
});
