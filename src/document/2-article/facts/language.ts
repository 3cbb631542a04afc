import type { Finding } from '../../../types/finding.ts';
import type { Page } from '../../../types/page.ts';
import type { Span } from '../../../types/span.ts';
import { FUNCTION_WORDS } from './function-words.ts';

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0370-\u03ff]/g, 'el'],
];

const LANGUAGES: ReadonlyMap<string, readonly string[]> = (() => {
  const index = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS))
    for (const word of new Set(words.split(' '))) index.set(word, [...(index.get(word) ?? []), language]);
  return index;
})();

const SAMPLE = 6000;
/** Share of a text's words that its language's function words make up at least, and the lead over the next language. */
const SHARE = 0.12;
const LEAD = 1.25;
const LEAST_WORDS = 12;

/** The language of a text as a BCP 47 primary tag, or null when its words do not say it clearly. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    const count = sample.match(script)?.length ?? 0;
    // Japanese mixes its own letters with Chinese ones.
    if (letters >= 10 && count > letters * (language === 'ja' ? 0.15 : 0.4)) return language;
  }
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < words.length * SHARE) return null;
  return next !== undefined && best[1] < next[1] * LEAD ? null : best[0];
}

/** The body's language by its words; where they do not say, as the page declares it. */
export function languageOfArticle(page: Page, body: readonly Span[]): string | null {
  let text = '';
  for (const [start, end] of body) {
    if (text.length > SAMPLE) break;
    text += `${page.text.slice(start, Math.min(end, start + SAMPLE))}\n`;
  }
  const declared = page.metadata.entries
    .find((entry) => entry.field === 'language')
    ?.value.slice(0, 2)
    .toLowerCase();
  return languageOf(text) ?? (text !== '' && declared !== undefined && /^[a-z]{2}$/.test(declared) ? declared : null);
}

/** Statements are read from English only. */
export function languageFindings(language: string | null): Finding[] {
  if (language === null || language === 'en') return [];
  return [
    { code: 'language-unsupported', span: null, message: `The article is in "${language}"; statements are read from English.` },
  ];
}
