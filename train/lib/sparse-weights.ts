/**
 * Weights of a linear model under training: feature key -> a growing row of (label, weight, running sum). Typed arrays throughout;
 * rows that outgrow their place move to one of twice the size, and the old place is used again.
 */
export class SparseWeights {
  private keys = new Int32Array(1 << 16);
  private slots = new Int32Array(1 << 16);
  private starts = new Int32Array(1 << 15);
  private lengths = new Uint16Array(1 << 15);
  private powers = new Uint8Array(1 << 15);
  private rowKeys = new Int32Array(1 << 15);
  private rows = 0;
  private labels = new Uint8Array(1 << 18);
  private values = new Float32Array(1 << 18);
  private sums = new Float64Array(1 << 18);
  private used = 0;
  private readonly free: number[][] = Array.from({ length: 10 }, () => []);
  /** How often each feature without a row was to be updated, by hash. */
  private readonly waiting = new Uint8Array(1 << 24);
  private readonly admitAt: number;

  /** @param admitAt a feature gets a row when it is updated for this time: rarer ones are noise */
  constructor(admitAt = 1) {
    this.admitAt = admitAt;
  }

  /** Whether `key` has a row or gets one now. To be asked once for each example that would update it. */
  admits(key: number): boolean {
    if (this.admitAt <= 1 || this.find(key) >= 0) return true;
    const slot = (key >>> 8) ^ (key & 0xff);
    if (this.waiting[slot]! + 1 >= this.admitAt) return true;
    this.waiting[slot]!++;
    return false;
  }

  /** Row of `key`, or -1. */
  find(key: number): number {
    const mask = this.keys.length - 1;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const found = this.keys[slot];
      if (found === key) return this.slots[slot]!;
      if (found === 0) return -1;
    }
  }

  /** Adds the row of `key` to `scores`. */
  addScores(key: number, scores: Float64Array): void {
    const row = this.find(key);
    if (row < 0) return;
    const start = this.starts[row]!;
    const end = start + this.lengths[row]!;
    for (let c = start; c < end; c++) scores[this.labels[c]!]! += this.values[c]!;
  }

  /** Adds `delta` to the weight of (`key`, `label`); `time` is the number of examples seen, for the average. */
  update(key: number, label: number, delta: number, time: number): void {
    const cell = this.cell(key, label);
    this.values[cell]! += delta;
    this.sums[cell]! += delta * time;
  }

  /** Every row with its averaged weights after `time` examples. */
  *averages(time: number): Generator<{ key: number; weights: [label: number, weight: number][] }> {
    for (let row = 0; row < this.rows; row++) {
      const weights: [number, number][] = [];
      const start = this.starts[row]!;
      for (let c = start; c < start + this.lengths[row]!; c++)
        weights.push([this.labels[c]!, this.values[c]! - this.sums[c]! / time]);
      yield { key: this.rowKeys[row]!, weights };
    }
  }

  get size(): number {
    return this.rows;
  }

  private cell(key: number, label: number): number {
    let row = this.find(key);
    if (row < 0) row = this.addRow(key);
    const start = this.starts[row]!;
    const length = this.lengths[row]!;
    for (let c = start; c < start + length; c++) if (this.labels[c] === label) return c;
    if (length === 1 << this.powers[row]!) this.growRow(row);
    const cell = this.starts[row]! + length;
    this.lengths[row] = length + 1;
    this.labels[cell] = label;
    this.values[cell] = 0;
    this.sums[cell] = 0;
    return cell;
  }

  private addRow(key: number): number {
    if (this.rows * 2 >= this.keys.length) this.growKeys();
    if (this.rows === this.starts.length) this.growRows();
    const row = this.rows++;
    this.place(key, row);
    this.rowKeys[row] = key;
    this.powers[row] = 1;
    this.starts[row] = this.take(1);
    return row;
  }

  private place(key: number, row: number): void {
    const mask = this.keys.length - 1;
    let slot = key & mask;
    while (this.keys[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.slots[slot] = row;
  }

  private growKeys(): void {
    this.keys = new Int32Array(this.keys.length * 2);
    this.slots = new Int32Array(this.keys.length);
    for (let row = 0; row < this.rows; row++) this.place(this.rowKeys[row]!, row);
  }

  private growRows(): void {
    this.starts = widen(this.starts, Int32Array);
    this.lengths = widen(this.lengths, Uint16Array);
    this.powers = widen(this.powers, Uint8Array);
    this.rowKeys = widen(this.rowKeys, Int32Array);
  }

  private growRow(row: number): void {
    const power = this.powers[row]!;
    const from = this.starts[row]!;
    const to = this.take(power + 1);
    const length = this.lengths[row]!;
    this.labels.copyWithin(to, from, from + length);
    this.values.copyWithin(to, from, from + length);
    this.sums.copyWithin(to, from, from + length);
    this.free[power]!.push(from);
    this.starts[row] = to;
    this.powers[row] = power + 1;
  }

  /** A place for 2^power cells. */
  private take(power: number): number {
    const again = this.free[power]!.pop();
    if (again !== undefined) return again;
    const start = this.used;
    this.used += 1 << power;
    while (this.used > this.labels.length) {
      this.labels = widen(this.labels, Uint8Array);
      this.values = widen(this.values, Float32Array);
      this.sums = widen(this.sums, Float64Array);
    }
    return start;
  }
}

function widen<T extends { readonly length: number; set(source: T): void }>(array: T, type: new (length: number) => T): T {
  const wider = new type(array.length * 2);
  wider.set(array);
  return wider;
}
