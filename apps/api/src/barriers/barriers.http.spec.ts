import { randomUUID } from 'node:crypto';
import type {
  Matrix,
  MatrixMark,
  PlanCoverage,
  PortfolioBarriers,
  Role,
  ThemeList,
  ThemeResource,
} from '@gevinst/contract';
import { PLAN_THEMES } from '@gevinst/domain';
import { type Person, TestApp } from '../test-app';
import { makeProject, type TestProject } from '../test-project';

describe('what holds our red benefits back, over HTTP', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let red: TestProject;
  let quiet: TestProject;
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    red = await makeProject(people, 'ROED');
    quiet = await makeProject(people, 'STILLE');
  });
  afterAll(() => bench.close());

  const barriers = async (person = people.leadership, query = '') =>
    (await person.get(`/api/v1/barriers${query}`)).json<PortfolioBarriers>();
  const measure = async ({ indicator }: TestProject, value: string) => {
    const typed = { indicatorId: indicator.id, period: '2026-01', value };
    const answer = await people.analyst.post('/api/v1/measurements', typed);
    expect(answer.statusCode).toBe(201);
  };
  const mark = async (project: TestProject, nodeId: string, theme: string, body: object) => {
    const url = `/api/v1/projects/${project.project.id}/matrix/${nodeId}/${theme}`;
    const { etag } = (await people.office.get(url)).json<MatrixMark>();
    return people.office.put(url, body, { 'if-match': etag });
  };
  const theme = async (project: TestProject, name: string, content: object) => {
    const url = `/api/v1/projects/${project.project.id}/themes/${name}`;
    const { etag } = (await people.office.get(url)).json<ThemeResource>();
    return people.office.put(url, { content }, { 'if-match': etag });
  };

  it('N2 says so when nothing is red, and always shows the six themes, without weights', async () => {
    const { sentence, items, byTheme } = await barriers();
    expect([sentence.da, items]).toEqual(['Ingen gevinster er røde.', []]);
    expect(byTheme.map((one) => one.theme)).toEqual([...PLAN_THEMES]);
  });

  it('N2 shows a red benefit with its reason before anyone knows what holds it back', async () => {
    await measure(red, '1000');
    await measure(quiet, '900');
    const { sentence, items, unexplained } = await barriers();
    expect(sentence.da).toBe(
      'Én gevinst er rød, og ingen har skrevet, hvad der holder den tilbage.',
    );
    expect(items).toMatchObject([
      { name: 'Gevinst ROED', projectCode: 'ROED', light: 'red', barriers: [], unlinked: 0 },
    ]);
    expect(items[0]?.reason.da).not.toBe('');
    expect(unexplained).toBe(1);
  });

  it('N2 S9.2 counts cells of the benefit and of its change, and lines of the themes; it is never told an old answer', async () => {
    await mark(red, red.change.id, 'culture', { barrier: 'open', challenge: 'Vi stoler ikke' });
    await mark(quiet, quiet.change.id, 'culture', { barrier: 'open', challenge: 'Holder intet' });
    const rule = { id: randomUUID(), text: 'To par øjne', source: 'habit', owner: 'Anne' };
    const brakes = { ...rule, brakesBenefitIds: [red.benefit.id] };
    expect((await theme(red, 'workflows', { rules: [brakes] })).statusCode).toBe(200);
    const { sentence, items, byTheme, held } = await barriers();
    expect(sentence.da).toMatch(/^Den ene røde gevinst holdes tilbage af åbne barrierer, flest/);
    expect(items[0]?.barriers).toMatchObject([
      { theme: 'workflows', kind: 'rule', itemId: rule.id, text: 'To par øjne', owner: 'Anne' },
      { theme: 'culture', kind: 'mark', itemId: red.change.id, text: 'Vi stoler ikke', actions: 0 },
    ]);
    expect(held).toBe(1);
    const counted = byTheme.filter((one) => one.barriers > 0);
    expect(counted.map((one) => [one.theme, one.benefits, one.barriers])).toEqual([
      ['workflows', 1, 1],
      ['culture', 1, 1],
    ]);
    const etag = (await people.leadership.get('/api/v1/barriers')).headers['etag'] as string;
    const again = () => people.leadership.get('/api/v1/barriers', { 'if-none-match': etag });
    expect((await again()).statusCode).toBe(304);
    await mark(red, red.change.id, 'culture', { barrier: 'solved' });
    expect((await again()).statusCode).toBe(200);
    expect((await barriers()).items[0]?.barriers).toHaveLength(1);
  });

  it('says what a plan has open that nobody has tied to a benefit', async () => {
    const competence = { id: randomUUID(), role: 'Sagsbehandler', what: 'Må godkende' };
    await theme(red, 'organisation', { competences: [competence] });
    expect((await barriers()).items[0]).toMatchObject({ unlinked: 1 });
  });

  it('S10.3 shows how far each plan has been gone through, the least first', async () => {
    await mark(red, red.benefit.id, 'budget', { relevance: 'notRelevant' });
    const { coverage } = await barriers();
    expect(coverage).toMatchObject([
      { projectCode: 'STILLE', themes: 0, begun: 0, answered: 1, total: 12, openBarriers: 1 },
      { projectCode: 'ROED', themes: 0, begun: 2, answered: 2, total: 12 },
    ]);
  });

  it('S6.1 N11 counts cuts of several plans that together leave a task with too few, in each plan that cuts', async () => {
    const staff = (fteAfter: string, benefitIds: string[]) => ({
      ...{ id: randomUUID(), unit: 'Posten', task: 'Breve', fteBefore: '1.5', fteAfter },
      benefitIds,
    });
    const standing = (await barriers()).coverage.map((one) => one.openBarriers);
    await theme(red, 'organisation', { staffing: [staff('0.9', [red.benefit.id])] });
    expect((await barriers()).items[0]?.barriers.map(({ kind }) => kind)).toEqual(['rule']);
    await theme(quiet, 'organisation', { staffing: [staff('1', [])] });
    const { items, byTheme, coverage } = await barriers();
    expect(items[0]?.barriers.slice(1)).toMatchObject([
      { theme: 'organisation', kind: 'staffing', text: 'Posten: Breve', actions: 0 },
    ]);
    const counted = byTheme.filter((one) => one.barriers > 0);
    expect(counted.map((one) => [one.theme, one.benefits, one.barriers])).toEqual([
      ['workflows', 1, 1],
      ['organisation', 1, 1],
    ]);
    // One was counted already for a competence, which was written over.
    expect(coverage.map((one) => one.openBarriers)).toEqual([standing[0]! + 1, standing[1]!]);
    for (const { project } of [red, quiet]) {
      const at = `/api/v1/projects/${project.id}`;
      const themes = (await people.team.get(`${at}/themes`)).json<ThemeList>().items;
      const cells = (await people.team.get(`${at}/matrix`)).json<Matrix>().openBarriers;
      const plan = coverage.find(({ projectId }) => projectId === project.id);
      expect(themes.reduce((sum, one) => sum + one.openBarriers, cells)).toBe(plan?.openBarriers);
      const one = await people.team.get(`${at}/themes/organisation`);
      expect(one.json<ThemeResource>().openBarriers).toBe(1);
    }
    const { etag } = (await people.office.get('/api/v1/method-settings')).json<{ etag: string }>();
    const lower = { staffingFloor: '0.2' };
    await people.office.put('/api/v1/method-settings', lower, { 'if-match': etag });
    expect((await barriers()).byTheme[3]).toMatchObject({ theme: 'organisation', barriers: 0 });
  });

  it('N2 is narrowed to a department, a project and a theme; what one may choose stays the same', async () => {
    const asked = (query: string) => barriers(people.team, query);
    const whole = await asked('');
    expect(whole.projects.map(({ name }) => name)).toEqual(['Projekt ROED', 'Projekt STILLE']);
    expect(whole.departments).toEqual([red.project.department]);
    const one = await asked(`?projectId=${quiet.project.id}`);
    expect([one.sentence.da, one.total]).toEqual([
      'Ingen gevinster er røde i det, du har valgt.',
      0,
    ]);
    expect(one.coverage.map(({ projectCode }) => projectCode)).toEqual(['STILLE']);
    expect([one.projects, one.departments]).toEqual([whole.projects, whole.departments]);
    const department = encodeURIComponent(red.project.department);
    expect((await asked(`?department=${department}`)).coverage).toHaveLength(2);
    const nowhere = await asked('?department=Ingensteds');
    expect([nowhere.total, nowhere.coverage]).toEqual([0, []]);
    const rules = await asked('?theme=workflows');
    expect(rules.sentence.da).toBe(
      'Den ene røde gevinst holdes tilbage af åbne barrierer under Arbejdsgange og regler.',
    );
    expect(rules.items[0]?.barriers.map(({ kind }) => kind)).toEqual(['rule']);
    expect(rules.byTheme).toEqual(whole.byTheme);
    const code = ({ projectCode, openBarriers }: PlanCoverage) => [projectCode, openBarriers];
    expect(Object.fromEntries(rules.coverage.map(code))).toEqual({ STILLE: 0, ROED: 1 });
    const culture = await asked('?theme=culture');
    expect([culture.sentence.da, culture.total, culture.held]).toEqual([
      'Intet åbent under Adfærd, kultur og værdier holder den ene røde gevinst tilbage.',
      ...[0, 0],
    ]);
    const refused = await people.team.get('/api/v1/barriers?theme=vejret');
    expect(refused.json()).toMatchObject({ status: 400, code: 'validation_failed' });
  });

  it('tells another municipality nothing', async () => {
    const there = await bench.municipality('der');
    const theirs = await barriers(there.office);
    expect([theirs.total, theirs.coverage]).toEqual([0, []]);
  });
});
