import { describe, expect, test } from 'vitest';
import { marked } from './marks.ts';

const table = (samples: readonly string[]): void => test.each(samples)('%s', (sample) => expect(marked(sample)).toBe(sample));

describe('names of the tables', () => {
  table([
    '{state:CN|China} and {state:RU|Russia} signed it.',
    'The {org:eu|European Union} asked {org:nato|NATO} to wait.',
    'The {org:kremlin < state:RU|Kremlin} answered {state:US|Washington}.',
    'It was {person:wang-yi|Wang Yi} who rang {person:sergey-lavrov|Sergei Lavrov}.',
    'The {event:ru-ua-war|Ukraine crisis} went on.',
    'The {group:west|West} and the {group:international-community|international community} looked away.',
  ]);
  describe('near misses: common words that look like names', () => {
    table([
      'He told us to polish the turkey.',
      'It may rain, who knows.',
      'They went west of the river.',
      'The us and them of it.',
    ]);
  });
});

describe('a capital as its government or as a place', () => {
  table([
    '{state:CN|Beijing} said no.',
    'The talks in {place:beijing|Beijing} failed.',
    'It is a warning to {state:RU|Moscow}.',
    'She made a visit to {place:moscow|Moscow}.',
    'Pressure from {state:US|Washington} grew.',
    'The {event:beijing-winter-olympics-2022|Beijing Winter Olympics} began.',
    'Under {state:RU|Moscow}’s rules it was banned.',
    'The city of {place:kyiv|Kyiv} slept.',
  ]);
});

describe('offices and whose they are', () => {
  table([
    '{state:CN|Chinese} {office foreign-ministry-spokesperson < state:CN|foreign ministry spokesperson} {person:hua-chunying|Hua Chunying} came.',
    '{state:FR|France}’s {office foreign-minister < state:FR|foreign minister} left.',
    'The {office foreign-minister < state:FR|foreign minister} of {state:FR|France} left.',
    '{state:US|US} {office foreign-minister < state:US|Secretary of State} {person:antony-blinken|Antony Blinken} spoke.',
    'A {unnamed:us-official < state:US|US official} said so.',
    'Some {unnamed:us-officials < state:US|US officials} spoke.',
    'The {state:CN|Chinese} {unnamed:cn-diplomat < state:CN|diplomat} spoke.',
  ]);
  describe('near misses: pro-Russian rebels are not Russia’s, a comma ends the owner', () => {
    table(['The pro-{state:RU|Russian} {group rebels|rebels} left.', 'In {state:CN|China}, {unnamed officials|officials} wept.']);
  });
});

describe('institutions', () => {
  table([
    '{state:RU|Russia}’s {org:ru-foreign-ministry < state:RU|Foreign Ministry} replied.',
    'The {org:ua-defence-ministry < state:UA|Ministry of Defence} of {state:UA|Ukraine} replied.',
    'The {state:UA|Ukrainian} {org:ua-parliament < state:UA|parliament} voted.',
    'The {org:us-national-security-council < state:US|National Security Council} met.',
    '{state:KR|South Korea}’s {org:kr-security-council < state:KR|National Security Council} met.',
    'The {org:afp|AFP} {org:afp|news agency} wrote it.',
  ]);
});

describe('names no table has', () => {
  table([
    'It was {person:kim-tae-won|Kim Tae-won} who said so.',
    'It was said by {person:olha-kravets|Olha Kravets} and {person:jan-peters|Jan Peters}.',
    'The {org:centre-for-river-studies|Centre for River Studies} closed.',
    'The {org medium|news portal} {org:hillside|Hillside} wrote it.',
    'They met on {place:harbour-square|Harbour Square}.',
  ]);
  test('a part of a full name on the page is kept, a lone capital at the start of a sentence is not', () => {
    expect(marked('{person:olha-kravets|Olha Kravets} came. Then Kravets left. Regarding the rest, nothing.')).toBe(
      '{person:olha-kravets|Olha Kravets} came. Then {person|Kravets} left. Regarding the rest, nothing.',
    );
  });
  test('a given name or a title makes a person', () => {
    expect(marked('Mr Duda rang {person|Olga}.')).toMatch(/\{person\|Mr Duda\} rang \{person\|Olga\}/);
  });
});

describe('where one name ends and another begins', () => {
  table([
    'It was {place:vermont|Vermont} {person:dana-moss|Sen. Dana Moss} who rang.',
    'It was Democrat {person:laura-kestrel|Laura Kestrel} who rang.',
    'It was {person:laura-kestrel|Laura T. Kestrel} who rang.',
    'The {org:institute-of-harbour-studies|Institute of Harbour Studies} in {place:kyiv|Kyiv} closed.',
    'The {org:baltic-harbour-agency|Baltic Harbour Agency} closed.',
    'The {org:bht|Baltic Harbour Trust} ({org:bht|BHT}) closed.',
    '{org:kestrel|Kestrel}, {state:NO|Norway}’s largest energy {org organisation|firm}, closed.',
    'The {office head < org:energy-forum|deputy director} of the {org:energy-forum|Energy Forum} left.',
  ]);
  describe('near misses: a forum where people meet, a base', () => {
    table(['They met at the {event:energy-forum|Energy Forum}.', 'They met at {place:raf-harrowby|RAF Harrowby}.']);
  });
});

describe('people and things that speak', () => {
  table([
    'According to {unnamed analysts|analysts}, {group protesters|protesters} waited.',
    'The {doc statement|statement} said so to {group:press|reporters}.',
  ]);
  test('pronouns', () =>
    expect(marked('{pronoun he|He} saw {pronoun them|them}.', true)).toBe('{pronoun he|He} saw {pronoun them|them}.'));
});

describe('lands and economies as against governments', () => {
  table([
    'Oil produced in {country:RU < state:RU|Russia} went east.',
    'It is a part of {country:CN < state:CN|China} now.',
    'The {country:RU < state:RU|Russian} economy shrank.',
    'Support for {state:RU|Russia} grew.',
  ]);
});

describe('names joined by a hyphen', () => {
  table(['The {person|Biden}-{person|Xi} call ended.', 'It was {person:jean-yves-le-drian|Jean-Yves Le Drian} who rang.']);
});
