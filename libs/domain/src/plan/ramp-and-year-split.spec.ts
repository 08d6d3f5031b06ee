import fc from 'fast-check';
import { dec } from '../decimal';
import { sumOre } from '../money/money';
import { anyOre, kr } from '../testing';
import { annualised, annualisedByDays, shareByDays } from './annualised';
import { profileAmounts } from './profile-text';
import { plannedMonths, postedPlan, rampShare, splitYear } from './realisation-profile';

const sumOfPlan = (plan: readonly { planOre: bigint }[]) =>
  sumOre(plan.map((cell) => cell.planOre));
const year2026 = { from: '2026-01', to: '2026-12' };

describe('a year split into months', () => {
  test('the remainder stands in the last month', () => {
    const months = splitYear(kr('1000.00'));
    expect(months.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => 8333n));
    expect(months[11]).toBe(8337n);
  });

  test('a disbenefit splits the same way', () => {
    expect(splitYear(-100n, 3)).toEqual([-33n, -33n, -34n]);
  });

  test('sums exactly, whatever the amount and the number of months', () => {
    fc.assert(
      fc.property(anyOre, fc.integer({ min: 1, max: 60 }), (amount, months) => {
        expect(sumOre(splitYear(amount, months))).toBe(amount);
      }),
    );
  });

  test.each([0, -1, 1.5])('%s months is no split', (months) => {
    expect(() => splitYear(1n, months)).toThrow(RangeError);
  });
});

describe('S8.4 R10 full effect phased in', () => {
  test('without a ramp a full year is the split year', () => {
    fc.assert(
      fc.property(anyOre, (fullEffectOrePerYear) => {
        const plan = plannedMonths({ fullEffectOrePerYear, ...year2026, ramp: [] });
        expect(plan.map((cell) => cell.planOre)).toEqual(splitYear(fullEffectOrePerYear));
      }),
    );
  });

  test('T7 – 0/25/50/100 % per quarter plans 525 000 in the year, 175 000 to August', () => {
    const ramp = [0, 25, 50, 100].map((percent, quarter) => ({
      fromMonth: quarter * 3,
      share: dec(percent).dividedBy(100),
    }));
    const plan = plannedMonths({ fullEffectOrePerYear: kr(1_200_000), ...year2026, ramp });
    expect(sumOfPlan(plan)).toBe(kr(525_000));
    expect(sumOfPlan(plan.slice(0, 8))).toBe(kr(175_000));
  });

  test('a step may name its month, in any order; before the first there is nothing', () => {
    const ramp = [
      { fromMonth: '2026-10', share: dec(1) },
      { fromMonth: '2026-04', share: dec('0.5') },
    ];
    const shares = ['2026-03', '2026-04', '2026-09', '2026-12'].map((month) =>
      rampShare({ from: '2026-01', ramp }, month).toString(),
    );
    expect(shares).toEqual(['0', '0.5', '0.5', '1']);
  });

  test('every calendar year is exact to the øre, partial years included', () => {
    const profile = { fullEffectOrePerYear: 1_000n, from: '2025-11', to: '2027-02', ramp: [] };
    const plan = plannedMonths(profile);
    const ofYear = (year: string) => sumOfPlan(plan.filter((cell) => cell.month.startsWith(year)));
    expect([ofYear('2025'), ofYear('2026'), ofYear('2027')]).toEqual([167n, 1_000n, 167n]);
  });

  test('a remainder never lands in a month without effect', () => {
    const ramp = [
      { fromMonth: 0, share: dec(1) },
      { fromMonth: 7, share: dec(0) },
    ];
    const plan = plannedMonths({ fullEffectOrePerYear: 100n, ...year2026, ramp });
    expect(plan.map((cell) => cell.planOre)).toEqual([
      8n,
      8n,
      8n,
      8n,
      8n,
      8n,
      10n,
      0n,
      0n,
      0n,
      0n,
      0n,
    ]);
  });

  test.each([
    ['week', 12, '2026-01'],
    ['month', 12, '2026-01'],
    ['quarter', 4, '2026-03'],
    ['half', 2, '2026-06'],
    ['year', 1, '2026-12'],
  ] as const)('posts by %s in %s months, the same year to the øre', (grain, count, first) => {
    const profile = { fullEffectOrePerYear: 100_001n, ...year2026, ramp: [] };
    const plan = postedPlan(profile, grain);
    expect([plan.length, plan[0]?.month, sumOfPlan(plan)]).toEqual([count, first, 100_001n]);
  });

  test('is the same from the texts of a plan', () => {
    const ramp = [
      { fromMonth: '2026-01', share: '0.5' },
      { fromMonth: '2026-07', share: '1' },
    ];
    const profile = { fullEffectKrPerYear: '-1000.00', ...year2026, ramp };
    expect(profileAmounts(profile, 'half')).toEqual([
      { month: '2026-06', amountKr: '-249.96' },
      { month: '2026-12', amountKr: '-500.04' },
    ]);
  });

  test('a period that ends before it starts plans nothing', () => {
    const profile = { fullEffectOrePerYear: 100n, from: '2026-02', to: '2026-01', ramp: [] };
    expect(plannedMonths(profile)).toEqual([]);
  });
});

describe('run-rate', () => {
  test.each([
    ['month', '504000'],
    ['quarter', '168000'],
    ['half', '84000'],
    ['year', '42000'],
  ] as const)('42 000 in a %s is %s a year', (grain, yearly) => {
    expect(annualised(grain, dec(42_000)).toString()).toBe(yearly);
  });

  test('52 weeks and a day, 365 days', () => {
    expect(annualised('week', dec(7)).toFixed(6)).toBe('365.000000');
    expect(annualised('day', dec(2)).toString()).toBe('730');
  });

  test('T2 – month benefit −6 418,74 and target month 24 662,18 of 357 benefit days', () => {
    expect(shareByDays(dec(-99_630), 23, 357).toFixed(2)).toBe('-6418.74');
    expect(shareByDays(dec(382_800), 23, 357).toFixed(2)).toBe('24662.18');
  });

  test('T2 – January twin: 10 000 000 over 31 of 365 days is 849 315,07', () => {
    expect(shareByDays(dec(10_000_000), 31).toFixed(2)).toBe('849315.07');
    expect(shareByDays(dec(10_000_000), 23).toFixed(2)).toBe('630136.99');
    expect(annualisedByDays(dec(31), 31).toString()).toBe('365');
  });
});
