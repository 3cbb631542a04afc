import { describe, expect, test } from 'vitest';
import { loadContext } from '../../../src/load/context.ts';
import type { Decision } from '../../../src/types/decision.ts';
import { analyse } from '../../support/marked.ts';

const told = (text: string): string[] => {
  const { attributions } = analyse(text, [], loadContext());
  const words = (spans: readonly (readonly [number, number])[]): string => spans.map(([s, e]) => text.slice(s, e)).join(' … ');
  return attributions.map(({ source, cue, content }) => [source, cue, content].map(words).join(' | '));
};

/** Plain sentences that any retrained model must still read. */
const SAID: readonly (readonly [text: string, statements: readonly string[]])[] = [
  [
    'The foreign ministry has repeatedly denied that its troops crossed the river.',
    ['The foreign ministry | has repeatedly denied | that its troops crossed the river'],
  ],
  ['“We will answer every question,” Petra Novak told reporters.', ['Petra Novak | told | “We will answer every question,”']],
  [
    'The minister warned of consequences, saying the talks would fail.',
    ['The minister | warned | of consequences', 'The minister | saying | the talks would fail'],
  ],
];
const SILENT = ['Rain fell on the capital all day.', 'Troops crossed the river before dawn and took the bridge.'];

describe('the shipped model', () => {
  test.each(SAID)('%s', (text, statements) => {
    expect(told(text)).toEqual(statements);
  });

  test.each(SILENT)('nothing is said: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('a statement inside a statement knows its holder', () => {
    const { attributions } = analyse('The envoy said that Madrid opposes the deal.', [], loadContext());
    expect(attributions.map(({ within }) => within)).toEqual([null, 0]);
  });

  test('it explains a cue: what spoke loudest, how sure it is, what came second', () => {
    const heard: Decision[] = [];
    analyse(
      SAID[0]![0],
      [],
      loadContext((decide) => heard.push(decide())),
    );
    const [decision] = heard.filter(({ stage }) => stage === '6-attribution');
    expect(decision?.chose).toMatch(/^The foreign ministry: that its troops crossed the river/);
    expect(decision?.why).toMatch(/^cue \d\.\d\d \(.+\); reading \d\.\d\d/);
    expect(decision?.over).not.toBeNull();
  });
});
