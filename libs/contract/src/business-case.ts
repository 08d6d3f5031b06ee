import { z } from 'zod';
import { DecimalText, Kr } from './common';

/** A year's net as it is worth in the first year of the case (F14); rates are fractions. */
export const PresentYear = z.object({
  rate: DecimalText,
  factor: DecimalText,
  netKr: Kr,
  cumulativeKr: Kr,
});

export const CaseYear = z.object({
  year: z.number().int(),
  costKr: Kr,
  benefitKr: Kr,
  netKr: Kr,
  cumulativeKr: Kr,
  /** null unless present values were asked for. */
  present: PresentYear.nullable(),
});

/** Costs and planned benefits by year, in current prices: the amounts as they stand in the plan. */
export const BusinessCase = z.object({
  years: z.array(CaseYear),
  currency: z.string(),
  /** Net present value; null unless asked for. */
  npvKr: Kr.nullable(),
  computedPaybackYears: DecimalText.nullable(),
  paybackBudgetYear: z.number().int().nullable(),
  declaredPaybackYears: DecimalText.nullable(),
  discrepancy: z.boolean(),
  otherCurrencies: z.array(z.object({ currency: z.string(), amountKr: Kr })),
  missingAmounts: z.number().int(),
});

export type CaseYear = z.infer<typeof CaseYear>;
export type BusinessCase = z.infer<typeof BusinessCase>;
