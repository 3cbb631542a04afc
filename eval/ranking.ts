/** A predicted statement: how sure the reader was, and whether source and content were right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/**
 * The highest recall (right predictions over `gold`) that some confidence threshold reaches with at least `precision`. 0 when none
 * does. Predictions of equal confidence stand or fall together.
 */
export function recallAtPrecision(judged: readonly Judged[], gold: number, precision: number): number {
  const ranked = [...judged].sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  let best = 0;
  for (const [i, { confidence, right: isRight }] of ranked.entries()) {
    if (isRight) right += 1;
    const lastOfTie = ranked[i + 1]?.confidence !== confidence;
    if (lastOfTie && right / (i + 1) >= precision) best = Math.max(best, right / Math.max(1, gold));
  }
  return best;
}

/** A reliability table in tenths of confidence: what share of the statements given with that confidence were right. */
export function reliability(judged: readonly Judged[]): string[] {
  const rows = Array.from({ length: 10 }, (_, tenth) =>
    judged.filter((j) => Math.min(9, Math.floor(j.confidence * 10)) === tenth),
  );
  return [
    'confidence   given   right',
    ...rows.flatMap((row, tenth) =>
      row.length === 0
        ? []
        : [
            `${(tenth / 10).toFixed(1)}-${((tenth + 1) / 10).toFixed(1)}${String(row.length).padStart(11)}${((100 * row.filter((j) => j.right).length) / row.length).toFixed(1).padStart(7)} %`,
          ],
    ),
  ];
}
