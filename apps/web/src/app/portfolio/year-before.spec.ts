import { project, totals } from './testing/sample-portfolio';
import {
  comparedRows,
  comparedSum,
  comparedTotals,
  latestQuarter,
  yearEarlier,
} from './year-before';

describe('the same quarter last year', () => {
  it.each([
    ['2026-10-31', 2026, 3],
    ['2026-09-30', 2026, 3],
    ['2026-09-29', 2026, 2],
    ['2026-03-30', 2025, 4],
    ['2026-12-31', 2026, 4],
  ])('on %s the latest whole quarter is %i/%i', (date, year, number) =>
    expect(latestQuarter(date)).toMatchObject({ year, number }),
  );

  it('asks for whole months, a year apart', () => {
    const now = latestQuarter('2026-10-31');
    expect([now.from, now.to]).toEqual(['2026-07', '2026-09-30']);
    expect(yearEarlier(now)).toMatchObject({ from: '2025-07', to: '2025-09-30' });
  });

  it('compares what was realised, to the øre', () =>
    expect(comparedTotals([totals('9.00', '120.10')], [totals('1.00', '100.00')])).toMatchObject({
      actualKr: '120.10',
      planMeasuredKr: '100.00',
      varianceKr: '20.10',
      wording: 'better',
      rateToDate: '1.201000',
    }));

  it('has no percentage when nothing was realised then', () => {
    const compared = comparedTotals([totals('0.00', '5.00')], []);
    expect([compared.rateToDate, compared.varianceKr]).toEqual([null, '5.00']);
  });

  it('never takes a quarter nobody measured for a zero', () => {
    const missing = { ...totals('0.00', '0.00'), planDueUnmeasuredKr: '90.00' };
    const [row] = comparedRows(
      [project('A')],
      [project('A', { totals: missing })],
      [project('A', { totals: totals('1.00', '100.00') })],
    );
    expect(row?.totals).toMatchObject({ actualKr: '0.00', planMeasuredKr: '0.00' });
    expect(comparedSum(row && [row])).toMatchObject({ varianceKr: '0.00', planMeasuredKr: '0.00' });
    const [begun] = comparedRows(
      [project('B')],
      [project('B', { totals: totals('1.00', '5.00') })],
      [],
    );
    expect(begun?.totals.varianceKr).toBe('5.00');
  });

  it('keeps the rows of the page and gives each its own comparison', () => {
    const row = project('A', { light: 'red' });
    const [compared] = comparedRows(
      [row],
      [project('A', { totals: totals('1.00', '80.00') })],
      [project('A', { totals: totals('1.00', '100.00') })],
    );
    expect(comparedSum(compared && [compared, compared])).toMatchObject({
      actualKr: '160.00',
      varianceKr: '-40.00',
    });
    expect(compared).toMatchObject({
      light: 'red',
      totals: { varianceKr: '-20.00', wording: 'worse' },
    });
  });
});
