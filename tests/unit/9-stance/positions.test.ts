import { describe, expect, test } from 'vitest';
import { takePositions } from '../../../src/document/9-stance/take-positions.ts';
import { loadContext } from '../../../src/load/context.ts';
import type { ResolvedStatement } from '../../../src/types/statement.ts';
import { pageOf } from '../../support/marked.ts';

function stances(content: string, given: Partial<ResolvedStatement>): { about: readonly string[]; positions: string[] } {
  const statement: ResolvedStatement = {
    id: 's1',
    source: [],
    cue: [],
    content: [[0, content.length]],
    form: 'indirect',
    act: 'assert',
    factuality: 'asserted',
    speaker: 'state:CN',
    candidates: [],
    for: 'state:CN',
    addressee: null,
    when: null,
    venue: null,
    via: [],
    within: null,
    about: [],
    origin: 'paragraph',
    repeats: null,
    confidence: 1,
    ...given,
  };
  const { statements, positions } = takePositions(pageOf(content), [statement], loadContext());
  return {
    about: statements[0]?.about ?? [],
    positions: positions.map(({ holder, issue, stance }) => `${holder} ${stance} ${issue}`),
  };
}

describe('what a statement is about', () => {
  test.each([
    [['sanctions'], 'further sanctions on timber'],
    [['nato-expansion'], 'any expansion of NATO'],
    [['taiwan'], 'Taiwanese waters'],
    [['mediation'], 'its mediating role'],
    [[], 'the weather in the north'],
    [[], 'unsanctioned parking'],
  ])('%j: %s', (about, content) => expect(stances(content, {}).about).toEqual(about));
});

describe('where somebody stands', () => {
  test.each<[string[], string, Partial<ResolvedStatement>]>([
    [['state:CN opposes sanctions'], 'the new sanctions', { act: 'reject' }],
    [['state:CN supports mediation'], 'mediation by others', { act: 'endorse' }],
    [['state:CN opposes nato-expansion'], 'Russia’s opposition to NATO expansion', { act: 'endorse' }],
    [['state:CN withholds sanctions'], 'to join the sanctions', { act: 'withhold', factuality: 'negated' }],
    [['state:CN opposes sanctions'], 'an immediate end to the sanctions', { act: 'request' }],
    [['state:CN opposes nato-expansion'], 'their opposition to any expansion of NATO', { act: 'reject' }],
    [['state:CN supports sanctions'], 'an end to the sanctions', { act: 'reject' }],
    [['state:CN opposes nato-expansion'], 'the view that its safety was threatened by NATO expansion', { act: 'endorse' }],
    [[], 'the ferry plan amid sanctions', { act: 'endorse' }],
    [[], 'that, regarding the sanctions, all should think again', { act: 'request' }],
    [
      ['state:CN withholds sanctions'],
      'to condemn the sanctions while asking for mediation',
      { act: 'withhold', factuality: 'negated' },
    ],
    [[], 'the sanctions', { act: 'assert' }],
    [[], 'the sanctions', { act: 'endorse', factuality: 'negated' }],
    [[], 'the sanctions', { act: 'endorse', repeats: 's2' }],
    [[], 'the sanctions', { act: 'endorse', speaker: null, for: null }],
  ])('%j: %s', (positions, content, given) => expect(stances(content, given).positions).toEqual(positions));
});
