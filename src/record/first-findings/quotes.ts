import { rarity } from '../../lang/common-stems.ts';
import { searchWords, wordsOf } from '../../lang/search-words.ts';
import { stem } from '../../lang/stem.ts';
import type { Said } from '../../types/fact.ts';
import type { FirstFinding } from '../../types/first-finding.ts';
import type { Shift } from '../../types/shift.ts';
import type { VariantKind, VariantLink } from '../../types/variant.ts';
import { dayText, evidenceAt, type SourceOf } from './place.ts';

/** What the line is called; null for what is not shown at first sight. */
const TITLES: Readonly<Record<VariantKind, string | null>> = {
  identical: null,
  contained: null,
  trimmed: 'trimmed quote',
  altered: 'altered quote',
  retranslated: 'one line, two wordings',
  paraphrased: 'paraphrase and quote differ',
  garbled: 'garbled quote',
};

/** Words that were changed on the way: where a shift of meaning shows it, where a quotation is garbled, or where a line comes back reworded. */
export function alteredQuotes(variants: readonly VariantLink[], sourceOf: SourceOf): FirstFinding[] {
  const shown: Said[] = [];
  return variants
    .toSorted((a, b) => b.weight - a.weight || b.share * wordCount(b) - a.share * wordCount(a) || (a.id < b.id ? -1 : 1))
    .flatMap((variant): FirstFinding[] => {
      const { first, second, kind, shifts } = variant;
      const title = TITLES[kind];
      const tells =
        kind === 'garbled' || shifts.some(isPlain) || (kind === 'retranslated' && second?.document !== first.document);
      if (title === null || !tells || (kind === 'garbled' && first.speaker === null)) return [];
      if ([first, second].some((said) => said !== null && shown.some((known) => overlap(known, said)))) return [];
      shown.push(first, ...(second === null ? [] : [second]));
      const reports = second === null ? [first] : [first, second];
      return [
        {
          kind: 'altered-quote',
          title,
          about: [],
          subject:
            second === null
              ? `“${short(first.words)}”`
              : `“${excerpt(second.words, first.words)}” against “${excerpt(first.words, second.words)}”`,
          quoted: false,
          parties: [...new Set(reports.flatMap(({ speaker }) => speaker ?? []))],
          between: 'beside',
          evidence: reports.map((said) => evidenceAt(sourceOf, said)),
          day: dayText(variant.day),
          weight: variant.weight,
          links: [variant.id],
        },
      ];
    });
}

/** A longer text has more "not", "all" and figures than what sums it up; that both have one, and another one, tells of a change. */
const isPlain = ({ kind, first, second }: Shift): boolean =>
  kind === 'reciprocity' || (kind !== 'number' && kind !== 'negation' && kind !== 'name' && first !== '' && second !== '');

const overlap = (a: Said, b: Said): boolean => a.document === b.document && a.span[0] < b.span[1] && b.span[0] < a.span[1];

/** Longest stretch of either wording in one line, in characters. */
const LONGEST = 80;
const short = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words);

/** The stretch of a text that shares most words with another. */
function excerpt(text: string, other: string): string {
  if (text.length <= LONGEST) return text;
  const shared = new Set(wordsOf(other).map(stem));
  const words = searchWords(text);
  const scores = words.map(({ word }) => (shared.has(stem(word)) ? rarity(stem(word)) : 0));
  let best = { first: 0, score: -1 };
  for (let first = 0; first < words.length; first += 1) {
    let score = 0;
    for (let i = first; i < words.length && (words[i]?.end ?? 0) - (words[first]?.start ?? 0) <= LONGEST; i += 1)
      score += scores[i] ?? 0;
    if (score > best.score + 1e-9) best = { first, score };
  }
  const start = words[best.first]?.start ?? 0;
  const end = words.findLast((word) => word.end - start <= LONGEST)?.end ?? text.length;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

const wordCount = ({ second }: VariantLink): number => Math.min(12, (second?.words ?? '').split(' ').length);
