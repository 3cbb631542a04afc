import { describe, expect, test } from 'vitest';
import type { Act } from '../../../src/types/statement.ts';
import { describedIn } from './describing.ts';

const acts = (sample: string): Act[] => describedIn(sample).statements.map(({ act }) => act);
const table = (rows: readonly (readonly [Act, string])[]): void =>
  test.each(rows)('%s: %s', (act, sample) => expect(acts(sample)).toEqual([act]));

describe('the cue’s own act', () => {
  table([
    ['deny', '{s1|The ministry} {c1|denied} {q1|that troops had crossed the river}.'],
    ['accuse', '{s1|Kyiv} {c1|accused} {q1|Moscow of breaking the truce}.'],
    ['request', '{s1|The envoy} {c1|urged} {q1|both sides to stop}.'],
    ['request', '{s1|Oslo} {c1|called for} {q1|an end to the strike}.'],
    ['pledge', '{s1|She} {c1|vowed} {q1|to go on}.'],
    ['warn', '{s1|He} {c1|warned} {q1|that prices could rise}.'],
    ['endorse', '{s1|Madrid} {c1|hailed} {q1|the plan}.'],
    ['reject', '{s1|Paris} {c1|condemned} {q1|the raid}.'],
    ['believe', '{s1|Officials} {c1|believe} {q1|that the deal can be saved}.'],
    ['assert', '{s1|The minister} {c1|said} {q1|that the road was open}.'],
  ]);
});

describe('silences', () => {
  table([
    ['withhold', '{s1|Rome} {c1|refused} {q1|to condemn the raid}.'],
    ['withhold', '{s1|The aide} {c1|did not specify} {q1|what would follow}.'],
    ['withhold', '{s1|Vienna} {c1|declined} {q1|to say who had paid}.'],
    ['withhold', '{s1|He} {c1|stopped short of} {q1|calling it a coup}.'],
    ['withhold', '{s1|She} {c1|said nothing about} {q1|the loan}.'],
  ]);
  describe('near misses: ruling out is a refusal of the thing, denying assent rejects', () => {
    table([
      ['reject', '{s1|The general} {c1|ruled out} {q1|using force}.'],
      ['reject', '{s1|Bern} {c1|does not recognise} {q1|the vote}.'],
    ]);
  });
});

describe('turned round', () => {
  table([
    ['deny', '{s1|Ankara} {c1|rejected} {q1|accusations that it had armed them}.'],
    ['reject', '{s1|Ankara} {c1|rejected} {q1|the offer}.'],
    ['question', '{s1|Reporters} {c1|asked} {q1|whether the talks were over}.'],
    ['request', '{s1|The court} {c1|asked} {q1|the police to look again}.'],
  ]);
});

describe('a judgement in a name', () => {
  table([
    ['reject', '{s1|Tokyo} {c1|called} {q1|the deal “null and void”}.'],
    ['accuse', '{s1|The mayor} {c1|described} {q1|the men as terrorists}.'],
    ['endorse', '{s1|Lima} {c1|called} {q1|the vote a success}.'],
    ['assert', '{s1|Lima} {c1|called} {q1|the river the Long One}.'],
  ]);
});

describe('a plain saying does what its content does', () => {
  table([
    ['request', '{s1|He} {c1|said} {q1|that the sides should show restraint}.'],
    ['pledge', '{s1|She} {c1|said} {q1|that her country would send aid}.'],
    ['offer', '{s1|He} {c1|said} {q1|that Kyiv was ready to negotiate}.'],
    ['reject', '{q1|“We condemn this raid,”} {s1|he} {c1|said}.'],
    ['deny', '{q1|“These are lies,”} {s1|he} {c1|said}.'],
    ['endorse', '{s1|Xi} {c1|reaffirmed} {q1|his support for the plan}.'],
    ['reject', '{s1|They} {c1|stated} {q1|their opposition to the base}.'],
  ]);
  describe('near misses', () => {
    table([
      ['assert', '{s1|He} {c1|said} {q1|that the talks will take place in May}.'],
      ['assert', '{s1|The agency} {c1|quoted} {q1|him as saying that they must stop}.'],
    ]);
  });
});

describe('a plain saying does what its own speaker is said to do', () => {
  table([
    ['reject', '{s1|The ministry} {c1|said} {q1|it condemned the raid}.'],
    ['endorse', '{s1|The envoy} {c1|said} {q1|he favoured a longer truce}.'],
    ['endorse', '{s1|Lisbon} {c1|said} {q1|that Lisbon supports the fund}.'],
    ['pledge', '{s1|Oslo} {c1|said} {q1|it was committed to the fund}.'],
    ['reject', '{s1|Oslo} {c1|said} {q1|it did not support the strike}.'],
    ['endorse', '{s1|The aide} {c1|said} {q1|she was pleased that the road was open}.'],
  ]);
  describe('near misses: another’s act, one long past, one done to the speaker', () => {
    table([
      ['assert', '{s1|The ministry} {c1|said} {q1|the guards condemned the raid}.'],
      ['assert', '{s1|The ministry} {c1|said} {q1|it had condemned the raid in May}.'],
      ['assert', '{s1|The singer} {c1|said} {q1|he was backed by a choir}.'],
    ]);
  });
});

describe('a plain saying that judges or foretells harm', () => {
  table([
    ['reject', '{s1|The mayor} {c1|said} {q1|the closure was illegal}.'],
    ['reject', '{s1|The mayor} {c1|said} {q1|this was a missed opportunity}.'],
    ['reject', '{s1|Bern} {c1|said} {q1|it would never recognise the vote}.'],
    ['endorse', '{s1|The bishop} {c1|said} {q1|this was a historic day}.'],
    ['warn', '{s1|The union} {c1|said} {q1|the cut could endanger thousands of jobs}.'],
    ['warn', '{s1|The bank} {c1|warned} {q1|depositors to stay calm}.'],
    ['intend', '{s1|The cabinet} {c1|decided} {q1|to sell the mill}.'],
    ['believe', '{s1|The forecaster} {c1|predicted} {q1|that rain would come}.'],
  ]);
  describe('near misses', () => {
    table([
      ['assert', '{s1|Police} {c1|said} {q1|the illegal trade in furs grew}.'],
      ['assert', '{s1|The guide} {c1|said} {q1|the historic centre was shut}.'],
      ['assert', '{s1|The doctor} {c1|said} {q1|the cut would not harm anyone}.'],
    ]);
  });
});

describe('cues as written', () => {
  table([
    // An inflected word finds its row; a word that is none of its forms finds none: "not" is not "note".
    ['reject', '{s1|The mayor} {c1|scoffed at} {q1|the steps}.'],
    ['request', '{s1|The mayor} {c1|told} residents {q1|to stay indoors}.'],
    ['request', '{s1|The court} {c1|recommended} {q1|that the bridge be closed}.'],
    ['endorse', '{s1|Oslo} {c1|hinted} {q1|support for the raid}.'],
    // "called out" accuses; "called" alone names.
    ['reject', '{s1|The envoy} {c1|called} {q1|the vote “unfortunate and unlawful”}.'],
    ['request', '{s1|We} {c1|call on} {q1|any other town that wishes to join us to do so}.'],
  ]);
});

describe('words of denial, menace and scorn', () => {
  table([
    ['deny', '{s1|The aide} {c1|said} {q1|the story was pure fake news}.'],
    ['deny', '{s1|The club} {c1|said} {q1|it had absolutely nothing to do with the fire}.'],
    ['warn', '{s1|The queen} {c1|said} {q1|that those who play with fire get burnt}.'],
    ['warn', '{s1|The envoy} {c1|said} {q1|the danger was very real}.'],
    ['reject', '{s1|The envoy} {c1|said} {q1|the letter was disrespectful}.'],
    ['reject', '{s1|The envoy} {c1|said} {q1|there was no justification for the raid}.'],
    ['pledge', '{s1|The mayor} {c1|said} {q1|the town would not back down}.'],
    ['endorse', '{s1|The mayor} {c1|said}: {q1|“It’s amazing.”}'],
  ]);
  describe('near misses', () => {
    table([
      ['assert', '{s1|Police} {c1|said} {q1|a fake beard was found}.'],
      ['assert', '{s1|Police} {c1|said} {q1|the boys had played with matches}.'],
      ['assert', '{s1|Police} {c1|said} {q1|the queue backed down the street}.'],
    ]);
  });
});
