import type { OverrideInput, Portfolio, ProjectDetail, Role, Session } from '@gevinst/contract';
import { addDays } from '@gevinst/domain';
import type { TenantContext } from '../http/tenant-context';
import { TenantWrites } from '../ledger/tenant-writes';
import type { EntityManager } from '../postgres/database';
import { type Person, TestApp } from '../test-app';
import { makeProject, type TestProject } from '../test-project';
import { clearOverride } from './clear-override';
import { LightOverrideEntity } from './light-override.entity';
import { setOverride } from './set-override';

const TODAY = new Date().toISOString().slice(0, 10);
const day = (days: number) => addDays(TODAY, days);
const noon = (days: number) => new Date(`${day(days)}T12:00:00Z`);
const judged = (light: OverrideInput['light']): OverrideInput => ({
  light,
  reason: `Sat til ${light}`,
  until: day(400),
});

describe('an overridden light, as known on a day', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let ctx: TenantContext;
  let replaced: TestProject;
  let cleared: TestProject;

  const write = (work: (manager: EntityManager) => Promise<unknown>) =>
    bench.app.get(TenantWrites).run(ctx, work);
  const shown = async ({ project }: TestProject, asOf?: string) => {
    const query = asOf === undefined ? '' : `?asOf=${asOf}`;
    const page = await people.team.get(`/api/v1/projects/${project.id}${query}`);
    return page.json<ProjectDetail>().override?.light ?? null;
  };

  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    const { user, municipality } = (await people.office.get('/api/v1/session')).json<Session>();
    const who = { userId: user.id, userName: user.name, municipalityId: municipality.id };
    ctx = { ...who, role: 'office', requestId: 'test', today: TODAY };
    replaced = await makeProject(people, 'A');
    cleared = await makeProject(people, 'B');
    const first = replaced.project.id;
    await write((manager) => setOverride(manager, ctx, first, judged('yellow'), { at: noon(1) }));
    await write((manager) => setOverride(manager, ctx, first, judged('red'), { at: noon(3) }));
    const second = cleared.project.id;
    await write((manager) => setOverride(manager, ctx, second, judged('green'), { at: noon(1) }));
    await write((manager) => clearOverride(manager, ctx, second, { at: noon(3) }));
  });
  afterAll(() => bench.close());

  it('is the one that stood at the end of that day, although it has been taken back since', async () => {
    expect(await shown(cleared, day(0))).toBeNull();
    expect(await shown(cleared, day(1))).toBe('green');
    expect(await shown(cleared, day(2))).toBe('green');
    expect(await shown(cleared, day(3))).toBeNull();
    expect(await shown(cleared)).toBeNull();
  });

  it('is the former one until another took its place', async () => {
    expect(await shown(replaced, day(2))).toBe('yellow');
    expect(await shown(replaced, day(3))).toBe('red');
    expect(await shown(replaced)).toBe('red');
  });

  it('no longer holds on a day after its last', async () => {
    expect(await shown(replaced, day(400))).toBe('red');
    expect(await shown(replaced, day(401))).toBeNull();
  });

  it('counts among the portfolio’s lights of that day', async () => {
    const lights = async (asOf: string) =>
      (await people.team.get(`/api/v1/portfolio?asOf=${asOf}`)).json<Portfolio>().lights;
    expect(await lights(day(2))).toMatchObject({ green: 1, yellow: 1, red: 0 });
    expect(await lights(day(3))).toMatchObject({ green: 0, yellow: 0, red: 1 });
  });

  it('is kept with who ended it and when', async () => {
    const kept = await bench.app
      .get(TenantWrites)
      .run(ctx, (manager) =>
        manager.findBy(LightOverrideEntity, { projectId: cleared.project.id }),
      );
    expect(kept).toEqual([
      expect.objectContaining({ light: 'green', endedBy: 'office her', endedAt: noon(3) }),
    ]);
  });
});
