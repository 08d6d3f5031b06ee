import { randomUUID } from 'node:crypto';
import type {
  Board,
  JoinLink,
  Joined,
  Meeting,
  Participant,
  Problem,
  Role,
} from '@gevinst/contract';
import { type Person, TestApp } from '../../test-app';
import { makeProject } from '../../test-project';

const NAME = 'Karen, arkitekt';

describe('S2.6 a guest who joins a meeting by link', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let there: Record<Role, Person>;
  let at: string;
  let meeting: Meeting;
  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    there = await bench.municipality('der');
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    at = `/api/v1/projects/${(await makeProject(here, randomUUID().slice(0, 8))).project.id}`;
    meeting = (await here.team.post(`${at}/meetings`)).json<Meeting>();
  });

  const url = () => `/api/v1/meetings/${meeting.id}`;
  const open = async (who: Person = here.team) =>
    (await who.post(`${url()}/join-link`)).json<JoinLink>();
  const tokenOf = ({ path }: JoinLink) => path.replace('/join/', '');
  const join = (token: string, name?: string) => bench.nobody.post('/api/v1/join', { token, name });
  const note = (token: string, text: string, more: object = {}) =>
    bench.nobody.post('/api/v1/join/ideas', { token, name: NAME, text, ...more });
  const board = async () => (await here.analyst.get(`${at}/board`)).json<Board>();
  const end = async () => {
    const { etag } = (await here.team.get(url())).json<Meeting>();
    return here.team.send('PATCH', url(), { body: { end: true }, headers: { 'if-match': etag } });
  };

  it('hangs notes on that board, under the name they give, and is written down as being there', async () => {
    const token = tokenOf(await open());
    expect((await join(token)).json<Joined>()).toMatchObject({
      municipalityName: 'her',
      mode: 'open',
    });
    expect((await join(token, NAME)).statusCode).toBe(200);
    const sent = await note(token, '  Skriv, hvad en hel ansøgning er ');
    expect(sent.statusCode).toBe(201);
    expect(Object.keys(sent.json<object>())).toEqual(['id']);
    expect((await board()).ideas).toMatchObject([
      { text: 'Skriv, hvad en hel ansøgning er', author: NAME, guest: true, state: 'idea' },
    ]);
    const people = (await here.office.get(`${at}/participants`)).json<{ items: Participant[] }>();
    expect(people.items.find(({ name }) => name === NAME)).toMatchObject({ userId: null });
    const ended = (await end()).json<Meeting>();
    expect(ended.participants).toContain(NAME);
    expect(ended.minutes?.ideas).toMatchObject([{ author: NAME, guest: true }]);
    const audit = (await here.office.get('/api/v1/audit?limit=20')).json<{
      items: { who: string; action: string }[];
    }>();
    const own = audit.items.filter(({ who }) => who === `${NAME} (gæst)`);
    expect(own.map(({ action }) => action).sort()).toEqual(['idea.added', 'meeting.joined']);
  });

  it('a note that is sent again after a cut connection is one note', async () => {
    const token = tokenOf(await open());
    const id = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => note(token, 'Én gang', { id })));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
    expect((await board()).ideas).toHaveLength(1);
    expect((await note(token, 'Noget andet', { id })).json<Problem>().code).toBe('already_exists');
  });

  it('reads nothing and changes nothing else with the link', async () => {
    const token = tokenOf(await open());
    await here.team.post(`${at}/ideas`, { text: 'HEMMELIG' });
    const { body } = await join(token, NAME);
    expect(body).not.toContain('HEMMELIG');
    const tries: Record<string, string>[] = [
      { authorization: `Bearer ${token}` },
      { cookie: `gevinst_session=${token}` },
    ];
    for (const headers of tries) {
      for (const path of [`${at}/board`, url(), '/api/v1/portfolio', '/api/v1/session']) {
        expect([path, (await bench.nobody.get(path, headers)).statusCode]).toEqual([path, 401]);
      }
    }
  });

  it('is out when the facilitator closes the link, when the meeting ends, and when it is too old', async () => {
    const refused = async (token: string) =>
      [await join(token), await note(token, 'For sent')].map((answer) => [
        answer.statusCode,
        answer.json<Problem>().code,
      ]);
    const gone = [410, 'link_not_valid'];
    const [first, second] = [tokenOf(await open()), tokenOf(await open(here.office))];
    expect((await board()).meeting?.joinUntil).not.toBeNull();
    expect((await join(first)).statusCode).toBe(200);
    expect((await join(second)).statusCode).toBe(200);
    expect((await here.leadership.delete(`${url()}/join-link`)).statusCode).toBe(204);
    expect((await board()).meeting?.joinUntil).toBeNull();
    expect(await refused(first)).toEqual([gone, gone]);
    expect(await refused(second)).toEqual([gone, gone]);

    const third = tokenOf(await open());
    const source = bench.postgres.source;
    await source.query(`update meeting_link set until = now() - interval '1 second'`);
    expect(await refused(third)).toEqual([gone, gone]);
    expect((await board()).meeting?.joinUntil).toBeNull();

    const fourth = tokenOf(await open());
    await end();
    expect(await refused(fourth)).toEqual([gone, gone]);
    expect((await here.team.post(`${url()}/join-link`)).json<Problem>().code).toBe('meeting_over');
    expect((await board()).ideas).toEqual([]);
    expect(await refused('x'.repeat(43))).toEqual([gone, gone]);
  });

  it('the link is kept as a hash, and belongs to one municipality', async () => {
    const token = tokenOf(await open());
    const rows: { hash: string }[] = await bench.postgres.source.query(
      'select hash, municipality_id from meeting_link',
    );
    expect(JSON.stringify(rows)).not.toContain(token);
    expect((await there.office.post(`${url()}/join-link`)).statusCode).toBe(404);
    expect((await there.office.delete(`${url()}/join-link`)).statusCode).toBe(404);
    const theirs = await makeProject(there, 'T');
    await note(token, 'Kun her');
    const other = await there.office.get(`/api/v1/projects/${theirs.project.id}/board`);
    expect(other.json<Board>().ideas).toEqual([]);
    const taken = (await board()).ideas[0]?.id;
    await there.team.post(`/api/v1/projects/${theirs.project.id}/meetings`);
    const again = await there.team.post(`/api/v1/projects/${theirs.project.id}/ideas`, {
      id: taken,
      text: 'Kun her',
    });
    expect(again.json<Problem>().code).toBe('already_exists');
  });

  it('is not let in where the municipality has turned links off', async () => {
    const settings = (joinByLink: boolean, etag: string) =>
      here.office.put('/api/v1/method-settings', { joinByLink }, { 'if-match': etag });
    const { etag } = (await here.office.get('/api/v1/method-settings')).json<{ etag: string }>();
    const token = tokenOf(await open());
    const off = await settings(false, etag);
    expect(off.statusCode).toBe(200);
    expect((await here.team.post(`${url()}/join-link`)).json<Problem>().code).toBe('conflict');
    expect((await note(token, 'Alligevel')).json<Problem>().code).toBe('link_not_valid');
    expect((await settings(true, off.json<{ etag: string }>().etag)).statusCode).toBe(200);
  });

  it('writes no CPR numbers, no empty or endless notes, and no more than a meeting can read', async () => {
    const token = tokenOf(await open());
    const cpr = await note(token, 'Ring til 010190-1234');
    expect([cpr.statusCode, cpr.body.includes('CPR')]).toEqual([400, true]);
    expect((await join(token, '010190-1234')).statusCode).toBe(400);
    for (const body of [{ text: ' ' }, { text: 'x'.repeat(501) }, { name: 'x'.repeat(61) }]) {
      expect((await note(token, 'God', body)).json<Problem>().code).toBe('validation_failed');
    }
    expect((await board()).ideas).toEqual([]);
    await bench.postgres.source.query(
      `insert into idea (municipality_id, project_id, meeting_id, text, author, mode)
       select municipality_id, project_id, id, 'Seddel', 'Gæst', 'open'
         from meeting, generate_series(1, 200) where id = $1`,
      [meeting.id],
    );
    const full = await note(token, 'Nummer 201');
    expect([full.statusCode, full.json<Problem>().detail]).toEqual([
      409,
      expect.stringContaining('200 sedler'),
    ]);
  });

  it('sends no more than a person can write, and tries no more than a town hall has phones', async () => {
    const token = tokenOf(await open());
    const tried = `insert into login_attempt (key) select $1 from generate_series(1, $2::int)`;
    const hash: { hash: string }[] = await bench.postgres.source.query(
      'select hash from meeting_link where meeting_id = $1',
      [meeting.id],
    );
    await bench.postgres.source.query(tried, [`link ${hash[0]?.hash ?? ''}`, 300]);
    const slow = await note(token, 'For hurtigt');
    expect([slow.statusCode, Number(slow.headers['retry-after']) > 0]).toEqual([429, true]);
    await bench.postgres.source.query('delete from login_attempt');
    await bench.postgres.source.query(tried, ['join 127.0.0.1', 600]);
    expect((await join('y'.repeat(43))).statusCode).toBe(429);
    await bench.postgres.source.query('delete from login_attempt');
    expect((await note(token, 'I ro og mag')).statusCode).toBe(201);
  });
});
