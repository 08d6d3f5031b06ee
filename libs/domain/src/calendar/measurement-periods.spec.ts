import { measurementPeriods, measuringState, periodsAround } from './measurement-periods';

const TODAY = '2026-11-23';
const monthly = { grain: 'month', graceDays: 15, planned: [], measured: [] } as const;

describe('S7.4 the next measurement of an indicator', () => {
  const planned = ['2026-12', '2026-10', '2026-11', '2027-01'];
  const next = (
    grain: 'week' | 'month' | 'quarter' | 'half' | 'year',
    graceDays: number,
    today: string,
  ) => measuringState({ grain, graceDays, planned, measured: [] }, today).nextDueOn;

  it.each([
    ['month', 14, '2026-11-23', '2026-12-14'],
    ['month', 0, '2026-11-29', '2026-11-30'],
    ['quarter', 0, '2026-11-23', '2026-12-31'],
    ['half', 10, '2026-11-23', '2027-01-10'],
    ['year', 0, '2027-01-01', '2027-12-31'],
    ['week', 0, '2026-12-01', '2026-12-31'],
  ] as const)('by %s with %i days of grace, seen on %s, is due on %s', (grain, grace, today, due) =>
    expect(next(grain, grace, today)).toBe(due),
  );

  it('is none when the plan expects no more', () => {
    expect(next('month', 0, '2027-01-31')).toBeNull();
  });

  it('is what has not come yet: a value that is early is not asked for again', () => {
    const facts = { ...monthly, planned: ['2026-11', '2026-12'], measured: ['2026-11'] };
    expect(measuringState(facts, TODAY).nextDueOn).toBe('2027-01-15');
  });
});

describe('S7.4 an indicator that no plan expects', () => {
  it('is expected by its own frequency from its first value on', () => {
    const facts = { ...monthly, measured: ['2024-01'] };
    expect(measuringState(facts, TODAY)).toEqual({
      ...{ state: 'notMeasured', missingSince: '2024-03-15', nextDueOn: '2026-12-15' },
    });
    expect(measuringState({ ...monthly, measured: ['2024-01', '2026-10'] }, TODAY)).toEqual({
      ...{ state: 'measured', missingSince: null, nextDueOn: '2026-12-15' },
    });
  });

  it('is not due before anyone has measured it, and is asked for when its period ends', () => {
    const quarterly = { ...monthly, grain: 'quarter' as const };
    expect(measuringState(quarterly, TODAY)).toEqual({
      ...{ state: 'notDue', missingSince: null, nextDueOn: '2027-01-15' },
    });
    expect(measuringState(quarterly, '2027-01-14').nextDueOn).toBe('2027-01-15');
  });
});

describe('S7.4 an indicator that a plan expects', () => {
  it('is missing from its first gap on', () => {
    const facts = { ...monthly, planned: ['2026-08', '2026-09', '2026-10'] };
    const state = measuringState({ ...facts, measured: ['2026-08', '2026-10'] }, TODAY);
    expect([state.state, state.missingSince]).toEqual(['notMeasured', '2026-10-15']);
    const whole = measuringState({ ...facts, measured: facts.planned }, TODAY);
    expect(whole).toEqual({ state: 'measured', missingSince: null, nextDueOn: null });
  });
});

describe('S7.4 the calendar of an indicator', () => {
  const shown = (facts: Parameters<typeof measurementPeriods>[0]) =>
    periodsAround(measurementPeriods(facts, TODAY), TODAY).map(
      ({ month, state }) => `${month} ${state}`,
    );

  it('has the last six periods and the next three', () => {
    const planned = Array.from({ length: 24 }, (_, at) =>
      at < 12
        ? `2026-${String(at + 1).padStart(2, '0')}`
        : `2027-${String(at - 11).padStart(2, '0')}`,
    );
    expect(shown({ ...monthly, planned, measured: ['2026-05', '2026-06', '2026-10'] })).toEqual([
      ...['2026-05 measured', '2026-06 measured', '2026-07 notMeasured', '2026-08 notMeasured'],
      ...['2026-09 notMeasured', '2026-10 measured', '2026-11 coming', '2026-12 coming'],
      '2027-01 coming',
    ]);
  });

  it('counts the months of a quarter once', () => {
    const planned = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'];
    expect(shown({ ...monthly, grain: 'quarter', planned })).toEqual([
      '2026-09 notMeasured',
      '2026-12 coming',
    ]);
  });

  it('goes on by frequency where no plan says more, and shows nothing from before', () => {
    expect(shown({ ...monthly, grain: 'year', measured: ['2025-12'] })).toEqual([
      ...['2025-12 measured', '2026-12 coming', '2027-12 coming', '2028-12 coming'],
    ]);
  });
});
