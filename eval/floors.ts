import type { Figure } from './types.ts';

/** What `eval/floors.json` holds. Floors belong to data: a figure is only compared while its gold files are the ones recorded. */
export interface Floors {
  /** Digest of each gold file. */
  readonly data: Readonly<Record<string, string>>;
  /** `set.metric` to the least value it may have. */
  readonly floors: Readonly<Record<string, number>>;
  /** Every floor that was ever lowered, and why. */
  readonly lowered: readonly Lowering[];
}

export interface Lowering {
  readonly metric: string;
  readonly from: number;
  readonly to: number;
  readonly because: string;
}

export const NO_FLOORS: Floors = { data: {}, floors: {}, lowered: [] };

/** One set as measured. */
export interface Measured {
  readonly set: string;
  readonly figures: readonly Figure[];
  readonly digests: Readonly<Record<string, string>>;
}

export type Verdict = 'pass' | 'below floor' | 'data changed' | 'no floor yet' | '';

export interface Row extends Figure {
  readonly set: string;
  readonly floor: number | null;
  readonly verdict: Verdict;
}

const FAILING: ReadonlySet<Verdict> = new Set(['below floor', 'data changed']);
const keyOf = (set: string, metric: string): string => `${set}.${metric}`;
/** Floors keep one decimal, cut and not rounded, so that the figure that set a floor never fails it. */
const cut = (value: number): number => Math.floor(value * 10 + 1e-9) / 10;

const dataChanged = ({ digests }: Measured, floors: Floors): boolean =>
  Object.entries(digests).some(([file, digest]) => floors.data[file] !== undefined && floors.data[file] !== digest);

/** Each figure against its floor. */
export function judge(measured: readonly Measured[], floors: Floors): Row[] {
  return measured.flatMap((set) =>
    set.figures.map((figure) => {
      const floor = figure.gated ? (floors.floors[keyOf(set.set, figure.metric)] ?? null) : null;
      return { ...figure, set: set.set, floor, verdict: verdictOf(figure, floor, dataChanged(set, floors)) };
    }),
  );
}

function verdictOf(figure: Figure, floor: number | null, changed: boolean): Verdict {
  if (!figure.gated) return '';
  if (floor === null) return 'no floor yet';
  if (changed) return 'data changed';
  return figure.value >= floor ? 'pass' : 'below floor';
}

export const failures = (rows: readonly Row[]): Row[] => rows.filter((row) => FAILING.has(row.verdict));

/** Which floors may go down in an update, and the reason that is written beside them. */
export interface Permission {
  /** `set.metric` names. */
  readonly lower: readonly string[];
  readonly because: string;
}

/**
 * Floors raised to the figures measured. A floor goes down only when it is named in `permission`; changed gold needs a reason too,
 * and then every floor of its set is set anew. `refused` says what was left as it was.
 */
export function raise(
  measured: readonly Measured[],
  floors: Floors,
  permission: Permission,
): { floors: Floors; refused: string[] } {
  const next = { data: { ...floors.data }, floors: { ...floors.floors }, lowered: [...floors.lowered] };
  const refused: string[] = [];
  const known = new Set(measured.flatMap((set) => set.figures.map((figure) => keyOf(set.set, figure.metric))));
  refused.push(...permission.lower.filter((key) => !known.has(key)).map((key) => `${key} was not measured in this run`));
  for (const set of measured) {
    const changed = dataChanged(set, floors);
    if (changed && permission.because === '') {
      refused.push(`${set.set}: its gold files changed; say --because "..." to set its floors anew`);
      continue;
    }
    Object.assign(next.data, set.digests);
    for (const figure of set.figures.filter((f) => f.gated)) {
      const key = keyOf(set.set, figure.metric);
      const from = floors.floors[key];
      const to = cut(figure.value);
      const allowed = changed || permission.lower.includes(key);
      if (from === undefined || to >= from) next.floors[key] = to;
      else if (allowed && permission.because !== '') {
        next.floors[key] = to;
        next.lowered.push({ metric: key, from, to, because: permission.because });
      } else refused.push(`${key} is ${to}, its floor ${from}: not lowered (--lower "${key}" --because "...")`);
    }
  }
  return { floors: { ...next, floors: sorted(next.floors), data: sorted(next.data) }, refused };
}

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
