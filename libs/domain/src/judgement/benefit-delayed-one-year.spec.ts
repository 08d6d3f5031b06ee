import { dec } from '../decimal';
import { anchoredMonth, shiftMonths } from '../calendar/anchor';
import { addMonths, isToDate } from '../calendar/month';
import { isDue } from '../calendar/period';
import { plannedMonths } from '../plan/realisation-profile';
import { kr } from '../testing';
import { coverage } from './coverage';
import { DEFAULT_TOLERANCE, moneyLight } from './light';
import { judgeCells, type MonthCell } from './realisation';

const seenOn = '2026-07-15';
const start = anchoredMonth({ kind: 'projectEnd', date: '2025-12-10', offsetMonths: 1 });
const plan = plannedMonths({
  fullEffectOrePerYear: kr(1_200_000),
  from: start,
  to: addMonths(start, 23),
  ramp: [
    { fromMonth: 0, share: dec('0.5') },
    { fromMonth: 12, share: dec(1) },
  ],
});

/** The plan as seen on one day, with what was measured in the first months. */
const cells = (months: typeof plan, actuals: readonly (string | null)[]): MonthCell[] =>
  months.map((cell, index) => {
    const measured = actuals[index] ?? null;
    const due = isDue(cell.month, 15, seenOn) && isToDate(cell.month, '2026-06-30');
    return { ...cell, due, actualOre: measured === null ? null : kr(measured) };
  });

describe('a benefit that comes one year late', () => {
  const zeros = ['0', '0', '0', '0', '0', '0'];
  const original = judgeCells(cells(plan, zeros));
  const replanned = judgeCells(cells(shiftMonths(plan, 12), []));

  test('against the plan that was approved first it is red with 0 % to date', () => {
    expect(original.planMeasuredOre).toBe(kr(300_000));
    expect(original.rateToDate?.toString()).toBe('0');
    expect(moneyLight(original, DEFAULT_TOLERANCE, true, true)).toBe('red');
  });

  test('against the plan moved with the project it is not due', () => {
    expect(replanned.planDueOre).toBe(0n);
    expect(replanned.rateToDate).toBeNull();
    expect(moneyLight(replanned, DEFAULT_TOLERANCE, false, false)).toBe('notDue');
  });

  test('the money promised in all is the same in both', () => {
    expect(original.planTotalOre).toBe(kr(1_800_000));
    expect(replanned.planTotalOre).toBe(original.planTotalOre);
  });

  test('the rolling forecast has lost the months measured at zero', () => {
    expect(original.forecastRollingOre).toBe(kr(1_500_000));
    expect(original.forecastTrendOre).toBe(0n);
    expect(replanned.forecastRollingOre).toBe(kr(1_800_000));
  });

  test('when nobody measures June, the light says so and coverage falls', () => {
    const silent = judgeCells(cells(plan, ['0', '0', '0', '0', '0', null]));
    expect(moneyLight(silent, DEFAULT_TOLERANCE, false, true)).toBe('notMeasured');
    expect(silent.planDueUnmeasuredOre).toBe(kr(50_000));
    const measured = { planDueOre: kr(100_000), due: true, fresh: true };
    const late = { planDueOre: silent.planDueOre, due: true, fresh: false };
    expect(coverage([measured, late]).byMoney?.toString()).toBe('0.25');
  });
});
