import { dec, type Decimal } from '@gevinst/domain';
import { z } from 'zod';

/** Whole øre as exact text. */
export const ore = z.string().transform((text) => BigInt(text));
export const oreOrNull = z
  .string()
  .nullable()
  .transform((text) => (text === null ? null : BigInt(text)));
export const text = z.string().nullable();

/** Rows of a versioned table in force at the asked position. */
export const at = (alias: string) =>
  `${alias}.municipality_id = $municipality AND ${alias}.from_seq <= $seq AND ${alias}.to_seq > $seq`;

/** A month of an indicator: total ÷ weight; null where a part is missing. */
export function valueOf(row: {
  readonly total: string | null;
  readonly weight: string | null;
  readonly complete: boolean | null;
}): Decimal | null {
  if (row.total === null || row.weight === null || row.complete !== true) return null;
  return dec(row.total).dividedBy(row.weight);
}
