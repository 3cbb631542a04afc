import { describe, expect, test } from 'vitest';
import { reportedSpeech } from '../../../train/speech/reported-speech.ts';
import { exampleOf } from '../../../train/ud/views.ts';
import { TOY } from './toy-treebank.ts';

describe('reportedSpeech', () => {
  const built = reportedSpeech(TOY, 200, 3);

  test('builds as many as asked, the same ones each time', () => {
    expect(built).toHaveLength(200);
    expect(reportedSpeech(TOY, 200, 3)).toEqual(built);
  });

  test('every sentence is one tree', () => {
    for (const { words } of built) {
      expect(words.filter(({ head }) => head === -1)).toHaveLength(1);
      for (let i = 0; i < words.length; i++) {
        let at = i;
        for (let steps = 0; at !== -1 && steps <= words.length; steps++) at = words[at]!.head;
        expect(at).toBe(-1);
      }
    }
  });

  test('fronted speech hangs on the verb of saying, which holds the speaker', () => {
    const fronted = built.filter(({ words }) => words[0]!.form === '“');
    expect(fronted.length).toBeGreaterThan(10);
    for (const { words } of fronted) {
      const root = words.findIndex(({ head }) => head === -1);
      const speech = words.findIndex(({ head, relation }) => head === root && relation === 'ccomp');
      expect(speech).toBeGreaterThan(0);
      expect(speech).toBeLessThan(root);
      expect(words.some(({ head, relation }) => head === root && relation === 'nsubj')).toBe(true);
    }
  });

  test('text reads as it would be printed', () => {
    for (const { words } of built) expect(exampleOf(words).text).toMatch(/^[“\p{Lu}].*(?:\.|\.”) ?$/u);
  });
});
