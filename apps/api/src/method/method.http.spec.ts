import {
  type ActionItem,
  type AuditList,
  type Board,
  type Idea,
  type Meeting,
  MethodSettings,
  type MethodSettingsResource,
  type MyWork,
  type Role,
  type StaffingRisk,
  type ThemeResource,
} from '@gevinst/contract';
import { type Person, TestApp } from '../test-app';
import { type TestProject, makeProject } from '../test-project';

const URL = '/api/v1/method-settings';
const ID = '10000000-0000-4000-8000-000000000001';

describe('what a municipality settles of the method', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let there: Record<Role, Person>;
  let ours: TestProject;
  let at: string;

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    there = await bench.municipality('der');
    ours = await makeProject(here, 'P', 'Team HER');
    at = `/api/v1/projects/${ours.project.id}`;
  });
  afterAll(() => bench.close());

  const stands = async (person = here.office) =>
    (await person.get(URL)).json<MethodSettingsResource>();
  const settle = async (over: Partial<MethodSettings>) => {
    const { etag, updatedAt: _at, updatedBy: _by, ...settings } = await stands();
    const answer = await here.office.put(URL, { ...settings, ...over }, { 'if-match': etag });
    expect([answer.statusCode, answer.body]).toEqual([200, answer.body]);
    return answer.json<MethodSettingsResource>();
  };
  const board = async () => (await here.team.get(`${at}/board`)).json<Board>();
  const assessed = async (effect: number, resources: number) => {
    const { id, etag } = (await here.team.post(`${at}/ideas`, { text: 'Idé' })).json<Idea>();
    const scores = { effect, resources };
    const headers = { 'if-match': etag };
    const answer = await here.team.put(`/api/v1/ideas/${id}/assessment`, scores, headers);
    return answer.json<{ field: string }>().field;
  };

  it('is as we have chosen until somebody settles it, and everyone may read it', async () => {
    const usual = { ...MethodSettings.parse({}), updatedBy: null, updatedAt: null };
    expect(await stands(here.team)).toEqual({ ...usual, etag: '"v0"' });
    expect(usual).toMatchObject({
      mapping: {
        highFrom: 3,
        highEffectManyResources: 'yellow',
        lowEffectFewResources: 'orange',
      },
      ...{ pinnedWarnAbove: 5, capacityDays: null, meetingMinutes: 15, meetingEveryDays: 14 },
      ...{ staffingFloor: '0.5', silentDays: 30, actionSoonDays: 7, joinByLink: true },
    });
  });

  it('S2.8 is which colours the mixed fields have, also of what is assessed already; a team may differ', async () => {
    expect([await assessed(5, 5), await assessed(1, 1)]).toEqual(['yellow', 'orange']);
    const swapped = {
      highFrom: 4,
      highEffectManyResources: 'orange',
      lowEffectFewResources: 'yellow',
    } as const;
    await settle({ mapping: swapped });
    expect([await assessed(5, 5), await assessed(3, 3)]).toEqual(['orange', 'yellow']);
    const { ideas, method, etag } = await board();
    expect(ideas.map(({ field }) => field)).toEqual(['orange', 'yellow', 'orange', 'yellow']);
    expect(method.mapping).toEqual(swapped);
    const own = { ...swapped, highEffectManyResources: 'yellow' };
    await here.team.put(`${at}/board`, { mapping: own }, { 'if-match': etag });
    expect((await board()).ideas[0]?.field).toBe('yellow');
  });

  it('S2.9 is how many days a team has that has not said so itself', async () => {
    await settle({ capacityDays: '3' });
    const deed = { title: 'Ring', owner: 'team her', deadline: '2026-12-20', days: '2' };
    expect((await here.team.post(`${at}/actions`, deed)).statusCode).toBe(201);
    expect(await board()).toMatchObject({ capacityDays: null, capacity: { left: '1' } });
    const more = await here.team.post(`${at}/actions`, deed);
    expect(more.json()).toMatchObject({ code: 'over_capacity' });
    const { etag } = await board();
    await here.team.put(`${at}/board`, { capacityDays: '10' }, { 'if-match': etag });
    expect((await here.team.post(`${at}/actions`, deed)).statusCode).toBe(201);
  });

  it('S1.6 S2.10 is when an action is due soon, and when a thing has gone silent', async () => {
    const shown = async () =>
      (await here.team.get(`${at}/actions`)).json<{ items: ActionItem[] }>().items[0]?.standing;
    expect(await shown()).toEqual({ kind: 'onTime', days: 27 });
    await settle({ actionSoonDays: 27 });
    expect(await shown()).toEqual({ kind: 'soon', days: 27 });
    const silent = async () => (await here.team.get('/api/v1/my-work')).json<MyWork>().silent;
    const old = `update action_item set updated_at = '2026-11-13'`;
    await bench.postgres.source.query(old);
    expect(await silent()).toEqual([]);
    await settle({ silentDays: 10 });
    expect((await silent())[0]).toMatchObject({ kind: 'action', days: 10 });
  });

  it('S2.13 is how long a meeting is when nobody says', async () => {
    await settle({ meetingMinutes: 25, meetingEveryDays: 7 });
    const begun = (await here.team.post(`${at}/meetings`, {})).json<Meeting>();
    expect(begun.plannedMinutes).toBe(25);
    expect((await board()).method).toMatchObject({ meetingMinutes: 25, meetingEveryDays: 7 });
  });

  it('S6.1 is below how many årsværk a task is vulnerable', async () => {
    const line = { id: ID, unit: 'Løn', task: 'Refusion', fteBefore: '1', fteAfter: '0.8' };
    const { etag } = (await here.office.get(`${at}/themes/organisation`)).json<{ etag: string }>();
    const content = { staffing: [line] };
    await here.office.put(`${at}/themes/organisation`, { content }, { 'if-match': etag });
    const risks = async () =>
      (await here.office.get('/api/v1/staffing')).json<{ items: StaffingRisk[] }>().items;
    expect(await risks()).toEqual([]);
    await settle({ staffingFloor: '1' });
    expect(await risks()).toMatchObject([{ unit: 'Løn', left: '0.8', floor: '1' }]);
  });

  it('S2.15 is where people read more about each theme, and only addresses of pages', async () => {
    const methodLinks = { followUp: 'https://kl.example/maal' };
    expect((await settle({ methodLinks })).methodLinks).toEqual(methodLinks);
    const linked = async (theme: string) =>
      (await here.team.get(`${at}/themes/${theme}`)).json<ThemeResource>().methodLink;
    expect(await linked('followUp')).toBe(methodLinks.followUp);
    expect(await linked('culture')).toBeNull();
    const { etag } = await stands();
    for (const bad of [{ followUp: 'javascript:alert(1)' }, { ukendt: 'https://kl.example' }]) {
      const answer = await here.office.put(URL, { methodLinks: bad }, { 'if-match': etag });
      expect(answer.json()).toMatchObject({ code: 'validation_failed' });
    }
  });

  it('R8 is settled by the office alone, on the version it has seen, and the audit list has before and after', async () => {
    const { etag } = await stands();
    for (const role of ['leadership', 'analyst', 'team'] as const) {
      expect((await here[role].put(URL, {}, { 'if-match': etag })).statusCode).toBe(403);
    }
    const first = await here.office.put(URL, { silentDays: 60 }, { 'if-match': etag });
    const second = await here.office.put(URL, { silentDays: 90 }, { 'if-match': etag });
    expect([first.statusCode, second.statusCode]).toEqual([200, 412]);
    expect(await stands()).toMatchObject({ silentDays: 60, updatedBy: 'office her' });
    const { items } = (await here.office.get('/api/v1/audit')).json<AuditList>();
    const entry = items.find(({ action }) => action === 'settings.changed');
    expect(entry?.before).toContain('silentDays: 10');
    expect(entry?.after).toContain('silentDays: 60');
    expect(entry?.before).toContain('highEffectManyResources: orange');
  });

  it('two who settle for the first time do not undo each other, and no other municipality hears of it', async () => {
    const first = { 'if-match': '"v0"' };
    const answers = await Promise.all(
      [40, 50].map((silentDays) => there.office.put(URL, { silentDays }, first)),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
    expect((await stands(there.team)).methodLinks).toEqual({});
  });
});
