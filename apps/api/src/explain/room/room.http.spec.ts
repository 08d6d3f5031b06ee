import { randomUUID as id } from 'node:crypto';
import {
  type BudgetRoom,
  CostLine,
  type Explanation,
  type ExplainQuery,
  type Role,
  type ThemeResource,
} from '@gevinst/contract';
import { content } from '../../projects/testing/model-bench';
import { type Person, TestApp } from '../../test-app';
import { makeProject, type TestProject } from '../../test-project';

type Asked = Partial<ExplainQuery> & Pick<ExplainQuery, 'figure'>;

describe('where the figures of the budget room come from', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let ours: TestProject;
  let other: TestProject;
  let cuts: { readonly id: string }[];
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    ours = await makeProject(people, 'P', 'team her');
    other = await makeProject(people, 'Q');
    await lend(ours, [
      { amountKr: '900000.00', label: 'Udrulning' },
      { amountKr: null, label: 'Licenser' },
    ]);
    cuts = [
      cut('Porto', 2027, '600000.00', { inBudget: true, account: post }),
      cut('Porto', 2028, '600000.00', { account: { ...post, costCentre: ' 1234 ' } }),
      cut('Stillinger', 2028, '50000.00', {}),
    ];
    await write(ours, { funding: 'pool', effects: cuts });
    const more = cut('Trykning', 2027, '100000.00', { benefitIds: [other.benefit.id] });
    await write(other, { funding: 'caseByCase', effects: [more] });
  });
  afterAll(() => bench.close());

  const post = { function: '6.45.51', costCentre: '1234', text: 'Porto' };
  const cut = (text: string, year: number, amountKr: string, over: object) => ({
    ...{ id: id(), text, year, amountKr, benefitIds: [ours.benefit.id] },
    ...over,
  });
  const lend = async ({ project, approved }: TestProject, loans: object[]) => {
    const loan = { year: 2026, kind: 'implementation', funding: 'investmentPool' };
    const costs = loans.map((one) => CostLine.parse({ ...loan, ...one }));
    const plan = { ...content({ costs }), benefits: approved.content.benefits };
    const draft = await people.office.post(`/api/v1/projects/${project.id}/revisions`, {
      ...{ reason: 'Lån i puljen', content: { ...plan, targets: approved.content.targets } },
    });
    expect([draft.statusCode, draft.body.slice(0, 80)]).toEqual([201, expect.anything()]);
    const revision = draft.json<{ id: string }>().id;
    await people.leadership.approve(revision);
  };
  const write = async ({ project }: TestProject, theme: object, person = people.office) => {
    const url = `/api/v1/projects/${project.id}/themes/budget`;
    const { etag } = (await person.get(url)).json<ThemeResource>();
    const answer = await person.put(url, { content: theme }, { 'if-match': etag });
    expect([answer.statusCode, answer.body.slice(0, 80)]).toEqual([200, expect.anything()]);
  };
  const ask = async ({ figure, ...more }: Asked) => {
    const query = new URLSearchParams({ scope: 'portfolio', figure });
    for (const [name, value] of Object.entries(more)) query.set(name, String(value));
    const answer = await people.team.get(`/api/v1/explain?${query.toString()}`);
    expect([answer.statusCode, answer.body.slice(0, 120)]).toEqual([200, expect.anything()]);
    return answer.json<Explanation>();
  };
  const told = ({ inputs }: Explanation) => inputs.map(({ da, value }) => `${da}: ${value ?? '–'}`);
  const room = async () => (await people.team.get('/api/v1/budget-room')).json<BudgetRoom>();

  it('S8.1 N16 every amount of a year is the sum of the projects, each of its lines, down to who wrote it', async () => {
    const all = await ask({ figure: 'roomCut', year: 2027 });
    expect([all.title.da, all.value]).toEqual(['Budgettet falder 2027: Alle planer', '700000.00']);
    expect(told(all)).toEqual(['Projekt P: 600000.00', 'Projekt Q: 100000.00']);
    const own = await ask(all.inputs[0]!.next!);
    expect(told(own)).toEqual(['Porto 2027, 6.45.51 1234 Porto: 600000.00']);
    const line = await ask(own.inputs[0]!.next!);
    expect([line.title.da, line.value, line.unit]).toEqual([
      'Budgettet falder 2027: Porto, Projekt P',
      ...['600000.00', 'kr.'],
    ]);
    expect(told(line).slice(0, 3)).toEqual([
      'Konto: 6.45.51 1234 Porto',
      'Heraf indarbejdet i budgettet: 0.00',
      'Besluttet af ledelsen (dato): –',
    ]);
    expect(told(line)[3]).toMatch(
      /^Linjen er sidst skrevet af \(dato\): office her \(\d\d-\d\d-\d{4}\)$/,
    );
  });

  it('S8.1 R8 says who decided a line, and who wrote it last, but never of another line by the same name', async () => {
    const url = `/api/v1/projects/${ours.project.id}/themes/budget`;
    const { etag } = (await people.office.get(url)).json<ThemeResource>();
    const decision = { kind: 'effect', itemId: cuts[0]!.id };
    await people.leadership.post(`${url}/decisions`, decision, { 'if-match': etag });
    const changed = cuts.map((one, at) => (at === 2 ? { ...one, amountKr: '60000.00' } : one));
    await write(ours, { funding: 'pool', effects: changed }, people.team);
    const of = async (at: number) =>
      told(
        await ask({
          ...{ figure: 'roomCut', scope: 'project', id: ours.project.id },
          effect: cuts[at]!.id,
        }),
      );
    expect((await of(0)).join()).toMatch(/Besluttet af ledelsen \(dato\): leadership her \(/);
    expect((await of(0))[1]).toBe('Heraf indarbejdet i budgettet: 600000.00');
    expect((await of(0)).join()).toMatch(/Linjen er sidst skrevet af \(dato\): office her/);
    expect((await of(2)).join()).toMatch(/Linjen er sidst skrevet af \(dato\): team her/);
  });

  it('S8.1 is asked of an account line too, of what is on no line, and of what is taken out of the budget', async () => {
    const { accounts } = await room();
    expect(accounts.map(({ key, cutKr, inBudgetKr }) => [key, cutKr, inBudgetKr])).toEqual([
      ['["6.45.51","1234"]', '1200000.00', '600000.00'],
      ['(none)', '160000.00', '0.00'],
    ]);
    const [line, none] = await Promise.all(
      accounts.map(({ key }) => ask({ figure: 'roomCut', account: key })),
    );
    expect([line?.title.da, line?.value]).toEqual([
      'Budgettet falder, 6.45.51 1234 Porto: Alle planer',
      '1200000.00',
    ]);
    expect(told(await ask(line!.inputs[0]!.next!))).toEqual([
      'Porto 2027, 6.45.51 1234 Porto: 600000.00',
      'Porto 2028, 6.45.51 1234 Porto: 600000.00',
    ]);
    expect(none?.title.da).toBe('Budgettet falder, uden konto: Alle planer');
    expect(told(none!)).toEqual(['Projekt Q: 100000.00', 'Projekt P: 60000.00']);
    const taken = await ask({ figure: 'roomInBudget' });
    expect([taken.value, told(taken)]).toEqual(['600000.00', ['Projekt P: 600000.00']]);
    expect(told(await ask({ figure: 'roomDecided' }))).toEqual(['Projekt P: 600000.00']);
  });

  it('S8.5 R11 says what is lent, paid back, owed and freed, each by the others, to the øre as the page has it', async () => {
    const { years, items } = await room();
    const figures = {
      roomDraw: 'drawKr',
      roomCut: 'cutKr',
      roomRepaid: 'repaidKr',
      roomOutstanding: 'outstandingKr',
      roomFreed: 'freedKr',
    } as const;
    for (const figure of Object.keys(figures) as (keyof typeof figures)[]) {
      const column = figures[figure];
      for (const row of years) {
        const of = { figure, year: row.year };
        expect([figure, row.year, (await ask(of)).value]).toEqual([figure, row.year, row[column]]);
      }
    }
    const mine = { scope: 'project' as const, id: ours.project.id };
    const item = items.find(({ projectId }) => projectId === ours.project.id);
    const whole = async (figure: Asked['figure']) => (await ask({ ...mine, figure })).value;
    expect([
      ...[await whole('roomDraw'), await whole('roomCut'), await whole('roomInBudget')],
      ...[await whole('roomOutstanding'), await whole('roomFreed')],
    ]).toEqual([item?.drawKr, item?.cutKr, item?.inBudgetKr, item?.owesKr, item?.freedKr]);
    expect(told(await ask({ ...mine, figure: 'roomOutstanding', year: 2027 }))).toEqual([
      'Skyldigt fra året før: 900000.00',
      'Lånt i året: 0.00',
      'Betalt tilbage i året: -600000.00',
    ]);
    expect(told(await ask({ ...mine, figure: 'roomFreed', year: 2028 }))).toEqual([
      'Budgettet falder i året: 660000.00',
      'Betalt tilbage i året: -300000.00',
    ]);
    expect(told(await ask({ ...mine, figure: 'roomFreed' }))).toEqual(['2028: 360000.00']);
  });

  it('S8.5 tells of a loan that nobody knows in kroner beside what is known, and which plan says so', async () => {
    const all = await ask({ figure: 'roomDraw' });
    const unknown = 'Lån uden kendt beløb i kroner (antal, ikke med): 1';
    expect([all.value, told(all)]).toEqual(['900000.00', ['Projekt P: 900000.00', unknown]]);
    const own = told(await ask(all.inputs[0]!.next!));
    expect(own.slice(0, 3)).toEqual(['Udrulning 2026: 900000.00', 'Licenser 2026: –', unknown]);
    const [loan] = (await ask(all.inputs[0]!.next!)).inputs;
    expect((await ask(loan!.next!)).value).toBe('900000.00');
    expect(own.slice(3).map((one) => one.split(':')[0])).toEqual([
      'Godkendt plan nr. (dato)',
      'Planen er skrevet af (dato)',
      'Planen er godkendt af',
    ]);
  });

  it('S8.5 says what is left of the pool once its size is known, and nothing before', async () => {
    const left = { figure: 'roomLeft', year: 2027 } as const;
    expect((await ask(left)).value).toBe('–');
    const { etag } = (await people.office.get('/api/v1/method-settings')).json<{ etag: string }>();
    const size = { poolKr: '500000.00' };
    await people.office.put('/api/v1/method-settings', size, { 'if-match': etag });
    const { value, inputs } = await ask(left);
    expect(value).toBe((await room()).years.find(({ year }) => year === 2027)?.leftKr);
    expect(inputs.map((one) => one.value)).toEqual(['500000.00', '-300000.00']);
    expect((await ask(inputs[1]!.next!)).value).toBe('300000.00');
  });

  it('S8.1 N16 leads from an amount to what is measured of its benefits, and on to the measurements', async () => {
    expect((await room()).items[0]?.realisedKr).toBeNull();
    const unknown = await ask({ figure: 'roomRealised' });
    expect([unknown.value, told(unknown)]).toEqual(['–', ['Projekt P: –', 'Projekt Q: –']]);
    expect(told(await ask(unknown.inputs[0]!.next!))).toEqual(['Gevinst P: –']);
    const typed = { indicatorId: ours.indicator.id, period: '2026-01', value: '900' };
    expect((await people.analyst.post('/api/v1/measurements', typed)).statusCode).toBe(201);
    const { realisedKr } = (await room()).items.find(
      ({ projectId }) => projectId === ours.project.id,
    )!;
    const all = await ask({ figure: 'roomRealised' });
    expect([all.value, told(all)]).toEqual([
      ...[realisedKr, [`Projekt P: ${realisedKr}`, 'Projekt Q: –']],
    ]);
    const own = await ask(all.inputs[0]!.next!);
    expect(told(own)).toEqual([`Gevinst P: ${realisedKr}`]);
    const effect = cuts[0]!.id;
    const line = await ask({ figure: 'roomCut', scope: 'project', id: ours.project.id, effect });
    expect(told(line).at(-1)).toBe(`Realiseret til dato: Gevinst P: ${realisedKr}`);
    const { rows, value } = await ask(line.inputs.at(-1)!.next!);
    expect([value, rows.map((row) => row.period)]).toEqual([realisedKr, ['2026-01']]);
  });

  it('is of no project that says nothing, no other municipality, and no line that is gone', async () => {
    const there = await bench.municipality('der');
    const url = `/api/v1/explain?figure=roomCut&scope=project&id=${ours.project.id}`;
    expect((await there.office.get(url)).json()).toMatchObject({ code: 'not_found' });
    expect((await people.office.get(`${url}&effect=${id()}`)).json()).toMatchObject({
      code: 'not_found',
    });
    const wrong = '/api/v1/explain?figure=roomCut&scope=benefit';
    expect((await people.office.get(wrong)).json()).toMatchObject({ code: 'validation_failed' });
  });
});
