/** Where an offset stands, as editors count: lines and columns from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds places in one text; the line starts are found once. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The offset of a place, or null when the text has no such line or column. */
export function offsetOf(text: string, { line, column }: Place): number | null {
  let start = 0;
  for (let n = 1; n < line; n += 1) {
    const feed = text.indexOf('\n', start);
    if (feed < 0) return null;
    start = feed + 1;
  }
  const offset = start + column - 1;
  const feed = text.indexOf('\n', start);
  return line >= 1 && column >= 1 && offset <= (feed < 0 ? text.length : feed) ? offset : null;
}

export const shownPlace = ({ line, column }: Place): string => `${line}:${column}`;
