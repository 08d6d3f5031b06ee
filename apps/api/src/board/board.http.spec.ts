import type {
  ActionItem,
  Assessment,
  Board,
  BoardGoals,
  Idea,
  Problem,
  Role,
} from '@gevinst/contract';
import { randomUUID } from 'node:crypto';
import { type Person, TestApp } from '../test-app';
import { type TestProject, makeProject } from '../test-project';

const DEADLINE = '2026-12-15';

describe('a target board', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let made: TestProject;
  let at: string;
  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    made = await makeProject(here, 'P');
    at = `/api/v1/projects/${made.project.id}`;
  });
  afterAll(() => bench.close());

  const board = async () => (await here.analyst.get(`${at}/board`)).json<Board>();
  const idea = async (text: string) =>
    (await here.leadership.post(`${at}/ideas`, { text })).json<Idea>();
  const assess = (one: Idea, body: unknown, ifMatch: string | undefined = one.etag) =>
    here.team.put(
      `/api/v1/ideas/${one.id}/assessment`,
      body,
      ifMatch ? { 'if-match': ifMatch } : {},
    );
  const action = (body: object) =>
    here.team.post(`${at}/actions`, { owner: 'Ali', deadline: DEADLINE, ...body });
  const patch = (one: { id: string; etag: string }, body: unknown, ifMatch = one.etag) =>
    here.team.send('PATCH', `/api/v1/actions/${one.id}`, {
      body,
      headers: ifMatch ? { 'if-match': ifMatch } : {},
    });

  it('S2.6 a note that was taken down is kept, and the office hangs it up again', async () => {
    const note = await idea('Kun om onsdagen');
    const change = (person: Person, { id, etag }: Idea, archived: boolean) =>
      person.send('PATCH', `/api/v1/ideas/${id}`, {
        body: { archived },
        headers: { 'if-match': etag },
      });
    const taken = (await change(here.team, note, true)).json<Idea>();
    const texts = async () => (await board()).ideas.map(({ text }) => text);
    expect(await texts()).not.toContain('Kun om onsdagen');
    const down = () => here.office.get(`${at}/taken-down-ideas`);
    expect((await down()).json<{ items: Idea[] }>().items).toMatchObject([
      { text: 'Kun om onsdagen', author: 'leadership her', archived: true, etag: taken.etag },
    ]);
    expect((await here.team.get(`${at}/taken-down-ideas`)).statusCode).toBe(403);
    expect((await change(here.office, taken, false)).statusCode).toBe(200);
    expect(await texts()).toContain('Kun om onsdagen');
    expect((await down()).json<{ items: Idea[] }>().items).toEqual([]);
    const audit = (await here.office.get('/api/v1/audit')).json<{ items: { action: string }[] }>();
    expect(audit.items[0]?.action).toBe('idea.restored');
  });

  it('S2.6 says how many notes were taken down, also where only the latest are shown', async () => {
    await bench.postgres.source.query(
      `insert into idea (municipality_id, project_id, text, author, mode, archived_at)
       select municipality_id, id, 'Seddel', 'Gæst', 'open', now()
         from project, generate_series(1, 101) where id = $1`,
      [at.split('/').at(-1)],
    );
    const down = (await here.office.get(`${at}/taken-down-ideas`)).json<{
      items: Idea[];
      total: number;
    }>();
    expect([down.items.length, down.total]).toEqual([100, 101]);
    await bench.postgres.source.query(`delete from idea where author = 'Gæst'`);
  });

  it('S2.6 R4 an idea has neither score nor rating, but may be asked about', async () => {
    const note = await idea('  Ring til dem, der stopper ved bilag ');
    expect(note).toMatchObject({
      text: 'Ring til dem, der stopper ved bilag',
      author: 'leadership her',
      ...{ state: 'idea', effect: null, resources: null, field: null, mode: 'open' },
    });
    const rated = await here.team.post(`${at}/ideas`, { text: 'Godt råd', effect: 5 });
    expect(rated.json<Idea>().effect).toBeNull();
    const asked = await here.analyst.post(`/api/v1/ideas/${note.id}/questions`, {
      text: 'Hvem ringer?',
    });
    const [question] = asked.json<Idea>().questions;
    const answered = await here.team.post(
      `/api/v1/ideas/${note.id}/questions/${question?.id}/answer`,
      { text: 'Borgerservice' },
    );
    expect(answered.json<Idea>().questions).toMatchObject([
      { text: 'Hvem ringer?', answer: 'Borgerservice', answeredBy: 'team her' },
    ]);
  });

  it('S2.6 the same idea sent twice is one, and another under its id is refused', async () => {
    const id = randomUUID();
    const first = await here.team.post(`${at}/ideas`, { id, text: 'Én gang' });
    const again = await here.team.post(`${at}/ideas`, { id, text: 'Én gang' });
    expect([first.statusCode, again.statusCode]).toEqual([201, 201]);
    expect((await board()).ideas.filter((one) => one.text === 'Én gang')).toHaveLength(1);
    const other = await here.team.post(`${at}/ideas`, { id, text: 'Noget andet' });
    expect(other.json<Problem>().code).toBe('already_exists');
  });

  it('S2.7 S2.8 R5 assessing an idea gives its field and moves it to Vurdering', async () => {
    const note = await idea('Luk PDF-blanketten');
    const answer = await assess(note, { effect: 5, resources: 1 });
    expect(answer.json<Assessment>()).toMatchObject({ field: 'green', effect: 5, resources: 1 });
    const there = (await board()).ideas.find(({ id }) => id === note.id);
    expect(there).toMatchObject({ state: 'assessed', field: 'green', assessedBy: 'team her' });
    const bad = await idea('Nyt sagssystem');
    expect((await assess(bad, { effect: 1, resources: 5 })).json<Assessment>().field).toBe('red');
    for (const body of [{ effect: 0, resources: 1 }, { effect: 6, resources: 1 }, { effect: 3 }]) {
      expect((await assess(bad, body)).statusCode).toBe(400);
    }
  });

  it('S2.7 an assessment needs the version it builds on, and meets a newer one', async () => {
    const note = await idea('To på én gang');
    expect((await assess(note, { effect: 3, resources: 3 }, '')).statusCode).toBe(428);
    const [one, two] = await Promise.all([
      assess(note, { effect: 5, resources: 1 }),
      assess(note, { effect: 1, resources: 5 }),
    ]);
    expect([one.statusCode, two.statusCode].sort()).toEqual([200, 412]);
  });

  it.each([
    ['owner', { title: 'Uden ansvarlig', owner: undefined }],
    ['owner', { title: 'Uden ansvarlig', owner: '  ' }],
    ['deadline', { title: 'Uden frist', deadline: undefined }],
    ['deadline', { title: 'Forkert frist', deadline: '2026-02-31' }],
  ])('S2.10 R2 an action without %s is refused', async (path, body) => {
    const answer = await action(body);
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json<Problem>()).toMatchObject({ code: 'validation_failed', errors: [{ path }] });
  });

  it('S2.11 R3 an action starts decided and moves one step at a time, back only with a reason', async () => {
    const begun = (await action({ title: 'Kortere vejledning' })).json<ActionItem>();
    expect(begun).toMatchObject({ status: 'decided', standing: { kind: 'onTime' } });
    expect((await patch(begun, { status: 'completed' })).json<Problem>().code).toBe('action_step');
    const started = (await patch(begun, { status: 'started' })).json<ActionItem>();
    const back = await patch(started, { status: 'decided' });
    expect([back.statusCode, back.json<Problem>().code]).toEqual([400, 'reason_required']);
    const reason = 'Vi manglede en aftale';
    const again = (await patch(started, { status: 'decided', reason })).json<ActionItem>();
    expect(again.steps.map(({ from, to, reason, by }) => [from, to, reason, by])).toEqual([
      [null, 'decided', '', 'team her'],
      ['decided', 'started', '', 'team her'],
      ['started', 'decided', reason, 'team her'],
    ]);
  });

  it('S2.11 R3 the history of an action cannot be rewritten', async () => {
    await action({ title: 'Noget' });
    for (const statement of [
      'update action_step set reason = $1',
      'delete from action_step where by <> $1',
    ]) {
      await expect(bench.postgres.source.query(statement, ['x'])).rejects.toThrow('append-only');
    }
  });

  it('S2.11 an action is evaluated with an answer, and shows what the indicator did', async () => {
    const { id: indicatorId } = made.indicator;
    for (const [period, value] of [
      ['2026-08', '50'],
      ['2026-12', '46'],
    ]) {
      const measured = { indicatorId, period, value };
      expect((await here.office.post('/api/v1/measurements', measured)).statusCode).toBeLessThan(
        300,
      );
    }
    let one = (await action({ title: 'Brev til rådgivere', indicatorId })).json<ActionItem>();
    for (const status of ['started', 'completed']) {
      one = (await patch(one, { status })).json<ActionItem>();
    }
    const bare = await patch(one, { status: 'evaluated' });
    expect([bare.statusCode, bare.json<Problem>().code]).toEqual([400, 'evaluation_required']);
    const evaluation = { moved: 'yes', note: 'Det hjalp' };
    const done = await patch(one, { status: 'evaluated', evaluation });
    expect(done.json<ActionItem>().evaluation).toMatchObject({
      ...evaluation,
      measured: { indicatorId, name: 'Breve P', before: expect.any(String) },
    });
  });

  it('S2.11 an edit of an action needs its version: 428 without, 412 when stale', async () => {
    const one = (await action({ title: 'Ny knap på forsiden' })).json<ActionItem>();
    expect((await patch(one, { title: 'X' }, '')).statusCode).toBe(428);
    expect((await patch(one, { title: 'Ny knap' })).statusCode).toBe(200);
    expect((await patch(one, { owner: 'Y' })).statusCode).toBe(412);
    const now = (await here.office.get(`/api/v1/actions/${one.id}`)).json<ActionItem>();
    expect([now.title, now.owner]).toEqual(['Ny knap', 'Ali']);
  });

  it('S2.9 R6 only an assessed idea becomes an action, and the others stay on the board', async () => {
    const note = await idea('Skriv pænere breve');
    const other = await idea('Ring til alle');
    await assess(other, { effect: 2, resources: 2 });
    const early = await action({ title: note.text, ideaId: note.id });
    expect([early.statusCode, early.json<Problem>().code]).toEqual([409, 'conflict']);
    await assess(note, { effect: 4, resources: 4 });
    expect((await action({ title: note.text, ideaId: note.id })).statusCode).toBe(201);
    const { ideas } = await board();
    expect(ideas.find(({ id }) => id === note.id)?.state).toBe('planned');
    expect(ideas.find(({ id }) => id === other.id)?.state).toBe('assessed');
  });

  it('S2.2 S2.3 S2.4 shows the plan’s own goals until some are pinned', async () => {
    const goals = async () => (await here.team.get(`${at}/board/goals`)).json<BoardGoals>();
    const own = await goals();
    expect(own).toMatchObject({ pinned: false, items: [{ indicator: { name: 'Breve P' } }] });
    expect(own.items[0]?.points.find(({ month }) => month === '2026-01')?.target).toBe('900');
    const { etag } = await board();
    const chosen = { pinned: [made.indicator.id], capacityDays: '4' };
    const saved = await here.team.put(`${at}/board`, chosen, { 'if-match': etag });
    expect(saved.json<Board>()).toMatchObject({ pinned: chosen.pinned, capacityDays: '4.00' });
    expect((await goals()).pinned).toBe(true);
    const stale = await here.team.put(`${at}/board`, chosen, { 'if-match': etag });
    expect(stale.statusCode).toBe(412);
    const unknown = { pinned: [randomUUID()] };
    const now = (await board()).etag;
    const refused = await here.team.put(`${at}/board`, unknown, { 'if-match': now });
    expect(refused.json<Problem>().errors).toMatchObject([{ path: 'pinned.0' }]);
  });

  it('S2.3 R1 target and actual are both series, period by period', async () => {
    for (const [period, value] of [
      ['2026-01', '950'],
      ['2026-02', '940'],
    ]) {
      const typed = { indicatorId: made.indicator.id, period, value };
      expect((await here.office.post('/api/v1/measurements', typed)).statusCode).toBe(201);
    }
    const { items } = (await here.team.get(`${at}/board/goals`)).json<BoardGoals>();
    const points = items[0]?.points ?? [];
    expect(points.map(({ month, target, actual }) => [month, target, actual])).toEqual(
      expect.arrayContaining([
        ['2026-01', '900', '950'],
        ['2026-02', null, '940'],
      ]),
    );
  });

  it('S2.4 says in words that a goal is below its target, and asks for ideas', async () => {
    const { project, indicator } = await makeProject(here, 'BAG');
    const typed = { indicatorId: indicator.id, period: '2026-01', value: '990' };
    expect((await here.office.post('/api/v1/measurements', typed)).statusCode).toBe(201);
    const goals = await here.team.get(`/api/v1/projects/${project.id}/board/goals`);
    expect(goals.json<BoardGoals>().items).toMatchObject([
      { promptIdeas: true, sentence: { da: 'Under måltal i januar' } },
    ]);
  });

  it('S2.9 R6 more than the team has days for needs a reason, which is kept', async () => {
    const { etag } = await board();
    await here.team.put(`${at}/board`, { capacityDays: '2' }, { 'if-match': etag });
    const over = await action({ title: 'Stor', days: '3' });
    expect([over.statusCode, over.json<Problem>().code]).toEqual([409, 'over_capacity']);
    expect(over.json<Problem>().detail).toMatch(
      /3 dage, og der er 2; \d+ handling(er)? uden dage tæller ikke med\./,
    );
    const reason = 'Direktionen har bedt om det';
    const taken = await action({ title: 'Stor', days: '3', overCapacityReason: reason });
    expect(taken.json<ActionItem>().steps).toMatchObject([{ to: 'decided', reason }]);
    expect((await board()).capacity).toMatchObject({ asked: '3', left: '-1', over: true });
  });

  it('S2.9 R6 an edit that asks for more days than there are needs a reason too', async () => {
    const { etag } = await board();
    await here.team.put(`${at}/board`, { capacityDays: '0' }, { 'if-match': etag });
    const overCapacityReason = 'Det haster';
    let one = (await action({ title: 'Vokser' })).json<ActionItem>();
    const refused = await patch(one, { days: '2' });
    expect([refused.statusCode, refused.json<Problem>().code]).toEqual([409, 'over_capacity']);
    one = (await patch(one, { days: '2', overCapacityReason })).json<ActionItem>();
    expect(one.days).toBe('2.00');
    expect((await here.office.get('/api/v1/audit')).body).toContain(overCapacityReason);
    // Fewer days, and other words, ask for nothing more.
    one = (await patch(one, { days: '1', title: 'Skrumper' })).json<ActionItem>();
    for (const status of ['started', 'completed']) {
      one = (await patch(one, { status })).json<ActionItem>();
    }
    const again = { status: 'started', reason: 'Ikke færdig' };
    expect((await patch(one, again)).json<Problem>().code).toBe('over_capacity');
    const reopened = await patch(one, { ...again, overCapacityReason });
    expect(reopened.json<ActionItem>().steps.at(-1)?.reason).toBe('Ikke færdig\nDet haster');
  });

  it('R8 says in the audit list who did what to which note', async () => {
    const audit = (await here.office.get('/api/v1/audit')).body;
    for (const word of [
      'idea.added',
      'idea.assessed',
      'action.added',
      'action.moved',
      'board.changed',
    ]) {
      expect(audit).toContain(word);
    }
  });
});
