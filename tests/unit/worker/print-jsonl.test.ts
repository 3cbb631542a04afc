import { describe, expect, test } from 'vitest';
import { printJsonl } from '../../../src/worker/print-jsonl.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const line = (id: number): string => `{"id":${id},"text":"${'Moscow denied the report on Friday. '.repeat(1 + (id % 5))}"}\n`;

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < text.length; at += size) yield bytes(text.slice(at, at + size));
}

async function printed(text: string, threads: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const { json } of printJsonl(inPieces(text, 1000), threads)) lines.push(json);
  return lines;
}

describe('JSON lines on several threads', () => {
  test('the same results in the same order as on one', async () => {
    const text = `${Array.from({ length: 60 }, (_, i) => line(i)).join('')}\n{"id":60\n${line(61)}`;
    const alone = await printed(text, 1);
    expect(alone).toHaveLength(62);
    expect(alone[60]).toMatch(/^\{"id":null,"error":"line 62 is not JSON/);
    expect(await printed(text, 2)).toEqual(alone);
  });

  test('who sends a line and waits for its answer gets it', async () => {
    let answered: () => void = () => {};
    let answers = 0;
    async function* oneAtATime(): AsyncGenerator<Uint8Array> {
      for (let id = 0; id < 30; id++) {
        const answer = new Promise<void>((resolve) => {
          answered = resolve;
        });
        yield bytes(line(id));
        await answer;
      }
    }
    for await (const { failed } of printJsonl(oneAtATime(), 2)) {
      expect(failed).toBe(false);
      answers++;
      answered();
    }
    expect(answers).toBe(30);
  });
});
