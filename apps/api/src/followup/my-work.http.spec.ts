import {
  type Attention,
  type AttentionCount,
  type BoardGoals,
  type BoardList,
  IndicatorInput,
  type MyWork,
  type Reminder,
  type Role,
  type Session,
} from '@gevinst/contract';
import { type Person, TestApp } from '../test-app';
import { type TestProject, makeProject } from '../test-project';

describe('S1.6 what surfaces by itself', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let ours: TestProject;
  let quiet: TestProject;
  let at: string;

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    ours = await makeProject(here, 'A', 'Team HER');
    quiet = await makeProject(here, 'B', 'office her');
    at = `/api/v1/projects/${ours.project.id}`;
    // The day of the tests is fixed, and what is written is written today.
    const day = (text: string) => bench.postgres.source.query(text);
    await day(`update project set updated_at = '2026-11-20' where code = 'A'`);
    await day(`update project set updated_at = '2026-09-01' where code = 'B'`);
  });
  afterAll(() => bench.close());

  const mine = async (role: Role) => (await here[role].get('/api/v1/my-work')).json<MyWork>();
  const attention = async (project: TestProject) =>
    (await here.analyst.get(`/api/v1/projects/${project.project.id}/attention`)).json<Attention>();
  const decide = async (title: string, owner: string, deadline: string) => {
    const answer = await here.team.post(`${at}/actions`, { title, owner, deadline });
    expect(answer.statusCode).toBe(201);
    return answer.json<{ id: string; etag: string }>();
  };

  it('my actions that are not done, the overdue ones first, and nobody else’s', async () => {
    await decide('Luk breve', 'team her', '2026-11-28');
    const late = await decide('Ring rundt', ' TEAM her', '2026-11-01');
    await decide('Skriv hjem', 'office her', '2026-11-01');
    const { actions } = await mine('team');
    expect(actions.map(({ title, standing }) => [title, standing])).toEqual([
      ['Ring rundt', { kind: 'overdue', days: 22 }],
      ['Luk breve', { kind: 'soon', days: 5 }],
    ]);
    expect(actions[0]?.projectName).toBe('Projekt A');
    for (const status of ['started', 'completed']) {
      const { etag } = (await here.team.get(`/api/v1/actions/${late.id}`)).json<{ etag: string }>();
      await here.team.send('PATCH', `/api/v1/actions/${late.id}`, {
        body: { status },
        headers: { 'if-match': etag },
      });
    }
    expect((await mine('team')).unevaluated).toMatchObject([{ title: 'Ring rundt' }]);
    expect((await attention(ours)).unevaluated).toHaveLength(1);
    expect((await mine('team')).actions.map(({ title }) => title)).toEqual(['Luk breve']);
  });

  it('S7.5 missing measurements go to whoever sends them, acts on them, or leads', async () => {
    const indicatorOf = async (project: TestProject) =>
      (await mine(project === ours ? 'team' : 'leadership')).measurements.map(
        ({ indicatorId }) => indicatorId,
      );
    expect(await indicatorOf(ours)).toEqual([]);
    expect(await indicatorOf(quiet)).toEqual([]);
    const row = { id: ours.benefit.id, indicatorId: ours.indicator.id, actor: 'team her' };
    const saved = await here.office.put(
      `${at}/themes/followUp`,
      { content: { rows: [row] } },
      { 'if-match': '"v0"' },
    );
    expect(saved.statusCode).toBe(200);
    expect(new Set(await indicatorOf(ours))).toEqual(new Set([ours.indicator.id]));
    const url = `/api/v1/indicators/${quiet.indicator.id}`;
    const change = async (over: object) => {
      const stands = (await here.office.get(url)).json<{ etag: string }>();
      const input = IndicatorInput.parse({ ...stands, ...over });
      const answer = await here.office.put(url, input, { 'if-match': stands.etag });
      expect(answer.statusCode).toBe(200);
    };
    await change({ audience: 'leadership' });
    expect(new Set(await indicatorOf(quiet))).toEqual(new Set([quiet.indicator.id]));
    expect((await mine('analyst')).measurements).toEqual([]);
    await change({ responsible: 'Analyst her' });
    expect((await mine('analyst')).measurements).not.toEqual([]);
  });

  it('S7.5 what is for the board is told at the board and to its people, what is for leadership to leadership alone', async () => {
    const heard = await makeProject(here, 'F', 'team her');
    const { id } = heard.indicator;
    const typed = { indicatorId: id, period: '2026-01', value: '1000' };
    expect((await here.office.post('/api/v1/measurements', typed)).statusCode).toBe(201);
    const told = async (role: Role) => {
      const here_ = await here[role].get(`/api/v1/projects/${heard.project.id}/attention`);
      const list = (await here[role].get('/api/v1/attention')).json<{ items: AttentionCount[] }>();
      const row = list.items.find(({ projectId }) => projectId === heard.project.id);
      const { falling } = here_.json<Attention>();
      expect(row?.falling ?? 0).toBe(falling.length);
      return falling.map(({ indicatorId }) => indicatorId);
    };
    const onBoard = async () => {
      const answer = await here.team.get(`/api/v1/projects/${heard.project.id}/board/goals`);
      const { items, alerts } = answer.json<BoardGoals>();
      return [...items.map(({ indicator }) => indicator.id), ...alerts.map((a) => a.indicatorId)];
    };
    const missing = async (role: Role) => {
      const { items } = (await here[role].get('/api/v1/reminders')).json<{ items: Reminder[] }>();
      return items.some(({ indicatorId }) => indicatorId === ours.indicator.id);
    };
    expect([await told('office'), await told('leadership'), await onBoard()]).toEqual([
      ...[[id], [], [id]],
    ]);
    expect([await missing('office'), await missing('leadership')]).toEqual([true, false]);
    const turn = async (indicatorId: string, over: object) => {
      const url = `/api/v1/indicators/${indicatorId}`;
      const stands = (await here.office.get(url)).json<{ etag: string }>();
      const input = IndicatorInput.parse({ ...stands, ...over });
      await here.office.put(url, input, { 'if-match': stands.etag });
    };
    await turn(id, { audience: 'leadership' });
    expect([await told('office'), await told('leadership'), await onBoard()]).toEqual([
      ...[[], [id], []],
    ]);
    expect((await mine('leadership')).falling.map(({ indicatorId }) => indicatorId)).toEqual([id]);
    expect((await mine('team')).falling).toEqual([]);
    await turn(id, { responsible: 'team her' });
    expect((await mine('team')).falling[0]).toMatchObject({ indicatorId: id, light: 'red' });
    expect(await told('team')).toEqual([id]);
  });

  it('S7.5 a board is told of what is not among its goals too', async () => {
    const heard = await makeProject(here, 'G', 'team her');
    const at = `/api/v1/projects/${heard.project.id}/board`;
    const { etag } = (await here.team.get(at)).json<{ etag: string }>();
    await here.team.put(at, { pinned: [ours.indicator.id] }, { 'if-match': etag });
    const { alerts } = (await here.team.get(`${at}/goals`)).json<BoardGoals>();
    expect(alerts).toEqual([
      {
        ...{ indicatorId: heard.indicator.id, name: 'Breve G', light: 'notMeasured' },
        sentence: { da: 'Ikke målt i januar', en: 'Not measured in January' },
      },
    ]);
    const listed = async () => {
      const { items } = (await here.team.get('/api/v1/boards')).json<BoardList>();
      return items.find(({ projectId }) => projectId === heard.project.id)?.notMeasured;
    };
    expect(await listed()).toBe(1);
    const url = `/api/v1/indicators/${heard.indicator.id}`;
    const stands = (await here.office.get(url)).json<{ etag: string }>();
    const alone = IndicatorInput.parse({ ...stands, audience: 'leadership' });
    await here.office.put(url, alone, { 'if-match': stands.etag });
    expect(await listed()).toBe(0);
  });

  it('S1.7 comments that name me, until I have seen them', async () => {
    const { user } = (await here.leadership.get('/api/v1/session')).json<Session>();
    const comment = { text: 'Kan du beslutte det?', mentions: [user.id] };
    const { id } = (await here.team.post(`${at}/comments`, comment)).json<{ id: string }>();
    expect((await mine('leadership')).mentions).toMatchObject([
      { commentId: id, projectName: 'Projekt A', text: comment.text, author: 'team her' },
    ]);
    await here.leadership.post(`/api/v1/comments/${id}/seen`);
    expect((await mine('leadership')).mentions).toEqual([]);
  });

  it('projects and actions that nobody has touched for a month, with their owner', async () => {
    const { silent } = await mine('office');
    expect(silent).toMatchObject([
      { kind: 'project', title: 'Projekt B', lastOn: '2026-09-01', days: 83 },
    ]);
    expect((await mine('team')).silent).toEqual([]);
    await here.office.post(`/api/v1/projects/${quiet.project.id}/comments`, { text: 'Nu!' });
    expect((await mine('office')).silent).toEqual([]);
  });

  it('no action that someone has just corrected', async () => {
    const { id, etag } = await decide('Stille', 'analyst her', '2026-12-20');
    const old = `update action_item set created_at = '2026-09-01', updated_at = '2026-09-01'`;
    await bench.postgres.source.query(`${old} where id = $1`, [id]);
    expect((await mine('analyst')).silent).toMatchObject([{ id, lastOn: '2026-09-01' }]);
    const headers = { 'if-match': etag };
    const body = { description: 'Ring mandag' };
    await here.team.send('PATCH', `/api/v1/actions/${id}`, { body, headers });
    expect((await mine('analyst')).silent).toEqual([]);
  });

  it('no project of which a measurement has come in', async () => {
    const heard = await makeProject(here, 'D', 'analyst her');
    await bench.postgres.source.query(
      `update project set updated_at = '2026-09-01' where code = 'D'`,
    );
    expect((await mine('analyst')).silent).toHaveLength(1);
    const typed = { indicatorId: heard.indicator.id, period: '2026-01', value: '950' };
    expect((await here.office.post('/api/v1/measurements', typed)).statusCode).toBeLessThan(300);
    expect((await mine('analyst')).silent).toEqual([]);
  });

  it('the same for one project, whoever it belongs to, and counted across all of them', async () => {
    const { overdue, measurements, silent } = await attention(ours);
    expect(overdue.map(({ title, owner }) => [title, owner])).toEqual([
      ['Skriv hjem', 'office her'],
    ]);
    expect(measurements.map(({ indicatorId }) => indicatorId)).toContain(ours.indicator.id);
    expect(silent).toEqual([]);
    const { items } = (await here.analyst.get('/api/v1/attention')).json<{
      items: AttentionCount[];
    }>();
    expect(items.find(({ projectId }) => projectId === ours.project.id)).toEqual({
      projectId: ours.project.id,
      projectName: 'Projekt A',
      owner: 'Team HER',
      overdue: 1,
      lines: 0,
      unevaluated: 1,
      measurements: measurements.length,
      falling: 0,
      silent: 0,
    });
  });

  it('S2.11 what is written in the themes with a day, and actions that nobody has evaluated', async () => {
    const before = (await mine('team')).lines;
    expect(before).toEqual([]);
    const line = { id: ours.change.id, name: 'Scanning', owner: 'team her', due: '2026-11-01' };
    const others = { ...line, id: ours.benefit.id, name: 'Arkiv', owner: 'Ib', due: '2026-12-01' };
    const content = { workflows: [line, others] };
    const url = `${at}/themes/workflows`;
    const { etag } = (await here.office.get(url)).headers;
    const body = { relevance: 'relevant', content };
    const put = await here.office.put(url, body, { 'if-match': String(etag) });
    expect(put.statusCode).toBe(200);
    const { lines } = await mine('team');
    const late = { theme: 'workflows', text: 'Scanning', standing: { kind: 'overdue', days: 22 } };
    expect(lines).toMatchObject([{ ...late, projectName: 'Projekt A' }]);
    expect(lines).toHaveLength(1);
    expect((await attention(ours)).lines).toMatchObject([late]);
    const counts = (await here.office.get('/api/v1/attention')).json<{ items: AttentionCount[] }>();
    const row = counts.items.find(({ projectId }) => projectId === ours.project.id);
    expect(row).toMatchObject({ lines: 1 });
    const tag = String(put.headers.etag);
    await here.office.put(url, { relevance: 'notRelevant', content }, { 'if-match': tag });
    expect((await mine('team')).lines).toEqual([]);
  });
});
