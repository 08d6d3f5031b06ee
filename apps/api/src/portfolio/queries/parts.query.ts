import { DecimalText } from '@gevinst/contract';
import { z } from 'zod';
import type { NamedQuery } from '../../warehouse/named-query';
import { at } from '../../warehouse/columns';

/** More parts than anybody chooses between. */
const MOST = 500;

const known = z.object({ dimension: z.string() });
const standing = known.extend({
  // Stored with six decimals; without the zeros it reads as it was written.
  value: DecimalText.transform((text) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)),
});

/** Every part that an indicator has a value of. */
export const KNOWN_PARTS: NamedQuery<{ seq: number; indicator: string }, z.infer<typeof known>> = {
  name: 'known-parts',
  row: known,
  sql: `SELECT DISTINCT m.dimension FROM measurement AS m
    WHERE ${at('m')} AND m.indicator_id = $indicator AND m.dimension <> ''
    ORDER BY 1 LIMIT ${MOST}`,
};

/** What stands in one period: the whole, or its parts. */
export const STANDING_PARTS: NamedQuery<
  { seq: number; indicator: string; period: string },
  z.infer<typeof standing>
> = {
  name: 'standing-parts',
  row: standing,
  sql: `SELECT m.dimension, m.value FROM measurement AS m
    WHERE ${at('m')} AND m.indicator_id = $indicator AND m.period = $period
    ORDER BY 1 LIMIT ${MOST}`,
};
