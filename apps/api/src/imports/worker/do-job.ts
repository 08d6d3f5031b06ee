import type { GatherTable } from '@gevinst/ingest/worker';
import type { ImportJob, JobResult, Report } from './job';
import { readCells } from './read-cells';
import { readFile } from './read-file';
import { writeDownload } from './write-download';
import { writeMended } from './write-mended';

/** Does a job of any kind. `gather` finds out in another thread what a large file is. */
export async function doJob(
  job: ImportJob,
  report: Report,
  gather?: GatherTable,
): Promise<JobResult> {
  switch (job.job) {
    case 'read':
      return readFile(job, report, gather);
    case 'mend':
      return writeMended(job);
    case 'cells':
      return readCells(job);
    default:
      await writeDownload(job);
      return null;
  }
}
