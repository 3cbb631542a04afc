import { describe, expect, test } from 'vitest';
import { type Range, range } from '../../../src/document/6-attribution/candidate.ts';
import { cutHearers } from '../../../src/document/6-attribution/cut-hearers.ts';
import { cutJoined } from '../../../src/document/6-attribution/cut-joined.ts';
import { makeView, type View } from '../../../src/document/6-attribution/view.ts';
import { loadContext } from '../../../src/load/context.ts';
import { analyse } from '../../support/marked.ts';

function viewOf(text: string): View {
  const { page, article, sentences, parses } = analyse(text);
  return makeView(page, article, sentences, parses, loadContext());
}

function at(view: View, part: string): Range {
  const start = view.text.indexOf(part);
  const first = view.tokens.findIndex((token) => token.start >= start);
  return range(first, view.tokens.findIndex((token) => token.end >= start + part.length) + 1);
}

const words = (view: View, content: readonly Range[] | undefined): string =>
  (content ?? []).map(({ first, last }) => view.text.slice(view.tokens[first]?.start, view.tokens[last - 1]?.end)).join(' … ');

describe('a second verb of the same source', () => {
  /** What is left of the first content; the parts are source, cue and content of the first, then source and cue of the second. */
  function left(text: string, first: readonly [string, string, string], second: readonly [string, string]): string {
    const view = viewOf(text);
    const one = {
      source: [at(view, first[0])],
      cue: at(view, first[1]),
      content: [at(view, first[2])],
      rule: 'learned',
      confidence: 1,
    };
    const other = { ...one, source: [at(view, second[0])], cue: at(view, second[1]), content: [at(view, 'inquiry')] };
    return words(view, cutJoined(view, [one, other])[0]?.content);
  }
  test.each([
    [
      'Oslo said the count was late, and called for an inquiry.',
      'the count was late, and called for an inquiry',
      'Oslo',
      'called for',
      'the count was late',
    ],
    [
      'Oslo said the count was late and also urged an inquiry.',
      'the count was late and also urged an inquiry',
      'Oslo',
      'urged',
      'the count was late',
    ],
    // Near misses: another source, a state of mind, no joining word.
    [
      'Oslo said the count was late and Bergen urged an inquiry.',
      'the count was late and Bergen urged an inquiry',
      'Bergen',
      'urged',
      'the count was late and Bergen urged an inquiry',
    ],
    [
      'Oslo said the count was late and was willing to have an inquiry.',
      'the count was late and was willing to have an inquiry',
      'Oslo',
      'was willing',
      'the count was late and was willing to have an inquiry',
    ],
    [
      'Oslo said the group that urged an inquiry was late.',
      'the group that urged an inquiry was late',
      'Oslo',
      'urged',
      'the group that urged an inquiry was late',
    ],
  ])('%s', (text, content, source, cue, want) => expect(left(text, ['Oslo', 'said', content], [source, cue])).toBe(want));
});

describe('who is told something is no part of it', () => {
  test.each([
    [
      'He told visiting Dutch envoy Anna Holm that the port would open.',
      'told',
      'visiting Dutch envoy Anna Holm that the port would open',
      'that the port would open',
    ],
    // Near misses: a clause begins before "that", another verb than of telling.
    [
      'He warned the port was one that would close.',
      'warned',
      'the port was one that would close',
      'the port was one that would close',
    ],
    [
      'He welcomed the news that the port would open.',
      'welcomed',
      'the news that the port would open',
      'the news that the port would open',
    ],
  ])('%s', (text, cue, content, want) => {
    const view = viewOf(text);
    const one = { source: [], cue: at(view, cue), content: [at(view, content)], rule: 'learned', confidence: 1 };
    expect(words(view, cutHearers(view, [one])[0]?.content)).toBe(want);
  });
});
