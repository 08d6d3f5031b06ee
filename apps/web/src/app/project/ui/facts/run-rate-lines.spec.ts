import type { RunRateSum } from '@gevinst/contract';
import { runRateLine, runRateLines } from './run-rate-lines';

const sum: RunRateSum = {
  perYearKr: '504000.00',
  planPerYearKr: '600000.00',
  measured: 2,
  of: 3,
  from: '2026-06',
  to: '2026-08',
  old: 0,
  missingSince: null,
};
const keys = (rate: Partial<RunRateSum>, original = false) =>
  runRateLines({ ...sum, ...rate }, 'da', original).map(({ key }) => key);

describe('a yearly run-rate', () => {
  it('says from which periods, against what, and how much of it is measured', () => {
    expect(keys({})).toEqual(['runRateBetween', 'runRatePlan', 'runRateMeasured']);
    expect(keys({ from: '2026-08', of: 2 })).toEqual(['runRateFrom', 'runRatePlan']);
  });

  it('says since when it is not measured, and of how many benefits', () => {
    const since = { missingSince: '2026-09' };
    expect(keys({ ...since, old: 2, of: 2 })).toEqual([
      'runRateBetween',
      'runRateOld',
      'runRatePlan',
    ]);
    expect(runRateLines({ ...sum, ...since, old: 1 }, 'da', true)[1]).toEqual({
      key: 'runRateSomeOld',
      values: { old: 1, measured: 2, month: 'sep.\u00a02026' },
    });
  });

  it('keeps the plan in force out of a comparison with the original one', () =>
    expect(keys({ of: 2 }, true)).toEqual(['runRateBetween']));

  it('is not due or not measured rather than zero', () => {
    const nothing = { perYearKr: null, planPerYearKr: null, measured: 0, from: null, to: null };
    expect(keys({ ...nothing, of: 0 })).toEqual(['runRateNotDue']);
    expect(keys(nothing)).toEqual(['runRateNotMeasured']);
    const none = { state: 'notMeasured', fresh: false, month: null, ...nothing } as const;
    expect(runRateLine(none, 'da')).toBeNull();
    expect(runRateLine(null, 'da')).toBeNull();
  });

  it('of a benefit tells when a later period was not measured', () => {
    const rate = { state: 'running', month: '2026-08', fresh: true, ...sum } as const;
    expect(runRateLine(rate, 'da')?.key).toBe('runRate');
    expect(runRateLine({ ...rate, fresh: false }, 'da')).toEqual({
      key: 'runRateOld',
      values: { size: '0,5\u00a0mio.\u00a0kr.', month: expect.any(String) as string },
    });
  });
});
