import type { LiveEvent, ProjectResource, Role } from '@gevinst/contract';
import { Client } from 'pg';
import type { TenantContext } from '../http/tenant-context';
import { TenantWrites } from '../ledger/tenant-writes';
import { Database } from '../postgres/database';
import { type Person, TestApp } from '../test-app';
import { EventListener } from '../test-events';
import { type TestProject, makeProject } from '../test-project';
import { LiveWrites } from './live-writes';
import { tell } from './tell';

const ALL: LiveEvent = { topic: 'all', projectId: null, id: null };

describe('two processes on one database', () => {
  let [one, other]: TestApp[] = [];
  let here: Record<Role, Person>;
  let there: Record<Role, Person>;
  let ours: TestProject;
  let scope: { municipalityId: string };
  let address: string;
  let ear: EventListener;

  beforeAll(async () => {
    one = await TestApp.open();
    other = await one.beside();
    here = await one.municipality('her');
    there = await one.municipality('der');
    ours = await makeProject(here, 'A');
    const [{ id }] = await one.postgres.source.query<[{ id: string }]>(
      `select id from municipality where name = 'her'`,
    );
    scope = { municipalityId: id };
    address = await other.listen();
  });
  afterAll(async () => {
    await other?.close();
    await one?.close();
  });
  beforeEach(async () => {
    ear = await EventListener.open(address, here.team);
    // The stream hears from its first message on.
    await ear.version();
  });
  afterEach(() => ear.close());

  const bench = () => {
    if (one === undefined || other === undefined) throw new Error('not open');
    return { one, other };
  };
  const rename = async (name: string) => {
    const { id } = ours.project;
    const project = (await here.office.get(`/api/v1/projects/${id}`)).json<ProjectResource>();
    const input = { ...ours.project, name };
    return here.office.put(`/api/v1/projects/${id}`, input, { 'if-match': project.etag });
  };
  /** The tag of an answer that is kept: what was done before this test may still be on its way, and end one. */
  const keptTag = async (reader: Person, url: string): Promise<string> => {
    const tag = String((await reader.get(url)).headers.etag);
    const again = await reader.get(url, { 'if-none-match': tag });
    return again.statusCode === 304 ? tag : keptTag(reader, url);
  };
  const told = (projectId: string) =>
    bench()
      .one.app.get(LiveWrites)
      .run(scope, [{ topic: 'board', projectId }], () => work());
  const work = () => Promise.resolve(1);
  const project = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
  const board = (last: number) => ({ topic: 'board', projectId: project(last), id: null });

  it('hear each other, and what one has changed ends the answers that the other has given', async () => {
    const url = '/api/v1/projects';
    const reader = bench().other.person(here.team);
    const tag = await keptTag(reader, url);
    expect((await rename('Et nyt navn')).statusCode).toBe(200);
    expect(await ear.change()).toEqual({ topic: 'model', projectId: null, id: null });
    const after = await reader.get(url, { 'if-none-match': tag });
    expect([after.statusCode, after.body.includes('Et nyt navn')]).toEqual([200, true]);
  });

  it('fold what one has written to the ledger into the warehouse of the other', async () => {
    const made = await makeProject(here, 'B');
    const { dataVersion } = (await here.team.get('/api/v1/portfolio')).json<{
      dataVersion: number;
    }>();
    let seen = 0;
    while (seen < dataVersion) seen = await ear.version();
    const answer = await bench().other.person(here.team).get('/api/v1/portfolio');
    expect(answer.json()).toMatchObject({ dataVersion });
    expect(answer.body).toContain(made.project.id);
  });

  it('hear a board without any answer about figures ending', async () => {
    const url = '/api/v1/portfolio';
    const reader = bench().other.person(here.team);
    const tag = await keptTag(reader, url);
    await told(project(1));
    expect(await ear.change()).toEqual(board(1));
    expect((await reader.get(url, { 'if-none-match': tag })).statusCode).toBe(304);
  });

  it('hear nothing of a write that was rolled back, and once what was told twice', async () => {
    const write = bench()
      .one.app.get(Database)
      .tenant(scope, async (manager) => {
        await tell(manager, scope, [{ topic: 'board', projectId: project(2) }]);
        throw new Error('no');
      });
    await expect(write).rejects.toThrow('no');
    await bench()
      .one.app.get(Database)
      .tenant(scope, async (manager) => {
        const change = { topic: 'board', projectId: project(3) } as const;
        await tell(manager, scope, [change, change]);
      });
    await told(project(4));
    expect([await ear.change(), await ear.change()]).toEqual([board(3), board(4)]);
  });

  it('hear nothing of another municipality', async () => {
    const elsewhere = await EventListener.open(address, there.team);
    await elsewhere.version();
    await makeProject(there, 'C');
    expect(await elsewhere.change()).toMatchObject({ topic: 'model' });
    await told(project(5));
    expect(await ear.change()).toEqual(board(5));
    await elsewhere.close();
  });

  it('say that anything may have changed when they have been deaf, and trust no kept answer meanwhile', async () => {
    const { pathname } = new URL(bench().one.postgres.url);
    const name = pathname.slice(1);
    const admin = new Client({
      connectionString: bench().one.postgres.url.replace(name, 'postgres'),
    });
    await admin.connect();
    const reader = bench().other.person(here.team);
    const held = async (tag: string) =>
      (await reader.get('/api/v1/projects', { 'if-none-match': tag })).statusCode;
    const tagNow = async () => String((await reader.get('/api/v1/projects')).headers.etag);
    try {
      await admin.query(`alter database ${name} allow_connections false`);
      const cut = await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = $1 and application_name = 'gevinst listening'`,
        [name],
      );
      expect(cut.rowCount).toBe(2);
      let status = 304;
      while (status === 304) status = await held(await tagNow());
      expect(status).toBe(200);
      await admin.query(`alter database ${name} allow_connections true`);
      expect(await ear.change()).toEqual(ALL);
      expect(await held(await tagNow())).toBe(304);
      await told(project(6));
      expect(await ear.change()).toEqual(board(6));
    } finally {
      await admin.query(`alter database ${name} allow_connections true`);
      await admin.end();
    }
  });

  it('take what they have no word for as anything', async () => {
    await bench().one.postgres.source.query(`select pg_notify('gevinst', '{"topic":"moon"}')`);
    expect(await ear.change()).toEqual(ALL);
    await bench().one.postgres.source.query(`select pg_notify('gevinst', 'x')`);
    expect(await ear.change()).toEqual(ALL);
  });

  it('give no kept answer while a write is being committed', async () => {
    const reader = bench().one.person(here.team);
    const tag = String((await reader.get('/api/v1/projects')).headers.etag);
    const ctx = { ...scope } as TenantContext;
    const held = () => reader.get('/api/v1/projects', { 'if-none-match': tag });
    expect((await held()).statusCode).toBe(304);
    const during = await bench()
      .one.app.get(TenantWrites, { strict: false })
      .run(ctx, () => held());
    expect(during.statusCode).toBe(200);
    const after = String((await held()).headers.etag);
    expect([tag, during.headers.etag]).not.toContain(after);
  });
});
