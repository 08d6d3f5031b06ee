import { cellDiffers, type UnitDifference, type UnitFactor } from './unit-factor';

/** What numbers of a column are held against. */
export interface HeldUnit extends UnitFactor {
  readonly unit: string;
}

/** Who wants the unit, as the sentence about another one says it. */
export const INDICATOR_WANTS = {
  wantedDa: 'indikatoren måles',
  wantedEn: 'the indicator is measured',
};
/** An amount, a share: nothing but the column itself says in what. */
export const COLUMN_WANTS = { wantedDa: 'skal være', wantedEn: 'must be' };

/** A number in another unit than the one that is wanted. */
export interface UnitRefusal {
  readonly ok: false;
  readonly code: 'unit_differs';
  readonly suggestion: null;
  readonly params: Readonly<Record<string, string>>;
}
type NumberRead =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly suggestion: string | null };

/** A number as it was read, unless it, its column or its header says another unit than `held`. */
export function heldAgainst<R extends NumberRead>(
  text: string,
  read: R,
  held: HeldUnit,
  wants: typeof INDICATOR_WANTS,
): R | UnitRefusal {
  if (read.ok && read.value === null) return read;
  const difference = differenceOf(text, read, held);
  if (difference) {
    const params = { ...difference, ...wants };
    return { ok: false, code: 'unit_differs', suggestion: null, params };
  }
  return read.ok || held.differs === null ? read : { ...read, suggestion: null };
}

/** Why a number of the column, or this one of it, is in another unit; null where it may be in this one. */
function differenceOf(text: string, read: NumberRead, held: HeldUnit): UnitDifference | null {
  if (read.ok && held.differs) return held.differs;
  return read.ok || read.code === 'number_unit' ? cellDiffers(text, held.unit) : null;
}
