import fc from 'fast-check';
import { dec } from '../decimal';
import { improvement } from './improvement';
import { targetImprovement, variance } from './target-improvement';

const anyValue = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => dec(n).dividedBy(100));

describe('T2 – PIPware: the wrong way is negative, never clamped', () => {
  const baseline = dec(1_059_630);
  const target = dec(1_442_430);
  const actual = dec(960_000);

  test('annualised benefit −99 630', () => {
    expect(improvement('higher', baseline, actual).toFixed(2)).toBe('-99630.00');
  });

  test('% of target improvement −26,03 %', () => {
    const share = targetImprovement('higher', baseline, target, actual);
    expect(share?.times(100).toFixed(2)).toBe('-26.03');
  });

  test('downward twin: 6 983 545,00 − 5 328 229,85 = 1 655 315,15', () => {
    const better = improvement('lower', dec('6983545.00'), dec('5328229.85'));
    expect(better.toFixed(2)).toBe('1655315.15');
  });
});

describe('T3 – Wovex: lower is better', () => {
  test('variance 1 worse than plan', () => {
    expect(variance('lower', dec(6), dec(7)).toString()).toBe('-1');
  });

  test('75 % of target improvement to date', () => {
    expect(targetImprovement('lower', dec(10), dec(6), dec(7))?.toString()).toBe('0.75');
  });

  test('37,5 % of the final target', () => {
    expect(targetImprovement('lower', dec(10), dec(2), dec(7))?.toString()).toBe('0.375');
  });
});

describe('direction', () => {
  test('target equal to baseline has no share', () => {
    expect(targetImprovement('higher', dec(5), dec(5), dec(6))).toBeNull();
  });

  test('an indicator and its mirror image improve equally', () => {
    fc.assert(
      fc.property(anyValue, anyValue, anyValue, (baseline, target, actual) => {
        const higher = targetImprovement('higher', baseline, target, actual);
        const lower = targetImprovement('lower', baseline.neg(), target.neg(), actual.neg());
        expect(higher?.toString()).toBe(lower?.toString());
        expect(
          improvement('lower', baseline, actual)
            .plus(improvement('higher', baseline, actual))
            .isZero(),
        ).toBe(true);
      }),
    );
  });

  test('reaching the target is exactly 100 %', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (baseline, target) => {
        fc.pre(!baseline.eq(target));
        expect(targetImprovement('lower', baseline, target, target)?.toString()).toBe('1');
      }),
    );
  });
});
