import { randomUUID as id } from 'node:crypto';
import { type BudgetRoom, CostLine, type Role, type ThemeResource } from '@gevinst/contract';
import { content } from '../projects/testing/model-bench';
import { type Person, TestApp } from '../test-app';
import { makeProject, type TestProject } from '../test-project';

const factsOf = ({ facts }: BudgetRoom) => facts.map(({ da }) => da);

describe('the room in the budget, over all plans', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let ours: TestProject;
  let other: TestProject;
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    ours = await makeProject(people, 'P');
    other = await makeProject(people, 'Q');
  });
  afterAll(() => bench.close());

  const room = async () => (await people.analyst.get('/api/v1/budget-room')).json<BudgetRoom>();
  const budget = async (project: TestProject, theme: object, relevance = 'relevant') => {
    const url = `/api/v1/projects/${project.project.id}/themes/budget`;
    const { etag } = (await people.office.get(url)).json<ThemeResource>();
    const body = { content: theme, relevance };
    expect((await people.office.put(url, body, { 'if-match': etag })).statusCode).toBe(200);
  };
  const effect = (year: number, amountKr: string, inBudget = false) => ({
    ...{ id: id(), text: `Porto ${year}`, year, amountKr, inBudget },
    benefitIds: [ours.benefit.id],
  });

  it('S8.1 says that no plan has said anything yet', async () => {
    const { sentence, years, total } = await room();
    expect(sentence.da).toBe('Ingen planer siger endnu, hvad der falder i budgettet');
    expect([years, total]).toEqual([[], 0]);
  });

  it('S8.1 S8.5 S8.6 R11 is what falls year by year, less what the pool gets back, project by project', async () => {
    const loan = { kind: 'implementation', label: 'Udrulning', funding: 'investmentPool' };
    const costs = [CostLine.parse({ ...loan, year: 2026, amountKr: '900000.00' })];
    const draft = await people.office.post(`/api/v1/projects/${ours.project.id}/revisions`, {
      reason: 'Lån i puljen',
      content: content({ costs }),
    });
    expect([draft.statusCode, draft.body]).toEqual([201, draft.body]);
    const { id: plan } = draft.json<{ id: string }>();
    await people.leadership.approve(plan);
    await budget(ours, {
      funding: 'pool',
      effects: [effect(2027, '600000.00', true), effect(2028, '600000.00')],
    });
    const more = { ...effect(2027, '100000.00'), benefitIds: [other.benefit.id] };
    await budget(other, { funding: 'caseByCase', effects: [more] });
    const found = await room();
    expect(found.years).toEqual([
      {
        ...{ year: 2026, drawKr: '900000.00', cutKr: '0.00', repaidKr: '0.00' },
        ...{ outstandingKr: '900000.00', freedKr: '0.00', leftKr: null },
      },
      {
        ...{ year: 2027, drawKr: '0.00', cutKr: '700000.00', repaidKr: '600000.00' },
        ...{ outstandingKr: '300000.00', freedKr: '100000.00', leftKr: null },
      },
      {
        ...{ year: 2028, drawKr: '0.00', cutKr: '600000.00', repaidKr: '300000.00' },
        ...{ outstandingKr: '0.00', freedKr: '300000.00', leftKr: null },
      },
    ]);
    expect(found.sentence.da).toBe(
      'Planerne giver 400.000 kr. i råderum, hvis ledelsen beslutter det hele',
    );
    expect(factsOf(found)).toEqual([
      'Af 1,3 mio. kr. er 0 kr. besluttet og 0 kr. indarbejdet i budgettet',
      'Puljen mangler at få 0 kr. igen',
    ]);
    expect(found.items).toMatchObject([
      { projectName: 'Projekt P', funding: 'pool', drawKr: '900000.00', weakYears: [2026] },
      { projectName: 'Projekt Q', funding: 'caseByCase', freedKr: '100000.00', owesKr: '0.00' },
    ]);
  });

  it('S8.5 says what is left of the pool year by year, and in which year it is too small', async () => {
    const settle = async (poolKr: string) => {
      const { etag } = (await people.office.get('/api/v1/method-settings')).json<{
        etag: string;
      }>();
      return people.office.put('/api/v1/method-settings', { poolKr }, { 'if-match': etag });
    };
    expect((await settle('1000000.00')).statusCode).toBe(200);
    const large = await room();
    expect([large.poolKr, ...large.years.map(({ leftKr }) => leftKr)]).toEqual([
      ...['1000000.00', '100000.00', '700000.00', '1000000.00'],
    ]);
    expect(factsOf(large)).toContain('Puljen på 1,0 mio. kr. har mindst 100.000 kr. tilbage');
    expect((await settle('700000.00')).statusCode).toBe(200);
    const small = await room();
    expect(small.years[0]?.leftKr).toBe('-200000.00');
    expect(factsOf(small)).toContain('Puljen på 700.000 kr. mangler 200.000 kr. i 2026');
    await budget(ours, { funding: 'pool', effects: [effect(2027, '600000.00')] });
    const owing = await room();
    expect(owing.items.find(({ projectName }) => projectName === 'Projekt P')?.owesKr).toBe(
      '300000.00',
    );
    expect(factsOf(owing)).toContain('Puljen mangler at få 300.000 kr. igen');
    const refused = await settle('-1.00');
    expect(refused.json()).toMatchObject({ errors: [{ path: 'poolKr' }] });
  });

  it('S10.3 leaves out a theme that is not relevant', async () => {
    await budget(other, { funding: 'caseByCase', effects: [] }, 'notRelevant');
    expect((await room()).items.map(({ projectName }) => projectName)).toEqual(['Projekt P']);
  });

  it('S8.5 keeps a project whose loan nobody knows in kroner, and says that it is not counted', async () => {
    const third = await makeProject(people, 'R');
    const loan = { year: 2026, kind: 'implementation', label: 'Lån', funding: 'investmentPool' };
    const costs = [
      CostLine.parse({ ...loan, amountKr: null }),
      CostLine.parse({ ...loan, amountKr: '9.00', currency: 'EUR' }),
    ];
    const draft = await people.office.post(`/api/v1/projects/${third.project.id}/revisions`, {
      ...{ reason: 'Lån i puljen', content: content({ costs }) },
    });
    const plan = draft.json<{ id: string }>().id;
    await people.leadership.approve(plan);
    const { items, facts } = await room();
    const found = items.map(({ projectName, unknownCosts }) => [projectName, unknownCosts]);
    expect(Object.fromEntries(found)).toMatchObject({ 'Projekt P': 0, 'Projekt R': 2 });
    expect(facts.at(-1)?.da).toBe('2 lån i puljen har intet kendt beløb i kroner og er ikke med');
  });

  it('S8.1 counts as in the budget only what leadership has decided, and names price levels that differ', async () => {
    const project = await makeProject(people, 'S');
    const mine = (inBudget: boolean, priceLevelYear: number) => ({
      ...{ ...effect(2027, '40000.00', inBudget), priceLevelYear },
      benefitIds: [project.benefit.id],
    });
    const [taken, open] = [mine(true, 2020), mine(false, 2026)];
    await budget(project, { funding: 'caseByCase', effects: [taken, open] });
    const found = async () =>
      (await room()).items.find(({ projectId }) => projectId === project.project.id);
    expect(await found()).toMatchObject({
      ...{ cutKr: '80000.00', decidedKr: '0.00', inBudgetKr: '0.00' },
    });
    expect((await room()).priceLevels).toEqual([2020, 2026]);
    const url = `/api/v1/projects/${project.project.id}/themes/budget`;
    const { etag } = (await people.office.get(url)).json<ThemeResource>();
    const decision = { kind: 'effect', itemId: taken.id };
    await people.leadership.post(`${url}/decisions`, decision, { 'if-match': etag });
    expect(await found()).toMatchObject({ decidedKr: '40000.00', inBudgetKr: '40000.00' });
  });
});
