import type { Span } from '../src/types/span.ts';
import type { Roles } from './types.ts';

const joined = (text: string, spans: readonly Span[], glue: string): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(glue);

/** The words of the three roles as a scorer prints them: `glue` is what it puts between the parts of a discontinuous role. */
const wordsKey = (source: string, cue: string, content: string): string => JSON.stringify([source, cue, content]);

/** Finds the attribution that a scorer's error speaks of: scorers print words, the report marks places. */
export function locator<T extends Roles>(text: string, attributions: readonly T[], glue: string) {
  const full = new Map<string, T[]>();
  const brief = new Map<string, T>();
  for (const attribution of attributions) {
    const [source, cue, content] = (['source', 'cue', 'content'] as const).map((role) => joined(text, attribution[role], glue));
    const key = wordsKey(source ?? '', cue ?? '', content ?? '');
    full.set(key, [...(full.get(key) ?? []), attribution]);
    brief.set(wordsKey('', cue ?? '', (content ?? '').slice(0, 80)), attribution);
  }
  return {
    /** By all its words; words that occur twice are handed out in turn. */
    byWords: (source: string, cue: string, content: string): T | null => {
      const found = full.get(wordsKey(source, cue, content)) ?? [];
      return (found.length > 1 ? found.shift() : found[0]) ?? null;
    },
    /** By its cue and the first eighty characters of its content. */
    byCue: (cue: string, content: string): T | null => brief.get(wordsKey('', cue, content.slice(0, 80))) ?? null,
  };
}
