import { describe, expect, test } from 'vitest';
import { speakers } from './resolving.ts';

const table = (rows: readonly (readonly [string, readonly string[]])[]): void =>
  test.each(rows.map(([sample, who]) => [who.join(', '), sample, who] as const))('%s: %s', (_, sample, who) =>
    expect(speakers(sample)).toEqual(who),
  );

describe('names, whole and in part', () => {
  table([
    [
      '{s1|Hua Chunying} {c1|said} {q1|no}. {s2|Chunying} {c2|added} {q2|more}. {s3|Hua} {c3|said} {q3|so}.',
      ['person:hua-chunying', 'person:hua-chunying', 'person:hua-chunying'],
    ],
    ['{s1|Olha Kravets} {c1|said} {q1|no}. {s2|Kravets} {c2|added} {q2|more}.', ['person:olha-kravets', 'person:olha-kravets']],
    ['{s1|Putin} {c1|said} {q1|no}.', ['person:vladimir-putin']],
    ['{s1|Erdoğan} {c1|said} {q1|Turkey would wait}.', ['person:recep-tayyip-erdogan']],
    ['{s1|Arsenyi Yatsenyuk} {c1|said} {q1|no}.', ['person:arseniy-yatsenyuk']],
    [
      '{s1|Fidel Marta Diaz} {c1|said} {q1|no}. {s2|Marta Diaz} {c2|added} {q2|more}.',
      ['person:fidel-marta-diaz', 'person:fidel-marta-diaz'],
    ],
  ]);
});

describe('two people with one family name', () => {
  test('the one named in full last, until the other is named again', () => {
    expect(
      speakers(
        '{s1|Wang Yi} {c1|said} {q1|no}. {s2|Wang} {c2|went on}: {q2|never}. Then spokesman {s3|Wang Wenbin} {c3|said} {q3|so}. {s4|Wang} {c4|added} {q4|more}. {s5|Foreign Minister Wang} {c5|agreed that} {q5|it was late}.',
      ),
    ).toEqual(['person:wang-yi', 'person:wang-yi', 'person:wang-wenbin', 'person:wang-wenbin', 'person:wang-yi']);
  });
});

describe('offices', () => {
  table([
    ['{s1|China’s foreign minister} {c1|said} {q1|no}.', ['person:wang-yi']],
    [
      '{s1|Foreign Ministry spokesperson Wang Wenbin} {c1|said} {q1|no}. {s2|The spokesperson} {c2|added} {q2|more}.',
      ['person:wang-wenbin', 'person:wang-wenbin'],
    ],
    ['{s1|Olha Kravets, the head of the harbour board,} {c1|said} {q1|no}.', ['person:olha-kravets']],
    ['{s1|a spokeswoman for the harbour board, Olha Kravets,} {c1|said} {q1|no}.', ['person:olha-kravets']],
    ['{s1|President Xi} {c1|said} {q1|no}.', ['person:xi-jinping']],
  ]);
  test('the holder depends on the day', () => {
    const sample = '{s1|The British prime minister} {c1|said} {q1|no}.';
    expect(speakers(sample, '2022-03-08')).toEqual(['person:boris-johnson']);
    expect(speakers(sample, '2012-03-08')).toEqual(['person:david-cameron']);
  });
  describe('near misses: nobody in particular', () => {
    table([
      [
        '{s1|A US official} {c1|said} {q1|no}. {s2|some experts} {c2|believe} {q2|so}.',
        ['unnamed:us-official', 'unnamed:experts'],
      ],
      ['{s1|Wang Yi} {c1|said} {q1|no}. {s2|A spokesman} {c2|said} {q2|yes}.', ['person:wang-yi', 'unnamed:spokesperson']],
    ]);
  });
});

describe('descriptions', () => {
  table([
    [
      '{s1|Spokesman Zhao Lijian} {c1|said} {q1|no}. {s2|The Chinese diplomat} {c2|added} {q2|more}.',
      ['person:zhao-lijian', 'person:zhao-lijian'],
    ],
    [
      'Putin and Xi met in May. {s1|The two leaders} {c1|agreed that} {q1|it was late}.',
      ['person:vladimir-putin+person:xi-jinping'],
    ],
    [
      '{s1|Ukraine’s defence ministry} {c1|said} {q1|no}. {s2|The ministry} {c2|added} {q2|more}.',
      ['org:ua-defence-ministry', 'org:ua-defence-ministry'],
    ],
    [
      '{s1|The Kremlin} {c1|said} {q1|no}, according to {s2|Moscow’s official readout} {c2|of it}.',
      ['org:kremlin', 'org:kremlin'],
    ],
  ]);
});

describe('pronouns', () => {
  table([
    ['{s1|Hua Chunying} {c1|said} {q1|no}. {q2|“Never,”} {s2|she} {c2|added}.', ['person:hua-chunying', 'person:hua-chunying']],
    ['Hua Chunying met Sergei Lavrov. {s1|He} {c1|said} {q1|no}.', ['person:sergei-lavrov']],
    ['{s1|Beijing} {c1|said} {q1|{s2|it} {c2|would support} {q2|the plan}}.', ['state:CN', 'state:CN']],
    ['{s1|Moscow}, {s2|which} {c2|denies} {q2|the charge}, {c1|said} {q1|no}.', ['state:RU', 'state:RU']],
    ['{s1|Hua Chunying} {c1|said}: {q1|“{s2|I} {c2|think} {q2|it is late}.”}', ['person:hua-chunying', 'person:hua-chunying']],
    ['{s1|Spokeswoman Hua Chunying} {c1|said}: {q1|“{s2|We} {c2|oppose} {q2|the plan}.”}', ['person:hua-chunying', 'state:CN']],
  ]);
});

describe('sources of several, and of nobody', () => {
  table([
    ['{s1|Russia and China} {c1|denied} {q1|it}.', ['state:CN+state:RU']],
    ['{s1|Xi and Putin} {c1|denied} {q1|it}.', ['person:vladimir-putin+person:xi-jinping']],
    ['{c1|It was reported} {q1|that banks had stopped}.', ['?']],
    ['{s1|He Lifeng} {c1|said} {q1|no}, {c2|adding} {q2|that it was late}.', ['person:he-lifeng', 'person:he-lifeng']],
  ]);
  describe('near misses: two titles are one man, the Kyiv side is one', () => {
    table([
      ['{s1|State councillor and foreign minister Wang Yi} {c1|said} {q1|no}.', ['person:wang-yi']],
      ['{s1|The Kyiv government} {c1|said} {q1|no}.', ['state:UA']],
      ['{s1|Crimea gunmen} {c1|said} {q1|no}.', ['group:crimea-rebels']],
    ]);
  });
});

describe('documents', () => {
  table([
    ['{s1|Chancellor Olaf Scholz’s press release} {c1|said} {q1|no}.', ['person:olaf-scholz']],
    ['{s1|A statement by the Kremlin} {c1|said} {q1|no}. {s2|It} {c2|added} {q2|more}.', ['org:kremlin', 'org:kremlin']],
    [
      'Putin met Xi. The two leaders signed {s1|an agreement} {c1|saying} {q1|that trade would grow}.',
      ['person:vladimir-putin+person:xi-jinping'],
    ],
    ['{s1|An article in The Guardian} {c1|said} {q1|no}.', ['org:the-guardian']],
    ['{s1|An account of the call issued by the Chinese foreign ministry} {c1|said} {q1|no}.', ['org:cn-foreign-ministry']],
    ['{s1|A video} {c1|showed} {q1|smoke}.', ['doc:video']],
  ]);
  test('a day after somebody’s minister is not a minister in particular or not: an owner makes him definite', () => {
    expect(speakers('It came a day after {s1|Turkey’s defence minister} {c1|said} {q1|no}. Then Hulusi Akar left.')).toEqual([
      'person:hulusi-akar',
    ]);
  });
});
