import type { ImportJob, JobResult, Report } from './job';
import { readCells } from './read-cells';
import { readFile } from './read-file';
import { writeDownload } from './write-download';
import { writeMended } from './write-mended';

/** Does a job of any kind. */
export async function doJob(job: ImportJob, report: Report): Promise<JobResult> {
  switch (job.job) {
    case 'read':
      return readFile(job, report);
    case 'mend':
      return writeMended(job);
    case 'cells':
      return readCells(job);
    default:
      await writeDownload(job);
      return null;
  }
}
