import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { EmbeddedServer } from './embedded-server';
import { claim, release } from './server-process';

const OPTIONS = { fsync: true, bin: null };

describe('the embedded PostgreSQL', () => {
  let dataDir: string;
  let running: EmbeddedServer[];
  beforeEach(() => {
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'gevinst-pg-'));
    running = [];
  });
  afterEach(async () => {
    for (const server of running) await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function start(): Promise<EmbeddedServer> {
    const server = await EmbeddedServer.start({ dataDir, ...OPTIONS });
    running.push(server);
    return server;
  }
  async function ask(server: EmbeddedServer, sql: string): Promise<unknown[]> {
    const client = new Client({ connectionString: server.url() });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }
  const home = () => path.join(dataDir, 'postgres');
  const location = () => {
    const pointer = readdirSync(home()).includes('location');
    return pointer ? readFileSync(path.join(home(), 'location'), 'utf8').trim() : home();
  };
  const serverPid = () =>
    Number(readFileSync(path.join(location(), 'data/postmaster.pid'), 'utf8').split('\n')[0]);
  const isAlive = (pid: number) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  };

  it('keeps what is committed on disk, lets nobody in without its password, and stops cleanly', async () => {
    const server = await start();
    const settings = await ask(
      server,
      `select name, setting from pg_settings
       where name in ('fsync', 'synchronous_commit', 'listen_addresses', 'full_page_writes') order by 1`,
    );
    expect(settings).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'full_page_writes', setting: 'on' },
      { name: 'listen_addresses', setting: '127.0.0.1' },
      { name: 'synchronous_commit', setting: 'on' },
    ]);
    const { password } = new URL(server.url());
    expect(password.length).toBeGreaterThanOrEqual(32);
    expect(statSync(path.join(home(), 'password')).mode & 0o077).toBe(0);
    const intruder = new Client({
      connectionString: server.url().replace(password, 'guessed'),
    });
    await expect(intruder.connect()).rejects.toThrow('password authentication failed');
    const pid = serverPid();
    if (process.getuid?.() === 0) expect(statSync(`/proc/${pid}`).uid).not.toBe(0);
    await server.stop();
    expect(isAlive(pid)).toBe(false);
  }, 60_000);

  it('takes over from a server whose application was killed, with everything committed', async () => {
    const first = await start();
    await ask(first, 'create table kept (n int)');
    await ask(first, 'insert into kept values (1)');
    const orphan = serverPid();
    // As if this process had been killed: nobody revives the server, and its mark names one that is no more.
    Reflect.set(first, 'stopping', true);
    writeFileSync(path.join(home(), 'owner'), '999999999 1');
    const second = await EmbeddedServer.start({ dataDir, ...OPTIONS });
    running.unshift(second);
    expect(await ask(second, 'select n from kept')).toEqual([{ n: 1 }]);
    expect(serverPid()).not.toBe(orphan);
  }, 60_000);

  it('comes back by itself when it dies', async () => {
    const server = await start();
    await ask(server, 'create table kept (n int)');
    const said = jest.spyOn(console, 'error').mockReturnValue();
    process.kill(serverPid(), 'SIGKILL');
    let rows: unknown[] | null = null;
    for (let waited = 0; waited < 200 && rows === null; waited += 1) {
      await sleep(100);
      rows = await ask(server, 'select count(*)::int as n from kept').catch(() => null);
    }
    expect(rows).toEqual([{ n: 0 }]);
    expect(said).toHaveBeenCalledWith(expect.stringContaining('starting it again'));
    said.mockRestore();
  }, 60_000);
});

describe('a data folder', () => {
  it('belongs to one application at a time; a mark left by a killed one does not count', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'gevinst-mark-'));
    const mark = path.join(folder, 'owner');
    claim(folder);
    const mine = readFileSync(mark, 'utf8');
    expect(mine).toMatch(new RegExp(`^${process.pid} `));
    const parent = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
      .split(') ')[1]
      ?.split(' ')[19];
    writeFileSync(mark, `${process.ppid} ${parent ?? ''}`);
    expect(() => claim(folder)).toThrow(/Another Gevinst/);
    writeFileSync(mark, `${process.ppid} 1`);
    claim(folder);
    expect(readFileSync(mark, 'utf8')).toBe(mine);
    release(folder);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
