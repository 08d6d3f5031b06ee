import type { BoardHead, BoardList, Meeting, Role } from '@gevinst/contract';
import { type Person, TestApp } from '../../test-app';
import { type TestProject, makeProject } from '../../test-project';

describe('S2.1 the boards of a municipality', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let made: Record<'A' | 'B' | 'C', TestProject>;
  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    const names = ['A', 'B', 'C'] as const;
    const projects: [string, TestProject][] = [];
    for (const name of names) projects.push([name, await makeProject(here, name)]);
    made = Object.fromEntries(projects) as typeof made;
  });
  afterAll(() => bench.close());

  const at = (name: 'A' | 'B' | 'C') => `/api/v1/projects/${made[name].project.id}`;
  const list = async (who: Person, query = '') =>
    (await who.get(`/api/v1/boards${query}`)).json<BoardList>();
  const of = async (who: Person, name: 'A' | 'B' | 'C') =>
    (await list(who)).items.find(
      ({ projectId }) => projectId === made[name].project.id,
    ) as BoardHead;

  it('says of each what is late, what is off target, and when the team meets', async () => {
    for (const [title, deadline] of [
      ['Over tiden', '2026-11-01'],
      ['Til tiden', '2026-12-01'],
    ]) {
      await here.leadership.post(`${at('B')}/actions`, { title, owner: 'Ali', deadline });
    }
    await here.leadership.post(`${at('B')}/ideas`, { text: 'Ny' });
    expect(await of(here.analyst, 'B')).toMatchObject({
      ...{ used: true, mine: false, openActions: 2, overdueActions: 1, newIdeas: 1 },
      ...{ goals: 1, offTarget: 0, notMeasured: 1, meetingSince: null, nextAt: null },
    });
    expect(await of(here.analyst, 'A')).toMatchObject({ used: false, openActions: 0 });
    const month = { indicatorId: made.B.indicator.id, period: '2026-01', value: '999999' };
    await here.office.post('/api/v1/measurements', month);
    const one = { indicatorId: made.B.indicator.id, period: '2026-01', value: '1' };
    const worst = await of(here.analyst, 'B');
    await here.office.post('/api/v1/measurements', one);
    const best = await of(here.analyst, 'B');
    expect([worst.offTarget, best.offTarget].sort()).toEqual([0, 1]);
  });

  it('S2.12 shows who meets now, and when a team that has parted meets next', async () => {
    const meeting = (await here.leadership.post(`${at('C')}/meetings`)).json<Meeting>();
    expect((await of(here.analyst, 'C')).meetingSince).toBe(meeting.startedAt);
    const nextAt = '2026-12-07T08:00:00.000Z';
    const body = { end: true, nextAt };
    const headers = { 'if-match': meeting.etag };
    await here.leadership.send('PATCH', `/api/v1/meetings/${meeting.id}`, { body, headers });
    expect(await of(here.analyst, 'C')).toMatchObject({ meetingSince: null, nextAt });
  });

  it('has mine first: what I own, where I have promised something, and where I have taken part', async () => {
    const order = async (who: Person) =>
      (await list(who)).items.map(({ projectName, mine }) => [projectName.slice(-1), mine]);
    const nobody = await order(here.analyst);
    expect(nobody.map(([, mine]) => mine)).toEqual([false, false, false]);
    await here.analyst.post(`${at('A')}/ideas`, { text: 'Min' });
    const promise = { title: 'Lov', owner: ' Analyst HER ', deadline: '2026-12-01' };
    await here.leadership.post(`${at('C')}/actions`, promise);
    const mine = (await list(here.analyst)).items;
    expect(mine.map((one) => one.mine)).toEqual([true, true, false]);
    expect(mine.at(-1)?.projectId).toBe(made.B.project.id);
  });

  it('is given a page at a time', async () => {
    const first = await list(here.office, '?limit=2');
    expect([first.items.length, first.total]).toEqual([2, 3]);
    const whole = await list(here.office);
    expect((await list(here.office, '?limit=1')).sums).toEqual(whole.sums);
    expect(whole.sums).toMatchObject({ used: 3, overdueActions: 1 });
    const second = await list(here.office, `?limit=2&cursor=${first.nextCursor ?? ''}`);
    expect([second.items.length, second.nextCursor]).toEqual([1, null]);
    const ids = [...first.items, ...second.items].map(({ projectId }) => projectId);
    expect(new Set(ids).size).toBe(3);
    for (const query of ['?limit=0', '?limit=201', '?cursor=x']) {
      expect([query, (await here.office.get(`/api/v1/boards${query}`)).statusCode]).toEqual([
        query,
        400,
      ]);
    }
  });
});
