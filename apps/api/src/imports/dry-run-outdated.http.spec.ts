import { AuditList, ImportResource, type Role } from '@gevinst/contract';
import { type Person, TestApp } from '../test-app';
import { type TestProject, makeProject } from '../test-project';
import { upload } from '../test-upload';

const file = (...rows: string[]) => ['Indikator;Periode;Værdi', ...rows, ''].join('\r\n');

describe('a dry run that figures have moved away from', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let ours: TestProject;
  let count = 0;

  beforeAll(async () => {
    bench = await TestApp.open();
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    count += 1;
    here = await bench.municipality(`kommune${count}`);
    ours = await makeProject(here, `P${count}`);
  });

  const row = (month: string, value: string) => `${ours.indicator.name};${month};${value}`;
  const send = (name: string, ...rows: string[]) => upload(bench, here.office, name, file(...rows));
  const apply = ({ id }: ImportResource) => here.office.post(`/api/v1/imports/${id}/apply`);
  const applied = async (read: ImportResource) => {
    expect((await apply(read)).json()).toMatchObject({ state: 'applied' });
  };
  const get = async ({ id }: ImportResource) =>
    ImportResource.parse((await here.office.get(`/api/v1/imports/${id}`)).json());
  const close = (month: string) => here.office.post('/api/v1/closed-periods', { month });
  const lastAudit = async () =>
    AuditList.parse((await here.office.get('/api/v1/audit?limit=1')).json()).items[0];
  const valueOf = async (month: string) => {
    const answer = await here.office.get(`/api/v1/indicators/${ours.indicator.id}/series`);
    const { points } = answer.json<{ points: { period: string; actual: string | null }[] }>();
    return points.find(({ period }) => period === month)?.actual;
  };

  it('is shown anew before a month that has been closed since can change', async () => {
    await applied(await send('a.csv', row('03-2026', '5')));
    const waiting = await send('b.csv', row('03-2026', '5'), row('04-2026', '6'));
    expect(waiting).toMatchObject({ state: 'ready', counts: { new: 1, changed: 0, unchanged: 1 } });
    await applied(await send('c.csv', row('03-2026', '7')));
    await close('2026-03');

    const refused = await apply(waiting);
    expect(refused.json()).toMatchObject({ status: 409, code: 'dry_run_outdated' });
    const fresh = await get(waiting);
    expect(fresh).toMatchObject({
      state: 'needs_decision',
      outdated: true,
      counts: { new: 1, changed: 1, unchanged: 0 },
      questions: [{ kind: 'closedPeriod', examples: ['2026-03'], answer: null }],
    });
    expect(fresh.changes[0]).toMatchObject({ period: '2026-03', before: '7', after: '5' });
    expect(await valueOf('2026-03')).toBe('7');

    expect((await apply(waiting)).json()).toMatchObject({ code: 'import_not_ready' });
    const closedPeriodReason = 'Rettet i systemet';
    await here.office.post(`/api/v1/imports/${waiting.id}/decisions`, { closedPeriodReason });
    await applied(waiting);
    expect(await valueOf('2026-03')).toBe('5');
    expect((await get(waiting)).counts).toMatchObject({ new: 1, changed: 1, unchanged: 0 });
    const { action, before, after } = (await lastAudit()) ?? {};
    expect(action).toBe('import.applied');
    const stood = before?.split('\n') ?? [];
    const stands = after?.split('\n') ?? [];
    expect(stood[0]).toBe('stood: 1');
    expect(stands.slice(0, 5)).toEqual([
      'new: 1',
      'changed: 1',
      'unchanged: 0',
      'rejected: 0',
      'closedReason: Rettet i systemet',
    ]);
    expect(stood.at(-1)).toMatch(/ \(2026-03\) = 7$/);
    expect(stands.at(-1)).toMatch(/ \(2026-03\) = 5$/);
    expect(
      [stood, stands].map((side) => side.some((line) => /^realisedKr: [\d.-]+,\d\d$/.test(line))),
    ).toEqual([true, true]);
  });

  it('may be applied as it is when it would still tell the same', async () => {
    const waiting = await send('d.csv', row('05-2026', '6'));
    const evidence = { code: `X${count}`, name: `Andet ${count}`, kind: 'success', unit: 'stk.' };
    const other = await here.office.post('/api/v1/indicators', {
      ...evidence,
      direction: 'higher',
    });
    expect(other.statusCode).toBe(201);
    await applied(waiting);
    expect((await get(waiting)).outdated).toBe(false);
  });

  it('is shown anew when it leads to other totals, and then applied', async () => {
    const waiting = await send('e.csv', row('01-2026', '880'));
    await applied(await send('f.csv', row('01-2026', '900')));
    expect((await apply(waiting)).json()).toMatchObject({ code: 'dry_run_outdated' });
    const fresh = await get(waiting);
    expect(fresh).toMatchObject({ state: 'ready', outdated: true, counts: { new: 0, changed: 1 } });
    await applied(waiting);
  });

  it('asks again when another month than the reason was given for has been closed', async () => {
    await close('2026-01');
    const waiting = await send('g.csv', row('01-2026', '5'), row('02-2026', '6'));
    const at = `/api/v1/imports/${waiting.id}`;
    await here.office.post(`${at}/decisions`, { closedPeriodReason: 'Gælder januar' });
    expect((await get(waiting)).state).toBe('ready');
    await close('2026-02');
    expect((await apply(waiting)).json()).toMatchObject({ code: 'dry_run_outdated' });
    expect(await get(waiting)).toMatchObject({
      state: 'needs_decision',
      questions: [{ kind: 'closedPeriod', examples: ['2026-01', '2026-02'], answer: null }],
    });
  });

  it('keeps typed values and files with nothing new going', async () => {
    const waiting = await send('h.csv', row('06-2026', '5'));
    const { id } = ours.indicator;
    const typed = { indicatorId: id, period: '2026-06', value: '5', reason: '' };
    const both = await Promise.all([
      here.analyst.post('/api/v1/measurements', { ...typed, period: '2026-07' }),
      here.office.post('/api/v1/measurements', typed),
    ]);
    expect(both.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
    expect((await apply(waiting)).json()).toMatchObject({ code: 'dry_run_outdated' });
    expect((await get(waiting)).counts).toMatchObject({ new: 0, unchanged: 1 });
  });
});
