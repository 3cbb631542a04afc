/** Logistic regression by gradient descent with momentum on standardised terms; small and exact enough for a dozen terms. */
export function fitLogistic(rows: readonly (readonly number[])[], outcome: readonly boolean[], rounds = 600): number[] {
  const width = rows[0]?.length ?? 0;
  const mean = Array.from({ length: width }, (_, k) => rows.reduce((sum, row) => sum + row[k]!, 0) / rows.length);
  const spread = mean.map((m, k) => Math.sqrt(rows.reduce((sum, row) => sum + (row[k]! - m) ** 2, 0) / rows.length));
  const constant = spread.map((s) => s < 1e-9);
  const z = rows.map((row) => row.map((x, k) => (constant[k] ? 1 : (x - mean[k]!) / spread[k]!)));
  const w = new Float64Array(width);
  const speed = new Float64Array(width);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(width);
    z.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, x, k) => sum + x * w[k]!, 0)));
      for (let k = 0; k < width; k++) gradient[k]! += (p - (outcome[i] ? 1 : 0)) * row[k]!;
    });
    for (let k = 0; k < width; k++) {
      speed[k] = 0.9 * speed[k]! - (0.5 * gradient[k]!) / rows.length;
      w[k]! += speed[k]!;
    }
  }
  const out = Array.from(w, (value, k) => (constant[k] ? 0 : value / spread[k]!));
  const first = constant.indexOf(true);
  const shift = mean.reduce((sum, m, k) => sum + (constant[k] ? 0 : out[k]! * m), 0);
  if (first >= 0) out[first] = w.reduce((sum, value, k) => sum + (constant[k] ? value : 0), 0) - shift;
  return out;
}
