import type { Span } from '../../types/span.ts';
import type { Statement } from '../../types/statement.ts';
import type { Known } from './scene.ts';

/** Share of the shorter one’s longer words that both must have. */
const SHARED = 0.5;
/** A page with more headline statements than this is no article; the rest are left unlinked. */
const HEADS = 40;
/** Characters of a statement that are compared. */
const COMPARED = 2000;
const LONG_WORD = /[\p{L}\p{N}]{4,}/gu;

/**
 * The body statement that a headline or summary statement says again, by id; the first of those that share most of its words and
 * do not have another speaker.
 */
export function repeatsOf(
  text: string,
  statements: readonly Statement[],
  speakers: ReadonlyMap<string, Known>,
): ReadonlyMap<string, string> {
  const heads = statements.filter(({ origin }) => origin === 'headline' || origin === 'summary').slice(0, HEADS);
  const repeats = new Map<string, string>();
  if (heads.length === 0) return repeats;
  const body = statements
    .filter(({ origin }) => origin !== 'headline' && origin !== 'summary')
    .map((statement) => ({ id: statement.id, words: wordsOf(text, statement.content) }));
  for (const head of heads) {
    const words = wordsOf(text, head.content);
    const said = speakers.get(head.id)?.actor;
    const best = body
      .filter(({ id }) => compatible(said, speakers.get(id)?.actor))
      .map(({ id, words: other }) => ({ id, share: shared(words, other) }))
      .reduce<{ id: string; share: number } | null>(
        (top, next) => (next.share >= SHARED && next.share > (top?.share ?? 0) ? next : top),
        null,
      );
    if (best !== null) repeats.set(head.id, best.id);
  }
  return repeats;
}

/** A headline may name the state where the body names its minister; two different persons do not repeat each other. */
function compatible(a: string | null | undefined, b: string | null | undefined): boolean {
  return a == null || b == null || a === b || !(a.startsWith('person:') && b.startsWith('person:'));
}

const wordsOf = (text: string, spans: readonly Span[]): ReadonlySet<string> =>
  new Set(
    spans
      .flatMap(
        ([start, end]) =>
          text
            .slice(start, Math.min(end, start + COMPARED))
            .toLowerCase()
            .match(LONG_WORD) ?? [],
      )
      .map((word) => word.slice(0, 6)),
  );

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both < 2 ? 0 : both / Math.min(a.size, b.size);
}
