import type { Rows } from './crf-trainer.ts';

/** Hashed features to dense ids: first every sight is counted, then those seen often enough get a number. */
export class Dictionary {
  private keys = new Int32Array(1 << 20);
  private counts = new Int32Array(1 << 20);
  private ids = new Int32Array(0);
  private used = 0;
  size = 0;

  count(hashes: Int32Array, from: number, to: number): void {
    for (let f = from; f < to; f++) {
      if (this.used * 2 > this.keys.length) this.grow();
      const slot = this.slotOf(hashes[f]!);
      if (this.keys[slot] === 0) {
        this.keys[slot] = hashes[f]!;
        this.used++;
      }
      this.counts[slot]!++;
    }
  }

  /** Gives ids to hashes counted `least` times or more. */
  close(least: number): void {
    this.ids = new Int32Array(this.keys.length).fill(-1);
    for (let slot = 0; slot < this.keys.length; slot++) if (this.counts[slot]! >= least) this.ids[slot] = this.size++;
  }

  /** Id of a hash, -1 when it has none. */
  idOf = (hash: number): number => {
    const slot = this.slotOf(hash);
    return this.keys[slot] === 0 ? -1 : this.ids[slot]!;
  };

  /** Hash of each id and how often it was counted. */
  seen(): { hashes: Int32Array; counts: Int32Array } {
    const hashes = new Int32Array(this.size);
    const counts = new Int32Array(this.size);
    for (let slot = 0; slot < this.keys.length; slot++) {
      const id = this.ids[slot]!;
      if (id < 0) continue;
      hashes[id] = this.keys[slot]!;
      counts[id] = this.counts[slot]!;
    }
    return { hashes, counts };
  }

  /** Rows of hashes to rows of ids, unknown ones left out. */
  map(rows: Rows): Rows {
    const ids = new Int32Array(rows.ids.length);
    const offsets = new Int32Array(rows.offsets.length);
    let count = 0;
    for (let i = 0; i + 1 < rows.offsets.length; i++) {
      offsets[i] = count;
      for (let f = rows.offsets[i]!; f < rows.offsets[i + 1]!; f++) {
        const id = this.idOf(rows.ids[f]!);
        if (id >= 0) ids[count++] = id;
      }
    }
    offsets[rows.offsets.length - 1] = count;
    return { ids: ids.slice(0, count), offsets };
  }

  private slotOf(hash: number): number {
    const mask = this.keys.length - 1;
    let slot = hash & mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, counts } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.counts = new Int32Array(keys.length * 2);
    for (let slot = 0; slot < keys.length; slot++) {
      if (keys[slot] === 0) continue;
      const to = this.slotOf(keys[slot]!);
      this.keys[to] = keys[slot]!;
      this.counts[to] = counts[slot]!;
    }
  }
}
