import fc from 'fast-check';
import { dec } from '../decimal';
import { anyOre, kr } from '../testing';
import { decimalFromOre } from '../money/money';
import {
  avoidedTasksOre,
  isKroner,
  plannedOre,
  realisedOre,
  scenarioDifference,
  unitValueKrOf,
} from './realised';
import { UNIT_VALUE_OF_KR } from './realised';

const calls = {
  direction: 'lower',
  baseline: dec(12_000),
  unitValueKr: dec(75),
  share: dec('0.5'),
} as const;

describe('realised money of a benefit', () => {
  test('fewer calls × what a call costs × the share', () => {
    expect(realisedOre({ ...calls, actual: dec(11_000) })).toBe(kr(37_500));
  });

  test('more calls than before costs money', () => {
    expect(realisedOre({ ...calls, actual: dec(12_100) })).toBe(kr(-3_750));
  });

  test('minutes a case × actual volume × value of a minute', () => {
    const input = { ...calls, baseline: dec(18), volume: dec(1_000), unitValueKr: dec('5.83') };
    expect(realisedOre({ ...input, share: dec(1), actual: dec(11) })).toBe(kr(40_810));
  });

  test('no volume in the month is no money, not a volume of one', () => {
    expect(realisedOre({ ...calls, volume: dec(0), actual: dec(11_000) })).toBe(0n);
  });

  test('is rounded once, at the end', () => {
    const third = dec(1).dividedBy(3);
    const input = { ...calls, baseline: dec(3), volume: dec(1_000), unitValueKr: third };
    expect(realisedOre({ ...input, share: dec(1), actual: dec(0) })).toBe(kr(1_000));
  });

  test('the plan is the same sum with the target in place of the value', () => {
    const actual = dec(11_000);
    expect(plannedOre({ ...calls, target: actual })).toBe(realisedOre({ ...calls, actual }));
  });

  test.each(['-0.1', '1.01', 'NaN'])('a share of %s is refused', (share) => {
    const input = { ...calls, actual: dec(1), share: dec(share) };
    expect(() => realisedOre(input)).toThrow('Attribution share outside 0–1');
  });

  test('an indicator in kr. values itself', () => {
    fc.assert(
      fc.property(anyOre, anyOre, (before, after) => {
        const ore = realisedOre({
          direction: 'lower',
          baseline: decimalFromOre(before),
          actual: decimalFromOre(after),
          unitValueKr: UNIT_VALUE_OF_KR,
          share: dec(1),
        });
        expect(ore).toBe(before - after);
      }),
    );
  });
});

describe('other ways to a benefit', () => {
  test('avoided tasks × what a task costs today', () => {
    expect(avoidedTasksOre(dec(250), dec('112.50'))).toBe(kr('28125'));
  });

  test('cost: what scenario 0 costs more; income: what scenario 1 brings more', () => {
    const without = [kr(100), kr(100)];
    const withProject = [kr(120), kr(50)];
    expect(scenarioDifference('cost', without, withProject)).toBe(kr(30));
    expect(scenarioDifference('income', without, withProject)).toBe(kr(-30));
  });
});

test.each(['kr.', 'kr', 'DKK', ' Kroner '])('an indicator in %j is money itself', (unit) => {
  expect(isKroner(unit)).toBe(true);
});

test.each(['t.kr.', 'mio. kr.', 'kr. pr. sag', 'minutter', ''])(
  'an indicator in %j is not',
  (unit) => {
    expect(isKroner(unit)).toBe(false);
  },
);

test('an indicator in kroner values itself, whatever unit value is stated beside it', () => {
  expect(unitValueKrOf('kr.', '350')).toBe('1');
  expect(unitValueKrOf('DKK', null)).toBe('1');
});

test('any other unit is worth what is stated, and nothing known when nothing is', () => {
  expect(unitValueKrOf('minutter', '6.25')).toBe('6.25');
  expect(unitValueKrOf('t.kr.', null)).toBeNull();
});
