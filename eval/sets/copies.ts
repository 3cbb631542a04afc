import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CopyIndex } from '../../src/record/copies/copy-index.ts';
import { type Fingerprint, fingerprintOf } from '../../src/record/copies/fingerprint.ts';
import { copiesOf } from '../../src/record/copies/voices.ts';
import { readJsonl } from '../gold.ts';
import type { EvalSet } from '../types.ts';

const PAGES = 'gold/pages/truth-dev.json';
const FLAT = 'gold/pages/flat-whole-dev.jsonl';
const NEWS = 'gold/polnear/dev.jsonl';
const CROWD = 'gold/polnear/train.jsonl';
const SHORTEST = 400;

interface Text {
  readonly id: string;
  readonly text: string;
}

/** A seeded generator (mulberry32), so that every run changes the same words. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What happens to an article on its way through other sites; gives the changed text and whose text is in it. */
type Edit = (
  own: Text,
  other: Text,
  furniture: readonly string[],
  random: () => number,
) => { readonly text: string; readonly of: readonly string[] };

const EDITS: Readonly<Record<string, Edit>> = {
  'added furniture': (own, _, furniture, random) => ({
    of: [own.id],
    text: own.text
      .split('\n')
      .flatMap((line) => (random() < 0.4 ? [line, furniture[Math.floor(random() * furniture.length)] ?? ''] : [line]))
      .join('\n'),
  }),
  'first 30 %': (own) => ({ of: [own.id], text: own.text.slice(0, Math.floor(own.text.length * 0.3)) }),
  '15 % of words changed': (own, other, _, random) => {
    // Where words are not spaced, a run without spaces is a sentence.
    const strange = other.text.split(/\s+/).filter((word) => word.length <= 20);
    return {
      of: [own.id],
      text: own.text.replace(/\S+/g, (word) =>
        random() < 0.15 ? (strange[Math.floor(random() * strange.length)] ?? word) : word,
      ),
    };
  },
  merged: (own, other) => ({
    of: [own.id, other.id],
    text: `${own.text.slice(0, Math.ceil(own.text.length / 2))}\n${other.text.slice(0, Math.ceil(other.text.length / 2))}`,
  }),
};

/** Simulated copies: each article edited four ways and looked up among all the originals and a crowd of other news. */
export const copies: EvalSet = {
  name: 'copies',
  files: [PAGES, FLAT, NEWS, CROWD],
  run: async ({ shared }) => {
    const texts = textsIn(shared);
    const crowd = readJsonl<Text>(join(shared, CROWD));
    const furniture = readJsonl<{ lines: { text: string; label: number }[] }>(join(shared, FLAT)).flatMap(({ lines }) =>
      lines.filter(({ label }) => label === 0).map(({ text }) => text),
    );
    const index = new CopyIndex();
    const prints = new Map<string, Fingerprint>();
    for (const { id, text } of [...texts, ...crowd]) {
      prints.set(id, fingerprintOf(id, text));
      index.add(prints.get(id)!);
    }
    const natural = naturalCopies(texts, index, prints);
    const random = seeded(20_260_101);
    const remarks: string[] = [];
    const figures = [];
    let [found, wanted, wrong] = [0, 0, 0];
    for (const [name, edit] of Object.entries(EDITS)) {
      let [right, all] = [0, 0];
      texts.forEach((own, i) => {
        const other = texts[(i * 7 + 13) % texts.length] ?? own;
        if (other === own) return;
        const { text, of } = edit(own, other, furniture, random);
        const got = copiesOf(fingerprintOf('query', text), index, (id) => prints.get(id) ?? null).map(({ id }) => id);
        all += of.length;
        right += of.filter((id) => got.includes(id)).length;
        for (const id of of) if (!got.includes(id)) remarks.push(`${name}: missed ${id}`);
        const strange = got.filter((id) => !of.some((one) => one === id || natural.get(one)?.has(id)));
        wrong += strange.length;
        for (const id of strange) remarks.push(`${name}: ${of.join(' + ')} taken for a copy of ${id}`);
      });
      found += right;
      wanted += all;
      figures.push({ metric: name, value: (100 * right) / all, gated: false, note: `${right}/${all}` });
    }
    const pairs = [...natural].flatMap(([a, others]) =>
      [...others].filter((b) => a < b).map((b) => `copies among the originals: ${a} ${b}`),
    );
    return {
      documents: texts.length,
      figures: [
        { metric: 'recall', value: (100 * found) / wanted, gated: true, note: `${found}/${wanted}` },
        { metric: 'precision', value: (100 * found) / (found + wrong), gated: true, note: `${found}/${found + wrong}` },
        ...figures,
      ],
      misses: [],
      remarks: [...remarks, ...pairs],
    };
  },
};

function textsIn(shared: string): Text[] {
  const pages = JSON.parse(readFileSync(join(shared, PAGES), 'utf8')) as Readonly<
    Record<string, { readonly articleBody: string }>
  >;
  return [
    ...Object.entries(pages).map(([id, { articleBody }]) => ({ id, text: articleBody })),
    ...readJsonl<Text>(join(shared, NEWS)),
  ].filter(({ text }) => text.length >= SHORTEST);
}

/** Agency copy that several originals carry already: told apart, counted neither way. */
function naturalCopies(
  texts: readonly Text[],
  index: CopyIndex,
  prints: ReadonlyMap<string, Fingerprint>,
): Map<string, Set<string>> {
  const natural = new Map<string, Set<string>>();
  for (const { id } of texts) {
    const print = prints.get(id);
    if (print !== undefined)
      natural.set(id, new Set(copiesOf(print, index, (other) => prints.get(other) ?? null).map((copy) => copy.id)));
  }
  return natural;
}
