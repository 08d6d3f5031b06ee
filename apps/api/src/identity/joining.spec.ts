import type { FirstAdministrator, Invitation, SignInOptions, UserList } from '@gevinst/contract';
import type { LightMyRequestResponse } from 'fastify';
import { TestApp } from '../test-app';
import { Accounts } from './accounts.port';
import { KnownSessions } from './known-sessions';
import { SetupLink } from './setup-link';

const PASSWORD = 'en lang adgangskode';
const statusAndCode = (answer: LightMyRequestResponse) => [
  answer.statusCode,
  answer.statusCode < 300 ? null : answer.json<{ code: string }>().code,
];

describe('an empty installation', () => {
  let bench: TestApp;
  beforeAll(async () => (bench = await TestApp.open()));
  afterAll(() => bench.close());

  const tokenOf = (path: string | null) => path?.replace('/setup/', '') ?? '';
  const first = (token: string, over: Partial<FirstAdministrator> = {}): FirstAdministrator => ({
    token,
    municipalityName: 'Lillerød Kommune',
    name: 'Ida Berg',
    email: 'Ida@lilleroed.dk',
    password: PASSWORD,
    ...over,
  });
  const needsSomeone = async () =>
    (await bench.nobody.get('/api/v1/session/options')).json<SignInOptions>();

  it('has no accounts with known passwords and asks for its first administrator', async () => {
    expect(await needsSomeone()).toEqual({
      demo: false,
      demoAccounts: [],
      needsFirstAdministrator: true,
    });
  });

  it('is opened by its one-time link, once', async () => {
    const setUp = (body: FirstAdministrator) => bench.nobody.post('/api/v1/setup', body);
    const unopened = await setUp(first('a'.repeat(43)));
    expect(statusAndCode(unopened)).toEqual([410, 'link_not_valid']);

    const link = bench.app.get(SetupLink);
    const token = tokenOf(await link.open());
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(statusAndCode(await setUp(first('a'.repeat(43))))).toEqual([410, 'link_not_valid']);
    const weak = await setUp(first(token, { password: 'kort' }));
    expect(statusAndCode(weak)).toEqual([400, 'validation_failed']);
    expect(weak.json()).toMatchObject({ errors: [{ path: 'password' }] });

    const both = await Promise.all([
      setUp(first(token)),
      setUp(first(token, { municipalityName: 'En anden', email: 'anden@andet.dk' })),
    ]);
    expect(both.map((one) => one.statusCode).sort()).toEqual([204, 410]);
    expect(statusAndCode(await setUp(first(token)))).toEqual([410, 'link_not_valid']);
    expect((await needsSomeone()).needsFirstAdministrator).toBe(false);
    // What a restart would do.
    expect(await link.open()).toBeNull();
    const rows: unknown[] = await bench.postgres.source.query('select name from municipality');
    expect(rows).toHaveLength(1);
  });
});

describe('an installation that was a demo', () => {
  it('lets nobody in with a published password, and can be begun for real', async () => {
    const bench = await TestApp.open();
    try {
      const accounts = bench.app.get(Accounts);
      const id = await accounts.ensureMunicipality({ name: 'Demo', fictitious: true, today: null });
      const person = { email: 'kontor@demo.test', name: 'K', role: 'office', password: PASSWORD };
      const userId = await accounts.ensureUser(id, { ...person, role: 'office' });
      const body = { email: person.email, password: PASSWORD };
      const refused = await bench.nobody.post('/api/v1/session', body);
      expect(statusAndCode(refused)).toEqual([401, 'wrong_credentials']);
      const token = await bench.app.get(KnownSessions).begin(userId);
      const cookie = { cookie: `gevinst_session=${token}` };
      const old = await bench.nobody.get('/api/v1/session', cookie);
      expect(statusAndCode(old)).toEqual([401, 'not_signed_in']);
      expect(await bench.app.get(SetupLink).open()).toMatch(/^\/setup\/[\w-]{43}$/);
    } finally {
      await bench.close();
    }
  });
});

describe('an invitation', () => {
  let bench: TestApp;
  let here: Awaited<ReturnType<TestApp['municipality']>>;
  let there: Awaited<ReturnType<TestApp['municipality']>>;
  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    there = await bench.municipality('der');
  });
  afterAll(() => bench.close());

  const invite = (email: string, by = here.office) =>
    by.post('/api/v1/invitations', { name: 'Ny Kollega', email, role: 'analyst' });
  const accept = (token: string, password = PASSWORD) =>
    bench.nobody.post('/api/v1/invitations/accept', { token, password });
  const tokenIn = (answer: LightMyRequestResponse) =>
    answer.json<Invitation>().path.replace('/invitation/', '');
  const people = async (by = here.office) =>
    (await by.get('/api/v1/users'))
      .json<UserList>()
      .items.map((one) => `${one.email} ${one.state}`);

  it('makes a person of that municipality with that role, once', async () => {
    const made = await invite('Ny@her.test');
    expect(made.statusCode).toBe(201);
    const token = tokenIn(made);
    const kept = await bench.postgres.source.query<{ hash: string }[]>(
      'select token_hash as hash from invitation',
    );
    expect(kept).toHaveLength(1);
    expect(kept[0]?.hash).not.toBe(token);
    expect(await people()).toContain('ny@her.test invited');
    expect(statusAndCode(await accept(token, 'kort'))).toEqual([400, 'validation_failed']);
    expect((await accept(token)).statusCode).toBe(204);
    expect(statusAndCode(await accept(token))).toEqual([410, 'link_not_valid']);
    expect(await people()).toContain('ny@her.test active');
    const joined = await bench.signIn('ny@her.test', PASSWORD);
    expect((await joined.get('/api/v1/session')).json()).toMatchObject({
      user: { role: 'analyst', name: 'Ny Kollega' },
      municipality: { name: 'her' },
    });
    const audit = (await here.office.get('/api/v1/audit')).json<{
      items: { action: string; who: string }[];
    }>();
    expect(audit.items.map(({ action, who }) => `${action} ${who}`)).toEqual([
      'user.joined Ny Kollega',
      'user.invited office her',
    ]);
  });

  it('is replaced by a newer one, and ends after a week', async () => {
    const older = tokenIn(await invite('to@her.test'));
    const answer = await invite('to@her.test');
    const expires = new Date(answer.json<Invitation>().expiresAt).getTime();
    expect(Math.round((expires - Date.now()) / 3_600_000)).toBe(7 * 24);
    expect(statusAndCode(await accept(older))).toEqual([410, 'link_not_valid']);
    await bench.postgres.source.query(`update invitation set expires_at = now() - interval '1 s'`);
    expect(statusAndCode(await accept(tokenIn(answer)))).toEqual([410, 'link_not_valid']);
  });

  it('cannot take over an account, here or in another municipality', async () => {
    expect(statusAndCode(await invite('TEAM@her.test'))).toEqual([409, 'already_exists']);
    expect(statusAndCode(await invite('team@der.test'))).toEqual([409, 'already_exists']);
    expect(await people(there.office)).toEqual(
      ['analyst', 'leadership', 'office', 'team'].map((role) => `${role}@der.test active`),
    );
  });
});
