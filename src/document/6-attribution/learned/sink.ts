import { finish, mix } from '../../../model/hash.ts';

/** Collects the hashed features of one place. */
export interface Sink {
  keys: Int32Array;
  count: number;
  /** Template of each feature, filled only while somebody wants an explanation. */
  templates: number[] | null;
}

export const newSink = (): Sink => ({ keys: new Int32Array(4096), count: 0, templates: null });

/** Adds one feature: what a template saw. */
export function put(sink: Sink, template: number, a: number, b = 0, c = 0): void {
  if (sink.count === sink.keys.length) {
    const wider = new Int32Array(sink.count * 2);
    wider.set(sink.keys);
    sink.keys = wider;
  }
  if (sink.templates !== null) sink.templates[sink.count] = template;
  sink.keys[sink.count++] = finish(mix(mix(mix(template, a), b), c));
}
