import { signal } from '@angular/core';
import { type ProblemFailure, asFailure } from '../http/problem-failure';

/** One thing a page is doing on the server: whether it is under way, and what went wrong. */
export class Work {
  private readonly running = signal(false);
  private readonly failed = signal<ProblemFailure | null>(null);
  readonly busy = this.running.asReadonly();
  readonly failure = this.failed.asReadonly();

  /** True when it went well. A second press while the first is under way does nothing. */
  async run(work: () => Promise<unknown>): Promise<boolean> {
    if (this.running()) return false;
    this.running.set(true);
    this.failed.set(null);
    try {
      await work();
      return true;
    } catch (error) {
      this.failed.set(asFailure(error));
      return false;
    } finally {
      this.running.set(false);
    }
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
