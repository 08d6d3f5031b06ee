import { fork, type ChildProcess } from 'node:child_process';
import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { ImportRunner, JobCancelled, WorkerDied, type RunningJob } from './import-runner';
import type { ImportJob, JobReply, Progress, ResultOf } from './job';

/** What the worker is started with. */
export interface WorkerOptions {
  readonly file: string;
  readonly heapMegabytes: number;
  /** What it says when it dies: to the server's own log, unless a test does not want it. */
  readonly lastWords?: 'inherit' | 'ignore';
}

interface Waiting {
  readonly id: number;
  readonly job: ImportJob;
  readonly report: (progress: Progress) => void;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** One child process, kept warm, with one job at a time; a new one takes over when it dies. */
@Injectable()
export class WorkerProcess extends ImportRunner implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger('import-worker');
  private readonly queue: Waiting[] = [];
  private child: ChildProcess | null = null;
  private current: Waiting | null = null;
  private lastId = 0;
  private closed = false;

  constructor(private readonly options: WorkerOptions) {
    super();
  }

  onModuleInit(): void {
    this.start();
  }

  onModuleDestroy(): void {
    this.closed = true;
    const left = [...(this.current ? [this.current] : []), ...this.queue.splice(0)];
    this.current = null;
    this.child?.kill('SIGKILL');
    for (const { reject } of left) reject(new JobCancelled());
  }

  override run<J extends ImportJob>(
    job: J,
    report: (progress: Progress) => void = () => undefined,
  ): RunningJob<ResultOf<J>> {
    this.lastId += 1;
    const id = this.lastId;
    const result = new Promise<unknown>((resolve, reject) => {
      if (this.closed) return reject(new JobCancelled());
      this.queue.push({ id, job, report, resolve, reject });
      this.next();
    });
    return { result: result as Promise<ResultOf<J>>, cancel: () => this.cancel(id) };
  }

  private next(): void {
    if (this.current !== null || this.closed) return;
    const job = this.queue.shift();
    if (!job) return;
    this.current = job;
    const child = this.child ?? this.start();
    // A child that has just died cannot be sent to; its exit gives the job its answer.
    child.send({ id: job.id, job: job.job }, () => undefined);
  }

  private start(): ChildProcess {
    const { file, heapMegabytes, lastWords = 'inherit' } = this.options;
    const child = fork(file, [], {
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      stdio: ['ignore', 'inherit', lastWords, 'ipc'],
    });
    child.on('message', (reply: JobReply) => this.receive(child, reply));
    child.once('error', (error) => this.log.error(error));
    child.once('exit', (code, signal) => this.ended(child, code, signal));
    this.child = child;
    return child;
  }

  private receive(child: ChildProcess, reply: JobReply): void {
    const { current } = this;
    if (child !== this.child || current?.id !== reply.id) return;
    if ('progress' in reply) return current.report(reply.progress);
    this.current = null;
    if ('done' in reply) current.resolve(reply.done);
    else current.reject(new Error(reply.failed));
    this.next();
  }

  private ended(child: ChildProcess, code: number | null, signal: string | null): void {
    if (child !== this.child) return;
    this.child = null;
    if (this.closed) return;
    this.log.warn(`worker ended (${signal ?? String(code)})`);
    const { current } = this;
    this.current = null;
    current?.reject(new WorkerDied(signal ?? `exit ${String(code)}`));
    // An idle worker that dies at once would otherwise be restarted for ever.
    if (current !== null) this.start();
    this.next();
  }

  private cancel(id: number): void {
    const at = this.queue.findIndex((waiting) => waiting.id === id);
    if (at >= 0) this.queue.splice(at, 1)[0]?.reject(new JobCancelled());
    if (this.current?.id !== id) return;
    const { current, child } = this;
    this.current = null;
    this.child = null;
    child?.kill('SIGKILL');
    current.reject(new JobCancelled());
    if (!this.closed) this.start();
    this.next();
  }
}
