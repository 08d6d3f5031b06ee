import { availableParallelism } from 'node:os';
import path from 'node:path';
import { inThread } from '@gevinst/ingest/worker';
import { doJob } from './do-job';
import type { JobReply, JobRequest } from './job';

/**
 * The process that reads files. What it is given may be hostile or huge: it has its own memory limit, and when it
 * dies, the server starts another.
 */
const gather =
  availableParallelism() > 1
    ? inThread(path.join(import.meta.dirname, 'gather-thread.js'))
    : undefined;

function reply(message: JobReply): void {
  process.send?.(message);
}

async function work({ id, job }: JobRequest): Promise<void> {
  try {
    reply({ id, done: await doJob(job, (progress) => reply({ id, progress }), gather) });
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    reply({ id, failed: text });
  }
}

process.on('message', (request: JobRequest) => void work(request));
// The server is gone, however it went: no worker may outlive it.
process.on('disconnect', () => process.exit(0));
// Ctrl+C reaches the whole group; the server decides when its worker stops.
process.on('SIGINT', () => undefined);
