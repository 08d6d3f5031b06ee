import type { Direction } from './benefit-value';
import type { Decimal } from './decimal';
import type { Month } from './period';

/** One due period of an indicator, in order of time; null value = not measured. */
export interface TrendPoint {
  readonly month: Month;
  readonly value: Decimal | null;
  readonly target: Decimal | null;
}

const monthNames =
  'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/** T11: the latest unbroken run of due periods worse than target; empty when the latest is not. */
export function belowTarget(direction: Direction, points: readonly TrendPoint[]): Month[] {
  const start = points.findLastIndex(
    ({ value, target }) => !value || !target || !worse(direction, value, target),
  );
  return points.slice(start + 1).map((point) => point.month);
}

/** T11: the best month after which every measured value (at least three) is worse than the one before. */
export function decliningSince(direction: Direction, points: readonly TrendPoint[]): Month | null {
  const measured = points.filter((point) => point.value !== null);
  let start = measured.length - 1;
  while (start > 0 && stepsDown(direction, measured[start - 1], measured[start])) start -= 1;
  return measured.length - 1 - start >= 3 ? (measured[start]?.month ?? null) : null;
}

/** The board's sentence, e.g. "Under måltal i juli og august; faldende siden marts". Empty when all is well. */
export function reasonDa(direction: Direction, points: readonly TrendPoint[]): string {
  const since = decliningSince(direction, points);
  const parts = [belowTargetDa(belowTarget(direction, points))];
  if (since) parts.push(`faldende siden ${monthName(since)}`);
  const text = parts.filter(Boolean).join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function belowTargetDa(months: readonly Month[]): string {
  const names = months.map(monthName);
  const last = names.at(-1);
  if (!last) return '';
  if (names.length > 3) return `under måltal siden ${String(names[0])}`;
  const before = names.slice(0, -1).join(', ');
  return `under måltal i ${before ? `${before} og ` : ''}${last}`;
}

function monthName(month: Month): string {
  return monthNames[Number(month.slice(5, 7)) - 1] ?? month;
}

function worse(direction: Direction, value: Decimal, than: Decimal): boolean {
  return direction === 'higher' ? value.lt(than) : value.gt(than);
}

function stepsDown(direction: Direction, before?: TrendPoint, after?: TrendPoint): boolean {
  return !!before?.value && !!after?.value && worse(direction, after.value, before.value);
}
