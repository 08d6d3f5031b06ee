import { randomUUID } from 'node:crypto';
import type {
  AuditList,
  ChannelsContent,
  PortfolioBarriers,
  Role,
  ThemeResource,
} from '@gevinst/contract';
import { type Person, TestApp } from '../../test-app';
import { makeProject, type TestProject } from '../../test-project';

describe('lines of themes that other things are about, over HTTP', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let ours: TestProject;
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    ours = await makeProject(people, 'P', 'team her');
  });
  afterAll(() => bench.close());

  const at = (theme: string) => `/api/v1/projects/${ours.project.id}/themes/${theme}`;
  const get = async (theme: string) => (await people.office.get(at(theme))).json<ThemeResource>();
  const put = async (theme: string, content: object) =>
    people.office.put(at(theme), { content }, { 'if-match': (await get(theme)).etag });
  const id = randomUUID;

  it('S3.6 S1.6 R8 an action that leadership makes about a line stands on the line, though leadership may not edit it', async () => {
    const hinders = { id: id(), name: 'Ældre Sagen', stance: 'hinders' };
    await put('channels', { stakeholders: [hinders] });
    expect((await get('channels')).openBarriers).toBe(1);
    const wanted = { title: 'Hold møde', owner: 'Anne', deadline: '2026-12-15', theme: 'channels' };
    const url = `/api/v1/projects/${ours.project.id}/actions`;
    const made = await people.leadership.post(url, { ...wanted, barrierId: hinders.id });
    expect(made.statusCode).toBe(201);
    const actionIds = [made.json<{ id: string }>().id];
    const after = await get('channels');
    expect(after.content).toMatchObject({ stakeholders: [{ id: hinders.id, actionIds }] });
    expect([after.openBarriers, after.findings.filter(({ tone }) => tone === 'warn')]).toEqual([
      ...[0, []],
    ]);
    expect((await put('channels', after.content)).statusCode).toBe(200);
    expect((await get('channels')).content).toMatchObject({ stakeholders: [{ actionIds }] });
  });

  it('S1.6 R8 such an action is no edit of the theme: whoever saves something else has not changed it, nor taken it away', async () => {
    const { content } = await get('channels');
    const [shown] = (content as ChannelsContent).stakeholders;
    const newest = async () =>
      (await people.office.get('/api/v1/audit?limit=1')).json<AuditList>().items[0];
    const save = async (actionIds: readonly string[], text: string) => {
      const stakeholders = [{ ...shown, actionIds }];
      const saved = await put('channels', {
        ...content,
        stakeholders,
        strategy: { text, url: '' },
      });
      expect(saved.json<ThemeResource>().content).toMatchObject({
        stakeholders: [{ actionIds: shown?.actionIds }],
      });
      return newest();
    };
    expect(shown?.actionIds).toHaveLength(1);
    const entries = [await save([], 'Ingen'), await save(shown?.actionIds ?? [], 'Begge')];
    for (const entry of entries) {
      expect(entry).toMatchObject({ action: 'theme.saved', who: 'office her' });
      expect(`${entry?.before}\n${entry?.after}`).not.toContain('actionIds');
      expect(`${entry?.before}\n${entry?.after}`).toContain('strategy');
    }
  });

  it('S3.7 S5.5 a line that another refers to says which one, when it is deleted', async () => {
    const channel = { id: id(), kind: 'letter', name: 'Brev' };
    const closure = { id: id(), what: 'Brevpost', channelId: channel.id };
    const { content } = await get('channels');
    await put('channels', { ...content, channels: [channel], closures: [closure] });
    const refused = await put('channels', { ...content, channels: [], closures: [closure] });
    expect(refused.statusCode).toBe(400);
    const { errors } = refused.json<{ errors: { path: string; message: string }[] }>();
    expect(errors).toEqual([
      {
        path: 'content.closures.0.channelId',
        message: expect.stringContaining(
          '“Brevpost” under Kanaler, der lukker, henviser til den',
        ) as string,
      },
    ]);
  });

  it('S7.5 N2 R12 an indicator of the plan that nobody acts on holds its benefits back once theme 5 is begun', async () => {
    const typed = { indicatorId: ours.indicator.id, period: '2026-01', value: '1000' };
    expect((await people.analyst.post('/api/v1/measurements', typed)).statusCode).toBe(201);
    const red = async () =>
      (await people.leadership.get('/api/v1/barriers')).json<PortfolioBarriers>().items[0];
    expect((await red())?.barriers).toEqual([]);
    await put('followUp', { rows: [] });
    expect((await red())?.barriers).toMatchObject([
      { theme: 'followUp', kind: 'nobodyActs', itemId: ours.indicator.id, actions: 0 },
    ]);
    expect((await get('followUp')).openBarriers).toBe(1);
    const row = { id: id(), indicatorId: ours.indicator.id, actor: 'Anne' };
    await put('followUp', { rows: [row] });
    expect((await red())?.barriers).toEqual([]);
    await put('followUp', { rows: [{ ...row, actor: '', benefitIds: [ours.benefit.id] }] });
    expect((await red())?.barriers).toMatchObject([{ kind: 'nobodyActs', itemId: row.id }]);
  });

  it('S5.2 behaviour that is solved holds nothing back, and still stands there; what was written before has not been solved', async () => {
    const printing = { id: id(), observed: 'Printer alt', benefitIds: [ours.benefit.id] };
    await put('culture', { behaviours: [printing] });
    const open = await get('culture');
    expect([open.openBarriers, open.content]).toMatchObject([
      ...[1, { behaviours: [{ solved: false }] }],
    ]);
    await put('culture', { behaviours: [{ ...printing, solved: true }] });
    const solved = await get('culture');
    expect([solved.openBarriers, solved.findings.some(({ tone }) => tone === 'warn')]).toEqual([
      ...[0, false],
    ]);
    expect(solved.content).toMatchObject({ behaviours: [{ observed: 'Printer alt' }] });
  });
});
