import type { BudgetContent, CostLine } from '@gevinst/contract';
import { krTextFromOre, oreFromKrText, roomYears } from '@gevinst/domain';
import type { z } from 'zod';

type Cost = z.infer<typeof CostLine>;

export interface PoolRow {
  readonly year: number;
  readonly drawKr: string;
  readonly cutKr: string;
  readonly repaidKr: string;
  readonly outstandingKr: string;
  readonly freedKr: string;
}

/** What the pool lends and gets back year by year, as the budget falls (R11); nothing without a loan. */
export function poolYears(costs: readonly Cost[], effects: BudgetContent['effects']): PoolRow[] {
  const loans = costs.filter(
    ({ funding, currency }) => funding === 'investmentPool' && currency === 'DKK',
  );
  if (loans.length === 0) return [];
  const rows = roomYears(amounts(loans), amounts(effects));
  return rows.map((row) => ({
    year: row.year,
    drawKr: krTextFromOre(row.drawOre),
    cutKr: krTextFromOre(row.budgetCutOre),
    repaidKr: krTextFromOre(row.repaidOre),
    outstandingKr: krTextFromOre(row.outstandingOre),
    freedKr: krTextFromOre(row.freedOre),
  }));
}

const amounts = (lines: readonly { readonly year: number; readonly amountKr: string | null }[]) =>
  lines.flatMap(({ year, amountKr }) =>
    amountKr === null ? [] : [{ year, ore: oreFromKrText(amountKr) }],
  );
