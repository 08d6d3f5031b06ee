import type { Idea, Meeting, MeetingList, Problem, Role } from '@gevinst/contract';
import { type Person, TestApp } from '../../test-app';
import { makeProject } from '../../test-project';

describe('a stand-up meeting', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let at: string;
  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    at = `/api/v1/projects/${(await makeProject(here, 'P')).project.id}`;
  });
  afterAll(() => bench.close());

  const start = (body: object = {}) => here.team.post(`${at}/meetings`, body);
  const change = (one: Pick<Meeting, 'id' | 'etag'>, body: object, ifMatch = one.etag) =>
    here.team.send('PATCH', `/api/v1/meetings/${one.id}`, {
      body,
      headers: { 'if-match': ifMatch },
    });

  it.each([14, 31, 15.5])('S2.13 does not take %d minutes', async (minutes) => {
    const answer = await start({ minutes });
    expect(answer.json<Problem>()).toMatchObject({ errors: [{ path: 'minutes' }] });
  });

  it('S2.12 S2.13 R7 begins with the figures, one at a time, and ends with its minutes', async () => {
    const begun = (await start()).json<Meeting>();
    expect(begun).toMatchObject({
      ...{ step: 'figures', plannedMinutes: 15, endedAt: null, minutes: null },
      participants: ['team her'],
    });
    expect((await start()).json<Problem>().code).toBe('meeting_open');
    const round = { mode: 'round', step: 'ideas', participants: ['Gæst Ole'] };
    const going = (await change(begun, round)).json<Meeting>();
    expect((await change(begun, { step: 'progress' })).statusCode).toBe(412);
    const idea = (await here.analyst.post(`${at}/ideas`, { text: 'Ring op' })).json<Idea>();
    expect(idea.mode).toBe('round');
    await here.team.put(
      `/api/v1/ideas/${idea.id}/assessment`,
      { effect: 5, resources: 1 },
      { 'if-match': idea.etag },
    );
    const promise = { title: 'Ring op', owner: 'Ali', deadline: '2026-12-01' };
    await here.team.post(`${at}/actions`, { ...promise, ideaId: idea.id });
    const ended = (await change(going, { end: true })).json<Meeting>();
    expect(ended.endedAt).not.toBeNull();
    expect(ended.participants).toEqual(expect.arrayContaining(['team her', 'Gæst Ole']));
    expect(ended.minutes).toMatchObject({
      figures: [{ name: 'Breve P' }],
      progress: [],
      ideas: [{ text: 'Ring op', author: 'analyst her' }],
      assessed: [{ text: 'Ring op', field: 'green' }],
      newActions: [promise],
    });
    expect((await change(ended, { step: 'figures' })).json<Problem>().code).toBe('meeting_over');
  });

  it('S2.12 the next meeting can be planned also when this one is over', async () => {
    const { items } = (await here.office.get(`${at}/meetings`)).json<MeetingList>();
    const nextAt = '2026-12-07T08:00:00.000Z';
    const planned = await change(items[0]!, { nextAt });
    expect(planned.json<Meeting>().nextAt).toBe(nextAt);
    expect((await here.office.get(`${at}/board`)).json<{ nextAt: string }>().nextAt).toBe(nextAt);
  });

  it('S2.12 says when the next meeting is until it is held, or its day is over', async () => {
    const nextAt = async () =>
      (await here.office.get(`${at}/board`)).json<{ nextAt: string | null }>().nextAt;
    const going = (await start()).json<Meeting>();
    expect(await nextAt()).toBeNull();
    const ended = (await change(going, { end: true })).json<Meeting>();
    expect(await nextAt()).toBeNull();
    await change(ended, { nextAt: '2026-11-23T08:00:00.000Z' });
    expect(await nextAt()).toBe('2026-11-23T08:00:00.000Z');
    const gone = "update meeting set next_at = '2026-11-22T08:00:00Z' where id = $1";
    await bench.postgres.source.query(gone, [ended.id]);
    expect(await nextAt()).toBeNull();
  });

  it('S2.12 the list of meetings has heads only, newest first, a page at a time', async () => {
    const page = async (query: string) =>
      (await here.office.get(`${at}/meetings${query}`)).json<MeetingList>();
    const first = await page('?limit=1');
    expect(first.items[0]).toMatchObject({ people: 1, facilitator: 'team her' });
    expect(Object.keys(first.items[0] ?? {})).not.toContain('minutes');
    expect([first.total, first.items.length]).toEqual([2, 1]);
    const second = await page(`?limit=1&cursor=${first.nextCursor ?? ''}`);
    expect([second.nextCursor, second.items[0]?.people]).toEqual([null, 2]);
    const whole = await here.office.get(`/api/v1/meetings/${second.items[0]?.id ?? ''}`);
    expect(whole.json<Meeting>().minutes?.ideas).toMatchObject([{ text: 'Ring op' }]);
    for (const query of ['?limit=0', '?limit=101', '?cursor=x', '?cursor=2026-01-01T99:99Z_x']) {
      expect([query, (await here.office.get(`${at}/meetings${query}`)).statusCode]).toEqual([
        query,
        400,
      ]);
    }
  });

  it('S2.12 S2.13 many meetings end at once without waiting for each other’s connections', async () => {
    const projects = await Promise.all(
      Array.from({ length: 12 }, (_, at) => makeProject(here, `Q${at}`)),
    );
    const meetings = await Promise.all(
      projects.map(async ({ project }) =>
        (await here.team.post(`/api/v1/projects/${project.id}/meetings`)).json<Meeting>(),
      ),
    );
    const answers = await Promise.all(meetings.map((one) => change(one, { end: true })));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(12).fill(200));
  });

  it.each([
    ['while it goes on', {}],
    ['as it ends', { end: true }],
    ['when it is over', {}],
  ])('S2.12 refuses %s to meet next on a day that is gone, in words', async (when, patch) => {
    const open = (await start()).json<Meeting>();
    const meeting = when.endsWith('over')
      ? (await change(open, { end: true })).json<Meeting>()
      : open;
    for (const nextAt of ['2020-01-01T08:00:00.000Z', '2026-11-22T23:00:00.000Z']) {
      const answer = await change(meeting, { ...patch, nextAt });
      expect(answer.statusCode).toBe(400);
      expect(answer.json<Problem>()).toMatchObject({
        detail: 'Det næste møde kan ikke ligge på en dag, der er gået',
        errors: [{ path: 'nextAt' }],
      });
    }
    const still = await here.team.get(`/api/v1/meetings/${meeting.id}`);
    expect(still.json<Meeting>()).toMatchObject({ nextAt: null, endedAt: meeting.endedAt });
    if (meeting.endedAt === null) await change(meeting, { end: true });
  });
});
