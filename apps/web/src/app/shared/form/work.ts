import { signal } from '@angular/core';
import { type ProblemFailure, asFailure } from '../http/problem-failure';

/** One thing a page is doing on the server: whether it is under way, and what went wrong. */
export class Work {
  private readonly running = signal(false);
  private readonly failed = signal<ProblemFailure | null>(null);
  private turn = 0;
  readonly busy = this.running.asReadonly();
  readonly failure = this.failed.asReadonly();

  /** True when it went well, and whoever began it is still there. A second press while the first is under way does nothing. */
  async run(work: () => Promise<unknown>): Promise<boolean> {
    if (this.running()) return false;
    const turn = (this.turn += 1);
    const isHere = () => turn === this.turn;
    this.running.set(true);
    this.failed.set(null);
    try {
      await work();
      return isHere();
    } catch (error) {
      if (isHere()) this.failed.set(asFailure(error));
      return false;
    } finally {
      if (isHere()) this.running.set(false);
    }
  }

  /** Whoever began it has gone on to something else: what comes of it is not said there, and holds nothing up. */
  leave(): void {
    this.turn += 1;
    this.running.set(false);
    this.failed.set(null);
  }

  /** Says of something that was done beside it what went wrong. */
  fail(error: unknown): void {
    this.failed.set(asFailure(error));
  }

  /** What went wrong is no longer about what is on the page. */
  forget(): void {
    this.failed.set(null);
  }
}
