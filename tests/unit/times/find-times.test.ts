import { describe, expect, test } from 'vitest';
import { bareText, withTimes } from '../../support/times.ts';

/** Each family: what its rules find, with extent and value, and near misses, which stand without marks. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  'full dates': [
    'The treaty was signed {2010-04-08|on 8 April 2010} in Prague.',
    'It took effect {2022-02-24|on Thursday, February 24, 2022}, and began {2022-02-25TMO|on 25 February 2022 at dawn}.',
    'Posted {2022-02-24|24/02/2022}; logged {2022-02-24|2022-02-24} too.',
    'Nobody can tell what 03/04/2022 means, and version 1.2.2022b is none.',
    'After the {2001-09-11|9/11} attacks it changed.',
    'There was no February 30, {2021|2021} and never will be.',
  ],
  'days without a year': [
    'At a press conference {XXXX-03-18|on March 18}, he spoke.',
    'It opens {XXXX-12-15|on 15 December} and {XXXX-07-03|the 3rd of July}.',
    'Monitors came {XXXX-03-05/XXXX-03-08|March 5-8} by road.',
    'They met {XXXX-03-20|March 20 last year} in Riga.',
    'Section 12.3 may 5 times exceed that; the march 18 people joined was short.',
  ],
  months: [
    'It began {2011-02|in February 2011} and ended {1917-03|the end of March 1917}.',
    'He resigned {XXXX-01|in January}; she left {XXXX-03|last March}.',
    'They may march on the capital, and May I ask why the March for Life began?',
    'April said that August Wilson wrote it.',
    'The Women’s March was large.',
  ],
  years: [
    'He was born {1954|in 1954} and elected {2014|in 2014}.',
    'The {2008|2008} war changed that.',
    'Resolution 1973, Flight 1990, a 2014-strong force, 2011 troops and $2014 are no years.',
    'Call 555-2014 or +7 2012 555; about 2000 people did.',
    'Trade grew in {1989|fiscal 1989}.',
    'Rome fell out with it {BC0218|in 218 BC}.',
  ],
  decades: [
    'The pipeline was built {198X|in the 1980s} or {199X|the early 1990s}.',
    'It is a thing of {19XX|the 20th century}.',
    'A 1980-built ship had 90s on its side.',
  ],
  weekdays: [
    'She told reporters {XXXX-WXX-4|on Thursday}.',
    '{XXXX-WXX-1TEV|Monday evening} it rained; {XXXX-WXX-5|last Friday} it did not.',
    'The Sunday Times, Black Friday, Bloody Sunday and Super Tuesday are names.',
    'He sat down in the sun with a wed couple.',
    '{P1W|On Sundays} they rest.',
  ],
  'days by name': [
    'He said {XXXX-XX-XX|today} that {XXXX-XX-XX|yesterday} was worse.',
    'Russia Today and USA Today reported it.',
    'Shells fell {XXXX-XX-XXTNI|overnight}. It had not happened {TNI|overnight}.',
    'They spoke {XXXX-XX-XXTNI|last night} and {XXXX-XX-XXTMO|this morning}.',
  ],
  'last, this, next': [
    'A report {XXXX-WXX|last week} and another {XXXX-XX|earlier this month}.',
    'It ends {XXXX|by the end of this year}.',
    '{PAST_REF|In recent days} they lobbied; {FUTURE_REF|in the coming months} they will again.',
    'It lasted. The last man out locked the next room.',
  ],
  ago: [
    'It began {XXXX|three years ago} and paused {XXXX-XX-XX|six days later}.',
    'He left {PAST_REF|a few years ago}.',
    'A {P3Y|three-year} delay is long.',
  ],
  'the one spoken of': [
    'It rained {XXXX-XX-XX|the same day} and {XXXX-XX-XX|the next day}.',
    'Nobody knew {XXXX-XX-XX|at the time}. At the same time, it was loud all the time.',
  ],
  seasons: [
    'A congress {XXXX-FA|in the autumn}; elections {2014-SP|in the spring of 2014}.',
    'The fall of Kabul, the Arab Spring, falling prices and the Winter Olympics are no seasons.',
  ],
  quarters: ['Exports fell {1990-Q3|in the third quarter of 1990}.', 'A quarter of the budget went to the fourth quarterback.'],
  clocks: ['The call came {XXXX-WXX-3T22:00|at 10 p.m. on Wednesday}.', 'A vote of 5:4, a score of 2:1, and I am 10.'],
  durations: [
    'A {PT7H|seven-hour} meeting, {P3D|for three days}, {PXY|for years}.',
    '{P2M|The past two months} were hard; he is 59 years old, a 59-year-old man.',
    'A second vote, a minute detail and second thoughts take no time.',
  ],
  sets: ['At a {P1D|daily} briefing and the {P1Y|annual} meeting, {P1Y|every year}.', 'The Daily Mail and China Daily print it.'],
  vague: [
    'The {PRESENT_REF|current} crisis is {PRESENT_REF|now} worse than {PAST_REF|previously}.',
    'Help comes {FUTURE_REF|as soon as possible}, in {FUTURE_REF|future} talks.',
    'As soon as they left, ocean currents and a now-defunct current account sank with futures traders.',
  ],
};

describe.each(Object.entries(SAMPLES))('%s', (_, samples) => {
  test.each(samples)('%s', (sample) => {
    expect(withTimes(bareText(sample))).toBe(sample);
  });
});
