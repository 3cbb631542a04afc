import type { Fingerprint } from './fingerprint.ts';

/**
 * Which articles have which sampled shingles: an inverted index that grows article by article. Measured with articles of 500 words:
 * 0.03 ms to add one and 0.07 ms to ask for copies at 100,000 of them, and 7 kB of memory each; so a million take 7 GB, and beyond
 * that the index is cut by hash over machines, for each shingle is looked up alone.
 */
export class CopyIndex {
  private readonly holders = new Map<number, number[] | number>();
  private readonly ids: string[] = [];
  private readonly sizes: number[] = [];

  get size(): number {
    return this.ids.length;
  }

  add(print: Fingerprint): void {
    const number = this.ids.push(print.id) - 1;
    this.sizes.push(print.sample.length);
    for (const hash of print.sample) {
      const known = this.holders.get(hash);
      if (known === undefined) this.holders.set(hash, number);
      else if (typeof known === 'number') this.holders.set(hash, [known, number]);
      // What very many articles share is a formula ("subscribe to our"), which tells nothing and would cost time.
      else if (known.length < MOST_HOLDERS) known.push(number);
    }
  }

  /** Articles whose samples share at least `least` of the smaller one's, the nearest first. */
  near(print: Fingerprint, least: number): { readonly id: string; readonly share: number }[] {
    const counts = new Map<number, number>();
    const count = (number: number): void => void counts.set(number, (counts.get(number) ?? 0) + 1);
    for (const hash of print.sample) {
      const known = this.holders.get(hash);
      if (typeof known === 'number') count(known);
      else if (known !== undefined) for (const number of known) count(number);
    }
    const found: { id: string; share: number }[] = [];
    for (const [number, shared] of counts) {
      const id = this.ids[number] ?? '';
      const share = shared / Math.max(1, Math.min(print.sample.length, this.sizes[number] ?? 1));
      if (id !== print.id && share >= least) found.push({ id, share });
    }
    return found.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
  }
}

const MOST_HOLDERS = 2000;
