import { describe, expect, test } from 'vitest';
import { type Choice, choicesOf } from '../../../src/document/6-attribution/learned/candidates.ts';
import { quotationAfter, quotationBefore } from '../../../src/document/6-attribution/learned/quotation-pieces.ts';
import { type Range, rangeOf, ruleView } from '../../../src/document/6-attribution/learned/rule-view.ts';
import { type CueScene, cueOf, sceneOf, spanView } from '../../../src/document/6-attribution/learned/span-view.ts';
import { subtreesOf } from '../../../src/document/6-attribution/learned/trees.ts';
import { type Words, wordsOf } from '../../../src/document/6-attribution/learned/words.ts';
import { loadContext } from '../../../src/load/context.ts';
import { analyse } from '../../support/marked.ts';

interface Seen {
  readonly words: Words;
  readonly scene: CueScene;
  readonly at: (part: string) => Range;
  readonly shown: (ranges: readonly Range[]) => string;
}

/** The scene of the cue `cue` in a text. */
function see(text: string, cue: string): Seen {
  const { page, sentences, parses, attributions } = analyse(text);
  const words = wordsOf(page, sentences, parses);
  const at = (part: string): Range => rangeOf(words, [text.indexOf(part), text.indexOf(part) + part.length]);
  const rules = ruleView(words, sentences, attributions, loadContext().lexicons.cues);
  const none = new Uint8Array(words.length);
  const view = spanView(words, none, rules, none, new Float32Array(words.length * 7));
  const shown = (ranges: readonly Range[]): string =>
    ranges.map(([a, b]) => text.slice(words.start[a], words.end[b - 1])).join(' … ');
  return { words, scene: sceneOf(view, cueOf(view, ...at(cue))), at, shown };
}

const LONG = '“It rained. It poured. The dam held. The road did not. Nobody slept.”';

describe('where the source and content of a cue are sought', () => {
  test.each([
    ['a long quotation before its tag', `${LONG} Ana Lima noted.`, LONG],
    ['a long quotation after it', `Ana Lima noted: ${LONG}`, LONG],
    ['one that goes on in the next paragraph', 'Ana Lima noted: “It rained.\n“Nobody slept.”', 'Nobody slept.”'],
  ])('%s', (_name, text, wanted) => {
    const { scene, at } = see(text, 'noted');
    const [first, last] = at(wanted);
    expect([scene.first <= first, scene.last >= last]).toEqual([true, true]);
  });

  test('not the sentences four back, nor another paragraph', () => {
    const { scene, shown } = see('Far off.\nOne went. Two went. Three went. Four went. Ana noted that all was well.', 'noted');
    expect(shown([[scene.first, scene.last]])).toBe('Three went. Four went. Ana noted that all was well.');
  });
});

describe('readings of a cue', () => {
  test('the quotations before and after', () => {
    const { scene, at, shown } = see('“We wait,” Ana noted. “It is late.”', 'noted');
    const [, end] = at('“We wait,”');
    expect(shown([quotationAfter(scene, end) ?? [0, 1]])).toBe('“It is late.”');
    expect(shown([quotationBefore(scene, at('“It is late.”')[0]) ?? [0, 1]])).toBe('“We wait,”');
    expect(quotationBefore(scene, 0)).toBeNull();
  });

  const readings = (text: string, cue: string, source: readonly string[], content: string): string[] => {
    const { words, scene, at, shown } = see(text, cue);
    const best: Choice = { source: source.map(at), content: [at(content)] };
    return choicesOf(scene, subtreesOf(words), [best]).map((choice) => `${shown(choice.source)}: ${shown(choice.content)}`);
  };

  test('a quotation goes on behind its tag', () => {
    const found = readings('“We wait,” Ana noted. “It is late.”', 'noted', ['Ana'], '“We wait,”');
    expect(found).toContain('Ana: “We wait,” … “It is late.”');
  });

  test('a lone “that” says nothing before the rest of its sentence, and something at its end', () => {
    const opens = readings('The old friends say that, in time, Ana will win.', 'say', ['The old friends'], 'that');
    expect(opens).not.toContain('The old friends: that');
    expect(opens.length).toBeGreaterThan(0);
    expect(readings('The old friends say that.', 'say', ['The old friends'], 'that')).toContain('The old friends: that');
  });

  test('each piece of a source alone', () => {
    const found = readings('Ana rose and Bo Berg said that it rained.', 'said', ['Ana', 'Bo Berg'], 'that it rained');
    expect(found).toContain('Bo Berg: that it rained');
  });
});
