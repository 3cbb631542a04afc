import type { Block } from '../../src/types/article.ts';
import type { Actor, Mention } from '../../src/types/mention.ts';
import type { Reading } from '../../src/types/reading.ts';
import type { Span } from '../../src/types/span.ts';
import type { ResolvedStatement } from '../../src/types/statement.ts';

/** A statement by its words; each must stand in the text, the first place counts. */
export interface Said extends Partial<Omit<ResolvedStatement, 'source' | 'cue' | 'content'>> {
  readonly source?: string;
  readonly cue?: string;
  readonly content?: string | readonly string[];
}

export interface Made {
  readonly source?: string;
  readonly text: string;
  readonly said?: readonly Said[];
  readonly article?: Partial<Reading['article']>;
  readonly blocks?: readonly Block[];
  readonly mentions?: readonly (Partial<Mention> & { readonly words: string })[];
  readonly actors?: readonly Actor[];
  readonly findings?: Reading['findings'];
}

/** Readings of different sources are different documents. */
const idOf = (source = ''): string =>
  `sha256:${[...source]
    .map((c) => c.charCodeAt(0).toString(16))
    .join('')
    .padEnd(64, '0')
    .slice(0, 64)}`;

/** A Reading made by hand, complete and true to the schema, for tests of what comes after reading. */
export function aReading({ text, said = [], ...made }: Made): Reading {
  const at = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return [start, start + words.length];
  };
  const spans = (words: string | readonly string[] | undefined): Span[] =>
    words === undefined ? [] : typeof words === 'string' ? [at(words)] : words.map(at);
  return {
    readout: 1,
    document: { id: idOf(made.source), source: made.source ?? 'page.txt', mediaType: 'text/plain', text },
    blocks: made.blocks ?? [{ start: 0, end: text.length, kind: 'paragraph', why: 'made by hand' }],
    article: {
      headline: null,
      body: [[0, text.length]],
      outlet: null,
      byline: null,
      language: 'en',
      published: null,
      updated: null,
      url: null,
      written: null,
      ...made.article,
    },
    times: [],
    mentions: (made.mentions ?? []).map(({ words, ...rest }, i) => {
      const [start, end] = at(words);
      return { id: `m${i + 1}`, start, end, kind: 'person', actor: null, candidates: [], why: 'made by hand', ...rest };
    }),
    actors: made.actors ?? [],
    statements: said.map(({ source, cue, content, ...rest }, i) => ({
      id: `s${i + 1}`,
      form: 'indirect',
      act: 'assert',
      factuality: 'asserted',
      speaker: null,
      candidates: [],
      for: null,
      addressee: null,
      when: null,
      venue: null,
      via: [],
      within: null,
      about: [],
      origin: 'paragraph',
      repeats: null,
      confidence: 0.9,
      ...rest,
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
    })),
    positions: [],
    findings: made.findings ?? [],
  };
}
