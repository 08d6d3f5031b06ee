import fc from 'fast-check';
import { dec } from '../decimal';
import { sumOre, type Ore } from '../money/money';
import { anyOre, kr } from '../testing';
import { discountedCumulative, discountFactors, npv, presentYears } from './npv';
import { comparePayback, cumulative, payback, simplePayback } from './payback';

const flows = [-1_000_000, 75_000, 250_000, 450_000, 450_000, 450_000].map(kr);
const millions = (text: string): Ore => kr(dec(text).times(1_000_000).toFixed(0));

describe('S8.2 R10 T8 – NPV and payback', () => {
  test('NPV 482 752,59 at 3,5 %', () => {
    expect(npv(flows)).toBe(kr('482752.59'));
  });

  test('discounted cumulative at year 4 is +103 864,66', () => {
    expect(discountedCumulative(flows)[4]).toBe(kr('103864.66'));
    expect(discountedCumulative(flows)[5]).toBe(npv(flows));
  });

  test('cumulative −1 000 000 … +675 000', () => {
    const expected = [-1_000_000, -925_000, -675_000, -225_000, 225_000, 675_000];
    expect(cumulative(flows)).toEqual(expected.map(kr));
  });

  test('paid back after 3,5 years, in budget year 4', () => {
    const result = payback(flows, 2026);
    expect(result?.years.toString()).toBe('3.5');
    expect(result?.yearIndex).toBe(4);
    expect(result?.budgetYear).toBe(2030);
  });
});

describe('discounting', () => {
  test('the tiers multiply: year 36 is 1,035⁻³⁵ × 1,025⁻¹ = 0,293', () => {
    const factors = discountFactors(71);
    expect(factors[0]?.toString()).toBe('1');
    expect(factors[36]?.toFixed(3)).toBe('0.293');
    const expected = dec('1.035').pow(-35).times(dec('1.025').pow(-35)).dividedBy('1.015');
    expect(factors[71]?.toFixed(30)).toBe(expected.toFixed(30));
  });

  test('without a schedule it is a plain sum', () => {
    fc.assert(
      fc.property(fc.array(anyOre, { maxLength: 20 }), (some) => {
        expect(npv(some, [])).toBe(sumOre(some));
      }),
    );
  });

  test('no flows are worth nothing', () => {
    expect(npv([])).toBe(0n);
    expect(discountedCumulative([])).toEqual([]);
  });
});

describe('the years behind a net present value', () => {
  const anyFlows = fc.array(anyOre, { maxLength: 80 });

  test('end at the net present value, and begin undiscounted', () => {
    fc.assert(
      fc.property(anyFlows, (some) => {
        const years = presentYears(some);
        expect(years.at(-1)?.cumulativeOre ?? 0n).toBe(npv(some));
        expect(years[0]?.netOre).toBe(some[0]);
      }),
    );
  });

  test('add up to it, but for half an øre a year', () => {
    fc.assert(
      fc.property(anyFlows, (some) => {
        const off = sumOre(presentYears(some).map(({ netOre }) => netOre)) - npv(some);
        expect(
          dec(off)
            .abs()
            .times(2)
            .lte(some.length + 1),
        ).toBe(true);
      }),
    );
  });

  test('are never worth more than they are, and carry the rate of their tier', () => {
    const years = presentYears(Array.from({ length: 73 }, () => 100n));
    expect([0, 1, 35, 36, 70, 71].map((at) => years[at]?.rate.toString())).toEqual([
      '0',
      '0.035',
      '0.035',
      '0.025',
      '0.025',
      '0.015',
    ]);
    const factors = years.map(({ factor }) => factor);
    expect(factors.every((factor, at) => at === 0 || factor.lt(factors[at - 1] ?? 0))).toBe(true);
  });
});

describe('payback is the last crossing', () => {
  test('a dip after the first crossing counts', () => {
    const result = payback([-100, 150, -100, 100].map(kr));
    expect(result?.yearIndex).toBe(3);
    expect(result?.years.toString()).toBe('2.5');
    expect(result?.budgetYear).toBeNull();
  });

  test('never paid back has none, even after a crossing', () => {
    expect(payback([-100, 50].map(kr))).toBeNull();
    expect(payback([-100, 150, -100].map(kr))).toBeNull();
    expect(payback([])).toBeNull();
  });

  test('reaching exactly 0 is paid back, at the end of that year', () => {
    expect(payback([-100, 100].map(kr))?.years.toString()).toBe('1');
  });

  test('nothing to pay back takes no time', () => {
    expect(payback([0n, 100n])?.years.toString()).toBe('0');
  });
});

describe('T4 – Copenhagen investment pool, March 2020', () => {
  const proposals = [
    { no: 'BC01', service: '1.2', construction: '0', effect: '0.3', transfers: '0', declared: 6 },
    { no: 'BC02', service: '0', construction: '5.1', effect: '0.9', transfers: '0', declared: 6 },
    { no: 'BC03', service: '0.6', construction: '0', effect: '1.0', transfers: '0', declared: 2 },
    {
      no: 'BC04',
      service: '9.7',
      construction: '29.6',
      effect: '4.7',
      transfers: '0',
      declared: 6,
    },
    {
      no: 'BC05',
      service: '8.1',
      construction: '4.2',
      effect: '3.6',
      transfers: '7.9',
      declared: 5,
    },
    {
      no: 'BC06',
      service: null,
      construction: null,
      effect: '0.3',
      transfers: '0',
      declared: null,
    },
  ];
  type Column = 'service' | 'construction' | 'effect' | 'transfers';
  const total = (column: Column) => sumOre(proposals.map((row) => millions(row[column] ?? '0')));
  const simple = (row: (typeof proposals)[number]) => {
    const effect = millions(row.effect) + millions(row.transfers);
    if (row.service === null || row.construction === null) return simplePayback(null, effect);
    return simplePayback(millions(row.service) + millions(row.construction), effect);
  };

  test('totals 19,6 / 38,9 / 10,8 / 7,9 exactly', () => {
    expect(total('service')).toBe(millions('19.6'));
    expect(total('construction')).toBe(millions('38.9'));
    expect(total('effect')).toBe(millions('10.8'));
    expect(total('transfers')).toBe(millions('7.9'));
  });

  test('58,5 invested for 18,7 a year is 3,1 years', () => {
    const invested = total('service') + total('construction');
    const effect = total('effect') + total('transfers');
    expect([invested, effect]).toEqual([millions('58.5'), millions('18.7')]);
    expect(simplePayback(invested, effect)?.toFixed(1)).toBe('3.1');
  });

  test('simple ratios 4,0 5,7 0,6 8,4 1,1; a missing investment is missing, not 0', () => {
    const ratios = proposals.map((row) => simple(row)?.toFixed(1) ?? '–');
    expect(ratios).toEqual(['4.0', '5.7', '0.6', '8.4', '1.1', '–']);
  });

  test('only BC02 rounds to the declared payback; the others are discrepancies', () => {
    const differing = proposals
      .filter((row) => row.declared !== null)
      .filter((row) => comparePayback(dec(row.declared ?? 0), simple(row)).discrepancy)
      .map((row) => row.no);
    expect(differing).toEqual(['BC01', 'BC03', 'BC04', 'BC05']);
  });

  test('declared is kept as declared, also when it is never paid back', () => {
    const compared = comparePayback(dec(6), null);
    expect(compared.declaredYears.toString()).toBe('6');
    expect(compared.discrepancy).toBe(true);
  });
});
