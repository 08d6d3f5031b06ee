import { dayOf } from '../warehouse/day-of';
import { projectEvents } from './page/project-events';

describe('the day of something that happened', () => {
  it('is the day in Copenhagen, summer and winter', () => {
    expect(dayOf('2026-03-31T21:59:00Z')).toBe('2026-03-31');
    expect(dayOf('2026-03-31T22:30:00Z')).toBe('2026-04-01');
    expect(dayOf('2026-12-31T22:30:00Z')).toBe('2026-12-31');
    expect(dayOf('2026-12-31T23:30:00Z')).toBe('2027-01-01');
  });

  it('puts a plan approved after midnight into the new month, and not before that day', async () => {
    const revision = {
      id: 'r',
      projectId: 'p',
      number: 1,
      state: 'approved' as const,
      reason: 'Plan',
      author: 'Bo',
      createdAt: '2026-03-31T08:00:00Z',
      approvedAt: '2026-03-31T22:30:00Z',
      approvedBy: 'Eva',
    };
    const one = { project: { goLive: null }, benefits: [] } as never;
    const eventsBy = (dueAt: string) =>
      projectEvents(() => Promise.resolve([]), { seq: 1, dueAt, asOf: null } as never, one, [
        revision,
      ]);
    expect(await eventsBy('2026-03-31')).toEqual([]);
    expect((await eventsBy('2026-04-01')).map(({ month }) => month)).toEqual(['2026-04']);
  });
});
