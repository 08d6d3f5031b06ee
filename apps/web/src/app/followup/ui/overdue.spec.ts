import type { Reminder } from '@gevinst/contract';
import { overdueOf } from './overdue';

const reminder = (indicatorId: string, month: string, dueSince: string): Reminder => ({
  indicatorId,
  indicatorName: `Indikator ${indicatorId}`,
  projectId: 'p',
  projectName: 'Projekt',
  month,
  dueSince,
  responsible: 'Kulturchef',
  audience: 'board',
});

describe('overdue measurements', () => {
  it('of one indicator stand on one line, oldest month first', () => {
    const [line] = overdueOf([
      reminder('a', '2026-09', '2026-10-15'),
      reminder('a', '2026-08', '2026-09-15'),
    ]);
    expect(line).toMatchObject({ months: ['2026-08', '2026-09'], dueSince: '2026-09-15' });
  });

  it('begin with the one that has waited longest', () => {
    const lines = overdueOf([
      reminder('a', '2026-09', '2026-10-15'),
      reminder('b', '2026-01', '2026-02-15'),
      reminder('a', '2026-10', '2026-11-15'),
    ]);
    expect(lines.map(({ indicatorId }) => indicatorId)).toEqual(['b', 'a']);
  });

  it('are none when nothing is missing', () => expect(overdueOf([])).toEqual([]));
});
