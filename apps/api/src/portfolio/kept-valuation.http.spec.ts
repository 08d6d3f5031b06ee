import {
  Explanation,
  ProjectDetail,
  type Benefit,
  type Indicator,
  type PlanContent,
  type ProjectResource,
  type Revision,
  type Role,
} from '@gevinst/contract';
import { benefit, content, indicator, project } from '../projects/testing/model-bench';
import { type Person, TestApp } from '../test-app';

type Planned = PlanContent['benefits'][number];

/** Valued by a quarterly indicator as first approved; the plan in force has the months, but no valuation. */
describe('a benefit that is valued as originally approved', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let at: string;
  let first: Planned;

  const made = async <T>(answer: ReturnType<Person['post']>): Promise<T> => {
    const { statusCode, body } = await answer;
    expect([statusCode < 300, body]).toEqual([true, body]);
    return JSON.parse(body) as T;
  };
  const approve = async (benefits: Planned[]) => {
    const draft = await made<Revision>(
      here.office.post(`${at}/revisions`, { reason: 'Plan', content: content({ benefits }) }),
    );
    await made(here.leadership.approve(draft.id));
  };
  const shown = async () => {
    const { runRate, benefits } = ProjectDetail.parse((await here.team.get(at)).json());
    const search = `figure=runRate&scope=benefit&id=${first.benefitId}`;
    const answer = await here.team.get(`/api/v1/explain?${search}`);
    const { value, inputs } = Explanation.parse(answer.json());
    const [latest, periods] = inputs.map((one) => one.value);
    return [runRate.perYearKr, benefits[0]?.runRate?.perYearKr, value, latest, periods];
  };

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    const { id: indicatorId } = await made<Indicator>(
      here.office.post('/api/v1/indicators', indicator({ grain: 'quarter' })),
    );
    const { id } = await made<ProjectResource>(here.office.post('/api/v1/projects', project()));
    at = `/api/v1/projects/${id}`;
    const { id: benefitId } = await made<Benefit>(here.office.post(`${at}/benefits`, benefit()));
    const months = ['2026-03', '2026-06', '2026-09', '2026-12', '2027-12'];
    first = {
      benefitId,
      valuation: { indicatorId, unitValueKr: '1', volumeIndicatorId: null, share: '1' },
      evidenceIndicatorIds: [],
      months: months.map((month) => ({ month, amountKr: '300.00' })),
    };
    await approve([first]);
    await made(
      here.office.post('/api/v1/measurements', { indicatorId, period: '2026-Q1', value: '700' }),
    );
  });
  afterAll(() => bench.close());

  it('has a run-rate of four quarters a year, before and after the valuation was left out', async () => {
    const yearly = ['1200.00', '1200.00', '1200.00', '300.00', '4'];
    expect(await shown()).toEqual(yearly);
    await approve([{ ...first, valuation: null }]);
    expect(await shown()).toEqual(yearly);
  });

  it('leads from what is realised to the factors of a quarter and the measurement behind it', async () => {
    const explained = async (query: string) =>
      Explanation.parse((await here.team.get(`/api/v1/explain?scope=benefit&${query}`)).json());
    const whole = await explained(`figure=actual&id=${first.benefitId}`);
    expect([whole.value, whole.rows.map(({ value }) => value)]).toEqual(['300.00', ['700']]);
    const quarter = await explained(`figure=actual&id=${first.benefitId}&month=2026-03`);
    expect([quarter.value, quarter.formula.id]).toEqual(['300.00', 'F4']);
    expect(quarter.inputs.map(({ da, value }) => [da, value])).toEqual([
      ['Udgangspunkt (lavere er bedre)', '1000'],
      ['Målt', '700'],
      ['Værdi pr. stk.', '1'],
      ['Gevinstens andel', '1'],
    ]);
    expect(quarter.rows.map(({ period }) => period)).toEqual(['2026-Q1']);
    const measured = await explained(`figure=indicator&id=${first.benefitId}&month=2026-03`);
    expect(measured.value).toBe('700');
  });
});
