import type { ImportJob, Progress, ResultOf } from './job';

/** A job under way. */
export interface RunningJob<R> {
  readonly result: Promise<R>;
  /** Stops it at once, whatever it is doing; `result` then rejects with `JobCancelled`. */
  cancel(): void;
}

/** Somebody no longer wants the result. */
export class JobCancelled extends Error {
  override readonly name = 'JobCancelled';
}

/** The process that did the job died under it, or was too big for its limit. */
export class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
}

/** Does the work on files that must not be done in the server's own process. */
export abstract class ImportRunner {
  abstract run<J extends ImportJob>(
    job: J,
    report?: (progress: Progress) => void,
  ): RunningJob<ResultOf<J>>;
}
