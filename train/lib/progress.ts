import { stderr } from 'node:process';

/** A line on standard error with the seconds since the stage began. */
export function progressOf(stage: string): (message: string) => void {
  const began = performance.now();
  return (message) => {
    stderr.write(`${stage} ${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${message}\n`);
  };
}
