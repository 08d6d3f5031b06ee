import {
  Explanation,
  ProjectDetail,
  type ExplainQuery,
  type PlanContent,
  type Role,
  type Totals,
} from '@gevinst/contract';
import { dec, oreFromKrText, sumOre, timesOre } from '@gevinst/domain';
import { content } from '../projects/testing/model-bench';
import { type Person, TestApp } from '../test-app';
import { type TestProject, makeProject } from '../test-project';

type Query = Pick<ExplainQuery, 'figure' | 'scope'> & Partial<ExplainQuery>;
const ORIGINAL = 'Oprindeligt godkendt plan nr. (dato)';
const cost = (
  year: number,
  amountKr: string | null,
  label: string,
): PlanContent['costs'][number] => ({
  year,
  kind: 'implementation',
  label,
  amountKr,
  currency: 'DKK',
  priceLevelYear: null,
  funding: null,
});

/** Promised for January at first; now for February, March and next December, with costs. */
describe('where the figures of the plans and the business case come from', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let ours: TestProject;
  let page: ProjectDetail;

  const statusOf = async (query: Query, person = here.team) =>
    (await person.get(`/api/v1/explain?${searchOf(query)}`)).statusCode;
  const ask = async (query: Query): Promise<Explanation> => {
    const answer = await here.team.get(`/api/v1/explain?${searchOf(query)}`);
    expect([query, answer.statusCode, answer.body]).toEqual([query, 200, answer.body]);
    return Explanation.parse(answer.json());
  };
  const scopes = (): Query[] => [
    { figure: 'actual', scope: 'portfolio' },
    { figure: 'actual', scope: 'project', id: ours.project.id },
    { figure: 'actual', scope: 'benefit', id: ours.benefit.id },
  ];
  const measure = (period: string, value: string) =>
    here.office.post('/api/v1/measurements', { indicatorId: ours.indicator.id, period, value });

  async function replan(): Promise<void> {
    const [first] = ours.approved.content.benefits;
    if (first === undefined) throw new Error('no plan');
    const months = ['2026-02', '2026-03', '2027-12'];
    const draft = await here.office.post(`/api/v1/projects/${ours.project.id}/revisions`, {
      reason: 'Senere og dyrere',
      content: content({
        benefits: [{ ...first, months: months.map((month) => ({ month, amountKr: '900.00' })) }],
        targets: [],
        costs: [cost(2026, '2000.00', 'Licens'), cost(2026, null, 'Uddannelse')],
      }),
    });
    expect([draft.statusCode, draft.body]).toEqual([201, draft.body]);
    const { id } = draft.json<{ id: string }>();
    await here.leadership.approve(id);
  }

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    ours = await makeProject(here, 'POST');
    await replan();
    await measure('2026-01', '950');
    await measure('2026-03', '940');
    const answer = await here.team.get(`/api/v1/projects/${ours.project.id}`);
    page = ProjectDetail.parse(answer.json());
  });
  afterAll(() => bench.close());

  const told = async (query: Query, against: ExplainQuery['against']) =>
    (await ask({ ...query, ...(against && { against }) })).value;
  const shownOf = (totals: Totals) => ({
    actual: totals.actualKr,
    plan: totals.planMeasuredKr,
    variance: totals.varianceKr,
    rate: totals.rateToDate,
    wholeRate: totals.rateOfWholePlan,
    wholePlan: totals.planTotalKr,
    unmeasured: totals.planDueUnmeasuredKr,
  });

  it('are those of the page against either plan, for portfolio, project and benefit', async () => {
    expect(page.totals.varianceKr).not.toBe(page.originalTotals.varianceKr);
    const plans = [
      [undefined, shownOf(page.totals)],
      ['current', shownOf(page.totals)],
      ['original', shownOf(page.originalTotals)],
    ] as const;
    for (const [against, shown] of plans) {
      for (const scope of scopes()) {
        for (const [figure, value] of Object.entries(shown)) {
          const query = { ...scope, figure: figure as keyof typeof shown };
          expect([query, await told(query, against)]).toEqual([query, value]);
        }
      }
    }
  });

  it('stay with the originally approved plan at every step down, and name it', async () => {
    const top = await ask({ figure: 'variance', scope: 'portfolio', against: 'original' });
    expect(top.title.da).toContain('mod den oprindeligt godkendte plan');
    const queue = top.inputs.flatMap(({ next }) => next ?? []);
    const plans: string[] = [];
    for (let query = queue.shift(); query !== undefined; query = queue.shift()) {
      const { inputs, value, formula } = await ask(query);
      if (query.scope !== 'indicator') expect(query.against).toBe('original');
      const amounts = inputs.filter(({ unit }) => unit === 'kr.').map((one) => oreOf(one.value));
      if (formula.id === 'F13' && query.month === undefined) {
        expect(sumOre(amounts)).toBe(oreOf(value));
      }
      plans.push(...inputs.filter(({ da }) => da === ORIGINAL).map((one) => one.value ?? ''));
      queue.push(...inputs.flatMap(({ next }) => next ?? []));
    }
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) expect(plan).toMatch(/^1 \(/);
  });

  it('end at the measurements of the months that the original plan has', async () => {
    const { rows } = await ask({
      figure: 'actual',
      scope: 'benefit',
      id: ours.benefit.id,
      month: '2026-01',
      against: 'original',
    });
    expect(rows.map(({ period, value }) => [period, value])).toEqual([['2026-01', '950']]);
  });

  it('go on at the rate to date in the trend forecast', async () => {
    const { value, formula, inputs, rows } = await ask({
      figure: 'trend',
      scope: 'project',
      id: ours.project.id,
    });
    expect([value, formula.id]).toEqual([page.forecast.trendKr, 'F12']);
    const [actual, unmeasured, remaining, rate] = inputs.map((one) => one.value);
    const rest = oreOf(unmeasured) + oreOf(remaining);
    expect(oreOf(actual) + timesOre(rest, dec(rate ?? 'NaN'))).toBe(oreOf(value));
    expect(inputs.map(({ next }) => next?.figure)).toEqual([
      'actual',
      'unmeasured',
      'remaining',
      'rate',
    ]);
    expect(rows).toHaveLength(2);
  });

  it('say what the latest measured period comes to in a year, down to the measurements', async () => {
    const { id } = ours.project;
    const whole = await ask({ figure: 'runRate', scope: 'project', id });
    expect([whole.value, whole.formula.id]).toEqual([page.runRate.perYearKr, 'F10']);
    const next = whole.inputs[0]?.next;
    const one = await ask(next ?? { figure: 'runRate', scope: 'portfolio' });
    expect(one.value).toBe(page.benefits[0]?.runRate?.perYearKr);
    expect(one.inputs.map(({ value }) => value)).toEqual(['540.00', '12']);
    const month = one.inputs[0]?.next;
    expect((await ask(month ?? { figure: 'actual', scope: 'portfolio' })).rows).toHaveLength(1);
  });

  it('have no yearly run-rate where nothing is measured: missing, not zero', async () => {
    const early = { to: '2026-02-28' };
    const answer = await here.team.get(`/api/v1/projects/${ours.project.id}?to=${early.to}`);
    const { runRate, benefits } = ProjectDetail.parse(answer.json());
    expect(runRate).toMatchObject({ perYearKr: null, planPerYearKr: null, measured: 0, of: 1 });
    expect(benefits[0]?.runRate).toMatchObject({ state: 'notMeasured', perYearKr: null });
    const query = { figure: 'runRate', scope: 'benefit', id: ours.benefit.id, ...early } as const;
    const { value, inputs } = await ask(query);
    expect([value, inputs.map((one) => one.value)]).toEqual(['–', [null]]);
    expect(await statusOf({ figure: 'runRate', scope: 'portfolio' })).toBe(400);
  });

  it('lead from a run-rate to the period it rests on, also when the page counts from a later month', async () => {
    const { id } = ours.benefit;
    const { inputs } = await ask({ figure: 'runRate', scope: 'benefit', id, from: '2026-04' });
    const next = inputs[0]?.next;
    const month = await ask(next ?? { figure: 'actual', scope: 'portfolio' });
    expect([inputs[0]?.value, month.value]).toEqual(['540.00', '540.00']);
    expect(month.rows).toHaveLength(1);
  });

  it('have nothing to say of a month that is not counted, planned or measured: missing, not zero', async () => {
    const said = async (query: Partial<Query>) => {
      const answers = scopes().map((scope) => ask({ ...scope, ...query }));
      return (await Promise.all(answers)).map(({ value, rows }) => [value, rows.length]);
    };
    const before = { month: '2026-03', from: '2026-04' } as const;
    const nothing = Array.from({ length: 3 }, () => ['–', 0]);
    expect(await said(before)).toEqual(nothing);
    expect(await said({ ...before, figure: 'wholePlan' })).toEqual(nothing);
    expect(await said({ month: '2026-07' })).toEqual(nothing);
    expect(await said({ month: '2026-02' })).toEqual(nothing);
    expect(await said({ month: '2026-02', figure: 'unmeasured' })).toEqual(
      nothing.map(() => ['900.00', 0]),
    );
    expect(await said({ month: '2026-03', from: '2026-03' })).toEqual(
      nothing.map(() => ['540.00', 1]),
    );
  });

  it('have no trend to go on with before anything is measured', async () => {
    const { value } = await ask({
      figure: 'trend',
      scope: 'portfolio',
      to: '2026-02-28',
      from: '2026-02',
    });
    expect(value).toBe('–');
  });

  it('lead from the payback to the years, and from a year to its benefits and costs', async () => {
    const { id } = ours.project;
    const payback = await ask({ figure: 'payback', scope: 'project', id });
    expect(payback.value).toBe(page.businessCase.computedPaybackYears);
    expect(payback.inputs.at(0)?.next?.year).toBe(2026);
    expect(payback.inputs.map(({ da }) => da)).toContain('Beløb i planen, der mangler');
    const sum = await ask({ figure: 'caseSum', scope: 'project', id });
    expect(sum.value).toBe(page.businessCase.years.at(-1)?.cumulativeKr);
    for (const line of page.businessCase.years) {
      const running = await ask({ figure: 'caseSum', scope: 'project', id, year: line.year });
      expect(running.value).toBe(line.cumulativeKr);
      const year = await ask({ figure: 'caseYear', scope: 'project', id, year: line.year });
      expect(year.value).toBe(line.netKr);
      const counted = year.inputs.filter(({ unit, value }) => unit === 'kr.' && value !== null);
      expect(sumOre(counted.map((one) => oreOf(one.value)))).toBe(oreOf(year.value));
      for (const { next, value } of counted) {
        if (next !== null) expect((await ask(next)).value).toBe(value);
      }
    }
  });

  it('lead from the net present value to each year’s, and from that to its net', async () => {
    const { id } = ours.project;
    const answer = await here.team.get(`/api/v1/projects/${id}?npv=on`);
    const { businessCase } = ProjectDetail.parse(answer.json());
    const whole = await ask({ figure: 'npv', scope: 'project', id });
    expect([whole.value, whole.formula.id]).toEqual([businessCase.npvKr, 'F14']);
    expect(whole.formula.da).toContain('Renten er real, og beløbene tages, som de står i planen');
    expect(whole.inputs.find(({ da }) => da === 'Beløb i planen, der mangler')?.value).toBe('1');
    expect(businessCase.years.at(-1)?.present?.cumulativeKr).toBe(businessCase.npvKr);
    expect(businessCase.years.at(1)?.present?.rate).toBe('0.035');
    for (const { year, netKr, present } of businessCase.years) {
      const through = await ask({ figure: 'npv', scope: 'project', id, year });
      expect(through.value).toBe(present?.cumulativeKr);
      const next = through.inputs.find((one) => one.next?.year === year)?.next;
      const one = await ask(next ?? { figure: 'npv', scope: 'project' });
      expect(one.value).toBe(present?.netKr);
      expect(one.inputs[0]).toMatchObject({ value: netKr, next: { figure: 'caseYear', year } });
      expect(one.inputs[1]?.value).toBe(present?.factor);
      expect(one.inputs[2]).toMatchObject({ en: 'The year’s real discount rate' });
    }
  });

  it('have no present values unless they are asked for', () => {
    expect(page.businessCase.npvKr).toBeNull();
    expect(page.businessCase.years.map(({ present }) => present)).toEqual([null, null]);
  });

  it('never count an amount that is missing as zero', async () => {
    const { inputs } = await ask({
      figure: 'caseYear',
      scope: 'project',
      id: ours.project.id,
      year: 2026,
    });
    expect(inputs.find(({ da }) => da === 'Udgift: Uddannelse')?.value).toBeNull();
    expect(inputs.find(({ da }) => da === 'Udgift: Licens')?.value).toBe('-2000.00');
  });

  it('say who claims how much of an indicator', async () => {
    const { value, inputs } = await ask({
      figure: 'share',
      scope: 'indicator',
      id: ours.indicator.id,
    });
    expect([value, inputs.map(({ da }) => da)]).toEqual(['1', ['Projekt POST, Gevinst POST']]);
  });

  it('are nobody else’s to ask, and need a year where one is meant', async () => {
    const there = await bench.municipality('der');
    const { id } = ours.project;
    const queries: Query[] = [
      { figure: 'payback', scope: 'project', id },
      { figure: 'variance', scope: 'project', id, against: 'original' },
      { figure: 'caseYear', scope: 'benefit', id: ours.benefit.id, year: 2026 },
      { figure: 'share', scope: 'indicator', id: ours.indicator.id },
    ];
    for (const query of queries) {
      expect([query, await statusOf(query, there.office)]).toEqual([query, 404]);
      expect([query, await statusOf(query)]).toEqual([query, 200]);
    }
    expect(await statusOf({ figure: 'caseYear', scope: 'project', id })).toBe(400);
    expect(await statusOf({ figure: 'caseYear', scope: 'project', id, year: 1999 })).toBe(404);
    expect(await statusOf({ figure: 'presentYear', scope: 'project', id, year: 1999 })).toBe(404);
    expect(await statusOf({ figure: 'payback', scope: 'portfolio' })).toBe(404);
  });
});

function searchOf(query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) search.set(name, String(value));
  return search.toString();
}

function oreOf(value: string | null | undefined): bigint {
  return oreFromKrText(value ?? 'nothing');
}
