import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './root';

export const mainFile = path.join(root, 'dist/apps/api/main.js');

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** A data folder that the unprivileged PostgreSQL user can reach too. */
export function makeDataDir(): string {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'gevinst-test-'));
  chmodSync(dir, 0o755);
  return dir;
}

function postmasterPids(dir: string): number[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'postmaster.pid')
    .map((name) => Number(readFileSync(path.join(dir, name), 'utf8').split('\n')[0]))
    .filter((pid) => pid > 0);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Already gone.
  }
}

/** The built server, as a user starts it, on a free port. */
export class TestServer {
  private child: ChildProcess | null = null;
  private port = 0;
  private written = '';

  constructor(
    readonly dataDir: string,
    private readonly env: Record<string, string> = {},
  ) {}

  get origin(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }

  /** Everything the server has printed so far. */
  get output(): string {
    return this.written;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  get exited(): boolean {
    return this.child === null || this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** Starts and waits for /health/ready; `extra` holds for this start only. */
  async start(extra: Record<string, string> = {}, timeoutMs = 120_000): Promise<void> {
    await this.spawn(extra);
    const end = Date.now() + timeoutMs;
    while (Date.now() < end) {
      if (this.exited) throw new Error(`the server stopped:\n${this.written.slice(-4000)}`);
      const answer = await fetch(`${this.origin}/health/ready`).catch(() => null);
      if (answer?.ok) return;
      await wait(50);
    }
    throw new Error(`the server was not ready in time:\n${this.written.slice(-4000)}`);
  }

  /** Starts without waiting, for starts that are meant to die. */
  async spawn(extra: Record<string, string> = {}): Promise<void> {
    this.port = await freePort();
    const child = spawn(process.execPath, [mainFile], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'test',
        PORT: String(this.port),
        HOST: '127.0.0.1',
        DATA_DIR: this.dataDir,
        ...this.env,
        ...extra,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    const keep = (chunk: Buffer) =>
      (this.written = (this.written + chunk.toString()).slice(-200_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
  }

  /** Waits until the process is gone, by whatever cause. */
  async gone(timeoutMs = 60_000): Promise<void> {
    const end = Date.now() + timeoutMs;
    while (!this.exited && Date.now() < end) await wait(10);
    if (!this.exited) throw new Error('the server still runs');
  }

  async kill(): Promise<void> {
    this.child?.kill('SIGKILL');
    await this.gone();
  }

  async stop(): Promise<void> {
    this.child?.kill('SIGTERM');
    await this.gone(20_000).catch(() => this.kill());
  }

  /** Stops, ends a PostgreSQL that a killed server left behind, and removes the data. */
  async remove(): Promise<void> {
    await this.stop();
    const left = postmasterPids(this.dataDir);
    left.forEach((pid) => signal(pid, 'SIGQUIT'));
    if (left.length > 0) await wait(500);
    rmSync(this.dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}
