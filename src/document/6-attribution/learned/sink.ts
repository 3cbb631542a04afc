import { finish, mix } from '../../../model/hash.ts';

/** Collects the hashed features of one place. `names` is filled only while somebody wants an explanation. */
export interface Sink {
  keys: Int32Array;
  count: number;
}

export const newSink = (): Sink => ({ keys: new Int32Array(4096), count: 0 });

export function put(sink: Sink, template: number, a: number, b = 0, c = 0): void {
  if (sink.count === sink.keys.length) {
    const wider = new Int32Array(sink.count * 2);
    wider.set(sink.keys);
    sink.keys = wider;
  }
  sink.keys[sink.count++] = finish(mix(mix(mix(template, a), b), c));
}
