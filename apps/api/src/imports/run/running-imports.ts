import { Injectable } from '@nestjs/common';
import type { RunningJob } from '../worker/import-runner';
import type { Progress } from '../worker/job';

interface Running {
  readonly done: Promise<void>;
  progress: Progress | null;
  job: RunningJob<unknown> | null;
}

/** What this process is doing for which import, while it does it. */
@Injectable()
export class RunningImports {
  private readonly running = new Map<string, Running>();

  /** Does `work` in the background, after what is already under way for the import. */
  begin(id: string, work: () => Promise<void>): Promise<void> {
    const before = this.running.get(id)?.done.catch(() => undefined) ?? Promise.resolve();
    const entry: Running = { done: before.then(work), progress: null, job: null };
    this.running.set(id, entry);
    const forget = (): void => {
      if (this.running.get(id) === entry) this.running.delete(id);
    };
    entry.done.then(forget, forget);
    return entry.done;
  }

  report(id: string, progress: Progress): void {
    const entry = this.running.get(id);
    if (entry) entry.progress = progress;
  }

  follow(id: string, job: RunningJob<unknown>): void {
    const entry = this.running.get(id);
    if (entry) entry.job = job;
  }

  progressOf(id: string): Progress | null {
    return this.running.get(id)?.progress ?? null;
  }

  /** Stops the work on an import and waits until it has stopped. */
  async stop(id: string): Promise<void> {
    const entry = this.running.get(id);
    entry?.job?.cancel();
    await entry?.done.catch(() => undefined);
  }

  /** Waits until nothing is under way for the import. */
  async settled(id: string): Promise<void> {
    for (let entry = this.running.get(id); entry; entry = this.running.get(id)) {
      await entry.done.catch(() => undefined);
    }
  }
}
