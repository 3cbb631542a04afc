import { readFileSync } from 'node:fs';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

/** The bytes of a model's file, one copy for all threads: the thread that reads it leaves it to those started afterwards. */
export function modelFile(path: string): Uint8Array {
  const left = getEnvironmentData(path);
  if (left instanceof SharedArrayBuffer) return new Uint8Array(left);
  const file = readFileSync(path);
  const bytes = new Uint8Array(new SharedArrayBuffer(file.length));
  bytes.set(file);
  setEnvironmentData(path, bytes.buffer);
  return bytes;
}
