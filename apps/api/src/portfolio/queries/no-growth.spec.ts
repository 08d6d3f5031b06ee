import { WarehouseBench } from '../../warehouse/testing/warehouse-bench';
import { BENEFIT_TOTALS } from './benefit-totals.query';
import { INDICATOR_READINGS } from './indicator-readings.query';
import { LAST_MONTH } from './last-month.query';
import { IMPORT_MONTHS } from './measured-rows.query';
import { PORTFOLIO_MONTHS, PROJECT_MONTHS } from './portfolio-months.query';
import { INDICATOR_MONTHS } from '../../measured/indicator-months.query';
import { BENEFIT_MONTHS, TARGETS } from './series.query';

const OF_PAGES = [
  BENEFIT_TOTALS,
  INDICATOR_READINGS,
  LAST_MONTH,
  IMPORT_MONTHS,
  PORTFOLIO_MONTHS,
  PROJECT_MONTHS,
  BENEFIT_MONTHS,
  INDICATOR_MONTHS,
  TARGETS,
];
const HOURS = '30000000-0000-4000-8000-000000000000';
const BENEFIT = '20000000-0000-4000-8000-000000000000';
const PROJECT = '10000000-0000-4000-8000-000000000000';
const DATES = { to: '2026-10-31', due_at: '2026-11-23', from: '' };

describe('the questions of the pages', () => {
  test.each(OF_PAGES.map(({ name, sql }) => [name, sql]))(
    '%s reads what was added up when it was applied, never the measurements',
    (_name, sql) => expect(sql).not.toMatch(/\bmeasurement\b/),
  );

  it('find the same rows to add up behind one measurement a month and behind a thousand', async () => {
    const bench = await new WarehouseBench().open(':memory:');
    try {
      bench.indicator(HOURS, { baseline: '5000' });
      bench.benefit(BENEFIT, PROJECT);
      const months = [{ month: '2026-01', amountKr: '100.00' }];
      const valuation = { indicatorId: HOURS, unitValueKr: '1' };
      const benefits = [{ benefitId: BENEFIT, valuation, months }];
      bench.revision(PROJECT, 1, { benefits, targets: [], costs: [] });
      const cells = async () => {
        await bench.warehouse.catchUp();
        const seq = bench.warehouse.appliedSeq();
        const params = { ...DATES, seq, benefits: [BENEFIT], indicators: [HOURS] };
        return [
          await bench.warehouse.query(bench, BENEFIT_TOTALS, params),
          await bench.warehouse.query(bench, INDICATOR_MONTHS, params),
        ].map((rows) => rows.length);
      };
      await bench.import([{ indicatorId: HOURS, period: '2026-01', value: '4000' }]);
      const before = await cells();
      const thousand = Array.from({ length: 1000 }, (_, index) => ({
        indicatorId: HOURS,
        period: '2026-01',
        dimension: `Kanal ${index}`,
        value: '1',
      }));
      await bench.import(thousand);
      expect(await cells()).toEqual(before);
      const seq = bench.warehouse.appliedSeq();
      const [row] = await bench.warehouse.query(bench, IMPORT_MONTHS, { seq, indicators: [HOURS] });
      expect(row?.values_in).toBe(1001);
    } finally {
      await bench.close();
    }
  });

  it('leave out an import that was taken back, but not as known before', async () => {
    const bench = await new WarehouseBench().open(':memory:');
    try {
      bench.indicator(HOURS);
      const first = await bench.import([{ indicatorId: HOURS, period: '2026-01', value: '90' }]);
      bench.undo(first);
      await bench.warehouse.catchUp();
      const at = (seq: number) =>
        bench.warehouse.query(bench, IMPORT_MONTHS, { seq, indicators: [HOURS] });
      expect(await at(3)).toEqual([]);
      expect(await at(2)).toEqual([{ month: '2026-01', values_in: 1 }]);
    } finally {
      await bench.close();
    }
  });
});
