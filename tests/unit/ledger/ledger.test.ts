import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recorded } from '../../../src/record/derive.ts';
import { actorGroups } from '../../../src/record/ledger/actor-groups.ts';
import { anchorOf, findStatement } from '../../../src/record/ledger/anchor.ts';
import { applyDecisions } from '../../../src/record/ledger/apply.ts';
import { effective } from '../../../src/record/ledger/effective.ts';
import { locate, quote } from '../../../src/record/ledger/quoted.ts';
import type { Action, Entry } from '../../../src/types/ledger.ts';
import type { Span } from '../../../src/types/span.ts';
import { movedByWords } from '../../../src/views/record/word-edges.ts';
import { aReading } from '../../support/a-reading.ts';

const ledger = (...actions: readonly Action[]): Entry[] =>
  actions.map((action, i) => ({ id: i + 1, at: '2022-03-20T10:00:00.000Z', who: 'maria', action }));

const merge = (from: string, into: string): Action => ({ kind: 'merge', from, into });
const undo = (entry: number): Action => ({ kind: 'undo', entry });

describe('undoing', () => {
  test.each([
    ['nothing undone', [merge('a', 'b'), merge('c', 'd')], [1, 2]],
    ['one undone', [merge('a', 'b'), merge('c', 'd'), undo(1)], [2]],
    ['an undo undone', [merge('a', 'b'), undo(1), undo(2)], [1]],
    ['undone twice', [merge('a', 'b'), undo(1), undo(1), undo(3)], []],
    ['an undo of itself is no entry', [undo(1)], []],
  ])('%s', (_name, actions, wanted) => expect(effective(ledger(...actions)).map(({ id }) => id)).toEqual(wanted));
});

describe('actors that are one', () => {
  test('chains end at the last leader; joint actors are led part by part', () => {
    const { leader, members } = actorGroups(ledger(merge('a', 'b'), merge('b', 'c'), merge('x', 'y')));
    expect(['a', 'b', 'c', 'a+x', 'b+c', 'z'].map(leader)).toEqual(['c', 'c', 'c', 'c+y', 'c', 'z']);
    expect(members('b')).toEqual(['a', 'b', 'c']);
    expect(members('z')).toEqual(['z']);
  });

  test('one who leaves is alone; when the leader leaves, the rest stay together', () => {
    const groups = actorGroups(ledger(merge('a', 'c'), merge('b', 'c'), { kind: 'split', actor: 'c' }));
    expect(['a', 'b', 'c'].map(groups.leader)).toEqual(['a', 'a', 'c']);
    const other = actorGroups(ledger(merge('a', 'c'), merge('b', 'c'), { kind: 'split', actor: 'a' }));
    expect(['a', 'b', 'c'].map(other.leader)).toEqual(['a', 'c', 'c']);
  });

  test('whatever is merged and undone, groups are groups, and undoing all is as if nothing had been', () => {
    const actor = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const one = fc.oneof(
      fc.record({ kind: fc.constant('merge' as const), from: actor, into: actor }),
      fc.record({ kind: fc.constant('split' as const), actor }),
    );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (actions) => {
        const { leader, members } = actorGroups(ledger(...actions));
        for (const each of 'abcde') {
          expect(leader(leader(each))).toBe(leader(each));
          expect(members(each)).toContain(each);
          for (const member of members(each)) expect(leader(member)).toBe(leader(each));
        }
        const undone = actorGroups(ledger(...actions, ...actions.map((_, i) => undo(i + 1))));
        expect([...'abcde'].map(undone.leader)).toEqual([...'abcde']);
      }),
    );
  });
});

const TEXT = 'Mr Berg said no on Monday. Ms Holm said no on Friday. Mr Berg said the talks were over.';
const spanOf = (words: string, from = 0): Span => [TEXT.indexOf(words, from), TEXT.indexOf(words, from) + words.length];

describe('words pointed to twice', () => {
  test('where they stood, they are found there', () =>
    expect(locate(TEXT, quote(TEXT, spanOf('said no', 20)))).toEqual(spanOf('said no', 20)));

  test('moved by what was put before, they are found by what stands around', () => {
    const second = quote(TEXT, spanOf('said no', 20));
    expect(locate(`Breaking: ${TEXT}`, second)).toEqual([spanOf('said no', 20)[0] + 10, spanOf('said no', 20)[1] + 10]);
  });

  test.each([
    ['one character of them changed', TEXT.replaceAll('no on', 'so on')],
    ['two places fit equally well', 'said no said no'],
    ['they are gone', 'Nothing of the kind.'],
  ])('%s: lost, never moved', (_name, text) => expect(locate(text, quote(TEXT, spanOf('said no on', 20)))).toBeNull());
});

const reading = aReading({
  text: TEXT,
  said: [
    { source: 'Mr Berg', cue: 'said', content: 'no on Monday' },
    { source: 'Ms Holm', cue: 'said', content: 'no on Friday' },
    { source: 'Mr Berg', cue: 'said', content: 'the talks were over' },
  ],
});
const statements = recorded(reading).map((each, i) => ({ ...each, cue: [spanOf('said', [0, 27, 54][i])] }));
const anchors = statements.map((each) => anchorOf(TEXT, each, 'v1'));

describe('a decision finds its statement again', () => {
  test('under another id, with an edge moved', () => {
    const again = statements.map((each) => ({
      ...each,
      id: `x-${each.ordinal}`,
      content: each.content.map(([start, end]): Span => [start, end - 3]),
    }));
    for (const [i, anchor] of anchors.entries()) expect(findStatement(anchor, TEXT, again)).toEqual({ statement: `x-${i}` });
  });

  test('not when the reader no longer finds one, and not when two stand there', () => {
    const [first, second, third] = statements;
    if (first === undefined || second === undefined || third === undefined || anchors[0] === undefined)
      throw new Error('three were made');
    expect(findStatement(anchors[0], TEXT, [second, third])).toEqual({
      lost: 'the reader no longer finds a statement at these words',
    });
    const twins = [
      { ...first, id: 'x' },
      { ...first, id: 'y' },
    ];
    expect(findStatement(anchors[0], TEXT, twins)).toEqual({ lost: 'several statements now stand at these words' });
    expect(findStatement(anchors[0], TEXT.replace('Monday', 'Sunday'), [{ ...second, id: 'z' }])).toEqual({
      lost: 'its words no longer stand in the text',
    });
  });
});

test('decisions follow one another; corrections count as a look, not as a confirmation', () => {
  const [target] = anchors;
  if (target === undefined) throw new Error('three were made');
  const state = (...actions: readonly Action[]) => applyDecisions(TEXT, statements, ledger(...actions)).statements[0];
  expect(state({ kind: 'speaker', to: 'person:eva-holm', target })).toMatchObject({
    speaker: 'person:eva-holm',
    state: 'seen',
    corrected: true,
  });
  expect(state({ kind: 'accept', target }, { kind: 'reject', target })).toMatchObject({ state: 'rejected' });
  expect(state({ kind: 'reject', target }, undo(1))).toMatchObject({ state: 'machine', corrected: false });
  const shorter = [quote(TEXT, spanOf('no'))];
  expect(state({ kind: 'edge', role: 'content', to: shorter, target })).toMatchObject({ words: 'no', content: [spanOf('no')] });
  const lost = [{ ...quote(TEXT, spanOf('no')), exact: 'never' }];
  expect(applyDecisions(TEXT, statements, ledger({ kind: 'edge', role: 'content', to: lost, target })).queued).toHaveLength(1);
});

test.each([
  ['end', -1, 'no on'],
  ['end', 1, 'no on Monday. Ms'],
  ['start', 1, 'on Monday'],
  ['start', -1, 'said no on Monday'],
] as const)('an edge moves by words: %s %i', (edge, by, wanted) => {
  const [start, end] = spanOf('no on Monday');
  const to = movedByWords(TEXT, [[start, end]], edge, by);
  expect(edge === 'start' ? TEXT.slice(to, end) : TEXT.slice(start, to)).toBe(wanted);
});
