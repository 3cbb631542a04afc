import type { Token } from '../../types/sentence.ts';

const AUXILIARIES: ReadonlySet<string> = new Set(
  `be am is are was were been being 's 're 'm s re m have has had having 've 'd ve do does did done doing will would shall should can
  could may might must 'll ll wo ca sha ought need dare get gets got getting to used better cannot ai`.split(/\s+/),
);

/** The tokens with words that a tagger took for auxiliaries, and that English does not have, as nouns: `sources said`. */
export function withTrueAuxiliaries(tokens: readonly Token[], word: (i: number) => string): readonly Token[] {
  return tokens.map((token, i) =>
    token.upos === 'AUX' && !AUXILIARIES.has(word(i).replace(/[’‘]/g, "'")) ? { ...token, upos: 'NOUN' } : token,
  );
}
