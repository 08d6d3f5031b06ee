import { randomUUID } from 'node:crypto';
import type {
  Attention,
  MeasurementRow,
  PlanHealth,
  ProjectPlan,
  Reminder,
  Revision,
  Role,
  ThemeResource,
} from '@gevinst/contract';
import { INDICATOR_MONTHS } from '../../measured/indicator-months.query';
import { Projects } from '../../projects/projects.port';
import { benefit, content, indicator } from '../../projects/testing/model-bench';
import { type Person, TestApp } from '../../test-app';
import { makeProject, type TestProject } from '../../test-project';
import { Warehouse } from '../../warehouse/warehouse.port';

/** Today is 23 November 2026. */
describe('what is measured of a project, over HTTP', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let first: TestProject;
  let second: TestProject;
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    first = await makeProject(people, 'AU1', 'team her');
    second = await makeProject(people, 'AU2', 'team her');
    await promise(second, first.indicator.id);
  });
  afterAll(() => bench.close());

  /** A plan of the project that wants the indicator measured in a month that is over. */
  async function promise({ project }: TestProject, indicatorId: string) {
    const targets = [{ indicatorId, points: [{ month: '2026-01', value: '900' }] }];
    const at = `/api/v1/projects/${project.id}`;
    const draft = await people.office.post(`${at}/revisions`, {
      ...{ reason: 'Også her', content: content({ targets }) },
    });
    const { id } = draft.json<Revision>();
    expect((await people.leadership.approve(id)).statusCode).toBe(200);
  }
  const at = ({ project }: TestProject) => `/api/v1/projects/${project.id}`;
  const calendar = async (project: TestProject) =>
    (await people.team.get(`${at(project)}/calendar`)).json<{ items: MeasurementRow[] }>().items;
  const follow = async (project: TestProject, rows: object[]) => {
    const url = `${at(project)}/themes/followUp`;
    const { etag } = (await people.office.get(url)).json<ThemeResource>();
    return people.office.put(url, { content: { rows } }, { 'if-match': etag });
  };

  it('S7.5 S1.6 an indicator of two projects is missing in both, and asked for once', async () => {
    for (const project of [first, second]) {
      const attention = (await people.office.get(`${at(project)}/attention`)).json<Attention>();
      const missing = attention.measurements.map((one) => one.indicatorId);
      expect(missing).toContain(first.indicator.id);
      const health = await people.office.get(`${at(project)}/plan-health`);
      const said = health.json<PlanHealth>().qualities.flatMap(({ findings }) => findings);
      expect(said.map(({ da }) => da)).toContain('Én måling mangler.');
      const rows = await calendar(project);
      expect(rows.map(({ indicatorId, state }) => [indicatorId, state])).toContainEqual([
        ...[first.indicator.id, 'notMeasured'],
      ]);
    }
    const { items } = (await people.office.get('/api/v1/reminders')).json<{ items: Reminder[] }>();
    const asked = items.filter(({ indicatorId }) => indicatorId === first.indicator.id);
    expect(asked).toHaveLength(1);
  });

  it('S7.4 an indicator that no plan names is missing when its own frequency says so', async () => {
    const made = indicator({ code: 'GAMMEL', name: 'Gammel', responsible: 'Anne' });
    const { id: indicatorId } = (await people.office.post('/api/v1/indicators', made)).json<{
      id: string;
    }>();
    const typed = { indicatorId, period: '2024-01', value: '7' };
    expect((await people.analyst.post('/api/v1/measurements', typed)).statusCode).toBe(201);
    const row = { id: randomUUID(), indicatorId, actor: ' Chefen ' };
    const answer = await follow(first, [row, { ...row, id: randomUUID(), actor: 'Anne' }]);
    const said = answer.json<ThemeResource>().findings.map(({ da }) => da);
    expect(said).toContain('2 målinger er forfaldne og mangler');
    const [found] = (await calendar(first)).filter((one) => one.indicatorId === indicatorId);
    expect(found).toMatchObject({
      ...{ state: 'notMeasured', latestMonth: '2024-01', missingSince: '2024-03-15' },
      ...{ nextDueOn: '2026-12-15', planned: false, actors: ['Chefen', 'Anne'] },
    });
    expect(found?.periods.map(({ month, state }) => `${month} ${state}`)).toEqual([
      ...['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'].map(
        (month) => `${month} notMeasured`,
      ),
      ...['2026-11', '2026-12', '2027-01'].map((month) => `${month} coming`),
    ]);
  });

  it('S7.5 all plans are read once for the themes of a project, and an indicator is asked for once', async () => {
    const plans = jest.spyOn(bench.app.get(Projects), 'approvedPlans');
    const months = jest.spyOn(bench.app.get(Warehouse), 'query');
    const asked = () =>
      months.mock.calls.flatMap(([, query, params]) =>
        query === INDICATOR_MONTHS ? [(params as { indicators: string[] }).indicators] : [],
      );
    expect((await people.team.get(`${at(second)}/themes`)).statusCode).toBe(200);
    expect(plans).toHaveBeenCalledTimes(1);
    expect(asked()[0]?.toSorted()).toEqual([first.indicator.id]);
    plans.mockRestore();
    months.mockRestore();
  });

  it('S4.5 N2 a benefit that is removed is braked by nothing, wherever one looks', async () => {
    const project = await makeProject(people, 'AU3');
    const url = at(project);
    const { id } = (await people.office.post(`${url}/benefits`, benefit({ name: 'B' }))).json<{
      id: string;
    }>();
    const put = async (theme: string, written: object) => {
      const { etag } = (await people.office.get(`${url}/themes/${theme}`)).json<ThemeResource>();
      const to = `${url}/themes/${theme}`;
      const answer = await people.office.put(to, { content: written }, { 'if-match': etag });
      expect(answer.statusCode).toBe(200);
    };
    const rule = { id: randomUUID(), text: 'To par øjne', source: 'habit', brakesBenefitIds: [id] };
    await put('workflows', { rules: [rule] });
    const habit = { id: randomUUID(), observed: 'Ringer til alle', benefitIds: [id] };
    await put('culture', { behaviours: [habit] });
    const braking = async () => ({
      rules: (await people.team.get('/api/v1/rules')).json<{ counts: { braking: number } }>().counts
        .braking,
      barriers: (await people.team.get(`/api/v1/barriers?projectId=${project.project.id}`)).json<{
        coverage: { openBarriers: number }[];
      }>().coverage[0]?.openBarriers,
    });
    expect(await braking()).toEqual({ rules: 1, barriers: 2 });
    const { etag } = (await people.office.get(`${url}/plan`)).json<ProjectPlan>();
    const gone = await people.office.delete(`${url}/benefits/${id}`, { 'if-match': etag });
    expect([gone.statusCode, gone.body]).toEqual([204, '']);
    expect(await braking()).toEqual({ rules: 0, barriers: 0 });
  });
});
