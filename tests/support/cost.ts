import { cpuUsage } from 'node:process';

/** The least processor time in milliseconds that `work` took in `times` runs: the least disturbed one. */
export function cpuTime(work: () => void, times = 3): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i += 1) {
    const before = cpuUsage();
    work();
    const { user, system } = cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/**
 * Processor time of twice the work over that of once. 2 for linear work, 4 for quadratic. Work too short to measure counts as
 * `floor` milliseconds.
 */
export function growth(workOf: (n: number) => () => void, n: number, floor = 30): { ratio: number; once: number; twice: number } {
  const [half, whole] = [workOf(n), workOf(2 * n)];
  half();
  const once = Math.max(floor, cpuTime(half));
  const twice = Math.max(floor, cpuTime(whole));
  return { ratio: twice / once, once, twice };
}
