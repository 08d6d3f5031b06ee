import type { Reminder } from '@gevinst/contract';

/** One indicator's missing months together, so that a year of silence is one line and not twelve. */
export interface Overdue {
  readonly indicatorId: string;
  readonly indicatorName: string;
  readonly projectId: string | null;
  readonly projectName: string | null;
  readonly responsible: string;
  /** Due date of the oldest. */
  readonly dueSince: string;
  /** Oldest first. */
  readonly months: readonly string[];
}

/** Groups by indicator and project; the one that is longest overdue comes first. */
export function overdueOf(reminders: readonly Reminder[]): Overdue[] {
  const groups = new Map<string, Reminder[]>();
  for (const one of reminders) {
    const key = `${one.indicatorId} ${one.projectId ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map(together).sort((a, b) => (a.dueSince < b.dueSince ? -1 : 1));
}

function together(reminders: readonly Reminder[]): Overdue {
  const sorted = [...reminders].sort((a, b) => (a.month < b.month ? -1 : 1));
  const [first] = sorted;
  if (!first) throw new RangeError('No reminders to put together');
  const { indicatorId, indicatorName, projectId, projectName, responsible, dueSince } = first;
  const months = sorted.map(({ month }) => month);
  return { indicatorId, indicatorName, projectId, projectName, responsible, dueSince, months };
}
