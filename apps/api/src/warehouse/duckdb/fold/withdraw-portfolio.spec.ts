import { z } from 'zod';
import type { NamedQuery } from '../../named-query';
import { WarehouseBench } from '../../testing/warehouse-bench';

const id = (number: number) => `${number}0000000-0000-4000-8000-000000000000`;
const [GONE, KEPT, ONE, OTHER, HOURS, CALLS] = [id(1), id(2), id(3), id(4), id(5), id(6)];

const inForce = (table: string, key: string): NamedQuery<{ seq: number }, { key: string }> => ({
  name: `test-${table}`,
  sql: `SELECT ${key} AS key FROM ${table} WHERE municipality_id = $municipality
    AND from_seq <= $seq AND to_seq > $seq ORDER BY ALL`,
  row: z.object({ key: z.string() }),
});
const TABLES = [
  inForce('indicator', 'indicator_id'),
  inForce('benefit', 'benefit_id'),
  inForce('revision', "project_id || ' ' || original::VARCHAR"),
  inForce('plan_benefit', 'benefit_id'),
  inForce('plan_evidence', 'benefit_id'),
  inForce('plan_month', "benefit_id || ' ' || month || ' ' || plan_ore::VARCHAR"),
  inForce('target', "project_id || ' ' || indicator_id"),
  inForce('indicator_month', "indicator_id || ' ' || total::VARCHAR"),
  inForce('benefit_month', "benefit_id || ' ' || coalesce(actual_ore::VARCHAR, '-')"),
];

const planOf = (benefitId: string, indicatorId: string) => ({
  benefits: [
    {
      benefitId,
      valuation: { indicatorId, unitValueKr: '300' },
      evidenceIndicatorIds: [indicatorId],
      months: [{ month: '2026-01', amountKr: '3000.00' }],
    },
  ],
  targets: [{ indicatorId, points: [{ month: '2026-01', value: '90' }] }],
  costs: [],
});

describe('a portfolio that is withdrawn', () => {
  let bench: WarehouseBench;
  const at = (seq: number) =>
    Promise.all(TABLES.map((table) => bench.warehouse.query(bench, table, { seq })));
  const everywhen = () =>
    Promise.all(Array.from({ length: bench.warehouse.appliedSeq() }, (_, seq) => at(seq + 1)));
  const withdraw = (municipalityId: string) =>
    bench.ledger.push(municipalityId, {
      kind: 'portfolio_undone',
      importId: 'IMPORT',
      projectIds: [GONE],
      indicatorIds: [HOURS],
    });

  beforeEach(async () => {
    bench = await new WarehouseBench().open(':memory:');
    bench.indicator(CALLS);
    bench.benefit(OTHER, KEPT);
    bench.revision(KEPT, 1, planOf(OTHER, CALLS));
    await bench.import([{ indicatorId: CALLS, period: '2026-01', value: '80' }]);
    bench.indicator(HOURS);
    bench.benefit(ONE, GONE);
    bench.revision(GONE, 1, planOf(ONE, HOURS));
  });
  afterEach(() => bench.close());

  it('leaves nothing in force of it, and everything else as it was', async () => {
    await bench.warehouse.catchUp();
    const before = await at(4);
    withdraw(bench.municipalityId);
    await bench.warehouse.catchUp();
    expect(await at(8)).toEqual(before);
    expect(before.map((rows) => rows.length)).toEqual([1, 1, 2, 2, 2, 2, 2, 1, 1]);
  });

  it('is as known on each earlier position, also after a rebuild', async () => {
    await bench.warehouse.catchUp();
    const known = await everywhen();
    withdraw(bench.municipalityId);
    await bench.warehouse.catchUp();
    const all = await everywhen();
    expect(all.slice(0, -1)).toEqual(known);
    await bench.warehouse.rebuild();
    expect(await everywhen()).toEqual(all);
  });

  it('ends what was measured of it, should anything have been, and withdrawn again is the same', async () => {
    await bench.import([{ indicatorId: HOURS, period: '2026-01', value: '80' }]);
    withdraw(bench.municipalityId);
    withdraw(bench.municipalityId);
    await bench.warehouse.catchUp();
    expect((await at(9)).at(-1)).toEqual([{ key: `${OTHER} 600000` }]);
    expect(await at(10)).toEqual(await at(9));
  });

  it('is not touched by another municipality’s', async () => {
    await bench.warehouse.catchUp();
    const before = await at(7);
    withdraw('another');
    await bench.warehouse.catchUp();
    expect(await at(8)).toEqual(before);
  });
});
