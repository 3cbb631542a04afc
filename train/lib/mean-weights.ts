/** A feature with its weights by label. */
export interface RealRow {
  readonly key: number;
  readonly weights: readonly (readonly [label: number, weight: number])[];
}

/**
 * The mean of the weights of several runs: models of different seeds err differently, and the sum of linear models is one again, so
 * their vote costs nothing at run time.
 */
export function meanWeights(runs: readonly Iterable<RealRow>[]): RealRow[] {
  const sums = new Map<number, Map<number, number>>();
  for (const run of runs)
    for (const { key, weights } of run) {
      const row = sums.get(key) ?? new Map<number, number>();
      for (const [label, weight] of weights) row.set(label, (row.get(label) ?? 0) + weight / runs.length);
      sums.set(key, row);
    }
  return [...sums].map(([key, row]) => ({ key, weights: [...row] }));
}

/** Rows as bytes, to be kept between runs of the training: number of rows, number of weights, then the columns. */
export function rowBytes(rows: readonly RealRow[]): Uint8Array {
  const cells = rows.reduce((sum, { weights }) => sum + weights.length, 0);
  const bytes = new Uint8Array(8 + rows.length * 8 + cells * 8);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put = (value: number): void => {
    view.setInt32(at, value, true);
    at += 4;
  };
  put(rows.length);
  put(cells);
  for (const { key, weights } of rows) {
    put(key);
    put(weights.length);
    for (const [label, weight] of weights) {
      put(label);
      view.setFloat32(at, weight, true);
      at += 4;
    }
  }
  return bytes;
}

/** Inverse of `rowBytes`, of the rows from byte `from` on; the weights are rounded to single precision. */
export function rowsFrom(bytes: Uint8Array, from = 0): { readonly rows: RealRow[]; readonly end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getInt32(from, true);
  let at = from + 8;
  const rows: RealRow[] = [];
  for (let r = 0; r < count; r++) {
    const key = view.getInt32(at, true);
    const length = view.getInt32(at + 4, true);
    at += 8;
    const weights: [number, number][] = [];
    for (let k = 0; k < length; k++, at += 8) weights.push([view.getInt32(at, true), view.getFloat32(at + 4, true)]);
    rows.push({ key, weights });
  }
  return { rows, end: at };
}
