import { Explanation, ProjectDetail, type ExplainQuery, type Role } from '@gevinst/contract';
import { oreFromKrText, sumOre } from '@gevinst/domain';
import { type Person, TestApp } from '../../test-app';
import { type TestProject, makeProject } from '../../test-project';

/** Promised 900 letters in January at first, 960 now; 950 were sent. Nobody has measured February. */
describe('S2 where the figures of an indicator and of the coverage come from', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let ours: TestProject;

  const ask = async (query: Partial<ExplainQuery>): Promise<Explanation> => {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) search.set(name, String(value));
    const answer = await here.team.get(`/api/v1/explain?${search.toString()}`);
    expect([query, answer.statusCode, answer.body]).toEqual([query, 200, answer.body]);
    return Explanation.parse(answer.json());
  };
  const indicator = (over: Partial<ExplainQuery>): Partial<ExplainQuery> => ({
    ...{ scope: 'indicator', id: ours.indicator.id, month: '2026-01' },
    ...{ projectId: ours.project.id, ...over },
  });
  const step = async ({ inputs }: Explanation, da: string): Promise<Explanation> => {
    const next = inputs.find((one) => one.da === da)?.next;
    return ask(next ?? { figure: 'actual' });
  };

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    ours = await makeProject(here, 'F9');
    const { content } = ours.approved;
    const [planned] = content.benefits;
    const points = [
      { month: '2026-01', value: '960' },
      { month: '2026-02', value: '950' },
    ];
    const months = points.map(({ month }) => ({ month, amountKr: '400.00' }));
    const draft = await here.office.post(`/api/v1/projects/${ours.project.id}/revisions`, {
      reason: 'Mindre end lovet',
      content: {
        ...content,
        ...{ benefits: [{ ...planned, months }] },
        targets: [{ indicatorId: ours.indicator.id, points }],
      },
    });
    expect([draft.statusCode, draft.body]).toEqual([201, draft.body]);
    await here.leadership.approve(draft.json<{ id: string }>().id);
    const { id } = ours.indicator;
    const period = { indicatorId: id, period: '2026-01', value: '950' };
    await here.office.post('/api/v1/measurements', period);
  });
  afterAll(() => bench.close());

  it('have F9 as a formula with its three values, down to the measurement', async () => {
    const said = await ask(indicator({ figure: 'targetImprovement' }));
    expect([said.value, said.formula.id]).toEqual(['1.25', 'F9']);
    expect(said.inputs.map(({ da, value }) => [da, value])).toEqual([
      ['Målt, januar 2026', '950'],
      ['Måltal', '960'],
      ['Udgangspunkt', '1000'],
    ]);
    expect(said.rows).toHaveLength(1);
    expect((await step(said, 'Målt, januar 2026')).value).toBe('950');
  });

  it('lead from the target to the plan that it stands in, with its day', async () => {
    const value = await ask(indicator({ figure: 'indicator' }));
    const share = await step(value, 'Andel af den lovede forbedring (F9)');
    const target = await step(share, 'Måltal');
    expect([target.value, target.rows]).toEqual(['960', []]);
    const told = new Map(target.inputs.map((one) => [one.da, one.value]));
    expect(told.get('Lovet af projektet')).toBe('Projekt F9');
    expect(told.get('Godkendt plan nr. (dato)')).toMatch(/^2 \(\d\d-\d\d-\d{4}\)$/);
    const [english] = target.inputs.flatMap(({ valueEn }) => valueEn ?? []);
    expect(english).toMatch(/^2 \(\d{1,2} [A-Z][a-z]{2} \d{4}\)$/);
    expect(told.get('Planens begrundelse')).toBe('Mindre end lovet');
  });

  it('stay with the original plan where the page compares with that', async () => {
    const value = await ask(indicator({ figure: 'indicator', against: 'original' }));
    expect(value.inputs[0]).toMatchObject({ da: 'Oprindeligt måltal', value: '900' });
    const share = await step(value, 'Andel af den lovede forbedring (F9)');
    expect([share.value, share.title.da]).toEqual([
      '0.5',
      'Andel af den lovede forbedring (F9): Breve F9, januar 2026 – mod den oprindeligt godkendte plan',
    ]);
    const target = await step(share, 'Oprindeligt måltal');
    expect(target.inputs.map((one) => one.value)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^1 \(/)]),
    );
    const page = ProjectDetail.parse(
      (await here.team.get(`/api/v1/projects/${ours.project.id}?to=2026-01-31`)).json(),
    );
    expect(page.benefits[0]?.indicators[0]).toMatchObject({
      ...{ latestTarget: '960', targetImprovement: '1.25' },
      ...{ originalTarget: '900', originalTargetImprovement: '0.5' },
    });
  });

  it('count a flow per year, and no target of a month without one', async () => {
    const rate = await ask(indicator({ figure: 'runRate' }));
    expect([rate.value, rate.formula.id]).toEqual(['11400', 'F10']);
    expect(rate.inputs.map((one) => one.value)).toEqual(['950', '12']);
    const none = await ask(indicator({ figure: 'targetImprovement', month: '2026-05' }));
    expect([none.value, none.inputs[1]?.value, none.inputs[1]?.next]).toEqual(['–', null, null]);
  });

  it.each(['2026-01-31', '2026-02-28'])(
    'lead from both sides of the coverage to %s down to the months of the plan',
    async (to) => {
      const coverage = await ask({ figure: 'coverage', scope: 'portfolio', to });
      for (const [figure, side] of [
        ['coveredPlan', 'Planlagt, målt'],
        ['duePlan', 'Planlagt, forfaldent'],
      ] as const) {
        const shown = coverage.inputs.find(({ da }) => da === side);
        expect(shown?.next?.figure).toBe(figure);
        let said = await step(coverage, side);
        expect(said.value).toBe(shown?.value);
        for (let depth = 0; depth < 2 && said.inputs[0]?.next; depth += 1) {
          const [part] = said.inputs;
          said = await ask(part.next ?? {});
          expect(said.value).toBe(part.value);
        }
        const months = said.inputs.filter(({ unit }) => unit === 'kr.');
        expect(sumOre(months.map(({ value }) => oreFromKrText(value ?? '')))).toBe(
          oreFromKrText(said.value),
        );
        for (const { next, value } of months) expect((await ask(next ?? {})).value).toBe(value);
      }
    },
  );
});
