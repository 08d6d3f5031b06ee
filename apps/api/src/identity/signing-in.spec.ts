import type { LightMyRequestResponse } from 'fastify';
import { TestApp } from '../test-app';
import { hashPassword, passwordFits } from './passwords';

const PASSWORD = 'en lang adgangskode';
const codeOf = (answer: LightMyRequestResponse) => answer.json<{ code: string }>().code;

describe('signing in', () => {
  let bench: TestApp;
  beforeAll(async () => {
    bench = await TestApp.open();
    await bench.municipality('her');
  });
  afterAll(() => bench.close());

  const attempt = (email: string, password: string, from = '10.0.0.1') =>
    bench.app.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { email, password },
      remoteAddress: from,
    });
  const stored = <T>(sql: string, ...values: unknown[]) =>
    bench.postgres.database.system((manager) => manager.query<T[]>(sql, values));

  it('keeps passwords as argon2id with the cost OWASP asks for', async () => {
    const rows = await stored<{ hash: string }>('select password_hash as hash from app_user');
    expect(rows.length).toBeGreaterThan(3);
    for (const { hash } of rows) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(rows.length);
  });

  it('compares with the stored hash, and takes as long without one', async () => {
    const hash = await hashPassword(PASSWORD);
    expect(await passwordFits(hash, PASSWORD)).toBe(true);
    expect(await passwordFits(hash, `${PASSWORD} `)).toBe(false);
    expect(await passwordFits(null, PASSWORD)).toBe(false);
  });

  it('answers who it is and sets a cookie that scripts and other sites cannot use', async () => {
    const answer = await attempt('  OFFICE@her.test ', PASSWORD);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      user: { email: 'office@her.test', role: 'office' },
      municipality: { name: 'her', fictitious: false },
      today: '2026-11-23',
      demo: false,
    });
    const [cookie = ''] = [answer.headers['set-cookie']].flat();
    expect(cookie).toMatch(/^gevinst_session=[\w-]{43};/);
    expect(cookie).toMatch(/; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    const [, secret = ''] = /=([\w-]+);/.exec(cookie) ?? [];
    const rows = await stored<{ id: string }>('select id from session');
    expect(rows.map(({ id }) => id)).not.toContain(secret);
    expect(JSON.stringify(answer.json())).not.toContain(secret);
  });

  it('says the same of a wrong password and of an unknown person', async () => {
    const wrong = await attempt('team@her.test', 'forkert', '10.0.0.2');
    const unknown = await attempt('ingen@her.test', 'forkert', '10.0.0.2');
    expect(wrong.statusCode).toBe(401);
    expect(wrong.json()).toEqual(unknown.json());
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  it('stops guessing after ten wrong passwords, even with the right one, and only from there', async () => {
    const from = '10.0.0.3';
    const burst = await Promise.all(
      Array.from({ length: 14 }, () => attempt('leadership@her.test', 'gæt', from)),
    );
    const codes = burst.map(codeOf);
    expect(codes.filter((code) => code === 'wrong_credentials')).toHaveLength(10);
    expect(codes.filter((code) => code === 'too_many_attempts')).toHaveLength(4);
    const right = await attempt('leadership@her.test', PASSWORD, from);
    expect([right.statusCode, codeOf(right)]).toEqual([429, 'too_many_attempts']);
    const wait = Number(right.headers['retry-after']);
    expect(wait).toBeGreaterThan(800);
    expect(wait).toBeLessThanOrEqual(900);
    expect((await attempt('leadership@her.test', PASSWORD, '10.0.0.4')).statusCode).toBe(200);
    expect((await attempt('analyst@her.test', PASSWORD, from)).statusCode).toBe(200);
    await stored(`update login_attempt set at = at - interval '15 minutes'`);
    expect((await attempt('leadership@her.test', PASSWORD, from)).statusCode).toBe(200);
  });

  it('stops one address that tries a password on everybody', async () => {
    const from = '10.0.0.5';
    await stored(
      `insert into login_attempt (key) select 'address ${from}' from generate_series(1, 100)`,
    );
    expect(codeOf(await attempt('analyst@her.test', PASSWORD, from))).toBe('too_many_attempts');
  });

  it('forgets the failures of an account that gets in', async () => {
    const from = '10.0.0.6';
    for (let round = 0; round < 2; round += 1) {
      for (let guess = 0; guess < 9; guess += 1) await attempt('team@her.test', 'gæt', from);
      expect((await attempt('team@her.test', PASSWORD, from)).statusCode).toBe(200);
    }
  });

  it('ends with signing out, with a new sign-in, and by itself', async () => {
    const first = await bench.signIn('team@her.test', PASSWORD);
    expect((await first.get('/api/v1/session')).statusCode).toBe(200);
    const out = await first.delete('/api/v1/session');
    expect(out.statusCode).toBe(204);
    expect([out.headers['set-cookie']].flat()[0]).toMatch(/^gevinst_session=;/);
    expect(codeOf(await first.get('/api/v1/session'))).toBe('not_signed_in');

    const second = await bench.signIn('team@her.test', PASSWORD);
    await second.post('/api/v1/session', { email: 'team@her.test', password: PASSWORD });
    expect(codeOf(await second.get('/api/v1/session'))).toBe('not_signed_in');

    const third = await bench.signIn('team@her.test', PASSWORD);
    await stored(`update session set expires_at = now() - interval '1 second'`);
    expect(codeOf(await third.get('/api/v1/projects'))).toBe('not_signed_in');
  });

  it('does nothing in the name of another than the request was meant for', async () => {
    const [anna, bo] = [
      await bench.signIn('team@her.test', PASSWORD),
      await bench.signIn('analyst@her.test', PASSWORD),
    ];
    const { user } = (await anna.get('/api/v1/session')).json<{ user: { id: string } }>();
    const meant = { 'x-gevinst-user': user.id };
    expect((await anna.get('/api/v1/projects', meant)).statusCode).toBe(200);
    const refused = await bo.get('/api/v1/projects', meant);
    expect([refused.statusCode, codeOf(refused)]).toEqual([401, 'other_user']);
  });

  it('takes no made-up cookie', async () => {
    for (const value of ['x', '', 'a'.repeat(5000), '%00', "' or 1=1 --"]) {
      const answer = await bench.nobody.get('/api/v1/session', {
        cookie: `gevinst_session=${value}`,
      });
      expect([value, answer.statusCode]).toEqual([value, 401]);
    }
  });
});

describe('behind a TLS proxy', () => {
  it('the cookie travels encrypted only', async () => {
    const bench = await TestApp.open({ PUBLIC_URL: 'https://gevinst.kommune.dk' });
    try {
      await bench.municipality('tls');
      const body = { email: 'office@tls.test', password: PASSWORD };
      const answer = await bench.nobody.post('/api/v1/session', body, {
        origin: 'https://gevinst.kommune.dk',
      });
      expect([answer.headers['set-cookie']].flat()[0]).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
      expect(answer.headers['strict-transport-security']).toMatch(/max-age=\d+/);
    } finally {
      await bench.close();
    }
  });
});
