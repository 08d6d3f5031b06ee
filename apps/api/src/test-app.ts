import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { Role } from '@gevinst/contract';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { AppModule } from './app.module';
import { Settings, parseSettings } from './config/settings';
import { createServer } from './http/server';
import { Accounts } from './identity/accounts.port';
import { InlineRunner } from './imports/testing/inline-runner';
import { ImportRunner } from './imports/worker/import-runner';
import { createTestDatabase, type TestDatabase } from './postgres/testing/test-database';
import { prepareApp } from './prepare-app';

const PASSWORD = 'en lang adgangskode';
export const ROLES: readonly Role[] = ['office', 'leadership', 'analyst', 'team'];

/** Someone signed in: sends the session's cookie with every request. */
export class Person {
  constructor(
    private readonly app: NestFastifyApplication,
    readonly cookie: string | null,
  ) {}

  async send(
    method: NonNullable<InjectOptions['method']>,
    url: string,
    { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<LightMyRequestResponse> {
    return this.app.inject({
      method,
      url,
      headers: { ...(this.cookie === null ? {} : { cookie: this.cookie }), ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    });
  }

  get = (url: string, headers?: Record<string, string>) =>
    this.send('GET', url, { ...(headers && { headers }) });
  post = (url: string, body: unknown = {}, headers?: Record<string, string>) =>
    this.send('POST', url, { body, ...(headers && { headers }) });
  put = (url: string, body: unknown, headers?: Record<string, string>) =>
    this.send('PUT', url, { body, ...(headers && { headers }) });
  delete = (url: string, headers?: Record<string, string>) =>
    this.send('DELETE', url, { ...(headers && { headers }) });

  /** Takes a part out of a project as it stands: 'benefits/{id}'. */
  remove = async (projectId: string, part: string) => {
    const at = `/api/v1/projects/${projectId}`;
    const { etag } = (await this.get(`${at}/plan`)).json<{ etag: string }>();
    return this.delete(`${at}/${part}`, { 'if-match': etag });
  };

  /** Approves a draft as it stands. */
  approve = async (revisionId: string) => {
    const url = `/api/v1/revisions/${revisionId}`;
    const { etag } = (await this.get(url)).headers;
    return this.post(`${url}/approve`, {}, typeof etag === 'string' ? { 'if-match': etag } : {});
  };
}

/**
 * The whole application on a real PostgreSQL and a warehouse in a folder of its own. Files are read in this process;
 * the process that does it otherwise is tried with the built server.
 */
export class TestApp {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly postgres: TestDatabase,
    readonly settings: Settings,
  ) {}

  static async open(env: Record<string, string> = {}): Promise<TestApp> {
    return TestApp.on(await createTestDatabase(), env);
  }

  /** A second process on the same database, with a warehouse of its own; closed before the first. */
  beside(): Promise<TestApp> {
    return TestApp.on({ ...this.postgres, close: () => Promise.resolve() });
  }

  private static async on(
    postgres: TestDatabase,
    env: Record<string, string> = {},
  ): Promise<TestApp> {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'gevinst-app-'));
    const settings = parseSettings({
      DEMO: 'off',
      TODAY: '2026-11-23',
      WEB_DIR: path.join(dataDir, 'no-pages'),
      ...env,
      DATA_DIR: dataDir,
      DATABASE_URL: postgres.url,
    });
    const module = await Test.createTestingModule({ imports: [AppModule] })
      .overrideProvider(Settings)
      .useValue(settings)
      .overrideProvider(ImportRunner)
      .useValue(new InlineRunner())
      .compile();
    const app = module.createNestApplication<NestFastifyApplication>(createServer(settings));
    await prepareApp(app, settings);
    await app.getHttpAdapter().getInstance().ready();
    return new TestApp(app, postgres, settings);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.postgres.close();
    rmSync(this.settings.dataDir, { recursive: true, force: true });
  }

  /** The same person, asking this process. */
  person({ cookie }: Person): Person {
    return new Person(this.app, cookie);
  }

  /** Listens on a port, and says where. */
  async listen(): Promise<string> {
    await this.app.listen(0, '127.0.0.1');
    return this.app.getUrl();
  }

  get nobody(): Person {
    return new Person(this.app, null);
  }

  /** A municipality with one person of each role, signed in. */
  async municipality(name: string): Promise<Record<Role, Person>> {
    const accounts = this.app.get(Accounts);
    const id = await accounts.ensureMunicipality({ name, fictitious: false, today: null });
    const signedIn = ROLES.map(async (role) => {
      const email = `${role}@${name}.test`;
      await accounts.ensureUser(id, { email, name: `${role} ${name}`, role, password: PASSWORD });
      return [role, await this.signIn(email, PASSWORD)] as const;
    });
    return Object.fromEntries(await Promise.all(signedIn)) as Record<Role, Person>;
  }

  async signIn(email: string, password: string): Promise<Person> {
    const answer = await this.nobody.post('/api/v1/session', { email, password });
    const [cookie] = [answer.headers['set-cookie']].flat();
    return new Person(this.app, cookie?.split(';')[0] ?? null);
  }
}
