import { Explanation, type ExplainQuery, type PlannedBenefit, type Role } from '@gevinst/contract';
import { profileAmounts } from '@gevinst/domain';
import { type Person, TestApp } from '../test-app';
import { type TestProject, makeProject } from '../test-project';

const ramp = [
  { fromMonth: '2026-01', share: '0.25' },
  { fromMonth: '2026-07', share: '1' },
];
const profile = { fullEffectKrPerYear: '1200.00', from: '2026-01', to: '2026-12', ramp };

describe('S2 amounts that are a yearly effect phased in', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let ours: TestProject;
  let planned: PlannedBenefit;

  const ask = async (query: Partial<ExplainQuery>): Promise<Explanation> => {
    const search = new URLSearchParams({ scope: 'benefit', id: ours.benefit.id });
    for (const [name, value] of Object.entries(query)) search.set(name, String(value));
    const answer = await here.team.get(`/api/v1/explain?${search.toString()}`);
    expect([answer.statusCode, answer.body]).toEqual([200, answer.body]);
    return Explanation.parse(answer.json());
  };
  const said = ({ inputs }: Explanation) => inputs.map(({ da, value }) => [da, value]);

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    ours = await makeProject(here, 'FASE');
    const { content } = ours.approved;
    planned = { ...content.benefits[0]!, profile, months: profileAmounts(profile, 'month') };
    const draft = await here.office.post(`/api/v1/projects/${ours.project.id}/revisions`, {
      reason: 'Indfases',
      content: { ...content, benefits: [planned] },
    });
    expect([draft.statusCode, draft.body]).toEqual([201, draft.body]);
    const { id } = draft.json<{ id: string }>();
    await here.leadership.approve(id);
  });
  afterAll(() => bench.close());

  it('stand in the approved plan with what they are made of', async () => {
    const url = `/api/v1/projects/${ours.project.id}/plan`;
    const { approved } = (await here.office.get(url)).json<{
      approved: { content: { benefits: PlannedBenefit[] } };
    }>();
    expect(approved.content.benefits).toEqual([planned]);
  });

  it('are explained month by month as the full effect times the month’s share', async () => {
    const month = await ask({ figure: 'wholePlan', month: '2026-07' });
    expect([month.value, month.formula.id]).toEqual(['100.00', 'F6']);
    expect(said(month).slice(0, 2)).toEqual([
      ['Fuld effekt i planen', '1200.00'],
      ['Andel af fuld effekt i juli 2026', '1'],
    ]);
    const original = await ask({ figure: 'wholePlan', month: '2026-01', against: 'original' });
    expect([original.value, original.formula.id]).toEqual(['900.00', 'F13']);
  });

  it('are named step by step beside the sums and the year that they make', async () => {
    const steps = [
      ['Fuld effekt i planen', '1200.00'],
      ['Indfaset fra og med januar 2026', '0.25'],
      ['Indfaset fra og med juli 2026', '1'],
    ];
    const whole = await ask({ figure: 'wholePlan' });
    expect(whole.value).toBe('750.00');
    expect(said(whole)).toEqual(expect.arrayContaining(steps));
    expect(said(await ask({ figure: 'caseYear', year: 2026 }))).toEqual(
      expect.arrayContaining(steps),
    );
  });
});
