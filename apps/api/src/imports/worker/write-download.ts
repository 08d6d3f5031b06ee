import { createWriteStream } from 'node:fs';
import { access, rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeDamagedCsv, writeRejectedCsv, writeTableCsv } from '@gevinst/ingest';
import type { DownloadJob } from './job';
import { readProfile, workFiles } from './work-files';

/** Writes the table as read, or the rejected rows, to a file; whole or not at all. */
export async function writeDownload(job: DownloadJob): Promise<void> {
  const part = `${job.to}.part`;
  await pipeline(Readable.from(await contentOf(job)), createWriteStream(part));
  await rename(part, job.to);
}

async function contentOf(job: DownloadJob): Promise<AsyncIterable<string | Uint8Array>> {
  const profile = await readProfile(job.workDir);
  if (profile === null) throw new Error('The file has not been read');
  if (job.job === 'table') return writeTableCsv(job.path, profile);
  const rejects = workFiles.rejects(job.workDir);
  const loaded = await access(rejects).then(
    () => true,
    () => false,
  );
  return loaded ? writeRejectedCsv(profile, rejects) : writeDamagedCsv(job.path, profile);
}
