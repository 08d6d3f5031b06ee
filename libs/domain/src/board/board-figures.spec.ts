import { dec } from '../decimal';
import type { ActionStatus } from './action-status';
import { actionStanding } from './action-standing';
import { capacityOf } from './capacity';
import { indicatorMoved } from './indicator-moved';
import { MEETING_STEPS } from './meeting-steps';

const asks = (days: string | null, status: ActionStatus) => ({
  days: days === null ? null : dec(days),
  status,
});

describe('S2.9 R6 what a team has taken on', () => {
  const actions = [asks('2', 'decided'), asks('1.5', 'started'), asks(null, 'decided')];

  it('is the days of what is decided and started, and says how many nobody knows', () => {
    const done = [asks('40', 'completed'), asks('40', 'evaluated')];
    const { asked, left, unknown, over } = capacityOf([...actions, ...done], dec('4'));
    expect([asked.toString(), left?.toString(), unknown, over]).toEqual(['3.5', '0.5', 1, false]);
  });

  it('is too much above the capacity only, and never without one', () => {
    expect(capacityOf(actions, dec('3.5')).over).toBe(false);
    expect(capacityOf(actions, dec('3')).over).toBe(true);
    expect(capacityOf(actions, null)).toMatchObject({ left: null, over: false });
  });
});

describe('S2.10 S1.6 an action against its deadline', () => {
  it.each([
    ['2026-11-23', 'decided', 'soon', 0],
    ['2026-11-22', 'decided', 'overdue', 1],
    ['2026-11-30', 'started', 'soon', 7],
    ['2026-12-01', 'started', 'onTime', 8],
    ['2026-01-01', 'completed', 'done', 0],
  ] as const)('%s and %s is %s', (deadline, status, kind, days) => {
    expect(actionStanding({ deadline, status }, '2026-11-23')).toEqual({ kind, days });
  });
});

describe('S2.11 whether the indicator moved', () => {
  const readings = [
    { month: '2026-03', value: dec('41') },
    { month: '2026-01', value: dec('50') },
    { month: '2026-04', value: null },
    { month: '2026-05', value: dec('46') },
  ];

  it('is the last value before the action against the latest since', () => {
    const { before, after, moved } = indicatorMoved('higher', readings, '2026-04');
    expect([before?.toString(), after?.toString(), moved]).toEqual(['41', '46', 'better']);
    expect(indicatorMoved('lower', readings, '2026-04').moved).toBe('worse');
  });

  it('is unknown until it is measured on both sides', () => {
    expect(indicatorMoved('higher', readings, '2026-06').moved).toBe('unknown');
    expect(indicatorMoved('higher', readings, '2025-01').moved).toBe('unknown');
  });
});

it('S2.12 R7 a meeting sees the figures first, then the progress', () => {
  expect(MEETING_STEPS).toEqual(['figures', 'progress', 'ideas', 'assessment', 'newActions']);
});
