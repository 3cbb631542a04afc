/**
 * Word classes by the exchange algorithm (Martin, Liermann and Ney 1998): each word moves to the class that makes a bigram model over
 * classes likeliest, until few move. Deterministic.
 */
export interface Bigrams {
  readonly words: number;
  /** For each word: the words after it (and how often), and the words before it. Word 0 is "any other". */
  readonly after: readonly (readonly [word: number, count: number][])[];
  readonly before: readonly (readonly [word: number, count: number][])[];
}

export function exchangeClasses(bigrams: Bigrams, classes: number, rounds: number, say: (message: string) => void): Int32Array {
  const { words } = bigrams;
  const classOf = Int32Array.from({ length: words }, (_, word) => word % classes);
  const table = new ClassCounts(bigrams, classOf, classes);
  for (let round = 1; round <= rounds; round++) {
    let moved = 0;
    for (let word = 1; word < words; word++) {
      const from = classOf[word]!;
      const to = table.bestClass(word);
      if (to === from) continue;
      table.move(word, from, to);
      classOf[word] = to;
      moved++;
    }
    say(`classes round ${round} of ${rounds}: ${moved} of ${words} words moved`);
    if (moved < words / 500) break;
  }
  return classOf;
}

const LOGS = Float64Array.from({ length: 1 << 16 }, (_, n) => (n < 2 ? 0 : n * Math.log(n)));
const nLogN = (n: number): number => (n < LOGS.length ? LOGS[n]! : n * Math.log(n));

class ClassCounts {
  private readonly bigrams: Bigrams;
  private readonly classOf: Int32Array;
  private readonly classes: number;
  /** counts[a * classes + b]: how often class b follows class a. */
  private readonly counts: Int32Array;
  private readonly totals: Int32Array;
  private readonly afterBy: Int32Array;
  private readonly beforeBy: Int32Array;

  constructor(bigrams: Bigrams, classOf: Int32Array, classes: number) {
    this.bigrams = bigrams;
    this.classOf = classOf;
    this.classes = classes;
    this.counts = new Int32Array(classes * classes);
    this.totals = new Int32Array(classes);
    this.afterBy = new Int32Array(classes);
    this.beforeBy = new Int32Array(classes);
    bigrams.after.forEach((list, word) => {
      for (const [next, n] of list) this.counts[classOf[word]! * classes + classOf[next]!]! += n;
      for (const [, n] of list) this.totals[classOf[word]!]! += n;
    });
  }

  /** Class of `word` that gains most, its own on a tie. */
  bestClass(word: number): number {
    const own = this.classOf[word]!;
    const { loops, total } = this.neighbours(word);
    this.shiftCounts(word, own, -1, loops, total);
    let best = own;
    let most = this.gain(own, loops, total);
    for (let c = 0; c < this.classes; c++) {
      if (c === own) continue;
      const gain = this.gain(c, loops, total);
      if (gain > most + 1e-9) {
        most = gain;
        best = c;
      }
    }
    this.shiftCounts(word, own, 1, loops, total);
    return best;
  }

  move(word: number, from: number, to: number): void {
    const { loops, total } = this.neighbours(word);
    this.shiftCounts(word, from, -1, loops, total);
    this.shiftCounts(word, to, 1, loops, total);
  }

  private readonly touchedAfter: number[] = [];
  private readonly touchedBefore: number[] = [];

  /** Gathers, by class, what stands after and before `word` (itself apart) into `afterBy` and `beforeBy`. */
  private neighbours(word: number): { loops: number; total: number } {
    for (const c of this.touchedAfter) this.afterBy[c] = 0;
    for (const c of this.touchedBefore) this.beforeBy[c] = 0;
    this.touchedAfter.length = 0;
    this.touchedBefore.length = 0;
    let loops = 0;
    let total = 0;
    for (const [next, n] of this.bigrams.after[word]!) {
      total += n;
      if (next === word) loops += n;
      else gather(this.afterBy, this.touchedAfter, this.classOf[next]!, n);
    }
    for (const [previous, n] of this.bigrams.before[word]!)
      if (previous !== word) gather(this.beforeBy, this.touchedBefore, this.classOf[previous]!, n);
    return { loops, total };
  }

  private shiftCounts(_word: number, c: number, sign: number, loops: number, total: number): void {
    for (const d of this.touchedAfter) this.counts[c * this.classes + d]! += sign * this.afterBy[d]!;
    for (const d of this.touchedBefore) this.counts[d * this.classes + c]! += sign * this.beforeBy[d]!;
    this.counts[c * this.classes + c]! += sign * loops;
    this.totals[c]! += sign * total;
  }

  /** Change of the log-likelihood when the word that was taken out comes into class `c`. */
  private gain(c: number, loops: number, total: number): number {
    const { classes, counts, afterBy, beforeBy } = this;
    let gain = 0;
    for (const d of this.touchedAfter) {
      if (d === c) continue;
      const n = counts[c * classes + d]!;
      gain += nLogN(n + afterBy[d]!) - nLogN(n);
    }
    for (const d of this.touchedBefore) {
      if (d === c) continue;
      const n = counts[d * classes + c]!;
      gain += nLogN(n + beforeBy[d]!) - nLogN(n);
    }
    const own = counts[c * classes + c]!;
    gain += nLogN(own + loops + afterBy[c]! + beforeBy[c]!) - nLogN(own);
    return gain - 2 * (nLogN(this.totals[c]! + total) - nLogN(this.totals[c]!));
  }
}

function gather(counts: Int32Array, touched: number[], c: number, n: number): void {
  if (counts[c] === 0) touched.push(c);
  counts[c]! += n;
}
