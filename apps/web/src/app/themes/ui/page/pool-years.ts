import type { BudgetContent, CostLine } from '@gevinst/contract';
import { dec, krTextFromOre, oreFromKrText, poolLedger, sumOre } from '@gevinst/domain';
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
  const years = [...loans, ...effects].map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const ledger = poolLedger(
    all.map((year) => ({
      drawOre: sum(loans.filter((one) => one.year === year)),
      budgetCutOre: sum(effects.filter((one) => one.year === year)),
    })),
    dec(1),
  );
  return ledger.map((row, at) => ({
    year: first + at,
    drawKr: krTextFromOre(row.drawOre),
    cutKr: krTextFromOre(row.budgetCutOre),
    repaidKr: krTextFromOre(row.repaidOre),
    outstandingKr: krTextFromOre(row.outstandingOre),
    freedKr: krTextFromOre(row.freedOre),
  }));
}

const sum = (lines: readonly { readonly amountKr: string | null }[]) =>
  sumOre(lines.flatMap(({ amountKr }) => (amountKr === null ? [] : [oreFromKrText(amountKr)])));
