import { stderr } from 'node:process';

/** Says how far a stage is; `done` = seconds that the work which ended here takes on a quiet machine, for the time left. */
export type Say = (message: string, done?: number) => void;

export const quiet: Say = () => {};

/** `8 min`, `40 s`. */
export const spoken = (seconds: number): string =>
  seconds < 90 ? `${Math.max(0, Math.round(seconds / 10) * 10)} s` : `${Math.round(seconds / 60)} min`;

/**
 * Lines on standard error: seconds since the start of the stage, what was done, and the time left of all stages, reckoned from how
 * much faster or slower than usual the work has been so far.
 */
export class Progress {
  private readonly total: number;
  private readonly now: () => number;
  private readonly began: number;
  private done = 0;
  private stage = '';
  private stageBegan = 0;

  /** @param total seconds of all the work on a quiet machine */
  constructor(total: number, now: () => number = () => performance.now() / 1000) {
    this.total = total;
    this.now = now;
    this.began = now();
  }

  begin(stage: string): Say {
    this.stage = stage;
    this.stageBegan = this.now();
    return (message, done = 0) => {
      this.done += done;
      stderr.write(`${this.line(message)}\n`);
    };
  }

  line(message: string): string {
    const seconds = (this.now() - this.stageBegan).toFixed(0).padStart(5);
    return `${this.stage.padEnd(11)} ${seconds} s  ${message}${this.left()}`;
  }

  /** Nothing before there is something to reckon from. */
  private left(): string {
    const share = Math.min(1, this.done / this.total);
    if (share < 0.02) return '';
    const took = this.now() - this.began;
    return `; about ${spoken((took / share) * (1 - share))} left`;
  }
}
