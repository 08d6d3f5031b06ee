import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { ImportResource } from '@gevinst/contract';
import { ApiClient, emailOf } from '../support/api-client';
import { makeIndicator, measurementsCsv, monthsFrom } from '../support/measurements';
import { makeDataDir, TestServer } from '../support/server';
import { indicatorCode, type FileSize } from './big-file';

const PORTFOLIO = '/api/v1/portfolio/deviations';
/** A little more often than the command line asks; a question takes the server away from its work. */
const ASK_EVERY_MS = 100;
const SMALL = { codes: 10, months: 10 };

/** The built server with demo data, and the indicators of the measured files. */
export class ServerBench {
  private constructor(
    private readonly server: TestServer,
    private readonly office: ApiClient,
    /** Id of an indicator that the small files measure. */
    private readonly measured: string,
  ) {}

  static async open({ indicators }: FileSize): Promise<ServerBench> {
    const server = new TestServer(makeDataDir(), { DEMO: 'on' });
    await server.start();
    const office = new ApiClient(server.origin);
    await office.signIn(emailOf('kontor'));
    for (let n = 0; n < indicators; n += 1) await makeIndicator(office, indicatorCode(n));
    let measured = '';
    for (let n = 0; n < SMALL.codes; n += 1)
      measured = await makeIndicator(office, `S${String(n)}`);
    return new ServerBench(server, office, measured);
  }

  /** Times from the first byte sent. */
  async big(file: string) {
    const memory = new PeakMemory(this.server.pid ?? 0);
    const started = performance.now();
    const { id } = await this.office.uploadFile(file, 'bench');
    const sentMs = performance.now() - started;
    const rests = ['ready', 'needs_decision', 'failed'];
    const ready = await this.office.until(id, rests, 600_000, ASK_EVERY_MS);
    if (ready.state !== 'ready')
      throw new Error(`${ready.state}: ${JSON.stringify(ready.refusal)}`);
    const readyMs = performance.now() - started;
    const before = await this.etag(PORTFOLIO);
    await this.applied(id);
    while ((await this.etag(PORTFOLIO, before)) === before) await wait(10);
    const visibleMs = performance.now() - started;
    const { rejected } = ready.counts;
    return { sentMs, readyMs, visibleMs, rejected, peakMegabytes: memory.stop() };
  }

  /** Milliseconds from the commit of 100 rows until a measured indicator's series has a new ETag, and from asking for it. */
  async small(times: number): Promise<{ fromCommit: number[]; fromAsking: number[] }> {
    const series = `/api/v1/indicators/${this.measured}/series`;
    const codes = Array.from({ length: SMALL.codes }, (_, n) => `S${String(n)}`);
    const months = monthsFrom('2025-11', SMALL.months);
    const [fromCommit, fromAsking]: [number[], number[]] = [[], []];
    for (let round = 0; round < times; round += 1) {
      const text = measurementsCsv(
        codes,
        months,
        (code, month) => 1000 + round * 100 + code + month,
      );
      const { id } = await this.office.upload(
        text.replaceAll(';01-', ';28-'),
        'small.csv',
        'small',
      );
      await this.office.until(id, ['ready']);
      const before = await this.etag(series);
      const asked = Date.now();
      const committed = await this.applied(id);
      while ((await this.etag(series, before)) === before) await wait(1);
      fromCommit.push(Date.now() - committed);
      fromAsking.push(Date.now() - asked);
    }
    return { fromCommit, fromAsking };
  }

  close(): Promise<void> {
    return this.server.remove();
  }

  /** Returns when that was, as the server noted it just before its commit. */
  private async applied(id: string): Promise<number> {
    const answer = await this.office.send('POST', `/api/v1/imports/${id}/apply`, {});
    if (!answer.ok) throw new Error(`apply: ${await answer.text()}`);
    return Date.parse(ImportResource.parse(await answer.json()).appliedAt ?? '');
  }

  /** As an open page asks: with what it has. */
  private async etag(path: string, known?: string): Promise<string> {
    const headers: Record<string, string> = known === undefined ? {} : { 'if-none-match': known };
    const answer = await this.office.request(path, { headers });
    await answer.arrayBuffer();
    return answer.headers.get('etag') ?? '';
  }
}

/** Resident memory of the server and its children, looked at often. */
class PeakMemory {
  private readonly idle: number;
  private peak = 0;
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly pid: number) {
    this.idle = this.now();
    this.timer = setInterval(() => (this.peak = Math.max(this.peak, this.now())), 100);
  }

  /** The most that was used over what was used at first, in MB. */
  stop(): number {
    clearInterval(this.timer);
    return Math.round((this.peak - this.idle) / 1e6);
  }

  private now(): number {
    return [this.pid, ...childrenOf(this.pid)].reduce((sum, pid) => sum + residentBytes(pid), 0);
  }
}

/** The worker, not PostgreSQL's processes, whose memory is shared. */
function childrenOf(pid: number): number[] {
  const text = readText(`/proc/${String(pid)}/task/${String(pid)}/children`);
  const children = text.split(' ').filter(Boolean).map(Number);
  return children.filter((child) => readText(`/proc/${String(child)}/comm`).startsWith('node'));
}

function residentBytes(pid: number): number {
  const text = readText(`/proc/${String(pid)}/status`);
  return Number(/VmRSS:\s+(\d+)/.exec(text)?.[1] ?? 0) * 1024;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
