import { randomUUID } from 'node:crypto';
import type {
  AuditList,
  BoardGoals,
  ChartEvent,
  MeasurementRow,
  PlanTheme,
  PortfolioRules,
  ProjectDetail,
  Role,
  StaffingRisk,
  ThemeResource,
} from '@gevinst/contract';
import { PLAN_THEMES, RULE_SOURCES } from '@gevinst/domain';
import { indicator } from '../projects/testing/model-bench';
import { type Person, TestApp } from '../test-app';
import { makeProject, type TestProject } from '../test-project';

describe('the six themes over HTTP', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let ours: TestProject;
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    ours = await makeProject(people, 'P', 'team her');
  });
  afterAll(() => bench.close());

  const at = (project = ours.project.id, theme = '') =>
    `/api/v1/projects/${project}/themes${theme === '' ? '' : `/${theme}`}`;
  const get = async <T extends PlanTheme>(theme: T, project = ours.project.id) =>
    (await people.office.get(at(project, theme))).json<Extract<ThemeResource, { theme: T }>>();
  const put = async (
    theme: PlanTheme,
    content: object,
    { by = people.office, project = ours.project.id, ...rest }: Partial<Options> = {},
  ) => {
    const { etag } = await get(theme, project);
    const body = { content, ...rest };
    return by.put(at(project, theme), body, { 'if-match': etag });
  };
  interface Options {
    by: Person;
    project: string;
    relevance: string;
  }
  const id = randomUUID;
  const said = (theme: ThemeResource) => theme.findings.map(({ da }) => da);

  it('S1.9 S10.1 are always six, in their order, empty before anyone has written, without weights', async () => {
    const { items, total } = (await people.leadership.get(at())).json<{
      items: ThemeResource[];
      total: number;
    }>();
    expect(total).toBe(6);
    expect(items.map(({ theme }) => theme)).toEqual([...PLAN_THEMES]);
    expect(items.map(({ etag, progress }) => [etag, progress])).toContainEqual(['"v0"', 'empty']);
    expect(JSON.stringify(items)).not.toContain('weight');
    expect((await people.office.get(at(ours.project.id, 'weather'))).statusCode).toBe(404);
    expect((await people.office.get(at(id()))).statusCode).toBe(404);
  });

  it('S3.1 S3.2 S3.4 S3.5 S3.7 S3.8 keep what is asked about channels, and mark closures on the charts', async () => {
    const phone = id();
    const content = {
      strategy: { text: 'Digitalt først', url: 'https://eksempel.test/kanalstrategi' },
      users: [
        {
          id: id(),
          name: 'Pårørende',
          situations: ['mobile', 'atDoctor', 'other'],
          otherSituation: 'I bussen',
        },
      ],
      stakeholders: [
        {
          id: id(),
          name: 'Ældrerådet',
          type: 'association',
          stance: 'hinders',
          message: 'Vi hjælper',
        },
        { id: id(), name: 'Apotekerne', type: 'company', stance: 'promotes', means: 'Plakat' },
      ],
      channels: [{ id: phone, kind: 'phone', name: 'Hovednummer', unitCostKr: '75' }],
      closures: [
        {
          id: id(),
          channelId: phone,
          what: 'Telefonbestilling',
          how: 'Omstilling',
          why: 'Dyrt',
          decidedBy: 'Udvalget',
          on: '2026-03-01',
          status: 'closed',
        },
        { id: id(), what: 'Blanketten', on: '2026-06-01', status: 'decided' },
      ],
      website: { text: 'Øverst på forsiden' },
    };
    const answer = await put('channels', content);
    expect([answer.statusCode, answer.headers.etag]).toEqual([200, '"v1"']);
    const theme = await get('channels');
    expect(theme.content).toMatchObject(content);
    expect(theme).toMatchObject({ progress: 'done', relevance: 'relevant', openBarriers: 2 });
    expect(said(theme)).toEqual(
      expect.arrayContaining([
        'Én kanal skulle være lukket',
        'Telefonbestilling og Blanketten lukker, uden at et servicemål for det er set efter',
        'Én interessent bremser, uden at det er besluttet, hvad der gøres',
      ]),
    );
    expect(said(theme)).not.toContain('Én kanal er på vej til at lukke');
    const detail = (
      await people.office.get(`/api/v1/projects/${ours.project.id}`)
    ).json<ProjectDetail>();
    const closures = detail.events.filter(({ kind }) => kind === 'closure');
    expect(closures.map(({ month, da }) => `${month} ${da}`)).toEqual([
      '2026-03 Kanal lukket: Telefonbestilling',
      '2026-06 Kanal skulle være lukket: Blanketten',
    ]);
    expect(closures.map(({ details }) => details?.da)).toEqual([
      'Lukket 01-03-2026, besluttes af Udvalget. Hvordan: Omstilling. Hvorfor: Dyrt',
      'Skulle være lukket 01-06-2026, hvem der beslutter det, er ikke skrevet',
    ]);
    expect(said(theme)).toContain('Det er ikke skrevet, hvem der beslutter, at Blanketten lukker');
    const board = await people.team.get(`/api/v1/projects/${ours.project.id}/board/goals`);
    expect(board.json<BoardGoals>().closures).toEqual(closures);
    const url = `/api/v1/indicators/${ours.indicator.id}/closures`;
    const marks = (await people.team.get(url)).json<{ items: ChartEvent[] }>().items;
    expect(marks.map(({ da }) => da)).toEqual([
      'Kanal lukket: Telefonbestilling (Projekt P)',
      'Kanal skulle være lukket: Blanketten (Projekt P)',
    ]);
    const then = await people.team.get(`${url}?asOf=2020-01-01`);
    expect(then.json<{ items: ChartEvent[] }>().items).toEqual([]);
    expect((await people.team.get(`/api/v1/indicators/${id()}/closures`)).statusCode).toBe(404);
  });

  it('S8.8 stop asking once a service goal has been looked at again', async () => {
    const { project } = await makeProject(people, 'LUKKER');
    const to = { project: project.id };
    const closes = (what: string) => ({ id: id(), what, status: 'decided' });
    await put('channels', { closures: [closes('Telefonbestilling'), closes('Blanketten')] }, to);
    const goal = { id: id(), name: 'Svar inden 5 dage', old: '8', new: '5', unit: 'dage' };
    const asked =
      'Telefonbestilling og Blanketten lukker, uden at et servicemål for det er set efter';
    const asking = async (reviewed: boolean) => {
      await put('budget', { goals: [{ ...goal, reviewed }] }, to);
      const themes = [await get('budget', project.id), await get('channels', project.id)];
      return themes.map((theme) => said(theme).includes(asked));
    };
    expect(await asking(false)).toEqual([true, true]);
    expect(await asking(true)).toEqual([false, false]);
  });

  it('lose no update: 428 without If-Match, 412 when it is old', async () => {
    const body = { content: { workflows: [] } };
    const bare = await people.office.put(at(ours.project.id, 'workflows'), body);
    expect(bare.json()).toMatchObject({ status: 428, code: 'precondition_required' });
    const first = await people.office.put(at(ours.project.id, 'workflows'), body, {
      'if-match': '"v0"',
    });
    expect([first.statusCode, first.headers.etag]).toEqual([200, '"v1"']);
    const late = await people.office.put(at(ours.project.id, 'workflows'), body, {
      'if-match': '"v0"',
    });
    expect(late.json()).toMatchObject({ status: 412, code: 'stale' });
  });

  it('two who write first at once: one of them is told', async () => {
    const other = await makeProject(people, 'RACE');
    const url = at(other.project.id, 'culture');
    const write = () =>
      people.office.put(url, { content: { behaviours: [] } }, { 'if-match': '"v0"' });
    const answers = await Promise.all([write(), write()]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  });

  it('S4.1 S4.3 S4.5 S4.6 N3 keep workflows and rules, and list the rules of all plans by what they brake', async () => {
    const rules = RULE_SOURCES.map((source) => ({
      ...{ id: id(), text: `Regel: ${source}`, source, topic: 'signatures' },
      brakesBenefitIds: source === 'habit' ? [ours.benefit.id] : [],
      answers: { citizen: 'Kun én gang', society: '', us: 'Færre breve' },
    }));
    const workflows = [
      {
        id: id(),
        name: 'Sag oprettes',
        stage: 'application',
        force: 'forced',
        changeIds: [ours.change.id],
      },
      { id: id(), name: 'Svar skrives', stage: 'delivery', force: 'unbound' },
    ];
    expect((await put('workflows', { workflows, rules })).statusCode).toBe(200);
    const theme = await get('workflows');
    expect(theme.content.rules).toHaveLength(8);
    expect(theme.sentence.da).toBe(
      'Én regel bremser en gevinst. 8 regler er der ikke taget stilling til.',
    );
    expect(said(theme)).toContain('Én ubunden arbejdsgang har ingen ansvarlig');
    const list = (await people.leadership.get('/api/v1/rules')).json<PortfolioRules>();
    expect(list.counts).toMatchObject({
      all: 8,
      own: 6,
      habits: 1,
      believed: 1,
      open: 8,
      braking: 1,
    });
    expect(list.sentence.da).toBe('Én regel er en vane, og én regel bremser en gevinst');
    expect(list.items[0]).toMatchObject({
      text: 'Regel: habit',
      binding: 'own',
      projectName: 'Projekt P',
      brakes: [{ name: 'Gevinst P', light: 'notMeasured' }],
    });
  });

  it('S5.1 S5.2 S5.4 S5.5 keep the iceberg, behaviour, assumptions and what measurements say of them', async () => {
    const assumption = id();
    const content = {
      iceberg: {
        behaviour: ['Alt printes'],
        values: ['Grundighed'],
        assumptions: ['Papir holder'],
      },
      behaviours: [
        {
          id: id(),
          observed: 'Ringer til alle',
          assumedReason: 'Vane',
          effect: 'Tid',
          benefitIds: [ours.benefit.id],
        },
      ],
      assumptions: [
        {
          id: assumption,
          archetype: 'groupCannot',
          text: 'Vores borgere kan ikke',
          counterQuestion: 'Hvem har vi spurgt?',
          holders: ['politicians', 'staff'],
        },
      ],
      evidence: [
        {
          id: id(),
          assumptionId: assumption,
          text: '71 % har gjort det',
          indicatorId: ours.indicator.id,
          stands: 'against',
        },
      ],
    };
    expect((await put('culture', content)).statusCode).toBe(200);
    const theme = await get('culture');
    expect(theme.content).toMatchObject(content);
    expect(said(theme)).toEqual([
      'Én vane i hverdagen holder en gevinst tilbage',
      'Én antagelse taler målinger imod',
      'Ét stykke adfærd er beskrevet',
    ]);
  });

  it('S6.1 S6.4 keep organisation and competences; two projects on one small unit are warned about', async () => {
    const small = await makeProject(people, 'LILLE');
    const staff = (task: string, fteAfter: string) => ({
      id: id(),
      unit: 'Posten',
      task,
      fteBefore: '1.5',
      fteAfter,
      from: '2027-01',
    });
    const content = {
      options: [
        {
          id: id(),
          option: 'centralise',
          specialisation: 'department',
          units: 'Borgerservice',
          fteMoved: '2.5',
        },
      ],
      staffing: [staff('Journalisering', '0.9')],
      competences: [
        {
          id: id(),
          role: 'Sagsbehandler',
          what: 'Afgøre selv',
          authority: { needs: true, has: false },
          ability: { needs: true, has: true },
        },
      ],
      prerequisites: [{ id: id(), kind: 'mitId', done: false }],
      focusShifts: [
        {
          id: id(),
          pattern: 'validation',
          before: 'Kontrol',
          after: 'Rådgivning',
          changeIds: [ours.change.id],
        },
      ],
      readiness: { indicatorId: ours.indicator.id, text: 'Spørges hvert halvår' },
    };
    expect((await put('organisation', content)).statusCode).toBe(200);
    expect((await people.office.get('/api/v1/staffing')).json<{ total: number }>().total).toBe(0);
    await put(
      'organisation',
      { staffing: [staff(' journalisering', '1')] },
      { project: small.project.id },
    );
    const { items } = (await people.analyst.get('/api/v1/staffing')).json<{
      items: StaffingRisk[];
    }>();
    expect(items).toMatchObject([{ unit: 'Posten', before: '1.5', left: '0.4', floor: '0.5' }]);
    expect(items[0]?.projects.map(({ name }) => name).sort()).toEqual([
      'Projekt LILLE',
      'Projekt P',
    ]);
    const theme = await get('organisation');
    expect(theme.content).toMatchObject(content);
    expect(said(theme).slice(0, 2)).toEqual([
      'Posten: journalisering står tilbage med 0,4 årsværk, når Projekt LILLE regnes med; grænsen er 0,5',
      'Én rolle mangler myndighed eller evne',
    ]);
  });

  it('S7.2 S7.4 S7.5 R9 tell success from benefit, what is not measured, and who acts', async () => {
    const success = (
      await people.office.post(
        '/api/v1/indicators',
        indicator({ code: 'TILFREDS', kind: 'success' }),
      )
    ).json<{ id: string }>();
    const rows = [{ id: id(), indicatorId: success.id, actor: 'Chefen' }];
    expect((await put('followUp', { rows })).statusCode).toBe(200);
    const calendar = await people.team.get(`/api/v1/projects/${ours.project.id}/calendar`);
    const { items } = calendar.json<{ items: MeasurementRow[] }>();
    expect(items.map(({ kind, state }) => [kind, state])).toEqual([
      ['benefit', 'notMeasured'],
      ['success', 'notDue'],
    ]);
    expect(said(await get('followUp'))).toEqual([
      'Én måling er forfalden og mangler',
      'Én indikator er der ingen, der handler på',
      'Én indikator viser, om gevinsten kommer',
      'Én viser, om løsningen er en succes, og tæller ikke som gevinst',
    ]);
  });

  it('S8.1 S8.6 S8.7 keep effects and goals; only leadership decides, and an edit keeps the decision', async () => {
    const effect = {
      id: id(),
      text: 'Porto',
      year: 2027,
      amountKr: '250000.00',
      account: { function: '6.45.51', costCentre: '123', text: 'Porto' },
      priceLevelYear: 2026,
      benefitIds: [ours.benefit.id],
    };
    const goal = {
      id: id(),
      name: 'Svartid',
      old: '8',
      new: '5',
      unit: 'dage',
      decidingBody: 'Byrådet',
      decideOn: '2027-01-31',
      reviewed: true,
    };
    const content = { funding: 'pool', effects: [effect], goals: [goal] };
    expect(
      (
        await put('budget', {
          ...content,
          goals: [{ ...goal, decision: { by: 'mig', on: '2026-01-01' } }],
        })
      ).statusCode,
    ).toBe(200);
    expect((await get('budget')).content.goals[0]?.decision).toBeNull();
    const url = at(ours.project.id, 'budget/decisions');
    const decide = async (by: Person, itemId: string) =>
      by.post(url, { kind: 'goal', itemId }, { 'if-match': (await get('budget')).etag });
    expect((await decide(people.office, goal.id)).statusCode).toBe(403);
    expect((await decide(people.leadership, effect.id)).statusCode).toBe(404);
    expect((await decide(people.leadership, goal.id)).statusCode).toBe(201);
    await put('budget', content);
    const theme = await get('budget');
    expect(theme.content.goals[0]?.decision).toEqual({ by: 'leadership her', on: '2026-11-23' });
    expect(said(theme)).toContain('0 kr. af 250.000 kr. er indarbejdet i budgettet');
  });

  it('S3.9 T6 read the volumes of channels from measurements, and say what the shift frees', async () => {
    const volume = async (code: string, baseline: string, value: string) => {
      const made = indicator({ code, name: code, grain: 'year', baseline, unit: 'henvendelser' });
      const { id: indicatorId } = (await people.office.post('/api/v1/indicators', made)).json<{
        id: string;
      }>();
      const typed = { indicatorId, period: '2025', value };
      expect((await people.analyst.post('/api/v1/measurements', typed)).statusCode).toBe(201);
      return indicatorId;
    };
    const [dear, cheap] = [
      await volume('PERSON', '10000', '6000'),
      await volume('SELV', '0', '4000'),
    ];
    await put('channels', {
      channels: [
        { id: id(), kind: 'inPerson', volumeIndicatorId: dear, unitCostKr: '75' },
        { id: id(), kind: 'selfService', volumeIndicatorId: cheap, unitCostKr: '20', cheap: true },
      ],
    });
    expect(said(await get('channels'))).toContain(
      '4.000 henvendelser er flyttet til billigere kanaler i 2025; det svarer til 220.000 kr.',
    );
  });

  it('name only what is there: foreign benefits, indicators and lines are refused with their place', async () => {
    const other = await makeProject(people, 'ANDEN');
    const rule = { id: id(), text: 'Regel', source: 'habit' };
    const refused = async (theme: PlanTheme, content: object) => {
      const answer = await put(theme, content);
      const { errors = [] } = answer.json<{ errors?: { path: string }[] }>();
      return [answer.statusCode, ...errors.map(({ path }) => path)];
    };
    expect(
      await refused('workflows', { rules: [{ ...rule, brakesBenefitIds: [other.benefit.id] }] }),
    ).toEqual([400, 'content.rules.0.brakesBenefitIds.0']);
    expect(
      await refused('workflows', {
        workflows: [{ id: id(), name: 'A', changeIds: [other.change.id] }],
      }),
    ).toEqual([400, 'content.workflows.0.changeIds.0']);
    expect(await refused('workflows', { rules: [{ ...rule, actionIds: [id()] }] })).toEqual([
      400,
      'content.rules.0.actionIds.0',
    ]);
    expect(await refused('workflows', { rules: [rule, rule] })).toEqual([
      400,
      'content.rules.1.id',
    ]);
    expect(await refused('workflows', { rules: [{ ...rule, source: 'rumour' }] })).toEqual([
      400,
      'content.rules.0.source',
    ]);
    expect(await refused('followUp', { rows: [{ id: id(), indicatorId: id() }] })).toEqual([
      400,
      'content.rows.0.indicatorId',
    ]);
    expect(
      await refused('culture', { evidence: [{ id: id(), text: 'x', assumptionId: id() }] }),
    ).toEqual([400, 'content.evidence.0.assumptionId']);
  });

  it('S3.6 S5.2 take an action from the target board for what is done about a line', async () => {
    const hinders = { id: id(), name: 'Foreningen', stance: 'hinders' };
    await put('channels', { stakeholders: [hinders] });
    expect((await get('channels')).openBarriers).toBe(1);
    const wanted = { title: 'Hold møde', owner: 'Anne', deadline: '2026-12-15', theme: 'channels' };
    const made = await people.team.post(`/api/v1/projects/${ours.project.id}/actions`, wanted);
    const actionIds = [made.json<{ id: string }>().id];
    expect((await put('channels', { stakeholders: [{ ...hinders, actionIds }] })).statusCode).toBe(
      200,
    );
    expect((await get('channels')).openBarriers).toBe(0);
  });

  it('forget a benefit that has been removed, so that what was read can be written again', async () => {
    const benefit = (
      await people.office.post(`/api/v1/projects/${ours.project.id}/benefits`, {
        name: 'Kort',
        valueClass: 'quality',
        realisationFrom: '2026-01',
        realisationTo: '2026-12',
      })
    ).json<{ id: string }>();
    const rule = {
      id: id(),
      text: 'Regel',
      source: 'law',
      brakesBenefitIds: [benefit.id, ours.benefit.id],
    };
    await put('workflows', { rules: [rule] });
    await people.office.remove(ours.project.id, `benefits/${benefit.id}`);
    const { content } = await get('workflows');
    expect(content.rules[0]?.brakesBenefitIds).toEqual([ours.benefit.id]);
    expect((await put('workflows', content)).statusCode).toBe(200);
  });

  it('S10.3 take "not relevant" for an answer that has no barriers', async () => {
    const answer = await put('workflows', (await get('workflows')).content, {
      relevance: 'notRelevant',
    });
    expect(answer.json()).toMatchObject({ progress: 'notRelevant', openBarriers: 0, findings: [] });
    expect((await people.office.get('/api/v1/rules')).json<PortfolioRules>().total).toBe(0);
  });

  it('S1.7 R8 are read by all, written by office and the project’s own team, and the audit list says what changed', async () => {
    const foreign = await makeProject(people, 'FREMMED');
    const { team, analyst } = people;
    expect((await analyst.get(at())).statusCode).toBe(200);
    expect((await put('culture', {}, { by: analyst })).statusCode).toBe(403);
    expect((await put('culture', {}, { by: team, project: foreign.project.id })).statusCode).toBe(
      403,
    );
    const behaviours = [{ id: id(), observed: 'Gemmer kopier' }];
    expect((await put('culture', { behaviours }, { by: team })).statusCode).toBe(200);
    const [entry] = (await people.office.get('/api/v1/audit?limit=1')).json<AuditList>().items;
    expect(entry).toMatchObject({
      ...{
        action: 'theme.saved',
        who: 'team her',
        subject: 'P Projekt P: Adfærd, kultur og værdier',
      },
      after: expect.stringContaining('+ Gemmer kopier'),
    });
    expect((await get('culture')).updatedBy).toBe('team her');
  });
});
