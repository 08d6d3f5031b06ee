import { ImportRunner, type RunningJob } from '../worker/import-runner';
import type { ImportJob, Progress, ResultOf } from '../worker/job';
import { readFile } from '../worker/read-file';
import { writeDownload } from '../worker/write-download';
import { writeMended } from '../worker/write-mended';

/** Does the work in the spec's own process, where a debugger can follow it. */
export class InlineRunner extends ImportRunner {
  override run<J extends ImportJob>(
    job: J,
    report: (progress: Progress) => void = () => undefined,
  ): RunningJob<ResultOf<J>> {
    const done = (): Promise<unknown> => {
      if (job.job === 'read') return readFile(job, report);
      return job.job === 'mend' ? writeMended(job) : writeDownload(job);
    };
    const result = done();
    return { result: result as Promise<ResultOf<J>>, cancel: () => undefined };
  }
}
