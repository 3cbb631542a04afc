import { describe, expect, test } from 'vitest';
import { analyse } from '../../support/marked.ts';

/** Noun phrases in [ ], verb groups in { }: F finite, N negated, P passive. */
function shown(text: string): string {
  const { sentences, parses } = analyse(text);
  const marks: { at: number; text: string; end: boolean }[] = [];
  const add = (first: number, last: number, open: string, close: string): void => {
    marks.push({ at: sentences.tokens[first]?.start ?? 0, text: open, end: false });
    marks.push({ at: sentences.tokens[last - 1]?.end ?? 0, text: close, end: true });
  };
  for (const parse of parses) {
    for (const phrase of parse.nounPhrases) add(phrase.first, phrase.last, '[', ']');
    for (const g of parse.verbGroups) {
      add(g.first, g.last, `{${g.finite ? 'F' : ''}${g.negated ? 'N' : ''}${g.passive ? 'P' : ''}|`, '}');
    }
  }
  let out = '';
  for (let i = 0; i <= text.length; i++) {
    for (const mark of marks.filter((m) => m.at === i && m.end)) out += mark.text;
    for (const mark of marks.filter((m) => m.at === i && !m.end)) out += mark.text;
    out += text.charAt(i);
  }
  return out;
}

describe('chunks', () => {
  test.each([
    ['possessors stay inside', '[China’s foreign minister] {F|met} [the head] of [the agency].'],
    ['control verbs and infinitives are two groups', '[China] {F|has repeatedly refused} {|to condemn} [the attack].'],
    ['auxiliaries, adverbs and negation', '[They] {FN|have not yet responded} to [the offer].'],
    ['passives', '[The draft] {FP|was rejected} by [the parliament].'],
    ['modals', '[Beijing] {F|would face} [serious consequences].'],
    ['particles', '[They] {F|ruled out} [new talks].'],
    ['the first adverb of a group', '[She] {F|also backed} [the plan].'],
    ['gerunds', '[He] {F|left} without {|giving} [details].'],
    ['a participle before a noun', '[a growing crisis] {F|has shaken} [the country].'],
    ['pronouns', '[It] {F|added} that [she] {F|knew} [him].'],
    ['a lone participle that is the main verb', '[The spokesman] {F|called} for [restraint].'],
    ['a lone participle that is not', '[The report] {|published} in [May] {F|shocked} [the city].'],
  ])('%s', (_why, want) => {
    expect(shown(want.replace(/\{[FNP]*\||[[\]}]/g, ''))).toBe(want);
  });
});
