import { hashText } from '../../src/model/hash.ts';
import { normalForms } from '../../src/model/word-attributes.ts';
import type { Example } from '../ud/views.ts';

/** Words grouped by the tags they were seen with: what a word may be, known before its context is looked at. */
export interface TagClasses {
  /** Hash of a normal form -> class. */
  readonly entries: readonly (readonly [key: number, value: number])[];
  /** Class -> the only tag that counts, or -1. */
  readonly only: Int32Array;
  /** 1 for each (class, tag) that may go together, class 0 the unknown words: see `mayHave`. */
  readonly allowed: Uint8Array;
}

/** A form needs this many sightings to have a class. */
const KNOWN = 3;
/** A form is tagged without looking at the context when it was seen this often and this share of the time with one tag. */
const CERTAIN = { seen: 20, share: 0.99 };
/** Share of a form's sightings below which a tag is noise. */
const NOISE = 0.02;

export function buildClasses(examples: readonly Example[], tags: readonly string[]): TagClasses {
  const counts = countTags(examples, new Map(tags.map((tag, i) => [tag, i])));
  const numbers = new Map<string, number>();
  const only: number[] = [];
  const seenBy: Set<number>[] = [new Set()];
  const entries: [number, number][] = [];
  for (const [form, seen] of [...counts].toSorted((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const total = [...seen.values()].reduce((a, b) => a + b, 0);
    if (total < KNOWN && ![...seen.keys()].some((tag) => CLOSED.test(tags[tag]!))) continue;
    const common = [...seen].filter(([, n]) => n > total * NOISE).toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
    const certain = total >= CERTAIN.seen && (common[0]?.[1] ?? 0) >= CERTAIN.share * total;
    const name = `${certain ? '!' : ''}${common
      .map(([tag]) => tag)
      .slice(0, 4)
      .join(' ')}`;
    let number = numbers.get(name);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(name, number);
      only.push(certain ? common[0]![0] : -1);
      seenBy.push(new Set());
    }
    for (const tag of seen.keys()) seenBy[number + 1]!.add(tag);
    entries.push([hashText(form), number]);
  }
  const allowed = seenBy.flatMap((seen) => tags.map((tag, t) => (mayHave(tag, seen.has(t)) ? 1 : 0)));
  return { entries, only: Int32Array.from(only), allowed: Uint8Array.from(allowed) };
}

/** Parts of speech that take in no new words. */
const CLOSED = /^(?:ADP|AUX|CCONJ|DET|PART|PRON|SCONJ)\|/;

/** A word may have a closed part of speech only when it was seen with it: nothing new is a pronoun. */
const mayHave = (tag: string, seen: boolean): boolean => seen || !CLOSED.test(tag);

function countTags(examples: readonly Example[], index: ReadonlyMap<string, number>): Map<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>();
  for (const example of examples) {
    normalForms(example.text, example, 0, example.words.length).forEach((form, i) => {
      const word = example.words[i]!;
      const tag = index.get(`${word.upos}|${word.xpos}`);
      if (tag === undefined) return;
      const seen = counts.get(form) ?? new Map<number, number>();
      seen.set(tag, (seen.get(tag) ?? 0) + 1);
      counts.set(form, seen);
    });
  }
  return counts;
}
