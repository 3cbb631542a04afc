/** Rows of a tab-separated table with a header line; lines that start with `#` and blank lines are comments. */
export function parseTsv(text: string, file: string): Record<string, string>[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const header = (lines[0] ?? '').split('\t');
  return lines.slice(1).map((line, i) => {
    const cells = line.split('\t');
    if (cells.length !== header.length)
      throw new Error(`${file}: row ${i + 2} has ${cells.length} cells, the header has ${header.length}`);
    return Object.fromEntries(header.map((name, c) => [name, cells[c] ?? '']));
  });
}
