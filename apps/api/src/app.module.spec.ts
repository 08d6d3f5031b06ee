import { Client } from 'pg';
import { TestApp } from './test-app';

/** What issue by issue was promised to whoever writes against the API. */
const PROMISED = [
  'GET /health/live',
  'GET /health/ready',
  'POST /api/v1/session',
  'POST /api/v1/imports',
  'GET /api/v1/imports/{id}',
  'POST /api/v1/imports/{id}/decisions',
  'POST /api/v1/imports/{id}/apply',
  'POST /api/v1/imports/{id}/undo',
  'GET /api/v1/imports/{id}/rejected.csv',
  'GET /api/v1/imports/{id}/original',
  'GET /api/v1/imports/{id}/table.csv',
  'GET /api/v1/portfolio',
  'GET /api/v1/portfolio/trend',
  'GET /api/v1/portfolio/deviations',
  'GET /api/v1/projects',
  'GET /api/v1/projects/{id}',
  'GET /api/v1/indicators/{id}/series',
  'GET /api/v1/explain',
];

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: object;
  readonly responses: Record<string, { readonly content?: object }>;
}
interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, object> };
}

describe('the whole application', () => {
  let bench: TestApp;
  let document: Document;
  let operations: [string, Operation][];

  beforeAll(async () => {
    bench = await TestApp.open();
    document = (await bench.nobody.get('/api/openapi.json')).json<Document>();
    operations = Object.entries(document.paths).flatMap(([path, verbs]) =>
      Object.entries(verbs).map(([verb, one]): [string, Operation] => [
        `${verb.toUpperCase()} ${path}`,
        one,
      ]),
    );
  });
  afterAll(() => bench.close());

  it('starts on an empty database and an empty folder, and says so', async () => {
    const live = await bench.nobody.get('/health/live');
    expect([live.statusCode, live.json()]).toEqual([200, { status: 'live' }]);
    const ready = await bench.nobody.get('/health/ready');
    expect([ready.statusCode, ready.json()]).toEqual([200, { status: 'ready', appliedSeq: 0 }]);
  });

  it('has every route that was promised, described', () => {
    expect(document.openapi).toBe('3.1.0');
    const known = operations.map(([name]) => name);
    expect(PROMISED.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('describes routes without contradictions', () => {
    const ids = operations.map(([, { operationId }]) => operationId);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const [name, { parameters = [], responses, requestBody }] of operations) {
      const inPath = [...name.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
      const declared = parameters.filter((one) => one.in === 'path').map((one) => one.name);
      expect([name, declared]).toEqual([name, inPath]);
      expect([name, Object.keys(responses)]).toContainEqual(expect.arrayContaining(['default']));
      const [answer] = Object.entries(responses);
      const [status, { content }] = answer ?? ['', {}];
      expect([name, content !== undefined]).toEqual([name, status !== '204']);
      if (name.startsWith('GET')) expect([name, requestBody]).toEqual([name, undefined]);
    }
  });

  it('has every schema that its description points at', () => {
    const text = JSON.stringify(document);
    const pointers = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, pointer]) => pointer ?? '');
    expect(pointers.length).toBeGreaterThan(50);
    const known = Object.keys(document.components.schemas);
    const names = pointers.map((one) => one.replace('#/components/schemas/', ''));
    expect([...new Set(names)].filter((name) => !known.includes(name))).toEqual([]);
  });

  it('has a page to read it on, from this server alone', async () => {
    const page = await bench.nobody.get('/api/docs');
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toContain('text/html');
    const outside = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map(([, address]) => address ?? '')
      .filter((address) => /^(https?:)?\/\//.test(address));
    expect(outside).toEqual([]);
    const script = await bench.nobody.get('/api/docs/swagger-ui-bundle.js');
    expect(script.statusCode).toBe(200);
  });

  it('says what is wrong in problem details, also before any route is reached', async () => {
    const unknown = await bench.nobody.get('/api/v1/nothing-here');
    expect(unknown.statusCode).toBe(404);
    expect(unknown.headers['content-type']).toContain('application/problem+json');
    expect(unknown.json()).toMatchObject({ code: 'not_found', status: 404 });
    const cut = await bench.nobody.send('POST', '/api/v1/session', {
      headers: { 'content-type': 'application/json' },
      body: '{"email":',
    });
    expect([cut.statusCode, cut.json<{ code: string }>().code]).toEqual([400, 'malformed_request']);
    const other = await bench.nobody.send('POST', '/api/v1/session', {
      headers: { 'content-type': 'application/xml' },
      body: '<hello/>',
    });
    expect([other.statusCode, other.json<{ code: string }>().code]).toEqual([
      415,
      'unsupported_media_type',
    ]);
    const english = await bench.nobody.get('/api/v1/projects', { 'accept-language': 'en' });
    expect(english.json()).toMatchObject({ code: 'not_signed_in', title: 'You are not signed in' });
  });

  it('sends the headers that keep a page from being misused', async () => {
    const { headers } = await bench.nobody.get('/health/live');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    const api = await bench.nobody.get('/api/v1/session/options');
    expect(api.headers['cache-control']).toBe('no-store');
  });

  it('takes no change from a page of another site', async () => {
    const body = { email: 'a@b.dk', password: 'x' };
    const from = async (headers: Record<string, string>) =>
      (
        await bench.nobody.post('/api/v1/session', body, { host: 'gevinst.test', ...headers })
      ).json<{
        code: string;
      }>().code;
    expect(await from({ origin: 'https://evil.example' })).toBe('foreign_origin');
    expect(await from({ origin: 'null' })).toBe('foreign_origin');
    expect(await from({ 'sec-fetch-site': 'cross-site' })).toBe('foreign_origin');
    expect(await from({ origin: 'http://gevinst.test.evil.example' })).toBe('foreign_origin');
    expect(await from({ origin: 'http://gevinst.test' })).toBe('wrong_credentials');
    expect(await from({})).toBe('wrong_credentials');
  });

  it('is alive but not ready while PostgreSQL is gone', async () => {
    const { pathname } = new URL(bench.postgres.url);
    const name = pathname.slice(1);
    const admin = new Client({ connectionString: bench.postgres.url.replace(name, 'postgres') });
    await admin.connect();
    const allow = (yes: boolean) => admin.query(`alter database ${name} allow_connections ${yes}`);
    try {
      await allow(false);
      await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1`,
        [name],
      );
      const ready = await bench.nobody.get('/health/ready');
      expect([ready.statusCode, ready.json<{ code: string }>().code]).toEqual([503, 'unavailable']);
      expect((await bench.nobody.get('/health/live')).statusCode).toBe(200);
      await allow(true);
      // Each broken connection of the pool is noticed when it is used, or a moment later.
      const statuses: number[] = [];
      while (statuses.at(-1) !== 200 && statuses.length < 25) {
        statuses.push((await bench.nobody.get('/health/ready')).statusCode);
      }
      expect(statuses.at(-1)).toBe(200);
    } finally {
      await admin.end();
    }
  });
});
