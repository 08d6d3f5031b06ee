import { doJob } from '../worker/do-job';
import { ImportRunner, type RunningJob } from '../worker/import-runner';
import type { ImportJob, Progress, ResultOf } from '../worker/job';

/** Does the work in the spec's own process, where a debugger can follow it. */
export class InlineRunner extends ImportRunner {
  override run<J extends ImportJob>(
    job: J,
    report: (progress: Progress) => void = () => undefined,
  ): RunningJob<ResultOf<J>> {
    const result = doJob(job, report);
    return { result: result as Promise<ResultOf<J>>, cancel: () => undefined };
  }
}
