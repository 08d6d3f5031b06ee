import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ImportJob } from './job';
import { WorkerProcess } from './worker-process';

/** A worker that does what the path of its job says. */
const SCRIPT = `
process.on('disconnect', () => process.exit(0));
process.on('message', ({ id, job }) => {
  if (job.path === 'crash') process.exit(7);
  if (job.path === 'hang') return;
  if (job.path === 'heap') { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
  if (job.path === 'error') return process.send({ id, failed: 'no good' });
  process.send({ id, progress: { phase: 'reading', rows: 1, percent: 50 } });
  process.send({ id, done: { pid: process.pid } });
});`;

const job = (at: string): ImportJob => ({ job: 'table', path: at, workDir: '', to: '' });

describe('the worker process', () => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'gevinst-worker-'));
  const file = path.join(dir, 'worker.cjs');
  let worker: WorkerProcess;
  beforeAll(() => {
    writeFileSync(file, SCRIPT);
    // Jest takes a child's words about its memory for its own worker's.
    worker = new WorkerProcess({ file, heapMegabytes: 64, lastWords: 'ignore' });
    worker.onModuleInit();
  });
  afterAll(() => {
    worker.onModuleDestroy();
    rmSync(dir, { recursive: true });
  });
  const pidOf = async (): Promise<unknown> => worker.run(job('ok')).result;

  it('stays warm and reports progress', async () => {
    const seen: number[] = [];
    const first = await worker.run(job('ok'), ({ percent }) => seen.push(percent)).result;
    expect(await pidOf()).toEqual(first);
    expect(seen).toEqual([50]);
  });

  it('tells what went wrong and goes on', async () => {
    await expect(worker.run(job('error')).result).rejects.toThrow('no good');
    await pidOf();
  });

  it('is replaced when it crashes, with its queue intact', async () => {
    const before = await pidOf();
    const crash = worker.run(job('crash'));
    const next = worker.run(job('ok'));
    await expect(crash.result).rejects.toMatchObject({ name: 'WorkerDied' });
    expect(await next.result).not.toEqual(before);
  });

  it('is replaced when it outgrows its memory', async () => {
    await expect(worker.run(job('heap')).result).rejects.toMatchObject({ name: 'WorkerDied' });
    await pidOf();
  });

  it('is killed for a job that is cancelled; a waiting job is just dropped', async () => {
    const hang = worker.run(job('hang'));
    const waiting = worker.run(job('hang'));
    const next = worker.run(job('ok'));
    waiting.cancel();
    hang.cancel();
    await expect(hang.result).rejects.toMatchObject({ name: 'JobCancelled' });
    await expect(waiting.result).rejects.toMatchObject({ name: 'JobCancelled' });
    await next.result;
  });
});
