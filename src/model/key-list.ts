import { finish, mix } from './hash.ts';

/** A reusable list of feature keys. A template's number keeps its features apart from the others'. */
export class KeyList {
  readonly keys: Int32Array;
  count = 0;

  /** @param size most keys it will hold */
  constructor(size: number) {
    this.keys = new Int32Array(size);
  }

  clear(): void {
    this.count = 0;
  }

  one(template: number, a: number): void {
    this.keys[this.count++] = finish(mix(template, a));
  }

  two(template: number, a: number, b: number): void {
    this.keys[this.count++] = finish(mix(mix(template, a), b));
  }

  three(template: number, a: number, b: number, c: number): void {
    this.keys[this.count++] = finish(mix(mix(mix(template, a), b), c));
  }
}
