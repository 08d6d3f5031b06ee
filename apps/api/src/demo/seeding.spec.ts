import type {
  Board,
  ChannelVolume,
  Meeting,
  MyWork,
  PlanComparison,
  PlanHealth,
  Portfolio,
  PortfolioRules,
  ProjectList,
  Reminder,
  RevisionSummary,
  ThemeList,
  ThemeResource,
  Tree,
  Workshop,
} from '@gevinst/contract';
import { Imports } from '../imports/imports.port';
import { type Person, TestApp } from '../test-app';
import { Warehouse } from '../warehouse/warehouse.port';
import { DEMO_PASSWORD } from './demo-accounts';
import { DEMO_MUNICIPALITIES } from './demo-municipality';
import { DemoSeed } from './demo-seed';
import { extractFile } from './extract-file';
import { extractMonths } from './history';
import { barriersSeenBy, boardsInUse, boardsOf, plansInOrder } from './testing/in-use';
import { wholeAudit } from './testing/whole-audit';

const PATIENCE = 300_000;

describe('the demo', () => {
  let bench: TestApp;
  let office: Person;
  let leadership: Person;
  beforeAll(async () => {
    bench = await TestApp.open({ DEMO: 'on' });
    const seed = bench.app.get(DemoSeed);
    const imports = bench.app.get(Imports);
    const apply = imports.apply.bind(imports);
    let files = 0;
    jest.spyOn(imports, 'apply').mockImplementation((...args) => {
      files += 1;
      return files === 12 ? Promise.reject(new Error('power cut')) : apply(...args);
    });
    await expect(seed.run()).rejects.toThrow('power cut');
    await seed.run();
    office = await bench.signIn('kontor@eksempelkoebing.test', DEMO_PASSWORD);
    leadership = await bench.signIn('ledelse@eksempelkoebing.test', DEMO_PASSWORD);
  }, PATIENCE);
  afterAll(() => bench.close());

  const portfolio = async (query = '', person = office) =>
    (await person.get(`/api/v1/portfolio${query}`)).json<Portfolio>();
  const projects = async () =>
    (await office.get('/api/v1/projects?limit=1000')).json<ProjectList>().items;

  it('S9.1 draws its trees: benefits that follow from several changes, and what a test has said', async () => {
    const { id = '' } = (await projects()).find(({ code }) => code === 'BS-01') ?? {};
    const { changes, benefits } = (await office.get(`/api/v1/projects/${id}/tree`)).json<Tree>();
    expect(changes.map(({ owner }) => owner)).toEqual(['Mette Holm', 'Chef for Borgerservice']);
    expect(benefits.map(({ changeIds }) => changeIds.length)).toEqual([2, 1]);
    expect(benefits.map(({ doam }) => doam?.attribution)).toEqual(['yes', 'unsure']);
  });

  it('is filled once: whole after an interruption, and never twice', async () => {
    const warehouse = bench.app.get(Warehouse);
    const before = warehouse.appliedSeq();
    const figures = await portfolio();
    await bench.app.get(DemoSeed).run();
    expect(warehouse.appliedSeq()).toBe(before);
    expect(await portfolio()).toEqual(figures);
    const [{ projects: catalogue } = { projects: [] }] = DEMO_MUNICIPALITIES;
    const extracts = extractMonths().flatMap((months) =>
      (['month', 'quarter'] as const).flatMap((one) => extractFile(catalogue, one, months) ?? []),
    );
    expect(extracts.length).toBeGreaterThan(20);
    const files = await office.get('/api/v1/imports?limit=200');
    const { items } = files.json<{ items: { fileName: string; state: string }[] }>();
    const applied = items
      .filter(({ state }) => state === 'applied')
      .map(({ fileName }) => fileName);
    expect(new Set(applied).size).toBe(applied.length);
    expect(applied).toHaveLength(extracts.length);
  });

  it('is worth looking at: every light, a sum behind its plan, and what needs attention in words', async () => {
    const shown = await portfolio();
    expect(shown).toMatchObject({ projectCount: 42, fictitious: true, today: '2026-11-23' });
    expect(shown.reportingDate).toBe('2026-10-31');
    for (const light of ['green', 'yellow', 'red', 'notMeasured', 'notDue'] as const) {
      expect([light, shown.lights[light] > 0]).toEqual([light, true]);
    }
    expect(Number(shown.totals.rateToDate)).toBeGreaterThan(0.75);
    expect(Number(shown.totals.rateToDate)).toBeLessThan(0.95);
    expect(Number(shown.coverage.byMoney)).toBeLessThan(1);
    expect(shown.attention).toHaveLength(3);
    for (const { reason } of shown.attention) expect(reason.da.length).toBeGreaterThan(15);
  });

  it('has the stories that an office meets', async () => {
    const shown = await portfolio();
    expect(shown.overlaps.length).toBeGreaterThan(0);
    const rows = await projects();
    expect(rows.some((one) => one.rebaselines > 0)).toBe(true);
    expect(rows.some((one) => one.takenInAdvanceKr !== null)).toBe(true);
    expect(rows.some((one) => one.light !== one.computedLight)).toBe(true);
    expect(rows.some((one) => Number(one.totals.rateToDate) > 1.1)).toBe(true);
    const reminders = await office.get('/api/v1/reminders');
    expect(reminders.json<{ items: Reminder[] }>().items.length).toBeGreaterThan(0);
  });

  it('has themes in all states, and rules that are only habits', async () => {
    const rules = (await leadership.get('/api/v1/rules')).json<PortfolioRules>();
    expect(rules.sentence.da).toMatch(/^14 regler er vaner, og \d+ regler bremser gevinster$/);
    expect(rules.items[0]?.brakes.map(({ light }) => light)).toContain('red');
    const progress = new Set<string>();
    for (const { id } of await projects()) {
      const { items } = (await office.get(`/api/v1/projects/${id}/themes`)).json<ThemeList>();
      for (const theme of items) progress.add(theme.progress);
    }
    expect([...progress].sort()).toEqual(['done', 'empty', 'notRelevant', 'started']);
    const risks = await office.get('/api/v1/staffing');
    const { items } = risks.json<{ items: { left: string; projects: object[] }[] }>();
    expect(items.map((one) => [one.left, one.projects.length])).toEqual([['0.4', 2]]);
  });

  it('S3.6 S3.9 has a project whose channels are measured, and says what has moved between them', async () => {
    const { id = '' } = (await projects()).find(({ code }) => code === 'BS-01') ?? {};
    const at = `/api/v1/projects/${id}`;
    const volumes = await office.get(`${at}/channel-volumes`);
    const carried = volumes.json<{ items: ChannelVolume[] }>().items;
    expect(carried.map(({ points }) => points.at(-1)?.month)).toEqual([
      '2026-10',
      '2026-10',
      '2026-10',
    ]);
    const theme = (await office.get(`${at}/themes/channels`)).json<ThemeResource>();
    expect(theme.findings.find(({ figure }) => figure === 'channelShift')?.da).toMatch(
      /^1\.\d{3} henvendelser er flyttet til billigere kanaler i oktober 2026; det svarer til \d+\.\d{3} kr\.$/,
    );
  });

  it('S9.2 N2 R12 has plans in all states of their walk-through, and says what holds its red benefits back', async () => {
    const { sentence, items, coverage, held } = await barriersSeenBy(leadership);
    expect(sentence.da).toMatch(
      /^\d+ af \d+ røde gevinster holdes tilbage af åbne barrierer, flest/,
    );
    expect([held > 0, held < items.length]).toEqual([true, true]);
    const byTheme = items.flatMap(({ barriers }) => barriers.map(({ kind }) => kind));
    expect(byTheme).toEqual(expect.arrayContaining(['hinders', 'rule', 'behaviour', 'nobodyActs']));
    const states = coverage.map(({ answered, total }) =>
      answered === 0 ? 'none' : answered < total ? 'some' : 'all',
    );
    expect([...new Set(states)].sort()).toEqual(['all', 'none', 'some']);
  });

  it('S1.5 S2.14 has plans that changed on the way, one with a benefit that nobody had foreseen', async () => {
    const { id = '' } = (await projects()).find(({ code }) => code === 'BU-01') ?? {};
    const list = await office.get(`/api/v1/projects/${id}/revisions`);
    const [first, , third] = list.json<{ items: RevisionSummary[] }>().items;
    const at = `/api/v1/projects/${id}/revisions/${first?.id ?? ''}/diff/${third?.id ?? ''}`;
    const diff = (await office.get(at)).json<PlanComparison>();
    expect(diff.unforeseen.map(({ name }) => name)).toEqual(['Forældre får svar samme dag']);
    expect(diff.tree?.nodes.filter(({ mark }) => mark === 'added')).toHaveLength(2);
    const health = (await office.get('/api/v1/plan-health')).json<{ items: PlanHealth[] }>().items;
    const standings = health.flatMap((one) => one.qualities.map(({ standing }) => standing));
    expect(new Set(standings)).toEqual(new Set(['good', 'weak', 'missing']));
    expect(health.find(({ projectId }) => projectId === id)?.rebaselines).toBe(2);
  });

  it('S10.2 has a workshop that is over, and one that goes on where it was left', async () => {
    const all = await projects();
    const workshopsOf = async (code: string) => {
      const { id = '' } = all.find((one) => one.code === code) ?? {};
      const answer = await office.get(`/api/v1/projects/${id}/workshops`);
      return answer.json<{ items: Workshop[] }>().items;
    };
    const [over] = await workshopsOf('BS-01');
    expect(over?.outcome?.challenges.length).toBeGreaterThan(5);
    expect(over?.outcome?.actions.map(({ owner }) => owner)).toContain('Omar Said');
    const [left] = await workshopsOf('BS-03');
    expect([left?.state, left?.place?.theme]).toEqual(['paused', 'organisation']);
    expect(await workshopsOf('BS-02')).toEqual([]);
  });

  it('S1.6 S1.7 has people who wait for each other', async () => {
    const { mentions } = (await leadership.get('/api/v1/my-work')).json<MyWork>();
    expect(mentions).toMatchObject([{ projectName: 'Digital byggesag', subjectId: 'channels' }]);
    const mine = (await office.get('/api/v1/my-work')).json<MyWork>();
    expect(mine.mentions).toMatchObject([{ author: 'David Frost', subjectId: 'workflows' }]);
  });

  it('S1.6 has a line past its day and an action that nobody has evaluated, waiting for the team', async () => {
    const team = await bench.signIn('team@eksempelkoebing.test', DEMO_PASSWORD);
    const { lines, unevaluated } = (await team.get('/api/v1/my-work')).json<MyWork>();
    const late = lines.filter(({ standing }) => standing.kind === 'overdue');
    expect(late.map(({ text }) => text)).toEqual(['PDF-blanketten']);
    expect(unevaluated.map(({ title }) => title)).toEqual([
      'Gennemgå elregningen for de 40 skabe uden måler',
    ]);
  });

  it('S8.1 R8 has decisions of leadership on the days when they were made', async () => {
    const { id = '' } = (await projects()).find(({ code }) => code === 'TM-01') ?? {};
    const theme = (await office.get(`/api/v1/projects/${id}/themes/budget`)).json<ThemeResource>();
    const { effects } = theme.theme === 'budget' ? theme.content : { effects: [] };
    expect(effects.map(({ decision }) => decision)).toEqual([
      { by: 'Bo Lindholm', on: theme.updatedAt?.slice(0, 10) },
    ]);
    expect(theme.updatedAt?.slice(0, 10)).toBe('2026-09-23');
  });

  it('S7.5 has an indicator off its course that only leadership is told of', async () => {
    const told = async (person: Person) =>
      (await person.get('/api/v1/my-work')).json<MyWork>().falling.map((one) => one.audience);
    expect(await told(leadership)).toContain('leadership');
    expect(await told(office)).not.toContain('leadership');
  });

  it('S2.1 has boards in all states: one off target, one whose loop is closed, one just begun, and empty ones', async () => {
    const all = await projects();
    const board = async (code: string) => {
      const { id = '' } = all.find((one) => one.code === code) ?? {};
      return (await office.get(`/api/v1/projects/${id}/board`)).json<Board>();
    };
    const [off, closed, begun, empty] = await Promise.all(
      ['TM-01', 'BS-01', 'SS-05', 'BS-02'].map(board),
    );
    expect(off?.ideas.map(({ state }) => state)).toEqual(
      expect.arrayContaining(['idea', 'assessed', 'planned']),
    );
    expect(off?.actions.map(({ standing }) => standing.kind)).toContain('overdue');
    expect(closed?.actions.map(({ evaluation }) => evaluation?.measured?.moved)).toContain('worse');
    expect([begun?.actions.length, empty?.actions, empty?.ideas]).toEqual([1, [], []]);
    const last = await office.get(`/api/v1/meetings/${off?.lastMeetingId ?? ''}`);
    expect(last.json<Meeting>().minutes?.assessed.map(({ field }) => field)).toEqual([
      'yellow',
      'orange',
      'red',
    ]);
  });

  it('S2.1 S2.14 N2 is worked with in all departments: meetings ahead, plans in order, reds explained', async () => {
    const used = await boardsInUse(office);
    const departments = new Set(used.map(({ department }) => department));
    const ahead = used.filter(({ nextAt }) => nextAt !== null);
    expect([used.length, departments.size, ahead.length]).toEqual([10, 7, 9]);
    const actions = (await boardsOf(office, used)).flatMap((one) => one.actions);
    expect(new Set(actions.map(({ status }) => status)).size).toBe(4);
    expect(await plansInOrder(office)).toEqual(['Hjælpemidler på nettet', 'Selvbetjent bibliotek']);
    const { total, held, unexplained } = await barriersSeenBy(office);
    expect([total, held, unexplained]).toEqual([11, 9, 2]);
  });

  it('can be asked what was known earlier', async () => {
    const [now, then] = [await portfolio(), await portfolio('?asOf=2026-06-30')];
    expect(then.asOf).toBe('2026-06-30');
    expect(then.totals.actualKr).not.toBe(now.totals.actualKr);
    const before = await portfolio('?asOf=2023-01-01');
    expect(before.totals.actualKr).toBe('0.00');
  });

  it('has another municipality that sees nothing of this one', async () => {
    const other = await bench.signIn('kontor@proevestrup.test', DEMO_PASSWORD);
    const theirs = await portfolio('', other);
    expect(theirs.projectCount).toBeGreaterThan(1);
    expect(theirs.projectCount).toBeLessThan(10);
    const ours = new Set((await projects()).map(({ name }) => name));
    const list = (await other.get('/api/v1/projects')).json<ProjectList>();
    expect(list.items.filter(({ name }) => ours.has(name))).toEqual([]);
  });

  it('says what each did, in the audit list', async () => {
    const items = await wholeAudit(leadership);
    const who = (action: string) => items.find((one) => one.action === action)?.who;
    expect(items[0]).toMatchObject({ action: 'demo.loaded', at: '2026-11-23T06:00:00.000Z' });
    const times = items.map(({ at }) => at);
    expect(new Set(times).size).toBe(times.length);
    expect(items[1]).toMatchObject({
      ...{ action: 'settings.changed', after: expect.stringContaining('poolKr: 60000000.00') },
    });
    expect(items.at(-1)).toMatchObject({ action: 'project.created' });
    expect(items.at(-1)?.at.slice(0, 4)).toBe('2023');
    expect([who('revision.approved'), who('import.applied'), who('override.set')]).toEqual([
      'Bo Lindholm',
      'Clara Holm',
      'Anne Dahl',
    ]);
  });
});
