import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Roles } from './types.ts';

/** The scorers stand beside the gold, outside the repository; these are the parts of them used here. */
interface Ratio {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
  readonly tp: number;
  readonly pred: number;
  readonly gold: number;
  readonly lo?: number;
  readonly hi?: number;
}

type Words = Readonly<Record<'source' | 'cue' | 'content', string>>;

export interface AttributionError {
  readonly id: string;
  readonly kind: 'missed' | 'spurious' | 'who' | 'what' | 'who+what';
  readonly gold?: Words;
  readonly pred?: Words;
}

export interface AttributionScorer {
  scoreDoc(
    text: string,
    gold: readonly Roles[],
    predicted: readonly Roles[],
    options: object,
    errors: AttributionError[] | null,
    id: string,
  ): object;
  summarize(documents: readonly object[], bootstraps?: number): Record<string, Ratio>;
}

export interface StatementError {
  readonly id: string;
  readonly kind: string;
  readonly source?: string;
  readonly cue?: string;
  readonly content?: string;
  readonly gold?: readonly [source: string, cue: string, content: string];
  readonly got?: unknown;
  readonly want?: unknown;
  readonly text?: string;
  readonly at?: number;
}

export type Shares = Readonly<Record<string, { readonly share: number; readonly hit?: number; readonly of?: number }>>;

export interface StatementScorer {
  scoreDocument(
    gold: object,
    reading: object,
    add: (metric: string, hit: number, of: number) => void,
    onError: (error: StatementError) => void,
  ): void;
  summary(totals: Record<string, [number, number]>): Shares;
}

export interface PageScorer {
  score(
    truth: object,
    predictions: ReadonlyMap<string, string>,
  ): {
    readonly pages: number;
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly worst: readonly (readonly [id: string, kept: number, extra: number, lost: number])[];
  };
}

const load = async <T>(shared: string, file: string): Promise<T> =>
  (await import(pathToFileURL(join(shared, 'score', file)).href)) as T;

export const attributionScorer = (shared: string): Promise<AttributionScorer> => load(shared, 'attribution.mjs');
export const statementScorer = (shared: string): Promise<StatementScorer> => load(shared, 'statements.mjs');
export const pageScorer = (shared: string): Promise<PageScorer> => load(shared, 'pages.mjs');
