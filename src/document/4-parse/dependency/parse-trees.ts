import { normalForm } from '../../../model/normal-form.ts';
import type { Context } from '../../../types/context.ts';
import type { CueRow } from '../../../types/lexicon.ts';
import type { ParserWord } from '../../../types/model.ts';
import type { Page } from '../../../types/page.ts';
import type { Parse } from '../../../types/parse.ts';
import type { Sentences, Token } from '../../../types/sentence.ts';

const lemmaSets = new WeakMap<readonly CueRow[], ReadonlySet<string>>();

/** Lemmas that may carry an attribution, made once a table. */
function cueLemmas(cues: readonly CueRow[]): ReadonlySet<string> {
  const known = lemmaSets.get(cues);
  if (known !== undefined) return known;
  const lemmas = new Set(cues.map((cue) => cue.lemma.split(' ')[0] ?? cue.lemma));
  lemmaSets.set(cues, lemmas);
  return lemmas;
}

/** Longer sentences are lists and debris: they are not parsed. */
const LONGEST = 200;
const QUOTES = '"“”„«»‘';

/** Whether a sentence can hold an attribution at all: a cue's lemma or a quotation mark. Most of the parser's time is saved here. */
function worthParsing(text: string, tokens: readonly Token[], first: number, last: number, lemmas: ReadonlySet<string>): boolean {
  if (last - first < 3 || last - first > LONGEST) return false;
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (lemmas.has(token.lemma) || QUOTES.includes(text.charAt(token.start))) return true;
  }
  return false;
}

/** Words of a sentence as the parser wants them. */
function parserWords(text: string, tokens: readonly Token[], first: number, last: number): ParserWord[] {
  const words: ParserWord[] = [];
  for (let i = first; i < last; i++) {
    const { start, end, upos, xpos } = tokens[i]!;
    words.push({ form: normalForm(text.slice(start, end), text.charAt(start - 1) || ' ', text.charAt(end) || ' '), upos, xpos });
  }
  return words;
}

/** Adds heads and relations to the parses of sentences that may hold an attribution. */
export function parseTrees(page: Page, { tokens }: Sentences, parses: readonly Parse[], context: Context): Parse[] {
  const { parser } = context.models;
  if (parser === null) return [...parses];
  const lemmas = cueLemmas(context.lexicons.cues);
  return parses.map((parse) => {
    if (!worthParsing(page.text, tokens, parse.first, parse.last, lemmas)) return parse;
    const tree = parser.parse(parserWords(page.text, tokens, parse.first, parse.last));
    return { ...parse, heads: tree.heads.map((head) => (head < 0 ? -1 : head + parse.first)), relations: tree.relations };
  });
}
