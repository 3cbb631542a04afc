import type { Attribution, Form } from '../../types/attribution.ts';
import type { Sentences, Token } from '../../types/sentence.ts';
import type { Span } from '../../types/span.ts';

/** One attribution as the rules of this stage look at it: its words, straight-quoted and in lower case, and its tokens. */
export interface View {
  readonly attribution: Attribution;
  readonly form: Form;
  /** Words of the cue, of the source and of the content, lower case, marks straightened, pieces joined by a space. */
  readonly cue: string;
  readonly source: string;
  readonly content: string;
  /** Tokens of the cue, the same as written (lower case), and the first tokens of the content. */
  readonly cueTokens: readonly Token[];
  readonly cueWords: readonly string[];
  readonly contentTokens: readonly Token[];
  /** Up to 60 characters on either side of the cue in its sentence, without the content. */
  readonly before: string;
  readonly after: string;
  /** Whether the content begins after the cue. */
  readonly contentFollows: boolean;
}

const HEAD_TOKENS = 60;
/** Characters of a piece that are looked at: no rule needs more. */
const LONGEST = 1500;
const CONTEXT = 60;

/** Lower case with straight marks, the same length as the original. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\u00a0/g, ' ');

const words = (text: string, spans: readonly Span[]): string =>
  plain(spans.map(([start, end]) => text.slice(start, Math.min(end, start + LONGEST))).join(' '));

export function viewOf(text: string, sentences: Sentences, attribution: Attribution): View {
  const { cue, source, content, form } = attribution;
  const sentence = sentences.sentences[attribution.sentence];
  const [start, end] = [sentence?.start ?? 0, sentence?.end ?? 0];
  const [cueStart, cueEnd] = [cue[0]?.[0] ?? start, cue.at(-1)?.[1] ?? start];
  const cueTokens = tokensIn(sentences, cue);
  return {
    attribution,
    form,
    cue: words(text, cue),
    source: words(text, source),
    content: words(text, content),
    cueTokens,
    cueWords: cueTokens.map((token) => plain(text.slice(token.start, token.end))),
    contentTokens: tokensIn(sentences, content.slice(0, 2)).slice(0, HEAD_TOKENS),
    before: plain(outside(text, content, Math.max(start, cueStart - CONTEXT), cueStart)),
    after: plain(outside(text, content, cueEnd, Math.min(Math.max(end, cueEnd), cueEnd + CONTEXT))),
    contentFollows: (content[0]?.[0] ?? 0) >= cueEnd,
  };
}

/** The characters from..until that are not content. */
function outside(text: string, content: readonly Span[], from: number, until: number): string {
  let words = '';
  let at = from;
  for (const [start, end] of content) {
    if (end <= at || start >= until) continue;
    words += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return at < until ? words + text.slice(at, until) : words;
}

/** Tokens inside the spans; each span costs a binary search and its own length. */
function tokensIn({ tokens }: Sentences, spans: readonly Span[]): Token[] {
  return spans.flatMap(([start, end]) => {
    let [low, high] = [0, tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const inside: Token[] = [];
    for (let i = low; i < tokens.length && inside.length < HEAD_TOKENS; i++) {
      const token = tokens[i];
      if (token === undefined || token.start >= end) break;
      inside.push(token);
    }
    return inside;
  });
}
