import fc from 'fast-check';
import { dec } from '../decimal';
import { rateOfOre } from '../money/money';
import { kr } from '../testing';
import { aggregate, weightedMean } from './aggregation';
import { channelShiftOre } from './channel-shift';
import { timeSaved } from './time-saved';

const part = (value: number, days: number, order: string) => ({ value: dec(value), days, order });

describe('T6 – channel shift with KL unit costs', () => {
  const costs = { fromUnitCostKr: dec(75), toUnitCostKr: dec(20) };
  const realised = channelShiftOre([{ shifted: dec(4_000), ...costs }]);
  const planned = channelShiftOre([{ shifted: dec(8_000), ...costs }]);

  test('220 000 kr. of 440 000 kr. is 50 %', () => {
    expect(realised).toBe(kr(220_000));
    expect(planned).toBe(kr(440_000));
    expect(rateOfOre(realised, planned)?.toString()).toBe('0.5');
  });

  test('several shifts add up, and a shift to a dearer channel costs', () => {
    const back = { shifted: dec(100), fromUnitCostKr: dec(20), toUnitCostKr: dec(75) };
    expect(channelShiftOre([{ shifted: dec(4_000), ...costs }, back])).toBe(kr(214_500));
  });
});

describe('T9 – time saved', () => {
  const planned = {
    cases: dec(12_000),
    basis: 'planned',
    minutesBefore: dec(18),
    minutesAfter: dec(11),
    krPerHour: dec(350),
  } as const;

  test('1 400 hours, 490 000 kr., 0,73 årsværk gross', () => {
    const saved = timeSaved(planned);
    expect(saved.hours.toString()).toBe('1400');
    expect(saved.ore).toBe(kr(490_000));
    expect(saved.fte.toFixed(2)).toBe('0.73');
    expect(saved.hoursPerFte.toString()).toBe('1924');
  });

  test('with the actual volume 1 516,7 hours, and it says so', () => {
    const saved = timeSaved({ ...planned, cases: dec(13_000), basis: 'actual' });
    expect(saved.hours.toFixed(1)).toBe('1516.7');
    expect(saved.basis).toBe('actual');
    expect(saved.cases.toString()).toBe('13000');
  });

  test('a local effective year gives more årsværk', () => {
    expect(timeSaved({ ...planned, hoursPerFte: dec(1_400) }).fte.toString()).toBe('1');
  });
});

describe('values over a longer period', () => {
  const january = part(10, 31, '2026-01');
  const february = part(20, 28, '2026-02');

  test('sum', () => {
    expect(aggregate('sum', [january, february])?.toString()).toBe('30');
  });

  test('mean weighs by days', () => {
    expect(aggregate('mean', [january, february])?.toFixed(4)).toBe('14.7458');
  });

  test('last is by order, not by place in the list', () => {
    expect(aggregate('last', [february, january])?.toString()).toBe('20');
  });

  test('nothing is not zero', () => {
    expect(aggregate('sum', [])).toBeNull();
    expect(aggregate('mean', [])).toBeNull();
    expect(aggregate('last', [])).toBeNull();
  });

  test('a weighted index, and none without weights', () => {
    const parts = [
      { value: dec('0.5'), weight: dec(3) },
      { value: dec(1), weight: dec(1) },
    ];
    expect(weightedMean(parts)?.toString()).toBe('0.625');
    expect(weightedMean([{ value: dec(1), weight: dec(0) }])).toBeNull();
  });

  test('a mean lies between the lowest and the highest', () => {
    const parts = fc.array(
      fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 31 })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(parts, (pairs) => {
        const values = pairs.map(([value]) => value);
        const mean = aggregate(
          'mean',
          pairs.map(([value, days]) => part(value, days, '')),
        )!;
        expect(mean.plus('1e-40').gte(Math.min(...values))).toBe(true);
        expect(mean.minus('1e-40').lte(Math.max(...values))).toBe(true);
      }),
    );
  });
});
