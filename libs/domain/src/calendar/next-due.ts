import { addDays, type IsoDate } from './date';
import { lastDayOfMonth, type Month } from './month';
import { postingMonthOf } from './period';

/**
 * The day on which the next measurement falls due: of the planned months' periods, the first whose end and grace days lie
 * after today. null when the plan expects no more. S7.4.
 */
export function nextDue(
  planned: readonly Month[],
  {
    grain,
    graceDays,
  }: { readonly grain: Parameters<typeof postingMonthOf>[1]; readonly graceDays: number },
  today: IsoDate,
): IsoDate | null {
  const due = planned.map((month) =>
    addDays(lastDayOfMonth(postingMonthOf(month, grain)), graceDays),
  );
  return due.filter((day) => day > today).toSorted()[0] ?? null;
}
