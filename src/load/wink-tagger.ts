import { createRequire } from 'node:module';
import { sentenceRanges } from '../document/3-sentences/sentence-ends.ts';
import { straightenMarks } from '../lang/quote-marks.ts';
import type { Token, Upos } from '../types/sentence.ts';
import type { Tagged, Tagger } from '../types/tagger.ts';

/** The part of wink-nlp that is used; its own types tie it to DOM libraries. */
interface Wink {
  readonly its: { readonly value: unknown; readonly pos: unknown; readonly lemma: unknown };
  readDoc(text: string): { tokens(): { out(field: unknown): string[] } };
}

const UPOS = new Set(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '),
) as ReadonlySet<string>;

let wink: Wink | null = null;

function load(): Wink {
  const require = createRequire(import.meta.url);
  wink ??= require('wink-nlp')(require('wink-eng-lite-web-model'), ['pos']) as Wink;
  return wink;
}

/** How far a word may be looked for when white space other than the ordinary has thrown wink off. */
const REACH = 64;

function placeOf(text: string, value: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  if (text.startsWith(value, at)) return at;
  const near = text.slice(at, at + REACH + value.length).indexOf(value);
  return near < 0 ? -1 : at + near;
}

function tag(text: string): Tagged {
  const { readDoc, its } = load();
  const words = readDoc(text).tokens();
  const [values, tags, lemmas] = [words.out(its.value), words.out(its.pos), words.out(its.lemma)];
  const tokens: Token[] = [];
  let end = 0;
  values.forEach((value, i) => {
    const start = placeOf(text, value, end);
    const upos = tags[i] ?? 'X';
    if (start < 0 || !UPOS.has(upos)) return;
    end = start + value.length;
    tokens.push({ start, end, upos: upos as Upos, xpos: '', lemma: straightenMarks(lemmas[i] ?? value).toLowerCase() });
  });
  return { tokens, sentences: sentenceRanges(text, tokens) };
}

/** wink-nlp with its small English model behind our own interface; loaded at the first text. */
export const winkTagger: Tagger = { name: 'wink-eng-lite-web-model', tag };
