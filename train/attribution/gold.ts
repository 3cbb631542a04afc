import type { Span } from '../../src/types/span.ts';
import { readShared } from '../lib/shared.ts';

/** One attribution as annotated; spans as in `Attribution`. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Borderline statements count for precision alone; PolNeAR's are all core. */
  readonly core: boolean;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  /** Annotated after our own guide (statements inside statements) rather than PolNeAR's. */
  readonly nested: boolean;
  readonly attributions: readonly GoldAttribution[];
}

type Row = Record<string, unknown>;
type Roles = { source: Span[]; cue: Span[]; content: Span[]; confidence?: string };

function toDocument(row: Row): GoldDocument {
  const own = row.statements as Roles[] | undefined;
  const list = own ?? (row.annotations as { attributions: Roles[] }[])[0]?.attributions ?? [];
  return {
    id: String(row.id),
    text: String(row.text),
    nested: own !== undefined,
    attributions: list.map(({ source, cue, content, confidence }) => ({
      source,
      cue,
      content,
      core: confidence !== 'borderline',
    })),
  };
}

export const GOLD_FILES = {
  polnearTrain: 'gold/polnear/train.jsonl',
  polnearDev: 'gold/polnear/dev.jsonl',
  ownTrain: 'gold/diplomatic/train.jsonl',
  ownDev: 'gold/diplomatic/dev.jsonl',
  seeds: 'gold/seeds/statements.jsonl',
} as const;

export const readGold = (shared: string, path: string): GoldDocument[] =>
  readShared(shared, path)
    .split('\n')
    .filter(Boolean)
    .map((line) => toDocument(JSON.parse(line) as Row));
