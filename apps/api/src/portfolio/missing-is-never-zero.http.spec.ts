import { ProjectDetail, Trend, type Role } from '@gevinst/contract';
import { tableFromIPC } from '@uwdata/flechette';
import { content } from '../projects/testing/model-bench';
import { type Person, TestApp } from '../test-app';
import { type TestProject, makeProject } from '../test-project';

const ARROW = 'application/vnd.apache.arrow.stream';
const month = (name: string) => ({ month: name, amountKr: '900.00' });

/** The first plan has January only; the plan in force has February and March, and only March is measured. */
describe('a month without a figure', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let ours: TestProject;

  const replan = async () => {
    const { project, benefit, indicator, approved } = ours;
    const [first] = approved.content.benefits;
    if (first === undefined) throw new Error('no plan');
    const months = ['2026-02', '2026-03'];
    const targets = [
      { indicatorId: indicator.id, points: months.map((at) => ({ month: at, value: '900' })) },
    ];
    const benefits = [{ ...first, benefitId: benefit.id, months: months.map(month) }];
    const draft = await here.office.post(`/api/v1/projects/${project.id}/revisions`, {
      reason: 'To måneder senere',
      content: content({ benefits, targets }),
    });
    const { id } = draft.json<{ id: string }>();
    expect((await here.leadership.approve(id)).statusCode).toBe(200);
  };

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    ours = await makeProject(here, 'POST');
    await replan();
    const measured = { indicatorId: ours.indicator.id, period: '2026-03', value: '950' };
    await here.office.post('/api/v1/measurements', measured);
  });
  afterAll(() => bench.close());

  it('has no realised sum before the first measurement, as JSON', async () => {
    const { points } = Trend.parse((await here.team.get('/api/v1/portfolio/trend')).json());
    expect(points.map((one) => [one.month, one.planKr, one.actualCumulativeKr])).toEqual([
      ['2026-02', '900.00', null],
      ['2026-03', '900.00', '450.00'],
    ]);
  });

  it('has no realised sum before the first measurement, as columns', async () => {
    const { rawPayload } = await here.team.get('/api/v1/portfolio/trend', { accept: ARROW });
    const rows = tableFromIPC(rawPayload, { useBigInt: true }).toArray();
    expect(
      rows.map((row) => [String(row['month']), row['actualCumulativeOre'] as unknown]),
    ).toEqual([
      ['2026-02', null],
      ['2026-03', 45000n],
    ]);
  });

  it('has no plan where only the original plan has one, and the other way round', async () => {
    const answer = await here.team.get(`/api/v1/projects/${ours.project.id}`);
    const [benefit] = ProjectDetail.parse(answer.json()).benefits;
    expect(benefit?.months.map((one) => [one.month, one.planKr, one.originalPlanKr])).toEqual([
      ['2026-01', null, '900.00'],
      ['2026-02', '900.00', null],
      ['2026-03', '900.00', null],
    ]);
  });
});
