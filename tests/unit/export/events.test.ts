import { describe, expect, test } from 'vitest';
import { countryOf } from '../../../src/export/actor-homes.ts';
import { categoryOf } from '../../../src/export/event-category.ts';
import { eventOf } from '../../../src/export/events.ts';
import type { Act } from '../../../src/types/statement.ts';

describe('a statement as an event: CAMEO, PLOVER since 2021, PLOVER by its manual', () => {
  test.each<[Act, string, string, string | null, string | null, string | null]>([
    ['assert', 'said', 'the road is open', '010', null, null],
    ['withhold', 'declined to comment', 'on the loan', '011', null, null],
    ['withhold', 'refrained from', 'joining the levy', null, null, null],
    ['deny', 'denied', 'that it had paid', '016', null, null],
    ['agree', 'agreed', 'that the wall was old', '019', null, null],
    ['agree', 'agreed', 'to reopen the border', '030', 'AGREE', 'AGREE'],
    ['agree', 'signed', 'a fisheries accord', '057', 'SUPPORT', 'SUPPORT'],
    ['request', 'appealed', 'for calm', '020', null, null],
    ['request', 'demanded', 'the release of the crew', '100', 'REQUEST', 'DEMAND'],
    ['request', 'said', 'Norland must open its ports', '100', 'REQUEST', 'DEMAND'],
    ['intend', 'announced', 'a visit in May', '030', 'AGREE', 'AGREE'],
    ['intend', 'announced', 'it would impose a levy on steel', '130', 'THREATEN', 'THREATEN'],
    ['endorse', 'hailed', 'the vote', '051', 'SUPPORT', 'SUPPORT'],
    ['accuse', 'accused', 'Norland of spying', '112', 'ACCUSE', 'DISAPPROVE'],
    ['reject', 'condemned', 'the raid', '111', 'ACCUSE', 'DISAPPROVE'],
    ['reject', 'rejected', 'the plan', '120', 'REJECT', 'REJECT'],
    ['warn', 'warned', 'of a war', '130', 'THREATEN', 'THREATEN'],
  ])('%s “%s %s”: %s', (act, cue, words, cameo, plover, manual) => {
    expect(eventOf({ act, cue, words })).toMatchObject({ cameo, plover, manual });
  });
});

describe('the event a sentence tells', () => {
  test.each([
    ['AGREE', 'Norland agreed on Monday to send a team to the talks.'],
    ['THREATEN', 'Norland announced that it will impose a levy on Sudland.'],
    ['REJECT', 'The rebels refused to lay down their arms.'],
    ['DEMAND', 'The mayor demanded an end to the shelling of the port.'],
    ['DISAPPROVE', 'Sudland accused its neighbour of moving the fence.'],
    ['SUPPORT', 'The two kings signed a treaty of friendship.'],
    ['CONSULT', 'The ministers held talks on the ferry line.'],
    ['COOPERATE', 'The two navies began joint exercises off the cape.'],
    ['AID', 'Norland donated tents to the flooded towns.'],
    ['CONCEDE', 'The council lifted the curfew in the old town.'],
    ['RETREAT', 'The garrison withdrew from the hill.'],
    ['INVESTIGATE', 'A judge opened an inquiry into the bridge fund.'],
    ['PROTEST', 'Thousands of weavers marched through the capital.'],
    ['MOBILIZE', 'The army massed troops along the river.'],
    ['SANCTION', 'Norland suspended aid to the islands.'],
    ['COERCE', 'Police arrested nine printers.'],
    ['ASSAULT', 'A car bomb went off beside the market.'],
    ['FIGHT', 'Gunboats shelled the harbour.'],
  ])('%s: %s', (category, sentence) => expect(categoryOf(sentence)).toBe(category));

  test.each(['The minister said the road was open.', 'Rain is expected in the hills.', ''])('none: %s', (sentence) =>
    expect(categoryOf(sentence)).toBeNull(),
  );

  test('who only reports it does not count', () =>
    expect(categoryOf('Norland withdrew its guards, a spokesman who had met reporters said.')).toBe('RETREAT'));
});

test('countries of actors', () => {
  expect(countryOf('state:NO')).toBe('NOR');
  expect(countryOf('org:no-foreign-ministry')).toBe('NOR');
  expect(countryOf('region:gaza')).toBe('PSE');
  expect(countryOf('org:un')).toBeNull();
  expect(countryOf('person:ada-berg')).toBeNull();
});
