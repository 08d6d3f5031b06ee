import fc from 'fast-check';
import { dec } from '../decimal';
import { anyCells, kr } from '../testing';
import { plannedMonths } from '../plan/realisation-profile';
import { rateOfOre, sumOre } from '../money/money';
import { judgeCells, judgeTotals, rollUp, totalsOf, varianceWording } from './realisation';
import type { MonthCell } from './realisation';

const totals = (plan: string, actual: string, unmeasured = '0', remaining = '0') => ({
  planMeasuredOre: kr(plan),
  actualOre: kr(actual),
  planDueUnmeasuredOre: kr(unmeasured),
  planRemainingOre: kr(remaining),
});

describe('T1 – GAO data-centre savings', () => {
  const achieved = [192, 268, 683].map(kr);
  const planned = [895, 1_250, 917, 1_144].map(kr);
  const goal = kr(3_000);

  test('1 143 achieved, 4 206 to come, 5 349 in all – not the 5 350 in print', () => {
    expect(sumOre(achieved)).toBe(kr(1_143));
    expect(sumOre(planned)).toBe(kr(4_206));
    expect(sumOre([...achieved, ...planned])).toBe(kr(5_349));
  });

  test('38,1 % of the goal; rolling forecast 3 288 = 109,6 %', () => {
    const { forecastRollingOre } = judgeTotals(totals('1143', '1143', '0', '2145'));
    expect(rateOfOre(sumOre(achieved), goal)?.times(100).toFixed(1)).toBe('38.1');
    expect(forecastRollingOre).toBe(kr(3_288));
    expect(rateOfOre(forecastRollingOre, goal)?.times(100).toFixed(1)).toBe('109.6');
  });

  test('twin: the shortfall comes from unrounded inputs', () => {
    expect(judgeTotals(totals('2.74', '2.36')).varianceOre).toBe(kr('-0.38'));
    expect(judgeTotals(totals('2.70', '2.36')).varianceOre).toBe(kr('-0.34'));
  });
});

describe('T7 – ramp, rate and forecasts', () => {
  const ramp = ['0', '0.25', '0.5', '1'].map((share, quarter) => ({
    fromMonth: quarter * 3,
    share: dec(share),
  }));
  const actuals = [0, 0, 0, 20_000, 22_000, 24_000, 40_000, 42_000].map(kr);
  const cells: MonthCell[] = plannedMonths({
    fullEffectOrePerYear: kr(1_200_000),
    from: '2026-01',
    to: '2026-12',
    ramp,
  }).map((cell, index) => ({ ...cell, actualOre: actuals[index] ?? null, due: index < 8 }));
  const judged = judgeCells(cells);

  test('148 000 of 175 000 is 84,6 %, worse than plan', () => {
    expect(judged.actualOre).toBe(kr(148_000));
    expect(judged.planMeasuredOre).toBe(kr(175_000));
    expect(judged.planTotalOre).toBe(kr(525_000));
    expect(judged.rateToDate?.times(100).toFixed(1)).toBe('84.6');
    expect(judged.rateOfWholePlan?.times(100).toFixed(1)).toBe('28.2');
    expect([judged.varianceOre, judged.wording]).toEqual([kr(-27_000), 'worse']);
  });

  test('month rate 84 %', () => {
    expect(rateOfOre(kr(42_000), cells[7]?.planOre ?? 0n)?.toString()).toBe('0.84');
  });

  test('rolling forecast 498 000, trend forecast 444 000', () => {
    expect(judged.forecastRollingOre).toBe(kr(498_000));
    expect(judged.forecastTrendOre).toBe(kr(444_000));
    expect(judged.forecastUnmeasuredPlanOre).toBe(0n);
  });

  test('an overdue month counts as plan in the forecast, and the forecast says so', () => {
    const gap = cells.map((cell, index) => (index === 7 ? { ...cell, actualOre: null } : cell));
    const { forecastRollingOre, forecastUnmeasuredPlanOre, rateToDate } = judgeCells(gap);
    expect(forecastUnmeasuredPlanOre).toBe(kr(50_000));
    expect(forecastRollingOre).toBe(kr(506_000));
    expect(rateToDate?.toString()).toBe(dec(106).dividedBy(125).toString());
  });
});

describe('the same measured months in plan and actual', () => {
  test('61,4 of 73,9 measured, 9,2 not measured', () => {
    const judged = judgeTotals(totals('73.9', '61.4', '9.2', '16.9'));
    expect(judged.planDueOre).toBe(kr('83.1'));
    expect(judged.planTotalOre).toBe(kr(100));
    expect(judged.rateToDate?.times(100).toFixed(0)).toBe('83');
  });

  test('a missing value is not a zero, a measured zero is', () => {
    const cell = { month: '2026-01', planOre: kr(100), due: true };
    expect(judgeCells([{ ...cell, actualOre: null }]).rateToDate).toBeNull();
    expect(judgeCells([{ ...cell, actualOre: 0n }]).rateToDate?.toString()).toBe('0');
  });

  test('a value that came before its month was due waits', () => {
    const early = { month: '2026-01', planOre: kr(100), actualOre: kr(40), due: false };
    expect(totalsOf([early])).toEqual(totals('0', '0', '0', '100'));
  });

  test('a disbenefit keeps its sign and has no rate', () => {
    const judged = judgeTotals(totals('-100', '-120', '0', '-50'));
    expect(judged.rateToDate).toBeNull();
    expect(judged.rateOfWholePlan).toBeNull();
    expect(judged.forecastTrendOre).toBeNull();
    expect([judged.varianceOre, judged.wording]).toEqual([kr(-20), 'worse']);
  });

  test('variances in words', () => {
    expect([1n, 0n, -1n].map(varianceWording)).toEqual(['better', 'onPlan', 'worse']);
  });
});

describe('however a portfolio is cut, it sums to the same', () => {
  test('roll-up of the parts is the whole', () => {
    fc.assert(
      fc.property(fc.array(anyCells, { maxLength: 6 }), (benefits) => {
        expect(rollUp(benefits.map(totalsOf))).toEqual(totalsOf(benefits.flat()));
        expect(judgeTotals(rollUp(benefits.map(totalsOf)))).toEqual(judgeCells(benefits.flat()));
      }),
    );
  });

  test('totals agree with adding up month by month', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        let [plan, actual, rolling, whole] = [0n, 0n, 0n, 0n];
        for (const cell of cells) {
          const counts = cell.due && cell.actualOre !== null;
          if (counts) plan += cell.planOre;
          if (counts) actual += cell.actualOre ?? 0n;
          rolling += counts ? (cell.actualOre ?? 0n) : cell.planOre;
          whole += cell.planOre;
        }
        expect(judgeCells(cells)).toMatchObject({
          planMeasuredOre: plan,
          actualOre: actual,
          varianceOre: actual - plan,
          forecastRollingOre: rolling,
          planTotalOre: whole,
        });
      }),
    );
  });
});
