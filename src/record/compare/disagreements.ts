import type { Disagreement, Telling } from '../../types/encounter.ts';
import type { Said } from '../../types/fact.ts';
import { compareAccounts } from './accounts.ts';

/** Words that place an occasion against another thing in time, and what follows them. */
const PLACED =
  /\b(?:(?<before>before|ahead of|prior to)|(?<during>during|on the sidelines of)|(?<after>after|following))\b(?<what>(?:\s+[\p{L}’']+){1,10})/giu;
const RELATIONS = ['before', 'during', 'after'] as const;

/** Tellings compared with each other, at most. */
const MOST = 24;

/**
 * Where tellings of one occasion put it otherwise against the same thing: “met {hours before} the {Winter} fair”, “met {during} the
 * {Winter} fair”. The thing is known by a name that both give it.
 */
export function placedOtherwise(told: readonly Telling[]): Disagreement[] {
  const some = told.slice(0, MOST).map((telling) => ({ telling, places: placesIn(telling.words) }));
  const found = some.flatMap((a, i) =>
    some.slice(i + 1).flatMap((b) =>
      a.places.flatMap((one) =>
        b.places.flatMap((other) => {
          const same = one.names.some((name) => other.names.includes(name));
          if (!same || one.relation === other.relation) return [];
          return [
            {
              first: a.telling,
              second: b.telling,
              shift: { kind: 'order' as const, first: one.words, second: other.words },
            },
          ];
        }),
      ),
    ),
  );
  return found;
}

interface Place {
  readonly relation: (typeof RELATIONS)[number];
  readonly words: string;
  /** Capitalised words of what follows, in lower case. */
  readonly names: readonly string[];
}

function placesIn(words: string): Place[] {
  return [...words.matchAll(PLACED)].flatMap(({ groups = {}, 0: match }) => {
    const relation = RELATIONS.find((each) => groups[each] !== undefined);
    const clause = (groups.what ?? '').split(/\s(?:and|but|that|which|where)\s/)[0] ?? '';
    const names = [...clause.matchAll(/(?<=\s)\p{Lu}[\p{Ll}]+/gu)].map(([name]) => name.toLowerCase());
    return relation === undefined || names.length === 0 ? [] : [{ relation, words: match.trim(), names }];
  });
}

/** Where two accounts have the same thing said with other words that change it: further expansion, any expansion. */
export function saidOtherwise(accounts: readonly (readonly Said[])[]): Disagreement[] {
  return compareAccounts(accounts).flatMap(({ cells, differences }) =>
    differences.flatMap(({ field, between: [i, j], shifts }) => {
      const [first, second] = [cells[i], cells[j]];
      if (field !== 'words' || first == null || second == null) return [];
      return shifts.map((shift) => ({ first: tellingOf(first), second: tellingOf(second), shift }));
    }),
  );
}

const tellingOf = ({ document, span, words }: Said): Telling => ({ document, span, words });
