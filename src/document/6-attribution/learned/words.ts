import { hashText, mix } from '../../../model/hash.ts';
import { normalForm } from '../../../model/normal-form.ts';
import type { Page } from '../../../types/page.ts';
import type { Parse } from '../../../types/parse.ts';
import type { Quotation, Sentences } from '../../../types/sentence.ts';

/**
 * A document's words as columns of integers: what features are made of. Index = index into `Sentences.tokens`; columns hold
 * hashes unless said otherwise. Rows before the first and after the last are read as 0 ("no word").
 */
export interface Words {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The normal form, the lemma, the last three letters. */
  readonly form: Int32Array;
  readonly lemma: Int32Array;
  readonly ending: Int32Array;
  /** 0 no letter, 1 small, 2 Capital, 3 CAPITALS, 4 digit. */
  readonly shape: Uint8Array;
  readonly xpos: Int32Array;
  readonly upos: Int32Array;
  /** 1 for punctuation. */
  readonly mark: Uint8Array;
  /** 1 for a verb or auxiliary. */
  readonly verb: Uint8Array;
  /** 0 outside quotation marks, 1 opening mark, 2 inside, 3 closing mark, 4 inside a few marked words. */
  readonly quote: Uint8Array;
  /** Index of the outermost quotation around a word plus one, chained paragraphs counted as one; 0 outside. */
  readonly quotation: Int32Array;
  readonly sentence: Int32Array;
  readonly block: Int32Array;
  /** Index of the head, -1 at the root, -2 where there is no tree. */
  readonly head: Int32Array;
  readonly relation: Int32Array;
  /** Which relations a word's children stand in, as bits of `CHILD_BITS`. */
  readonly children: Int32Array;
}

const CHILD_BITS: Readonly<Record<string, number>> = {
  nsubj: 1,
  'nsubj:pass': 2,
  ccomp: 4,
  xcomp: 8,
  obj: 16,
  obl: 32,
  mark: 64,
  parataxis: 128,
  advcl: 256,
  nmod: 512,
  acl: 1024,
  'acl:relcl': 2048,
  iobj: 4096,
  case: 8192,
};

function shapeOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (first >= 48 && first <= 57) return 4;
  const head = text.charAt(start);
  if (head.toLowerCase() === head) return head.toUpperCase() === head ? 0 : 1;
  if (end - start < 2) return 2;
  const next = text.charAt(start + 1);
  return next.toUpperCase() === next && next.toLowerCase() !== next ? 3 : 2;
}

function rootOf(quotations: readonly Quotation[], at: number): number {
  let root = at;
  for (let from = quotations[root]!.continues; from !== null && from < root; from = quotations[root]!.continues) root = from;
  return root;
}

/** Marks each word with its place in the outermost quotation around it. */
function fillQuotes(words: Words, quotations: readonly Quotation[]): void {
  let at = 0;
  for (let q = 0; q < quotations.length; q++) {
    const { start, end, inner, depth, short, closed } = quotations[q]!;
    if (depth > 0) continue;
    const id = rootOf(quotations, q) + 1;
    while (at < words.length && words.end[at]! <= start) at++;
    for (let i = at; i < words.length && words.start[i]! < end; i++) {
      words.quotation[i] = id;
      words.quote[i] = words.end[i]! <= inner[0] ? 1 : closed && words.start[i]! >= inner[1] ? 3 : short ? 4 : 2;
    }
  }
}

const NO_RELATION = hashText('none');

/** A dozen or so relations and tags per document are hashed again and again: remembered here. */
function hasher(): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const hash = known.get(text) ?? hashText(text);
    known.set(text, hash);
    return hash;
  };
}

function fillTrees(words: Words, parses: readonly Parse[], hash: (text: string) => number): void {
  words.head.fill(-2);
  words.relation.fill(NO_RELATION);
  for (const { first, last, heads, relations } of parses) {
    if (heads === null || relations === null) continue;
    for (let i = first; i < last; i++) {
      const head = heads[i - first] ?? -1;
      const relation = relations[i - first] ?? 'dep';
      words.head[i] = head;
      words.relation[i] = hash(relation);
      if (head >= 0) words.children[head]! |= CHILD_BITS[relation] ?? 0;
    }
  }
}

/** Columns for all words of a document; one pass. */
export function wordsOf(page: Page, sentences: Sentences, parses: readonly Parse[]): Words {
  const { tokens } = sentences;
  const length = tokens.length;
  const ints = (): Int32Array => new Int32Array(length);
  const bytes = (): Uint8Array => new Uint8Array(length);
  const words: Words = {
    ...{ length, start: ints(), end: ints(), form: ints(), lemma: ints(), ending: ints(), shape: bytes() },
    ...{ xpos: ints(), upos: ints(), mark: bytes(), verb: bytes(), quote: bytes(), quotation: ints() },
    ...{ sentence: ints(), block: ints(), head: ints(), relation: ints(), children: ints() },
  };
  const hash = hasher();
  const { text } = page;
  for (let i = 0; i < length; i++) {
    const { start, end, lemma, xpos, upos } = tokens[i]!;
    const form = normalForm(text.slice(start, end), text.charAt(start - 1) || ' ', text.charAt(end) || ' ');
    words.start[i] = start;
    words.end[i] = end;
    words.form[i] = hashText(form);
    words.lemma[i] = hashText(lemma);
    words.ending[i] = form.length > 4 ? mix(3, hashText(form, form.length - 3)) : 0;
    words.shape[i] = shapeOf(text, start, end);
    words.upos[i] = hash(upos);
    words.xpos[i] = hash(xpos === '' ? upos : xpos);
    words.mark[i] = upos === 'PUNCT' ? 1 : 0;
    words.verb[i] = upos === 'VERB' || upos === 'AUX' ? 1 : 0;
  }
  sentences.sentences.forEach(({ first, last, block }, s) => {
    words.sentence.fill(s, first, last);
    words.block.fill(block, first, last);
  });
  fillQuotes(words, sentences.quotations);
  fillTrees(words, parses, hash);
  return words;
}
