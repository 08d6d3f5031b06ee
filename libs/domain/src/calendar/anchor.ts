import type { IsoDate } from './date';
import { addMonths, monthOf, type Month } from './month';

/** What a benefit's start hangs on. */
export type AnchorKind = 'projectStart' | 'projectEnd' | 'milestone';

/** A benefit's start relative to a date of its project: `offsetMonths` after (before, if negative). */
export interface Anchor {
  readonly kind: AnchorKind;
  readonly date: IsoDate;
  readonly offsetMonths: number;
}

/** The month a benefit starts: the anchor's month + offset, so it moves when the anchor moves. F17. */
export function anchoredMonth(anchor: Anchor): Month {
  return addMonths(monthOf(anchor.date), anchor.offsetMonths);
}

/** A monthly series moved so many months later (earlier, if negative); amounts are untouched. F17. */
export function shiftMonths<T extends { readonly month: Month }>(
  series: readonly T[],
  months: number,
): T[] {
  return series.map((cell) => ({ ...cell, month: addMonths(cell.month, months) }));
}
