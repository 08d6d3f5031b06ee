import type { AuditList, Invitation, Role, UserList, UserRow } from '@gevinst/contract';
import { type Person, TestApp } from '../test-app';

const PASSWORD = 'en lang adgangskode';
type Change = { role?: Role; active?: boolean };

describe('the users of a municipality', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  beforeEach(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
  });
  afterEach(() => bench.close());

  const row = async (email: string, by = here.office): Promise<UserRow> => {
    const { items } = (await by.get('/api/v1/users')).json<UserList>();
    const found = items.find((one) => one.email === email);
    if (!found) throw new Error(`nobody is ${email}`);
    return found;
  };
  const patch = (user: UserRow, body: unknown, by = here.office, etag = user.etag) =>
    by.send('PATCH', `/api/v1/users/${user.id}`, { body, headers: { 'if-match': etag } });
  const change = async (email: string, body: Change) => patch(await row(email), body);
  const session = async (person: Person) => {
    const answer = await person.get('/api/v1/session');
    return answer.statusCode === 200
      ? answer.json<{ user: { role: Role } }>().user.role
      : answer.json<{ code: string }>().code;
  };

  it('get another role, which their open session has at once', async () => {
    expect(await session(here.team)).toBe('team');
    expect((await here.team.get('/api/v1/users')).statusCode).toBe(403);
    const changed = await change('team@her.test', { role: 'office' });
    expect(changed.json()).toMatchObject({ role: 'office', state: 'active' });
    expect(await session(here.team)).toBe('office');
    expect((await here.team.get('/api/v1/users')).statusCode).toBe(200);
    const { items } = (await here.office.get('/api/v1/audit')).json<AuditList>();
    expect(items[0]).toMatchObject({
      action: 'user.changed',
      who: 'office her',
      subject: 'team her',
      before: 'role: team',
      after: 'role: office',
    });
  });

  it('are shut out at once, cannot sign in, and come back with the role they had', async () => {
    expect(await session(here.analyst)).toBe('analyst');
    const closed = await change('analyst@her.test', { active: false });
    expect(closed.json()).toMatchObject({ state: 'deactivated', role: 'analyst' });
    expect(await session(here.analyst)).toBe('not_signed_in');
    const body = { email: 'analyst@her.test', password: PASSWORD };
    const refused = await bench.nobody.post('/api/v1/session', body);
    expect(refused.json()).toMatchObject({ status: 403, code: 'access_closed' });
    const guessed = { ...body, password: 'en anden adgangskode' };
    const wrong = await bench.nobody.post('/api/v1/session', guessed);
    expect(wrong.json()).toMatchObject({ code: 'wrong_credentials' });
    await change('analyst@her.test', { active: true });
    expect(await session(here.analyst)).toBe('not_signed_in');
    expect(await session(await bench.signIn('analyst@her.test', PASSWORD))).toBe('analyst');
    const { items } = (await here.office.get('/api/v1/audit')).json<AuditList>();
    expect(items.map(({ before, after }) => `${before ?? ''} > ${after ?? ''}`)).toEqual([
      'access: closed > access: open',
      'access: open > access: closed',
    ]);
  });

  it('keep someone who administers', async () => {
    const last = { status: 409, code: 'last_office_user' };
    expect((await change('office@her.test', { role: 'team' })).json()).toMatchObject(last);
    expect((await change('office@her.test', { active: false })).json()).toMatchObject(last);
    // Someone who has not accepted yet is not someone who can.
    const invited = { name: 'Ny', email: 'ny@her.test', role: 'office' };
    await here.office.post('/api/v1/invitations', invited);
    expect((await change('office@her.test', { role: 'team' })).json()).toMatchObject(last);

    await change('team@her.test', { role: 'office' });
    const [me, other] = [await row('office@her.test'), await row('team@her.test')];
    const both = await Promise.all([
      patch(me, { role: 'team' }, here.team),
      patch(other, { role: 'team' }, here.office),
    ]);
    // The later one is refused as the last who administers, or because it no longer does.
    expect(both.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    const refused = both.find(({ statusCode }) => statusCode !== 200);
    expect(['last_office_user', 'forbidden']).toContain(refused?.json<{ code: string }>().code);
  });

  it('lose an invitation that is still open', async () => {
    const invited = { name: 'Ny', email: 'ny@her.test', role: 'team' };
    const made = (await here.office.post('/api/v1/invitations', invited)).json<Invitation>();
    await change('ny@her.test', { active: false });
    const token = made.path.replace('/invitation/', '');
    const accepted = await bench.nobody.post('/api/v1/invitations/accept', {
      token,
      password: PASSWORD,
    });
    expect(accepted.json()).toMatchObject({ code: 'link_not_valid' });
    await here.office.post('/api/v1/invitations', invited);
    expect((await row('ny@her.test')).state).toBe('invited');
  });

  it('are changed by the office alone, on top of what it saw, in its own municipality', async () => {
    const user = await row('team@her.test');
    const told = async (answer: ReturnType<typeof patch>) =>
      (await answer).json<{ code: string }>().code;
    expect(await told(patch(user, { role: 'team' }, here.leadership))).toBe('forbidden');
    expect(await told(patch(user, {}))).toBe('validation_failed');
    expect(await told(patch(user, { role: 'king' }))).toBe('validation_failed');
    const blind = await here.office.send('PATCH', `/api/v1/users/${user.id}`, {
      body: { role: 'analyst' },
    });
    expect(blind.statusCode).toBe(428);
    await patch(user, { role: 'analyst' });
    expect(await told(patch(user, { role: 'leadership' }))).toBe('stale');
    const there = await bench.municipality('der');
    expect(await told(patch(user, { active: false }, there.office, '"v2"'))).toBe('not_found');
  });
});
