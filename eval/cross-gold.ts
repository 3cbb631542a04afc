import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../src/types/span.ts';

/** Words of one of the pages. */
export interface At {
  /** `sha256:...` */
  readonly document: string;
  readonly span: Span;
}

interface Words {
  readonly seed: string;
  readonly s: string;
  readonly n?: number;
}

interface CrossFile {
  readonly events: readonly { readonly id: string; readonly seeds: readonly string[]; readonly mentions: readonly Words[] }[];
  readonly formulations: readonly { readonly id: string; readonly occurrences: readonly Words[] }[];
  readonly conflicts: readonly { readonly id: string; readonly kind: string; readonly accounts: readonly Words[] }[];
}

/** Something that pages share: an event’s mentions, a formulation’s uses, the statements of a conflict. */
export interface GoldGroup {
  readonly id: string;
  readonly kind: string;
  readonly places: readonly At[];
}

export interface CrossGold {
  readonly events: readonly GoldGroup[];
  readonly formulations: readonly GoldGroup[];
  readonly conflicts: readonly GoldGroup[];
}

export const CROSS = 'gold/seeds/cross.json';

/** The labelled groups with their characters; `pages` by the first digits of their file’s name. */
export function crossGold(shared: string, pages: ReadonlyMap<string, { readonly id: string; readonly text: string }>): CrossGold {
  const file = JSON.parse(readFileSync(join(shared, CROSS), 'utf8')) as CrossFile;
  const place = ({ seed, s, n = 1 }: Words): At[] => {
    const page = pages.get(seed);
    if (page === undefined) return [];
    let start = -1;
    for (let i = 0; i < n; i += 1) start = page.text.indexOf(s, start + 1);
    return start < 0 ? [] : [{ document: page.id, span: [start, start + s.length] }];
  };
  const group = (id: string, kind: string, words: readonly Words[]): GoldGroup => ({ id, kind, places: words.flatMap(place) });
  return {
    events: file.events.map(({ id, mentions }) => group(id, 'event', mentions)),
    formulations: file.formulations.map(({ id, occurrences }) => group(id, 'formulation', occurrences)),
    conflicts: file.conflicts.map(({ id, kind, accounts }) => group(id, kind, accounts)),
  };
}

export const overlaps = (a: At, b: At): boolean => a.document === b.document && a.span[0] < b.span[1] && b.span[0] < a.span[1];
