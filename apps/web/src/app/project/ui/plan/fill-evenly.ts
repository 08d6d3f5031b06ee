import { dec } from '@gevinst/domain';
import { forField, readNumber } from '../../../shared/format/numbers';
import type { MonthText } from './plan-text';

/** An even way from one level to another over the months; null when an end cannot be read. */
export function fillEvenly(months: readonly string[], from: string, to: string): MonthText | null {
  const last = readNumber(to);
  const first = from.trim() === '' ? last : readNumber(from);
  if (first === null || last === null) return null;
  const decimals = Math.max(placesOf(first), placesOf(last), first === last ? 0 : 1);
  const steps = Math.max(months.length - 1, 1);
  return Object.fromEntries(
    months.map((month, at) => {
      const level = dec(first).plus(dec(last).minus(first).times(at).dividedBy(steps));
      const text = level.toDecimalPlaces(decimals).toFixed();
      return [month, forField(months.length === 1 ? last : text)];
    }),
  );
}

function placesOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}
