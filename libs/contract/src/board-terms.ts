import { z } from 'zod';

/** 1 is least, 5 most. */
export const Score = z.literal([1, 2, 3, 4, 5]);
/** Working days as decimal text, at most 999.99. */
export const Days = z.string().refine((days) => /^\d{1,3}(\.\d{1,2})?$/.test(days), {
  params: {
    da: 'Skal være dage med højst to decimaler efter punktum som 1.5',
    en: 'Must be days with at most two decimals after a point like 1.5',
  },
});

/** Where "high" begins, and which colours the two mixed fields of Vurdering have. S2.8. */
export const FieldMapping = z.object({
  highFrom: Score,
  highEffectManyResources: z.enum(['yellow', 'orange']),
  lowEffectFewResources: z.enum(['yellow', 'orange']),
});
export type FieldMapping = z.infer<typeof FieldMapping>;
