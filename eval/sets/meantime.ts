import { join } from 'node:path';
import { withSameActors } from '../../src/record/same-actors.ts';
import { bCubed } from '../b-cubed.ts';
import { readJsonl } from '../gold.ts';
import type { EvalSet } from '../types.ts';

const GOLD = 'gold/links/meantime-dev.jsonl';

interface GoldMention {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** `NAM`, `PRE.NAM`, `NOM` ...; absent where nobody said. */
  readonly syntactic_type?: string;
  /** DBpedia page of what it names, or null. */
  readonly ext: string | null;
}
interface Article {
  readonly id: string;
  readonly text: string;
  readonly mentions: Readonly<Record<string, GoldMention>>;
}

/**
 * MEANTIME (Minard et al. 2016): entities across Wikinews articles. Of the mentions that name something linked to DBpedia: how many
 * the reader links to an actor, and whether the same actor means the same page, across all articles together (B-cubed).
 */
export const meantime: EvalSet = {
  name: 'meantime',
  files: [GOLD],
  run: async ({ shared, read }) => {
    const articles = readJsonl<Article>(join(shared, GOLD));
    const linked: { gold: string; got: string; words: string; article: string }[] = [];
    let named = 0;
    for (const { id, text, mentions } of articles) {
      const reading = withSameActors(read(text, { source: `${id}.txt`, mediaType: 'text/plain' }));
      for (const gold of Object.values(mentions).filter(isNamed)) {
        named += 1;
        const inside = reading.mentions
          .filter(({ start, end, actor }) => actor !== null && start < gold.end && gold.start < end)
          // The head of an English name comes last: the American car maker {Arlen}.
          .sort((a, b) => Number(b.end === gold.end) - Number(a.end === gold.end) || covered(b, gold) - covered(a, gold));
        const [own] = inside;
        if (own?.actor != null)
          linked.push({ gold: pageOf(gold.ext ?? ''), got: own.actor, words: text.slice(gold.start, gold.end), article: id });
      }
    }
    const { precision, recall, f1 } = bCubed(linked);
    const right = majority(linked);
    return {
      documents: articles.length,
      figures: [
        {
          metric: 'names linked',
          value: (100 * linked.length) / Math.max(1, named),
          gated: true,
          note: `${linked.length}/${named}`,
        },
        { metric: 'B3 F1', value: f1, gated: true, note: 'of those linked' },
        { metric: 'B3 precision', value: precision, gated: false },
        { metric: 'B3 recall', value: recall, gated: false },
      ],
      misses: [],
      remarks: linked
        .filter(({ gold, got }) => right.get(got) !== gold)
        .map(({ gold, got, words, article }) => `${article}: “${words}” ${got}, is ${gold}`),
    };
  },
};

const isNamed = ({ kind, syntactic_type, ext }: GoldMention): boolean =>
  kind === 'ENTITY_MENTION' && ext != null && (syntactic_type === 'NAM' || syntactic_type === 'PRE.NAM');

/** The same page stands under /resource/ and /page/. */
const pageOf = (url: string): string => url.trim().split('/').at(-1) ?? url;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const covered = (a: Stretch, b: Stretch): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The page that most mentions of an actor have: the others are its errors. */
function majority(linked: readonly { readonly gold: string; readonly got: string }[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { gold, got } of linked) {
    const own = counts.get(got) ?? new Map<string, number>();
    own.set(gold, (own.get(gold) ?? 0) + 1);
    counts.set(got, own);
  }
  return new Map([...counts].map(([got, own]) => [got, [...own].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']));
}
