import { IndicatorInput, ProjectInput } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';
import type { Projects } from '../projects/projects.port';
import { WarehouseBench } from '../warehouse/testing/warehouse-bench';
import { ListReminders } from './list-reminders';

const PROJECT = '10000000-0000-4000-8000-000000000000';
const BENEFIT = '20000000-0000-4000-8000-000000000000';
const HOURS = '30000000-0000-4000-8000-000000000001';
const CALLS = '30000000-0000-4000-8000-000000000002';
const READY = '30000000-0000-4000-8000-000000000003';
const OTHER = '30000000-0000-4000-8000-000000000004';

const months = (...list: string[]) => list.map((month) => ({ month, amountKr: '1000.00' }));
const points = (...list: string[]) => list.map((month) => ({ month, value: '50' }));

describe('reminders of overdue measurements', () => {
  let bench: WarehouseBench;

  async function due(today: string) {
    await bench.warehouse.catchUp();
    const indicator = (id: string) => ({
      ...IndicatorInput.parse({
        code: id,
        name: `Navn ${id.at(-1)}`,
        kind: 'benefit',
        unit: 'timer',
        direction: 'lower',
        responsible: 'Anne',
      }),
      id,
    });
    const project = ProjectInput.parse({
      code: 'P1',
      name: 'Digital post',
      department: 'Borgerservice',
      phase: 'realisation',
    });
    const projects = {
      indicators: () => Promise.resolve([HOURS, CALLS, READY].map(indicator)),
      list: () => Promise.resolve([{ ...project, id: PROJECT }]),
    } as unknown as Projects;
    const { municipalityId } = bench;
    const list = new ListReminders(bench.warehouse, projects);
    return list.run({ municipalityId, today } as TenantContext);
  }
  const short = async (today: string) =>
    (await due(today)).map((one) => `${one.indicatorName} ${one.month} ${one.dueSince}`);

  beforeEach(async () => {
    bench = await new WarehouseBench().open();
    bench.indicator(HOURS);
    bench.indicator(CALLS, { grain: 'quarter', graceDays: 0 });
    bench.indicator(READY, { kind: 'success', graceDays: 5 });
    bench.indicator(OTHER);
    bench.benefit(BENEFIT, PROJECT);
    bench.revision(PROJECT, 1, {
      benefits: [
        {
          benefitId: BENEFIT,
          valuation: { indicatorId: HOURS, unitValueKr: '300', volumeIndicatorId: CALLS },
          months: months('2026-01', '2026-02'),
        },
      ],
      targets: [{ indicatorId: READY, points: points('2026-01') }],
      costs: [],
    });
  });
  afterEach(() => bench.close());

  it('come on the day the grace ends, not before, oldest first', async () => {
    expect(await short('2026-02-04')).toEqual([]);
    expect(await short('2026-02-15')).toEqual([
      'Navn 3 2026-01 2026-02-05',
      'Navn 1 2026-01 2026-02-15',
    ]);
    expect(await short('2026-03-31')).toEqual([
      'Navn 3 2026-01 2026-02-05',
      'Navn 1 2026-01 2026-02-15',
      'Navn 1 2026-02 2026-03-15',
      'Navn 2 2026-03 2026-03-31',
    ]);
  });

  it('go away with the measurement and come back with its undo', async () => {
    const id = await bench.import([{ indicatorId: HOURS, period: '2026-01', value: '90' }]);
    expect(await short('2026-02-15')).toEqual(['Navn 3 2026-01 2026-02-05']);
    bench.undo(id);
    expect(await short('2026-02-15')).toHaveLength(2);
  });

  it('follow the plan in force, and name project and responsible', async () => {
    bench.revision(PROJECT, 2, {
      benefits: [],
      targets: [{ indicatorId: READY, points: points('2026-02') }],
      costs: [],
    });
    expect(await due('2026-12-31')).toEqual([
      {
        indicatorId: READY,
        indicatorName: 'Navn 3',
        projectId: PROJECT,
        projectName: 'Digital post',
        month: '2026-02',
        dueSince: '2026-03-05',
        responsible: 'Anne',
        audience: 'board',
      },
    ]);
  });
});
