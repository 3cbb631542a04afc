/** Sees to it that no host is asked more often than every so many milliseconds, however many feeds and pages it has. */
export class Hosts {
  private readonly apart: number;
  private readonly next = new Map<string, number>();

  constructor(apart: number) {
    this.apart = apart;
  }

  /** Resolves when the host may be asked. */
  async turn(host: string): Promise<void> {
    const now = Date.now();
    const at = Math.max(now, this.next.get(host) ?? 0);
    this.next.set(host, at + this.apart);
    if (at > now) await new Promise((resolve) => setTimeout(resolve, at - now));
  }
}
