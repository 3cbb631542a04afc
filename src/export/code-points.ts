/** Counts code points, as the W3C's selectors do, where Readout counts UTF-16 units. Linear over rising offsets, else from the start. */
export class CodePoints {
  private readonly text: string;
  private at = 0;
  private count = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The number of code points before an offset. */
  before(offset: number): number {
    if (offset < this.at) {
      this.at = 0;
      this.count = 0;
    }
    while (this.at < offset) {
      this.at += (this.text.codePointAt(this.at) ?? 0) > 0xffff ? 2 : 1;
      this.count += 1;
    }
    return this.count;
  }
}
