import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportResource, PlanContent } from '@gevinst/contract';
import { krTextFromOre, oreFromKrText, sumOre } from '@gevinst/domain';
import { portfolioTemplate } from '@gevinst/ingest';
import type { TenantContext } from '../../http/tenant-context';
import type { Projects } from '../../projects/projects.port';
import { ledgerOf } from '../testing/fakes';
import { ImportBench } from '../testing/import-bench';
import { InlineRunner } from '../testing/inline-runner';
import { realProjects } from '../testing/real-projects.module';

const real = (name: string): Buffer =>
  readFileSync(path.join(__dirname, '../../../../../test/fixtures/real', name));
const POOL = 'copenhagen-investment-pool-2020-03.csv';
const CANADA = 'canada_it_projects_2016.csv';

/** `work`, until it has been done so many times. */
function breaksOffAfter<A extends unknown[], R>(times: number, work: (...args: A) => R) {
  let left = times;
  return (...args: A): R => {
    left -= 1;
    if (left < 0) throw new Error('the disk is gone');
    return work(...args);
  };
}

describe('portfolio files', () => {
  let bench: ImportBench;
  let projects: Projects;
  let office: TenantContext;

  beforeAll(async () => {
    bench = await ImportBench.open();
    projects = await realProjects(bench.database);
    await bench.start(new InlineRunner(), projects);
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    office = await bench.person();
  });

  const plansOf = async (): Promise<PlanContent[]> =>
    (await projects.approvedPlans(office)).map(({ original }) => original.content);
  const total = (amounts: readonly (string | null)[]): string =>
    krTextFromOre(sumOre(amounts.flatMap((one) => (one === null ? [] : oreFromKrText(one)))));
  const apply = async ({ id }: ImportResource): Promise<ImportResource> => {
    await bench.imports.apply(office, id);
    return bench.imports.whenSettled(office, id);
  };
  const load = async (
    content: string | Buffer,
    fileName = 'portefølje.csv',
  ): Promise<ImportResource> => {
    const ready = await bench.send(office, content, 'Projektkontoret', fileName);
    expect([ready.state, ready.questions, ready.refusal]).toEqual(['ready', [], null]);
    return apply(ready);
  };

  it('take in Københavns pool with its published totals, and not its total row (T4)', async () => {
    const asked = await bench.send(office, real(POOL), 'Økonomiforvaltningen', POOL);
    expect([asked.kind, asked.state]).toEqual(['portfolio', 'needs_decision']);
    const [question] = asked.questions;
    expect([asked.questions.length, question?.answer]).toEqual([1, 'year:2020']);
    const answers = { [question?.id ?? '']: 'year:2020' };
    const ready = await bench.decide(office, asked.id, { answers });
    expect(ready.counts).toMatchObject({ new: 6, changed: 0, unchanged: 0, totalRows: 1 });
    expect((await apply(ready)).state).toBe('applied');

    const plans = await plansOf();
    const costs = plans.flatMap((plan) => plan.costs);
    const effects = plans.flatMap((plan) => plan.statedEffectKr);
    const ofKind = (kind: string) =>
      total(costs.filter((c) => c.kind === kind).map((c) => c.amountKr));
    const ofLabel = (label: string) =>
      total(effects.filter((e) => e.label === label).map((e) => e.amountKr));
    expect(ofKind('investmentService')).toBe('19600000.00');
    expect(ofKind('investmentConstruction')).toBe('38900000.00');
    expect(ofLabel('Effekt service')).toBe('10800000.00');
    expect(ofLabel('Effekt overførsler')).toBe('7900000.00');
    expect((await projects.list(office)).map(({ code }) => code).sort()).toEqual([
      'BC01',
      'BC02',
      'BC03',
      'BC04',
      'BC05',
      'BC06',
    ]);
    const declared = plans.map(({ declaredPaybackYears }) => declaredPaybackYears);
    expect(declared.map(String).sort()).toEqual(['2', '5', '6', '6', '6', 'null']);
    expect(costs.filter(({ amountKr }) => amountKr === null)).toHaveLength(2);
  });

  it('take in Canada’s 398 projects; six missing budgets stay missing, and a second time writes nothing', async () => {
    const asked = await bench.send(office, real(CANADA), 'Canada', CANADA);
    const answers = { costYear: 'year:2016' };
    const ready = await bench.decide(office, asked.id, { answers });
    expect(ready.counts).toMatchObject({ new: 398, changed: 0, rejected: 0 });
    expect((await apply(ready)).state).toBe('applied');
    const costs = (await plansOf()).flatMap((plan) => plan.costs);
    expect(costs.filter(({ amountKr }) => amountKr !== null)).toHaveLength(392);
    expect(costs.filter(({ amountKr }) => amountKr === null)).toHaveLength(6);
    expect(total(costs.map(({ amountKr }) => amountKr))).toBe('11918961480.00');
    expect(new Set(costs.map(({ currency }) => currency))).toEqual(new Set(['USD']));

    const events = (await ledgerOf(bench.database)).length;
    const again = await bench.send(
      office,
      Buffer.concat([real(CANADA), Buffer.from('\n')]),
      'Canada',
      CANADA,
    );
    expect(again).toMatchObject({ state: 'ready', duplicateOf: null });
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 398 });
    expect((await apply(again)).state).toBe('applied');
    expect(await projects.list(office)).toHaveLength(398);
    expect(await ledgerOf(bench.database)).toHaveLength(events);
    const same = await bench.send(office, real(CANADA), 'Canada', CANADA);
    expect(same).toMatchObject({ state: 'ready', duplicateOf: ready.id });
    expect(same.counts).toMatchObject({ new: 0, changed: 0 });
  }, 240_000);

  it('make a whole plan of the template’s example', async () => {
    const done = await load(portfolioTemplate());
    expect(done).toMatchObject({ counts: { new: 1, rejected: 0 }, warningsTotal: 0 });
    const [project] = await projects.list(office);
    expect(project).toMatchObject({
      code: 'P-001',
      department: 'Borgerservice og it',
      phase: 'delivery',
      goLive: '2026-03-31',
      takenInAdvanceKr: null,
    });
    const [change] = await projects.changes(office);
    const benefits = await projects.benefits(office);
    expect(benefits.map(({ name, valueClass }) => [name, valueClass])).toEqual([
      ['Færre telefonopkald', 'cashable'],
      ['Kortere ventetid for borgerne', 'quality'],
    ]);
    expect(benefits.map(({ changeIds }) => changeIds)).toEqual([[change?.id], [change?.id]]);
    const [calls, wait] = await projects.indicators(office);
    expect(calls).toMatchObject({ code: 'I-001', direction: 'lower', baseline: '4200.0' });
    expect(wait).toMatchObject({ code: 'I-002', grain: 'quarter', aggregation: 'mean' });

    const [plan] = await plansOf();
    const [money, quality] = plan?.benefits ?? [];
    expect(money?.valuation).toMatchObject({ indicatorId: calls?.id, unitValueKr: '55.00' });
    expect(money?.months).toHaveLength(34);
    expect(total(money?.months.map(({ amountKr }) => amountKr) ?? [])).toBe('680000.00');
    expect(quality).toMatchObject({
      valuation: null,
      evidenceIndicatorIds: [wait?.id],
      months: [],
    });
    expect(plan?.targets.map(({ points }) => points.length)).toEqual([34, 12]);
    expect(plan?.costs.map(({ kind, amountKr, year }) => [kind, amountKr, year])).toEqual([
      ['implementation', '450000.00', 2026],
      ['operation', '60000.00', 2026],
    ]);
  });

  const file = (...rows: string[]): string =>
    ['Projekt;Kode;Forvaltning;Gevinst;Værdiklasse;Fra;Til;Årlig gevinst (kr.)', ...rows, ''].join(
      '\r\n',
    );
  const ROW = 'Ny post;A-1;Skole;Mindre papir;Provenu;01-2026;12-2026;1.200,50';

  it('change what they say otherwise, and leave an approved plan to the leadership', async () => {
    await load(file(ROW, 'Nyt skema;A-2;Skole;;;;;'));
    const other = ROW.replace('Skole', 'Kultur').replace('1.200,50', '2.400,50');
    const ready = await bench.send(
      office,
      file(other, 'Nyt skema;A-2;Skole;;;;;'),
      'Projektkontoret',
    );
    expect(ready.counts).toMatchObject({ new: 0, changed: 1, unchanged: 1 });
    expect(ready.warnings.map(({ code }) => code)).toEqual(['portfolio_plan_drafted']);
    await apply(ready);
    const [project] = await projects.list(office);
    expect(project).toMatchObject({ name: 'Ny post', department: 'Kultur' });
    const plans = await projects.revisions(office, project?.id);
    expect(plans.map(({ number, state }) => [number, state])).toEqual([
      [1, 'approved'],
      [2, 'draft'],
    ]);
    const draft = await projects.revision(office, plans[1]?.id ?? '');
    const sum = draft.content.benefits.flatMap(({ months }) =>
      months.map(({ amountKr }) => amountKr),
    );
    expect(total(sum)).toBe('2400.50');
    const again = await bench.send(office, `${file(other)}\r\n`, 'Projektkontoret');
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
  });

  it('leave a draft alone that someone is working on, and say so', async () => {
    const made = await projects.createProject(office, {
      ...{ code: 'A-1', name: 'Ny post', department: 'Skole', phase: 'idea', owner: '' },
      ...{ goLive: null, description: '', takenInAdvanceKr: null, deliveryUrl: null },
    });
    const content = {
      ...{ benefits: [], targets: [], declaredPaybackYears: '4', statedEffectKr: [] },
      costs: [
        {
          year: 2026,
          kind: 'operation' as const,
          amountKr: '1.00',
          currency: 'DKK',
          priceLevelYear: null,
          funding: null,
          label: '',
        },
      ],
    };
    const mine = await projects.saveRevision(office, made.id, { reason: 'Mit udkast', content });
    const done = await load(file(ROW));
    expect(done.warnings.map(({ code }) => code)).toEqual(['portfolio_plan_kept']);
    expect((await projects.revision(office, mine.id)).content).toEqual(content);
    expect(await projects.benefits(office, made.id)).toHaveLength(1);
  });

  it('leave nothing behind when they break off, and double nothing the next time', async () => {
    const rows = ['A-1', 'A-2', 'A-3'].map((code) => ROW.replace('A-1', code));
    const ready = await bench.send(office, file(...rows), 'Projektkontoret');
    // The dry run is held against the moment first; what breaks off is the writing after it.
    const create = breaksOffAfter(3, projects.createBenefit.bind(projects));
    const broken = jest.spyOn(projects, 'createBenefit').mockImplementation(create);
    const failed = await apply(ready);
    expect(failed).toMatchObject({ state: 'failed', refusal: { code: 'portfolio_failed' } });
    expect(JSON.stringify(failed)).not.toContain('disk');
    expect(await projects.list(office)).toEqual([]);
    broken.mockRestore();

    const approve = breaksOffAfter(6, projects.approveRevision.bind(projects));
    const stopped = jest.spyOn(projects, 'approveRevision').mockImplementation(approve);
    const second = await bench.decide(office, ready.id, {});
    expect(second).toMatchObject({ state: 'ready', refusal: null, counts: { new: 3, changed: 0 } });
    expect((await apply(second)).state).toBe('failed');
    expect(await projects.list(office)).toEqual([]);
    stopped.mockRestore();

    await bench.decide(office, ready.id, {});
    expect((await apply(ready)).state).toBe('applied');
    expect((await projects.list(office)).map(({ code }) => code)).toEqual(['A-1', 'A-2', 'A-3']);
    expect(await projects.benefits(office)).toHaveLength(3);
    const heads = await projects.revisions(office);
    expect(heads.map(({ number, state }) => [number, state])).toEqual(
      Array.from({ length: 3 }, () => [1, 'approved']),
    );
  });

  it('say what they leave open instead of guessing it', async () => {
    const done = await load(
      file(
        'Uden tid;B-1;Skole;Mindre papir;Provenu;;;900,00',
        'Bagvendt;B-2;Skole;Mere ro;;12-2026;01-2026;',
        'Kvalitet;B-3;Skole;Bedre luft;Kvalitet;01-2026;12-2026;500,00',
      ),
    );
    expect(done.warnings.map(({ code, line }) => [code, line]).sort()).toEqual([
      ['portfolio_class_assumed', 3],
      ['portfolio_period_missing', 2],
      ['portfolio_period_reversed', 3],
      ['portfolio_quality_amount', 4],
    ]);
    expect(done.warningsTotal).toBe(4);
    const plans = await plansOf();
    expect(plans.flatMap(({ benefits }) => benefits.flatMap(({ months }) => months))).toEqual([]);
    const stated = plans.flatMap(({ statedEffectKr }) => statedEffectKr);
    expect(stated.map(({ amountKr }) => amountKr).sort()).toEqual(['500.00', '900.00']);
  });

  it('find projects by name where they have no code', async () => {
    const nameless = 'Projekt;Forvaltning\r\nNy æbleordning;Skole\r\nNy ordning;Skole\r\n';
    const first = await load(nameless);
    expect((await projects.list(office)).map(({ code }) => code).sort()).toEqual([
      'NY-AEBLEORDNING',
      'NY-ORDNING',
    ]);
    const again = await load(nameless.replaceAll('Ny', 'NY'));
    expect(again.counts).toMatchObject({ new: 0, changed: 2 });
    expect(await projects.list(office)).toHaveLength(2);
    expect(first.counts).toMatchObject({ new: 2 });
  });

  it('make nothing in another municipality', async () => {
    await load(file(ROW));
    const stranger = await bench.person();
    expect(await projects.list(stranger)).toEqual([]);
    expect(await projects.approvedPlans(stranger)).toEqual([]);
  });
});
