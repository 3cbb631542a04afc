/**
 * A half-open range of UTF-16 code units into `document.text`: `text.slice(span[0], span[1])` is what it covers.
 * Written `[start, end]` in JSON. Exporters that need code points convert; nothing inside Readout does.
 */
export type Span = readonly [start: number, end: number];
